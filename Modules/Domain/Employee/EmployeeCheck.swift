/// Whether a command fits an employee's record.
enum EmployeeCheck {
    static func check(
        _ command: Envelope<EmployeeCommand>, in state: EmployeeState, given facts: EmployeeFacts
    ) throws(Refusal) {
        switch command.command {
        case .register(let data):
            try checkNew(state)
            try checkName(data.name)
            try checkManager(data.manager, from: data.managerFrom ?? command.at, given: facts)
            try checkLanguage(data.language)
        case .rename(let data):
            try checkKnown(state)
            try checkName(data.name)
        case .changeManager(let data):
            try checkKnown(state)
            try checkManager(data.manager, from: data.from ?? command.at, given: facts)
        case .changeTeam: try checkKnown(state)
        case .changeLanguage(let data):
            try checkKnown(state)
            try checkLanguage(data.language)
        case .leave:
            try checkKnown(state)
            guard !state.hasLeft else {
                throw refusal("the person has left already.", missing: "a person who is there")
            }
        case .comeBack:
            try checkKnown(state)
            guard state.hasLeft else { throw refusal("the person has not left.", missing: "a person who left") }
        case .addExperience(let data):
            try checkKnown(state)
            try checkExperience(data, by: command.actor.person, of: facts.employee)
        case .recordAbsence(let data):
            try checkKnown(state)
            if let until = data.until, until < data.from ?? command.at {
                throw Refusal(
                    rule: .input, field: "until", message: "until is \(until), before the absence begins.",
                    missing: ["a day from \(data.from ?? command.at) on"], fix: [CommandLineFix.employeeAbsent])
            }
        case .erase:
            try checkKnown(state)
            guard state.erasedAt == nil else {
                throw refusal("the person's texts were erased already.", missing: "texts to erase")
            }
        }
    }

    private static func checkNew(_ state: EmployeeState) throws(Refusal) {
        guard state.isRegistered else { return }
        throw refusal(
            "the person is already registered.", missing: "a new person", fix: CommandLineFix.employeeAdd)
    }

    private static func checkKnown(_ state: EmployeeState) throws(Refusal) {
        guard !state.isRegistered else { return }
        throw Refusal(
            rule: .state, nature: .notFound, message: "there is no such employee.", missing: ["a person on record"],
            fix: [CommandLineFix.employeeList])
    }

    private static func checkName(_ name: String) throws(Refusal) {
        guard !name.contains(where: { !$0.isWhitespace }) else { return }
        throw Refusal(
            rule: .input, field: "name", message: "name is empty.", missing: ["name"],
            fix: [CommandLineFix.employeeAdd])
    }

    private static func checkManager(
        _ manager: EmployeeID?, from: Instant, given facts: EmployeeFacts
    ) throws(Refusal) {
        guard let manager else { return }
        guard facts.employees[manager]?.value.isRegistered == true else {
            throw Refusal(
                rule: .input, nature: .notFound, field: "manager", message: "there is no employee \(manager).",
                missing: ["a manager on record"], fix: [CommandLineFix.employeeList])
        }
        guard let own = facts.employee else { return }
        let line = ReportingLine(employees: facts.employees)
        let onwards = from...max(from, Instant(milliseconds: .max))
        guard manager == own || line.isAbove(own, of: manager, during: onwards) else { return }
        throw Refusal(
            rule: .input, field: "manager", message: "\(own) would stand above themselves through \(manager).",
            missing: ["a manager who does not report to \(own)"], fix: [CommandLineFix.employeeManager])
    }

    /// Nobody makes themselves an expert: another person enters the hours.
    private static func checkExperience(
        _ data: EmployeeCommand.AddExperience, by person: PersonID, of own: EmployeeID?
    ) throws(Refusal) {
        let fix = [CommandLineFix.employeeExperience]
        let area = ProductArea.folded(data.area)
        guard !area.isEmpty, area.count <= 100 else {
            throw Refusal(
                rule: .input, field: "area", message: "area has 1–100 characters.", missing: ["a product area"],
                fix: fix)
        }
        guard (-10_000...10_000).contains(data.hours), data.hours != 0 else {
            throw Refusal(
                rule: .input, field: "hours",
                message: "hours is \(data.hours); an entry has 1 to 10,000 hours, or takes as many back with a minus.",
                missing: ["hours in range"], fix: fix)
        }
        guard person != own else {
            throw Refusal(
                rule: .r6, message: "\(person) may not enter their own hours; an expert is made by others.",
                missing: ["another person who enters them"], fix: fix)
        }
    }

    private static func refusal(
        _ message: String, missing: String, fix: String = CommandLineFix.employeeList
    ) -> Refusal {
        Refusal(rule: .state, message: message, missing: [missing], fix: [fix])
    }
}
