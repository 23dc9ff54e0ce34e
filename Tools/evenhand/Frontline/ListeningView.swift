internal import EvenhandMessages

enum ListeningView {
    static func json(_ reply: Evenhand_V1_ListeningReply) -> JSONValue {
        let value: JSONValue = [
            "listening": .texts(reply.calls), "events": .texts(reply.events), "voice": .textIfAny(reply.voiceID),
            "note": .textIfAny(reply.noteID),
        ]
        guard isDraw(reply) else { return value }
        // In digits: larger than what other programs' numbers hold.
        return value.adding(
            .init("seed", .string(String(reply.seed))), .init("through", JSONValue(reply.through)),
            .init("passedOver", JSONValue(reply.passedOverCount)))
    }

    static func lines(_ reply: Evenhand_V1_ListeningReply, _ style: TextStyle) -> [String] {
        let names = reply.calls.map { style.strong($0) }.joined(separator: ", ")
        let happened = reply.events.map { Words.event($0) }.joined(separator: ", ")
        let said = reply.voiceID.isEmpty ? reply.noteID : reply.voiceID
        var lines = ["\(names): \(style.safe(happened))\(said.isEmpty ? "" : ", said in \(said)")"]
        if isDraw(reply) {
            lines.append(
                "drawn from the numbers 1 to \(reply.through) by seed \(reply.seed); "
                    + "\(reply.passedOverCount) passed over")
        }
        return lines
    }

    private static func isDraw(_ reply: Evenhand_V1_ListeningReply) -> Bool { reply.through > 0 }

    static func json(_ call: Evenhand_V1_ListeningCall) -> JSONValue {
        [
            "listening": .string(call.listeningID), "with": .string(call.withID),
            "name": .personal(call.name, isThere: call.hasName),
            "contact": .personal(call.contact, isThere: call.hasContact), "language": .textIfAny(call.language),
            "owner": .string(call.ownerID), "ownerGone": .bool(call.ownerGone), "due": .string(call.due),
            "standing": .word(call.standing), "why": .personal(call.why, isThere: call.hasWhy),
            "drawn": .bool(call.drawn), "planned": .moment(call.plannedMs), "plannedBy": .string(call.plannedBy),
            "on": .moment(call.onMs), "voice": .textIfAny(call.voiceID), "note": .textIfAny(call.noteID),
            "reason": .personal(call.reason, isThere: call.hasReason), "mustNotBeCalled": .bool(call.mustNotBeCalled),
        ]
    }

    static func table(_ calls: [Evenhand_V1_ListeningCall], _ style: TextStyle) -> Table {
        var table = Table([
            .text("call"), .text("with"), .prose("name"), .prose("contact"), .text("language"), .text("owner"),
            .text("by"), .text("standing"), .prose("what"),
        ])
        for call in calls {
            let said = call.voiceID.isEmpty ? call.noteID : call.voiceID
            let what = call.hasReason ? NoteView.words(call.reason, style) : NoteView.words(call.why, style)
            table.add(
                call.listeningID, call.withID, call.hasName ? NoteView.words(call.name, style) : "",
                call.mustNotBeCalled ? "not to be called any more" : NoteView.words(call.contact, style),
                style.safe(call.language), call.ownerID + (call.ownerGone ? " (gone)" : ""), call.due,
                Words.word(of: call.standing) + (said.isEmpty ? "" : ", \(said)"), what)
        }
        return table
    }
}
