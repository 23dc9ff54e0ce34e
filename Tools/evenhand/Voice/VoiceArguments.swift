internal import ArgumentParser
internal import EvenhandDomain
internal import EvenhandMessages

typealias VoiceArgument = IdentifierArgument<VoiceID>
typealias SurveyArgument = IdentifierArgument<SurveyID>
typealias LossReviewArgument = IdentifierArgument<LossReviewID>
typealias LossActionArgument = IdentifierArgument<LossActionID>
typealias VoiceKindArgument = ChoiceArgument<Evenhand_V1_VoiceKind>

/// `yes` or `no`.
struct YesNoArgument: ExpressibleByArgument, Sendable, Equatable {
    let isYes: Bool

    init?(argument: String) {
        switch argument.lowercased() {
        case "yes": isYes = true
        case "no": isYes = false
        default: return nil
        }
    }

    static var allValueStrings: [String] { ["yes", "no"] }
}

/// The four answers and what goes with them.
struct AnswerOptions: ParsableArguments {
    @Option(help: "What did you expect?")
    var expected: TextArgument?

    @Option(name: .customLong("not-got"), help: "What did you not get?")
    var notGot: TextArgument?

    @Option(help: "What did you want?")
    var wanted: TextArgument?

    @Option(help: "What did you hope for?")
    var hoped: TextArgument?

    @Option(help: "Anything beside these.")
    var text: TextArgument?

    @Option(help: "From 0 to 10.")
    var rating: UInt32?

    @Option(help: ArgumentHelp("Were you treated fairly? yes or no.", valueName: "yes or no"))
    var fair: YesNoArgument?

    func message() throws -> Evenhand_V1_VoiceAnswers {
        try filled(Evenhand_V1_VoiceAnswers()) { message in
            message.expected = try expected?.text() ?? ""
            message.notGot = try notGot?.text() ?? ""
            message.wanted = try wanted?.text() ?? ""
            message.hoped = try hoped?.text() ?? ""
            message.text = try text?.text() ?? ""
            if let rating { message.rating = rating }
            if let fair { message.fair = fair.isYes }
        }
    }
}

/// A stretch of days.
struct DaysOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The first day; 91 days up to the last one unless said.", valueName: "date"))
    var from: CivilDayArgument?

    @Option(help: ArgumentHelp("The last day; today unless said.", valueName: "date"))
    var through: CivilDayArgument?
}
