package import EvenhandDomain
package import SwiftProtobuf

/// A request of `FrontlineService` that plans, hands on or cancels listening calls: one handler serves them all.
package protocol ListeningCommandRequest: SwiftProtobuf.Message {
    func command() throws(InputError) -> FrontlineCommand
}

extension Evenhand_V1_RecordNoteRequest {
    package func command() throws(InputError) -> FrontlineCommand.RecordNote {
        FrontlineCommand.RecordNote(
            text: text, customer: try FieldReader.optionalIdentifier(customerID, "customer_id"),
            complaint: try FieldReader.optionalIdentifier(complaintID, "complaint_id"),
            area: FieldReader.optionalText(area),
            themes: try FieldReader.list(themes, "themes", FieldReader.identifier))
    }
}

extension Evenhand_V1_SortNoteRequest {
    package func command() throws(InputError) -> FrontlineCommand.SortNote {
        FrontlineCommand.SortNote(
            note: try FieldReader.identifier(noteID, "note_id"),
            themes: try FieldReader.list(themes, "themes", FieldReader.identifier))
    }
}

extension Evenhand_V1_AnswerNoteRequest {
    package func command() throws(InputError) -> FrontlineCommand.AnswerNote {
        FrontlineCommand.AnswerNote(note: try FieldReader.identifier(noteID, "note_id"), text: text)
    }
}

extension Evenhand_V1_PlanListeningRequest: ListeningCommandRequest {
    package func command() throws(InputError) -> FrontlineCommand {
        guard let partner = ListeningPartner(withID) else {
            throw InputError(
                field: "with_id", value: FieldReader.optionalText(withID),
                valid: "a customer or an employee, such as CU-7 or E-3")
        }
        return .plan(
            .init(
                partner: partner, owner: try FieldReader.identifier(ownerID, "owner_id"),
                due: try FieldReader.day(due, "due"), why: FieldReader.optionalText(why)))
    }
}

extension Evenhand_V1_DrawListeningRequest {
    /// - Parameter chance: the seed where none is given.
    package func draw(seed chance: UInt64) throws(InputError) -> FrontlineCommand.DrawListening {
        FrontlineCommand.DrawListening(
            count: Int(count), seed: hasSeed ? seed : chance, due: try FieldReader.day(due, "due"),
            owners: try FieldReader.list(owners, "owners", FieldReader.identifier), why: FieldReader.optionalText(why))
    }
}

extension Evenhand_V1_HandListeningRequest: ListeningCommandRequest {
    package func command() throws(InputError) -> FrontlineCommand {
        .hand(
            .init(
                call: try FieldReader.identifier(listeningID, "listening_id"),
                owner: try FieldReader.identifier(ownerID, "owner_id")))
    }
}

extension Evenhand_V1_RecordListeningRequest {
    package func command(at now: Instant) throws(InputError) -> FrontlineCommand.HoldListening {
        FrontlineCommand.HoldListening(
            call: try FieldReader.identifier(listeningID, "listening_id"),
            on: onMs == 0 ? now : try FieldReader.instant(onMs, "on_ms"), words: answers.words,
            rating: answers.ratingGiven, isFair: answers.fairnessGiven,
            themes: try FieldReader.list(themes, "themes", FieldReader.identifier))
    }
}

extension Evenhand_V1_CancelListeningRequest: ListeningCommandRequest {
    package func command() throws(InputError) -> FrontlineCommand {
        .cancel(.init(call: try FieldReader.identifier(listeningID, "listening_id"), reason: reason))
    }
}
