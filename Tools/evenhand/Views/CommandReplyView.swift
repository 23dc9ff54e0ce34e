internal import EvenhandMessages

/// What came of a command on a complaint.
enum CommandReplyView {
    static func json(_ reply: Evenhand_V1_CommandReply) -> JSONValue {
        [
            "complaint": .string(reply.complaintID), "version": JSONValue(reply.version),
            "events": .texts(reply.events), "part": reply.part == 0 ? .null : JSONValue(reply.part),
        ]
    }

    /// For example `C-12: head added (number 2) · version 5`.
    static func line(_ reply: Evenhand_V1_CommandReply, style: TextStyle) -> String {
        let happened =
            reply.events.isEmpty
            ? "nothing changed" : reply.events.map(Words.event).joined(separator: ", ")
        let part = reply.part == 0 ? "" : " (number \(reply.part))"
        return "\(style.strong(reply.complaintID)): \(style.safe(happened))\(part) · version \(reply.version)"
    }
}
