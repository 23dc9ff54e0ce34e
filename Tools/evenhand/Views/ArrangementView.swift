internal import EvenhandMessages

/// Who works on a complaint, what it belongs with, and what others said to its outcome.
enum ArrangementView {
    static func lines(_ complaint: Evenhand_V1_Complaint, style: TextStyle) -> [String] {
        func text(_ text: Evenhand_V1_PersonalText) -> String { text.erased ? "(erased)" : style.safe(text.text) }
        var lines: [String] = []
        if !complaint.assignedToID.isEmpty { lines.append("\(complaint.assignedToID) works on it") }
        if !complaint.leadID.isEmpty { lines.append("merged into \(complaint.leadID)") }
        if !complaint.followers.isEmpty {
            lines.append("merged into it: " + complaint.followers.joined(separator: ", "))
        }
        lines += complaint.links.map { "\(Words.phrase(of: $0.kind)): \($0.complaintID)" }
        lines += complaint.dismissedDuplicates.map {
            "not the same as \($0.complaintID), \(CivilTime.date($0.atMs)): " + text($0.reason)
        }
        if complaint.hasOutcomeReply {
            let reply = complaint.outcomeReply
            lines.append(
                "outcome \(Words.phrase(of: reply.answer)) by the customer on \(CivilTime.date(reply.atMs)): "
                    + text(reply.text))
        }
        if complaint.hasReview {
            let review = complaint.review
            lines.append(
                "outside review, \(CivilTime.date(review.atMs)): \(Words.phrase(of: review.result)): "
                    + text(review.text))
        }
        return lines
    }

    static func members(_ complaint: Evenhand_V1_Complaint) -> JSONValue {
        [
            "assignedTo": .textIfAny(complaint.assignedToID), "lead": .textIfAny(complaint.leadID),
            "followers": .texts(complaint.followers),
            "links": .array(
                complaint.links.map { ["complaint": .string($0.complaintID), "kind": .word($0.kind)] }),
            "notDuplicates": .array(
                complaint.dismissedDuplicates.map {
                    ["complaint": .string($0.complaintID), "reason": .personal($0.reason), "at": .moment($0.atMs)]
                }),
            "outcomeReply": complaint.hasOutcomeReply
                ? [
                    "answer": .word(complaint.outcomeReply.answer), "text": .personal(complaint.outcomeReply.text),
                    "at": .moment(complaint.outcomeReply.atMs),
                ] : .null,
            "review": complaint.hasReview
                ? [
                    "result": .word(complaint.review.result), "text": .personal(complaint.review.text),
                    "at": .moment(complaint.review.atMs),
                ] : .null,
        ]
    }
}
