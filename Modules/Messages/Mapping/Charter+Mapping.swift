package import EvenhandDomain
package import SwiftProtobuf

/// A request of `CharterService` that changes something: one handler serves them all.
package protocol CharterCommandRequest: SwiftProtobuf.Message {
    /// The command the message asks for.
    func command() throws(InputError) -> CharterCommand
}

extension Evenhand_V1_PublishCharterRequest: CharterCommandRequest {
    package init(_ command: CharterCommand.Publish) {
        self.init()
        text = command.text
        inForce = command.inForce.description
    }

    package func command() throws(InputError) -> CharterCommand {
        .publish(.init(text: text, inForce: try FieldReader.day(inForce, "in_force")))
    }
}

extension Evenhand_V1_PublishStandardRequest: CharterCommandRequest {
    package init(_ command: CharterCommand.PublishStandard) {
        self.init()
        standardID = command.standard?.description ?? ""
        text = command.text
        inForce = command.inForce.description
    }

    package func command() throws(InputError) -> CharterCommand {
        .publishStandard(
            .init(
                standard: try FieldReader.optionalIdentifier(standardID, "standard_id"), text: text,
                inForce: try FieldReader.day(inForce, "in_force")))
    }
}

extension Evenhand_V1_EndStandardRequest: CharterCommandRequest {
    package init(_ command: CharterCommand.EndStandard) {
        self.init()
        standardID = command.standard.description
        lastDay = command.lastDay.description
    }

    package func command() throws(InputError) -> CharterCommand {
        .endStandard(
            .init(
                standard: try FieldReader.identifier(standardID, "standard_id"),
                lastDay: try FieldReader.day(lastDay, "last_day")))
    }
}

extension Evenhand_V1_RecordPulseRequest: CharterCommandRequest {
    package init(_ command: CharterCommand.RecordPulse) {
        self.init()
        team = command.team
        on = command.on.description
        answers = command.answers.map { answer in .with { ($0.text, $0.agrees) = (answer.text, answer.agrees) } }
    }

    package func command() throws(InputError) -> CharterCommand {
        .recordPulse(
            .init(
                team: team, on: try FieldReader.day(on, "on"),
                answers: answers.map { PulseAnswer(text: $0.text, agrees: $0.agrees) }))
    }
}

extension Evenhand_V1_Charter {
    package init(_ version: CharterState.Version) {
        self.init()
        self.version = UInt32(clamping: version.version)
        text = version.text
        inForce = version.inForce.description
        recordedMs = version.recordedAt.milliseconds
    }
}

extension Evenhand_V1_Standard {
    package init(_ version: CharterState.Version, of standard: StandardID) {
        self.init()
        standardID = standard.description
        self.version = UInt32(clamping: version.version)
        text = version.text
        inForce = version.inForce.description
        lastDay = version.until?.description ?? ""
        recordedMs = version.recordedAt.milliseconds
    }
}

extension Evenhand_V1_PulseMonth {
    package init(_ agreement: CharterState.Agreement) {
        self.init()
        month = agreement.month
        team = agreement.team
        answers = UInt32(clamping: agreement.answers)
        agreeing = UInt32(clamping: agreement.agreeing)
        permille = UInt32(clamping: agreement.permille)
    }
}

extension Evenhand_V1_PulseRound {
    package init(_ pulse: CharterState.Pulse) {
        self.init()
        on = pulse.on.description
        team = pulse.team
        charter = UInt32(clamping: pulse.charter)
        answers = pulse.answers.map { answer in
            .with { ($0.text, $0.agrees) = (answer.text.text ?? "", answer.agrees) }
        }
        readerID = pulse.reader.description
    }
}

// MARK: Findings

extension FieldReader {
    static func standards(
        _ citations: [Evenhand_V1_StandardCitation], _ field: String
    ) throws(InputError) -> [StandardCitation] {
        try list(citations, field) { (citation, field) throws(InputError) in
            StandardCitation(
                standard: try identifier(citation.standardID, "\(field).standard_id"), isMet: citation.met)
        }
    }
}

extension Evenhand_V1_StandardCitation {
    init(_ citation: StandardCitation) {
        self.init()
        standardID = citation.standard.description
        met = citation.isMet
    }
}

extension Evenhand_V1_StandardVerdict {
    init(_ verdict: StandardVerdict) {
        self.init()
        standardID = verdict.standard.standard.description
        version = UInt32(clamping: verdict.standard.version)
        met = verdict.isMet
        team = verdict.team ?? ""
    }
}
