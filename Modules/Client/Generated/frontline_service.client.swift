// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/frontline_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Docs/METRICS.md defines each figure once. Days are written as 2026-11-30.
public struct FrontlineServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Open complaints with a date that has passed, whose customers have waited longest for a word; the longest first.
    public func listSlowReplies(
        _ request: Evenhand_V1_ListSlowRepliesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListSlowRepliesResponse {
        try await client.unary(FrontlineService.listSlowReplies, request, options: options)
    }

    /// Writes down what somebody of the front line heard or saw.
    public func recordNote(
        _ request: Evenhand_V1_RecordNoteRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_NoteReply {
        try await client.unary(FrontlineService.recordNote, request, options: options)
    }

    /// Says under which themes a note comes; these and no others.
    public func sortNote(
        _ request: Evenhand_V1_SortNoteRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_NoteReply {
        try await client.unary(FrontlineService.sortNote, request, options: options)
    }

    /// Says to whoever wrote it what was done about it. A note is answered once.
    public func answerNote(
        _ request: Evenhand_V1_AnswerNoteRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_NoteReply {
        try await client.unary(FrontlineService.answerNote, request, options: options)
    }

    public func getNote(
        _ request: Evenhand_V1_GetNoteRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetNoteResponse {
        try await client.unary(FrontlineService.getNote, request, options: options)
    }

    /// Notes, the newest first, and how old the oldest open one is.
    public func listNotes(
        _ request: Evenhand_V1_ListNotesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListNotesResponse {
        try await client.unary(FrontlineService.listNotes, request, options: options)
    }

    /// Plans a call with a customer or somebody of the front line, for an owner and a day.
    public func planListening(
        _ request: Evenhand_V1_PlanListeningRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListeningReply {
        try await client.unary(FrontlineService.planListening, request, options: options)
    }

    /// Draws customers who may be called, by a seed that is kept; owners in turn.
    public func drawListening(
        _ request: Evenhand_V1_DrawListeningRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListeningReply {
        try await client.unary(FrontlineService.drawListening, request, options: options)
    }

    /// Gives a call to somebody else.
    public func handListening(
        _ request: Evenhand_V1_HandListeningRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListeningReply {
        try await client.unary(FrontlineService.handListening, request, options: options)
    }

    /// Records what was heard: of a customer it becomes a voice, of an employee a note.
    public func recordListening(
        _ request: Evenhand_V1_RecordListeningRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListeningReply {
        try await client.unary(FrontlineService.recordListening, request, options: options)
    }

    public func cancelListening(
        _ request: Evenhand_V1_CancelListeningRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListeningReply {
        try await client.unary(FrontlineService.cancelListening, request, options: options)
    }

    /// Calls, those to be made first; the caller's own, or everybody's for whoever plans them.
    public func listListening(
        _ request: Evenhand_V1_ListListeningRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListListeningResponse {
        try await client.unary(FrontlineService.listListening, request, options: options)
    }

    /// What the front line needs, on one page: notes, listening calls, themes and their owners, slow replies, training needs.
    public func getFrontline(
        _ request: Evenhand_V1_GetFrontlineRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetFrontlineResponse {
        try await client.unary(FrontlineService.getFrontline, request, options: options)
    }
}
