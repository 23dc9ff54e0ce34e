// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/frontline_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Docs/METRICS.md defines each figure once. Days are written as 2026-11-30.
package struct FrontlineServiceHandlers: Sendable {
    /// Open complaints with a date that has passed, whose customers have waited longest for a word; the longest first.
    package var listSlowReplies: UnaryHandler<Evenhand_V1_ListSlowRepliesRequest, Evenhand_V1_ListSlowRepliesResponse>
    /// Writes down what somebody of the front line heard or saw.
    package var recordNote: UnaryHandler<Evenhand_V1_RecordNoteRequest, Evenhand_V1_NoteReply>
    /// Says under which themes a note comes; these and no others.
    package var sortNote: UnaryHandler<Evenhand_V1_SortNoteRequest, Evenhand_V1_NoteReply>
    /// Says to whoever wrote it what was done about it. A note is answered once.
    package var answerNote: UnaryHandler<Evenhand_V1_AnswerNoteRequest, Evenhand_V1_NoteReply>
    package var getNote: UnaryHandler<Evenhand_V1_GetNoteRequest, Evenhand_V1_GetNoteResponse>
    /// Notes, the newest first, and how old the oldest open one is.
    package var listNotes: UnaryHandler<Evenhand_V1_ListNotesRequest, Evenhand_V1_ListNotesResponse>
    /// Plans a call with a customer or somebody of the front line, for an owner and a day.
    package var planListening: UnaryHandler<Evenhand_V1_PlanListeningRequest, Evenhand_V1_ListeningReply>
    /// Draws customers who may be called, by a seed that is kept; owners in turn.
    package var drawListening: UnaryHandler<Evenhand_V1_DrawListeningRequest, Evenhand_V1_ListeningReply>
    /// Gives a call to somebody else.
    package var handListening: UnaryHandler<Evenhand_V1_HandListeningRequest, Evenhand_V1_ListeningReply>
    /// Records what was heard: of a customer it becomes a voice, of an employee a note.
    package var recordListening: UnaryHandler<Evenhand_V1_RecordListeningRequest, Evenhand_V1_ListeningReply>
    package var cancelListening: UnaryHandler<Evenhand_V1_CancelListeningRequest, Evenhand_V1_ListeningReply>
    /// Calls, those to be made first; the caller's own, or everybody's for whoever plans them.
    package var listListening: UnaryHandler<Evenhand_V1_ListListeningRequest, Evenhand_V1_ListListeningResponse>
    /// What the front line needs, on one page: notes, listening calls, themes and their owners, slow replies, training needs.
    package var getFrontline: UnaryHandler<Evenhand_V1_GetFrontlineRequest, Evenhand_V1_GetFrontlineResponse>

    package init(
        listSlowReplies: UnaryHandler<Evenhand_V1_ListSlowRepliesRequest, Evenhand_V1_ListSlowRepliesResponse>,
        recordNote: UnaryHandler<Evenhand_V1_RecordNoteRequest, Evenhand_V1_NoteReply>,
        sortNote: UnaryHandler<Evenhand_V1_SortNoteRequest, Evenhand_V1_NoteReply>,
        answerNote: UnaryHandler<Evenhand_V1_AnswerNoteRequest, Evenhand_V1_NoteReply>,
        getNote: UnaryHandler<Evenhand_V1_GetNoteRequest, Evenhand_V1_GetNoteResponse>,
        listNotes: UnaryHandler<Evenhand_V1_ListNotesRequest, Evenhand_V1_ListNotesResponse>,
        planListening: UnaryHandler<Evenhand_V1_PlanListeningRequest, Evenhand_V1_ListeningReply>,
        drawListening: UnaryHandler<Evenhand_V1_DrawListeningRequest, Evenhand_V1_ListeningReply>,
        handListening: UnaryHandler<Evenhand_V1_HandListeningRequest, Evenhand_V1_ListeningReply>,
        recordListening: UnaryHandler<Evenhand_V1_RecordListeningRequest, Evenhand_V1_ListeningReply>,
        cancelListening: UnaryHandler<Evenhand_V1_CancelListeningRequest, Evenhand_V1_ListeningReply>,
        listListening: UnaryHandler<Evenhand_V1_ListListeningRequest, Evenhand_V1_ListListeningResponse>,
        getFrontline: UnaryHandler<Evenhand_V1_GetFrontlineRequest, Evenhand_V1_GetFrontlineResponse>
    ) {
        self.listSlowReplies = listSlowReplies
        self.recordNote = recordNote
        self.sortNote = sortNote
        self.answerNote = answerNote
        self.getNote = getNote
        self.listNotes = listNotes
        self.planListening = planListening
        self.drawListening = drawListening
        self.handListening = handListening
        self.recordListening = recordListening
        self.cancelListening = cancelListening
        self.listListening = listListening
        self.getFrontline = getFrontline
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(FrontlineService.listSlowReplies, listSlowReplies)
        router.unary(FrontlineService.recordNote, recordNote)
        router.unary(FrontlineService.sortNote, sortNote)
        router.unary(FrontlineService.answerNote, answerNote)
        router.unary(FrontlineService.getNote, getNote)
        router.unary(FrontlineService.listNotes, listNotes)
        router.unary(FrontlineService.planListening, planListening)
        router.unary(FrontlineService.drawListening, drawListening)
        router.unary(FrontlineService.handListening, handListening)
        router.unary(FrontlineService.recordListening, recordListening)
        router.unary(FrontlineService.cancelListening, cancelListening)
        router.unary(FrontlineService.listListening, listListening)
        router.unary(FrontlineService.getFrontline, getFrontline)
    }
}
