// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/frontline_service.proto;
// run Scripts/generate after changing that file.

/// Docs/METRICS.md defines each figure once. Days are written as 2026-11-30.
public enum FrontlineService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.FrontlineService"

    /// Open complaints with a date that has passed, whose customers have waited longest for a word; the longest first.
    public static let listSlowReplies = MethodDescriptor<Evenhand_V1_ListSlowRepliesRequest, Evenhand_V1_ListSlowRepliesResponse>(
        name: "evenhand.v1.FrontlineService/ListSlowReplies", kind: .unary, idempotency: .noSideEffects)

    /// Writes down what somebody of the front line heard or saw.
    public static let recordNote = MethodDescriptor<Evenhand_V1_RecordNoteRequest, Evenhand_V1_NoteReply>(
        name: "evenhand.v1.FrontlineService/RecordNote", kind: .unary)

    /// Says under which themes a note comes; these and no others.
    public static let sortNote = MethodDescriptor<Evenhand_V1_SortNoteRequest, Evenhand_V1_NoteReply>(
        name: "evenhand.v1.FrontlineService/SortNote", kind: .unary)

    /// Says to whoever wrote it what was done about it. A note is answered once.
    public static let answerNote = MethodDescriptor<Evenhand_V1_AnswerNoteRequest, Evenhand_V1_NoteReply>(
        name: "evenhand.v1.FrontlineService/AnswerNote", kind: .unary)

    public static let getNote = MethodDescriptor<Evenhand_V1_GetNoteRequest, Evenhand_V1_GetNoteResponse>(
        name: "evenhand.v1.FrontlineService/GetNote", kind: .unary, idempotency: .noSideEffects)

    /// Notes, the newest first, and how old the oldest open one is.
    public static let listNotes = MethodDescriptor<Evenhand_V1_ListNotesRequest, Evenhand_V1_ListNotesResponse>(
        name: "evenhand.v1.FrontlineService/ListNotes", kind: .unary, idempotency: .noSideEffects)

    /// Plans a call with a customer or somebody of the front line, for an owner and a day.
    public static let planListening = MethodDescriptor<Evenhand_V1_PlanListeningRequest, Evenhand_V1_ListeningReply>(
        name: "evenhand.v1.FrontlineService/PlanListening", kind: .unary)

    /// Draws customers who may be called, by a seed that is kept; owners in turn.
    public static let drawListening = MethodDescriptor<Evenhand_V1_DrawListeningRequest, Evenhand_V1_ListeningReply>(
        name: "evenhand.v1.FrontlineService/DrawListening", kind: .unary)

    /// Gives a call to somebody else.
    public static let handListening = MethodDescriptor<Evenhand_V1_HandListeningRequest, Evenhand_V1_ListeningReply>(
        name: "evenhand.v1.FrontlineService/HandListening", kind: .unary)

    /// Records what was heard: of a customer it becomes a voice, of an employee a note.
    public static let recordListening = MethodDescriptor<Evenhand_V1_RecordListeningRequest, Evenhand_V1_ListeningReply>(
        name: "evenhand.v1.FrontlineService/RecordListening", kind: .unary)

    public static let cancelListening = MethodDescriptor<Evenhand_V1_CancelListeningRequest, Evenhand_V1_ListeningReply>(
        name: "evenhand.v1.FrontlineService/CancelListening", kind: .unary)

    /// Calls, those to be made first; the caller's own, or everybody's for whoever plans them.
    public static let listListening = MethodDescriptor<Evenhand_V1_ListListeningRequest, Evenhand_V1_ListListeningResponse>(
        name: "evenhand.v1.FrontlineService/ListListening", kind: .unary, idempotency: .noSideEffects)

    /// What the front line needs, on one page: notes, listening calls, themes and their owners, slow replies, training needs.
    public static let getFrontline = MethodDescriptor<Evenhand_V1_GetFrontlineRequest, Evenhand_V1_GetFrontlineResponse>(
        name: "evenhand.v1.FrontlineService/GetFrontline", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.FrontlineService/ListSlowReplies",
        "evenhand.v1.FrontlineService/RecordNote",
        "evenhand.v1.FrontlineService/SortNote",
        "evenhand.v1.FrontlineService/AnswerNote",
        "evenhand.v1.FrontlineService/GetNote",
        "evenhand.v1.FrontlineService/ListNotes",
        "evenhand.v1.FrontlineService/PlanListening",
        "evenhand.v1.FrontlineService/DrawListening",
        "evenhand.v1.FrontlineService/HandListening",
        "evenhand.v1.FrontlineService/RecordListening",
        "evenhand.v1.FrontlineService/CancelListening",
        "evenhand.v1.FrontlineService/ListListening",
        "evenhand.v1.FrontlineService/GetFrontline",
    ]
}
