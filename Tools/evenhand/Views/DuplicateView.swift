internal import EvenhandMessages

/// What a complaint may be over again.
enum DuplicateView {
    static func lines(
        _ duplicates: [Evenhand_V1_DuplicateSuggestion], sameLetter: UInt32, of complaint: String, style: TextStyle
    ) -> [String] {
        var lines = duplicates.flatMap { found in
            [
                "\(found.complaintID) of \(CivilTime.date(found.receivedMs)), \(Words.phrase(of: found.status)): "
                    + style.safe(found.reason),
                "   "
                    + style.strong("evenhand complaint merge \(complaint) --into \(found.complaintID) --reason TEXT"),
                "   "
                    + style.strong(
                        "evenhand complaint not-duplicate \(complaint) --of \(found.complaintID) --reason TEXT"),
            ]
        }
        if sameLetter > 0 {
            // Counted up to a thousand.
            let count = sameLetter < 1_000 ? "\(sameLetter)" : "1,000 or more"
            lines.append(
                "the same letter as \(count) \(sameLetter == 1 ? "complaint" : "complaints") of other customers")
        }
        return lines
    }

    static func json(_ found: Evenhand_V1_DuplicateSuggestion) -> JSONValue {
        [
            "complaint": .string(found.complaintID), "likeness": .string(found.likeness),
            "similarity": found.similarity == 0 ? .null : JSONValue(found.similarity),
            "reason": .string(found.reason), "received": .moment(found.receivedMs), "status": .word(found.status),
        ]
    }
}
