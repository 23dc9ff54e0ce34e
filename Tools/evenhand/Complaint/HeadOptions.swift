internal import ArgumentParser
internal import EvenhandMessages

/// What a head of complaint is made of.
struct HeadOptions: ParsableArguments {
    @Option(help: "What it rests on; it decides who has authority over it.")
    var ground: ChoiceArgument<Evenhand_V1_Ground>?

    @Option(help: "What is alleged.")
    var allegation: TextArgument?

    @Option(help: "What is asked for.")
    var asked: TextArgument?

    @Option(help: "The amount asked for, like 12.50EUR.")
    var amount: MoneyArgument?

    @Option(help: "The concerned employee, like E-17.")
    var employee: EmployeeArgument?

    @Option(help: ArgumentHelp("When it happened.", valueName: "date"))
    var occurred: MomentArgument?

    @Option(help: "Whether what was expected was agreed, stated, or unstated.")
    var expectation: ChoiceArgument<Evenhand_V1_ExpectationKind>?

    @Option(help: "Which terms agreed to it, for --expectation agreed.")
    var terms: String?

    @Option(name: .customLong("stated-on"), help: ArgumentHelp("When it was said.", valueName: "date"))
    var statedOn: MomentArgument?

    /// The head, nil when none of its options was given.
    func draft() throws -> Evenhand_V1_HeadDraft? {
        guard ground != nil || allegation != nil else {
            let isEmpty = asked == nil && amount == nil && employee == nil && occurred == nil && expectation == nil
            if isEmpty { return nil }
            throw CommandFailure(.usage, "A head of complaint needs --ground and --allegation.", field: "ground")
        }
        guard let ground, let allegation else {
            throw CommandFailure(
                .usage, "A head of complaint needs both --ground and --allegation.",
                field: ground == nil ? "ground" : "allegation")
        }
        return try filled(Evenhand_V1_HeadDraft()) { draft in
            draft.ground = ground.value
            draft.allegation = try allegation.text()
            draft.asked = try asked?.text() ?? ""
            if let amount { draft.amount = amount.message }
            draft.employeeID = employee?.text ?? ""
            if let expectation = expectationMessage() { draft.expectation = expectation }
            if let occurred { draft.occurredMs = occurred.start }
        }
    }

    func expectationMessage() -> Evenhand_V1_Expectation? {
        guard let expectation else { return nil }
        return filled(Evenhand_V1_Expectation()) { message in
            message.kind = expectation.value
            message.terms = terms ?? ""
            if let statedOn { message.onMs = statedOn.start }
        }
    }
}

extension MoneyArgument {
    var message: Evenhand_V1_Money {
        filled(Evenhand_V1_Money()) { money in
            money.minorUnits = minorUnits
            money.currency = currency
        }
    }
}
