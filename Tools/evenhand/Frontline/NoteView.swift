internal import EvenhandMessages

enum NoteView {
    static func json(_ reply: Evenhand_V1_NoteReply) -> JSONValue {
        ["note": .string(reply.noteID), "themes": .texts(reply.themes), "owners": .texts(reply.owners)]
    }

    /// `N-812: written down, under TH-2, which E-5 answers for`.
    static func line(_ reply: Evenhand_V1_NoteReply, _ what: String, _ style: TextStyle) -> String {
        let themes = reply.themes.isEmpty ? "under no theme" : "under \(reply.themes.joined(separator: ", "))"
        let owners =
            reply.owners.isEmpty
            ? ""
            : ", which \(reply.owners.joined(separator: " and ")) \(reply.owners.count == 1 ? "answers" : "answer") for"
        return "\(style.strong(reply.noteID)): \(what), \(themes)\(owners)"
    }

    static func json(_ note: Evenhand_V1_Note) -> JSONValue {
        [
            "note": .string(note.noteID), "at": .moment(note.atMs), "from": .string(note.fromID),
            "by": .string(note.byID), "customer": .textIfAny(note.customerID),
            "complaint": .textIfAny(note.complaintID), "area": .textIfAny(note.area), "themes": .texts(note.themes),
            "owners": .texts(note.owners), "listening": .textIfAny(note.listeningID),
            "text": .personal(note.text, isThere: note.hasText), "standing": note.answeredMs == 0 ? "open" : "answered",
            "answered": .moment(note.answeredMs), "answeredBy": .textIfAny(note.answeredBy),
            "answer": .personal(note.answer, isThere: note.hasAnswer),
        ]
    }

    static func lines(_ note: Evenhand_V1_Note, style: TextStyle) -> [String] {
        let ties = [note.customerID, note.complaintID, note.listeningID, note.area].filter { !$0.isEmpty }
        var head = "\(style.strong(note.noteID))  \(CivilTime.date(note.atMs))  \(note.fromID)"
        if note.byID != note.fromID { head += ", written by \(note.byID)" }
        head += ties.isEmpty ? "" : "  " + style.safe(ties.joined(separator: " "))
        head += note.themes.isEmpty ? "  under no theme" : "  " + note.themes.joined(separator: " ")
        var lines = [head, "  " + words(note.text, style)]
        if note.answeredMs != 0 {
            lines.append(
                "  \(note.answeredBy) answered on \(CivilTime.date(note.answeredMs)): \(words(note.answer, style))")
        } else {
            lines.append("  open" + (note.owners.isEmpty ? "" : ": \(note.owners.joined(separator: ", "))"))
        }
        return lines
    }

    /// What the list ends with.
    static func standing(_ page: Evenhand_V1_ListNotesResponse) -> String {
        guard page.open > 0 else { return "All of these are answered." }
        return "\(page.open) open; the oldest is \(page.oldestID), \(days(page.oldestDays)) old."
    }

    static func days(_ count: UInt32) -> String { "\(count) \(count == 1 ? "day" : "days")" }

    static func words(_ text: Evenhand_V1_PersonalText, _ style: TextStyle) -> String {
        text.erased ? "(erased)" : style.safe(text.text)
    }
}
