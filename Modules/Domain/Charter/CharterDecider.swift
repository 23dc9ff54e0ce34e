/// What a command makes happen to the charter and the standards.
package enum CharterDecider: Decider {
    package typealias Command = Envelope<CharterCommand>
    package typealias State = CharterState
    package typealias Event = CharterEvent
    /// The calendar that days are told by.
    package typealias Facts = Calendar

    /// Bytes of a text.
    package static let textByteLimit = 16_384
    /// Answers of one round: fewer would tell who gave them.
    package static let answerCount = 5...100
    /// Characters of a team's name.
    static let teamLimit = 120

    package static var initialState: CharterState { CharterState() }

    package static func decide(
        _ command: Command, in state: CharterState, given calendar: Calendar
    ) throws(Refusal) -> [CharterEvent] {
        let today = calendar.date(of: command.at)
        if let refusal = Refusal(violations(of: command, in: state, on: today)) { throw refusal }
        return [
            CharterEvent(at: command.at, by: command.actor.person, happening(command.command, in: state))
        ]
    }

    package static func evolve(_ state: CharterState, with event: CharterEvent) -> CharterState {
        var next = state
        switch event.body {
        case .published(let data):
            guard let inForce = try? CivilDate(parsing: data.inForce) else { break }
            next.versions.append(
                .init(version: data.version, text: data.text, inForce: inForce, recordedAt: event.at))
        case .standardPublished(let data):
            guard let inForce = try? CivilDate(parsing: data.inForce) else { break }
            let version = CharterState.Version(
                version: data.version, text: data.text, inForce: inForce, recordedAt: event.at)
            if let index = next.standards.firstIndex(where: { $0.id == data.standard }) {
                next.standards[index].versions.append(version)
            } else {
                next.standards.append(.init(id: data.standard, versions: [version]))
            }
        case .standardEnded(let data):
            guard let index = next.standards.firstIndex(where: { $0.id == data.standard }),
                let lastDay = try? CivilDate(parsing: data.lastDay)
            else { break }
            for version in next.standards[index].versions.indices {
                next.standards[index].versions[version].until = lastDay
            }
        case .pulseRecorded(let data):
            guard let on = try? CivilDate(parsing: data.on) else { break }
            next.pulses.append(
                .init(team: data.team, on: on, charter: data.charter, answers: data.answers, reader: event.by))
        }
        return next
    }

    private static func happening(_ command: CharterCommand, in state: CharterState) -> CharterHappening {
        switch command {
        case .publish(let data):
            return .published(
                .init(version: state.versions.count + 1, text: data.text, inForce: data.inForce.description))
        case .publishStandard(let data):
            let id = data.standard ?? StandardID(Int64(state.standards.count + 1))
            return .standardPublished(
                .init(
                    standard: id, version: (state.standard(id)?.versions.count ?? 0) + 1, text: data.text,
                    inForce: data.inForce.description))
        case .endStandard(let data):
            return .standardEnded(.init(standard: data.standard, lastDay: data.lastDay.description))
        case .recordPulse(let data):
            let answers = data.answers.sorted { ($0.text, $0.agrees ? 0 : 1) < ($1.text, $1.agrees ? 0 : 1) }
            return .pulseRecorded(
                .init(
                    team: data.team, on: data.on.description, charter: state.charter(on: data.on)?.version ?? 0,
                    answers: answers.map { .init(text: PersonalText($0.text, of: .stream), agrees: $0.agrees) }))
        }
    }

    // MARK: Checks

    private static func violations(
        of command: Command, in state: CharterState, on today: CivilDate
    ) -> [Violation] {
        switch command.command {
        case .publish(let data): return words(data.text, CommandLineFix.charterPublish)
        case .publishStandard(let data):
            return (data.standard.map { known($0, in: state) } ?? [])
                + words(data.text, CommandLineFix.standardPublish)
        case .endStandard(let data): return known(data.standard, in: state) + lastDay(data, on: today)
        case .recordPulse(let data): return pulse(data, by: command.actor.person, in: state, on: today)
        }
    }

    private static func known(_ id: StandardID, in state: CharterState) -> [Violation] {
        guard state.standard(id) == nil else { return [] }
        return [
            StateCheck.violation(
                "there is no standard \(id).", nature: .notFound, field: "standard", missing: "a published standard",
                fix: CommandLineFix.standardList)
        ]
    }

    /// What was promised is not taken back for days that are past.
    private static func lastDay(_ data: CharterCommand.EndStandard, on today: CivilDate) -> [Violation] {
        guard data.lastDay < today else { return [] }
        return [
            InputCheck.violation(
                "lastDay", "lastDay is \(data.lastDay), which is past.", missing: "a day from \(today) on",
                fix: CommandLineFix.standardEnd(data.standard))
        ]
    }

    private static func pulse(
        _ data: CharterCommand.RecordPulse, by reader: PersonID, in state: CharterState, on today: CivilDate
    ) -> [Violation] {
        let fix = CommandLineFix.charterPulse
        var found: [Violation] = []
        if ProductArea.folded(data.team).isEmpty || data.team.count > teamLimit {
            found.append(
                InputCheck.violation("team", "a team has 1–\(teamLimit) characters.", missing: "the team", fix: fix))
        }
        if !answerCount.contains(data.answers.count) {
            found.append(
                InputCheck.violation(
                    "answers",
                    "there are \(data.answers.count) answers; a round has \(answerCount.lowerBound)–"
                        + "\(answerCount.upperBound), so that nobody is known by theirs.",
                    missing: "at least \(answerCount.lowerBound) answers", fix: fix))
        }
        found += data.answers.flatMap { answer in
            InputCheck.said(answer.text, "answers", fix)
                + (answer.text.utf8.count > textByteLimit ? words(answer.text, fix) : [])
        }
        if data.on > today {
            found.append(
                InputCheck.violation(
                    "on", "on is \(data.on), which is still to come.", missing: "a day up to \(today)", fix: fix))
        }
        if state.charter(on: data.on) == nil {
            found.append(
                StateCheck.violation(
                    "no charter was in force on \(data.on), so there is nothing to agree with.", field: "on",
                    missing: "a charter in force", fix: CommandLineFix.charterPublish))
        }
        if reader == .house {
            found.append(
                StateCheck.violation(
                    "the house itself reads no answers; a named person does.", missing: "a person who read them",
                    fix: fix))
        }
        return found
    }

    private static func words(_ text: String, _ fix: String) -> [Violation] {
        guard text.utf8.count <= textByteLimit else {
            return [
                InputCheck.violation(
                    "text", "text has \(text.utf8.count) bytes; at most \(textByteLimit) are taken.",
                    missing: "a shorter text", fix: fix)
            ]
        }
        return InputCheck.words(text, "text", fix)
    }
}
