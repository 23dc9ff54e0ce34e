internal import EvenhandMessages

/// What a search found.
enum SearchView {
    static func json(_ hit: Evenhand_V1_SearchHit) -> JSONValue {
        ComplaintRowView.json(hit.complaint).adding(
            JSONValue.Member("snippet", .string(hit.snippet)),
            JSONValue.Member("marks", .numbers(hit.marks)))
    }

    /// A line that names the complaint, then the passage with its words set off.
    static func lines(_ hit: Evenhand_V1_SearchHit, style: TextStyle, width: Int) -> [String] {
        let row = hit.complaint
        let heading = [
            style.strong(row.complaintID), Words.phrase(of: row.status), CivilTime.date(row.receivedMs),
            "priority \(row.priority)", style.safe(row.topic),
        ]
        return [heading.filter { !$0.isEmpty }.joined(separator: " · "), "  " + passage(hit, style: style)]
    }

    /// How many were found.
    static func count(_ response: Evenhand_V1_SearchComplaintsResponse) -> JSONValue {
        [
            "found": JSONValue(response.found), "foundCapped": .bool(response.foundCapped),
            "lookedCapped": .bool(response.lookedCapped),
        ]
    }

    /// How many were found, and what of them is not shown.
    /// - Parameter limit: how many were asked for.
    static func notes(_ response: Evenhand_V1_SearchComplaintsResponse, limit: UInt32) -> [String] {
        let isFull = response.hits.count >= Int(limit)
        let isBounded = response.lookedCapped || (!isFull && !response.nextToken.isEmpty)
        if response.hits.isEmpty {
            return [
                isBounded
                    ? "None of the newest 10,000 that hold these words; add a word to look further."
                    : "No narrative holds these words."
            ]
        }
        var notes: [String] = []
        if response.hasFound {
            notes.append(ProgressText.grouped(Int(response.found)) + (response.foundCapped ? "+ found" : " found"))
        }
        if isBounded {
            notes.append("Only the newest 10,000 that hold these words were looked at; add a word to look further.")
        }
        if isFull, !response.nextToken.isEmpty { notes.append("There are more; --limit shows up to 1000.") }
        return notes
    }

    /// A word on what the search could not see; nil when the index has caught up.
    static func reach(_ reach: Evenhand_V1_SearchReach) -> String? {
        guard reach.backlog > 0 else { return nil }
        return "the index trails by \(ProgressText.grouped(Int(clamping: reach.backlog))) complaints; "
            + "the newest narratives are not searched yet."
    }

    /// The passage with each found word in the accent colour. Marks that do not lie in it are passed over.
    private static func passage(_ hit: Evenhand_V1_SearchHit, style: TextStyle) -> String {
        let bytes = Array(hit.snippet.utf8)
        var text = ""
        var position = 0
        for index in stride(from: 0, to: hit.marks.count - 1, by: 2) {
            let (start, end) = (Int(hit.marks[index]), Int(hit.marks[index + 1]))
            guard start >= position, start < end, end <= bytes.count else { continue }
            text += style.safe(String(decoding: bytes[position..<start], as: UTF8.self))
            text += style.accent(style.safe(String(decoding: bytes[start..<end], as: UTF8.self)))
            position = end
        }
        return text + style.safe(String(decoding: bytes[position...], as: UTF8.self))
    }
}
