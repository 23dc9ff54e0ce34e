internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// Notes: what was heard and is no complaint yet.
extension FrontlineCalls {
    private static let noteHelp = "evenhand note --help"

    func recordNote(
        _ context: CallContext, _ request: Evenhand_V1_RecordNoteRequest
    ) async throws -> Evenhand_V1_NoteReply {
        let actor = try context.signedIn()
        let command = try reading(Self.noteHelp) { () throws(InputError) in try request.command() }
        return Evenhand_V1_NoteReply(
            try await answering { () async throws(DeskError) in try await desk.writeNote(command, by: actor) })
    }

    func sortNote(
        _ context: CallContext, _ request: Evenhand_V1_SortNoteRequest
    ) async throws -> Evenhand_V1_NoteReply {
        let actor = try context.signedIn()
        let command = try reading(Self.noteHelp) { () throws(InputError) in try request.command() }
        return Evenhand_V1_NoteReply(
            try await answering { () async throws(DeskError) in
                try await desk.perform(.sortNote(command), onNote: command.note, by: actor)
            })
    }

    func answerNote(
        _ context: CallContext, _ request: Evenhand_V1_AnswerNoteRequest
    ) async throws -> Evenhand_V1_NoteReply {
        let actor = try context.signedIn()
        let command = try reading(Self.noteHelp) { () throws(InputError) in try request.command() }
        return Evenhand_V1_NoteReply(
            try await answering { () async throws(DeskError) in
                try await desk.perform(.answerNote(command), onNote: command.note, by: actor)
            })
    }

    func getNote(
        _ context: CallContext, _ request: Evenhand_V1_GetNoteRequest
    ) async throws -> Evenhand_V1_GetNoteResponse {
        let actor = try context.signedIn()
        let id: NoteID = try reading(Self.noteHelp) { () throws(InputError) in
            try FieldReader.identifier(request.noteID, "note_id")
        }
        let note = try await answering { () async throws(DeskError) in try await desk.note(id, by: actor) }
        return .with { $0.note = Evenhand_V1_Note(note) }
    }

    func listNotes(
        _ context: CallContext, _ request: Evenhand_V1_ListNotesRequest
    ) async throws -> Evenhand_V1_ListNotesResponse {
        let actor = try context.signedIn()
        let (filter, order) = try reading(Self.noteHelp) { () throws(InputError) in
            (try request.filter(for: actor), try PageOrder(request.page))
        }
        let below = try order.place({ seal.place($0) }, help: Self.noteHelp).map { NoteID(rawValue: $0) }
        let page = try await answering { () async throws(DeskError) in
            try await desk.notes(filter, below: below, limit: order.size, by: actor)
        }
        return .with {
            $0.notes = page.notes.map { Evenhand_V1_Note($0) }
            $0.nextToken = page.next.map { seal.token($0.rawValue) } ?? ""
            $0.open = UInt32(clamping: page.openCount)
            $0.oldestID = page.oldest?.id.description ?? ""
            $0.oldestMs = page.oldest?.at.milliseconds ?? 0
            $0.oldestDays = UInt32(clamping: page.oldestDays)
        }
    }
}

extension Evenhand_V1_ListNotesRequest {
    fileprivate func filter(for actor: Actor) throws(InputError) -> NoteFilter {
        var filter = NoteFilter()
        filter.theme = try FieldReader.optionalIdentifier(themeID, "theme_id")
        filter.from = try FieldReader.optionalIdentifier(fromID, "from_id")
        if mine {
            guard fromID.isEmpty else {
                throw InputError(field: "from_id", value: fromID, valid: "left out beside mine")
            }
            filter.from = actor.person
        }
        filter.since = try FieldReader.optionalDay(since, "since")
        filter.unsorted = unsorted
        filter.open = open
        filter.owner = try FieldReader.optionalIdentifier(ownerID, "owner_id")
        return filter
    }
}

extension Evenhand_V1_NoteReply {
    fileprivate init(_ record: NoteRecord) {
        self.init()
        noteID = record.note.id.description
        themes = record.note.themes.map(\.description)
        owners = record.owners.map(\.description)
    }
}

extension Evenhand_V1_Note {
    init(_ record: NoteRecord) {
        self.init()
        let note = record.note
        noteID = note.id.description
        atMs = note.at.milliseconds
        fromID = note.from.description
        byID = note.by.description
        customerID = note.customer?.description ?? ""
        complaintID = note.complaint?.description ?? ""
        area = note.area ?? ""
        themes = note.themes.map(\.description)
        listeningID = note.listening?.description ?? ""
        if let text = record.text { self.text = Evenhand_V1_PersonalText(text) }
        answeredMs = note.answer?.at.milliseconds ?? 0
        answeredBy = note.answer?.by.description ?? ""
        if let answer = record.answer { self.answer = Evenhand_V1_PersonalText(answer) }
        owners = record.owners.map(\.description)
    }
}
