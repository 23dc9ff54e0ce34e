import EvenhandMessages
import Testing

@testable import evenhand

@Suite struct `What the front line is shown` {
    private let plain = TextStyle.plain

    @Test func `a note says who answers for it and what was done`() {
        var note = filled(Evenhand_V1_Note()) {
            ($0.noteID, $0.fromID, $0.byID, $0.atMs) = ("N-8", "E-3", "E-3", 1_780_000_000_000)
            $0.text.text = "Nobody finds the \u{1B}[31mform."
            ($0.themes, $0.owners) = (["TH-1"], ["E-4"])
        }
        let open = NoteView.lines(note, style: plain)
        #expect(open[0] == "N-8  2026-05-28  E-3  TH-1" && open[2] == "  open: E-4")
        #expect(!open[1].contains("\u{1B}"), "a terminal obeys nobody's words")
        (note.answeredMs, note.answeredBy, note.byID) = (1_780_000_000_000, "E-4", "E-2")
        note.answer.erased = true
        let answered = NoteView.lines(note, style: plain)
        #expect(answered[0].contains("E-3, written by E-2"))
        #expect(answered[2] == "  E-4 answered on 2026-05-28: (erased)")
        #expect(NoteView.json(note)["standing"] == "answered" && NoteView.json(note)["answer"] == ["erased": true])
    }

    @Test func `a list of notes ends with the age of the oldest open one`() {
        #expect(NoteView.standing(.init()) == "All of these are answered.")
        let page = filled(Evenhand_V1_ListNotesResponse()) {
            ($0.open, $0.oldestID, $0.oldestDays) = (3, "N-8", 1)
        }
        #expect(NoteView.standing(page) == "3 open; the oldest is N-8, 1 day old.")
        let reply = filled(Evenhand_V1_NoteReply()) {
            ($0.noteID, $0.themes, $0.owners) = ("N-8", ["TH-1"], ["E-4", "E-5"])
        }
        #expect(
            NoteView.line(reply, "sorted", plain) == "N-8: sorted, under TH-1, which E-4 and E-5 answer for")
    }

    @Test func `the page names the theme that has nobody and what to type`() {
        let page = filled(Evenhand_V1_GetFrontlineResponse()) {
            ($0.from, $0.through) = ("2026-05-01", "2026-05-28")
            $0.themes = [
                filled(Evenhand_V1_FrontlineTheme()) {
                    ($0.themeID, $0.ownerID, $0.ownerGone) = ("TH-1", "E-4", true)
                    $0.name.text = "Returns"
                }
            ]
            $0.listening = [
                filled(Evenhand_V1_ListeningFigures()) { ($0.ownerID, $0.open, $0.late) = ("E-3", 2, 1) }
            ]
        }
        let lines = FrontlineView(style: plain, width: 120).lines(page)
        #expect(lines.contains("name somebody: evenhand theme own TH-1 --owner EMPLOYEE"))
        #expect(lines.contains { $0.contains("none (E-4 left)") })
        #expect(lines.contains("Nobody waits past a date."))
        #expect(FrontlineView.json(page)["listening"] != nil)
    }
}
