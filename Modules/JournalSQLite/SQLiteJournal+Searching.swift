package import EvenhandDomain
package import EvenhandJournal
internal import GRDB

extension SQLiteJournal {
    package func search(
        _ query: SearchQuery, below key: Int64?, limit: Int
    ) async throws(JournalError) -> SearchPage {
        let (indexedThrough, backlog) = search.reach
        let found = try await sequences(matching: query, below: key, limit: limit + 1)
        let wanted = found.prefix(limit)
        let hits = try await read { database in
            try wanted.compactMap { try Self.hit(database, $0, query) }
        }
        return SearchPage(
            hits: hits, next: found.count > limit ? wanted.last : nil, indexedThrough: indexedThrough, backlog: backlog)
    }

    package func searchMatches(
        _ query: SearchQuery, matching filter: ComplaintFilter, without closed: Set<ComplaintID>, below key: Int64?,
        limit: Int
    ) async throws(JournalError) -> SearchMatches {
        let (indexedThrough, backlog) = search.reach
        let found = try await openSequences(matching: query, without: closed, below: key, limit: limit + 1)
        let looked = Array(found.prefix(limit))
        let matches = try await read { try HitList(database: $0).matches(looked, filter) }
        return SearchMatches(
            matches: matches, lookedCount: looked.count, next: found.count > limit ? looked.last : nil,
            indexedThrough: indexedThrough, backlog: backlog)
    }

    package func searchCount(
        _ query: SearchQuery, without closed: Set<ComplaintID>, limit: Int
    ) async throws(JournalError) -> Int {
        try await openSequences(matching: query, without: closed, below: nil, limit: limit).count
    }

    package func searchHits(
        _ query: SearchQuery, at places: [SearchPlace]
    ) async throws(JournalError) -> [SearchHit] {
        try await read { database in try places.compactMap { try Self.hit(database, $0.sequence, query) } }
    }

    /// The same as `sequences`, without those of complaints that are closed to the reader.
    private func openSequences(
        matching query: SearchQuery, without complaints: Set<ComplaintID>, below key: Int64?, limit: Int
    ) async throws(JournalError) -> [Int64] {
        var closed = ClosedHits(of: complaints)
        var open: [Int64] = []
        var below = key
        var isAtEnd = false
        repeat {
            // Many closed ones behind each other should not cost a query each.
            let wanted = max(limit - open.count, 256)
            let found = try await sequences(matching: query, below: below, limit: wanted)
            let before = closed
            let (left, after) = try await read { database -> ([Int64], ClosedHits) in
                var closed = before
                let left = try closed.open(among: found, database)
                return (left, closed)
            }
            open += left
            closed = after
            below = found.last ?? below
            isAtEnd = found.count < wanted || Task.isCancelled
        } while open.count < limit && !isAtEnd
        return Array(open.prefix(limit))
    }

    /// Sequences of narratives that hold the query, the newest first, below `key`.
    func sequences(
        matching query: SearchQuery, below key: Int64?, limit: Int, steps: SearchSteps = SearchSteps()
    ) async throws(JournalError) -> [Int64] {
        var found: [Int64] = []
        var below = key
        // What the index finds for a long run need not be it, so more is asked for, and ever more while little of it was.
        let isConfirmed = query.terms.contains { SearchIndex.longRun(of: $0) != nil }
        var asked = isConfirmed ? min(limit, steps.first) : limit
        var asPhrases = false
        while true {
            let candidates: (sequences: [Int64], question: SearchIndex.Question)
            do {
                candidates = try await search.sequences(
                    matching: query, below: below, limit: asked, asPhrases: asPhrases)
            } catch {
                throw SQLiteFailure.journalError(error, in: folder.searchPath)
            }
            let missing = limit - found.count
            let (sequences, question) = candidates
            if question.unconfirmed.isEmpty {
                found += sequences.prefix(missing)
                if found.count >= limit || sequences.count < asked || Task.isCancelled { return found }
                (below, asked) = (sequences.last, limit - found.count)
                continue
            }
            found += try await read { database in
                try Self.holding(question.unconfirmed, among: sequences, atMost: missing, database)
            }
            if found.count >= limit || sequences.count < asked || Task.isCancelled { return found }
            // Whichever of the two is cheaper from here on, by what was just seen: to confirm so many candidates, or to have the
            // index go through all the pairs on the same stretch.
            let stretch = (below ?? search.reach.indexedThrough) - (sequences.last ?? 0)
            asPhrases = question.phraseDensity * Double(stretch) < steps.entriesOfText * Double(sequences.count)
            below = sequences.last
            asked = asPhrases ? limit - found.count : min(max(asked * 8, 512), steps.most)
        }
    }

    /// Those whose text holds each of the runs as it is written.
    private static func holding(
        _ runs: [String], among sequences: [Int64], atMost limit: Int, _ database: Database
    ) throws -> [Int64] {
        let conditions = Array(repeating: "instr(text, ?) > 0", count: runs.count).joined(separator: " AND ")
        let select = try BoundStatement(
            cachedIn: database, "SELECT 1 FROM text WHERE id = ? AND text IS NOT NULL AND \(conditions)")
        var found: [Int64] = []
        for sequence in sequences {
            if found.count == limit { break }
            select.bind(sequence << 16)
            for run in runs { select.bind(run) }
            if try select.first({ $0.integer(0) }) != nil { found.append(sequence) }
        }
        return found
    }

    /// nil when the text was erased since it was found.
    private static func hit(_ database: Database, _ sequence: Int64, _ query: SearchQuery) throws -> SearchHit? {
        let select = try BoundStatement(
            cachedIn: database,
            """
            SELECT event.stream, text.text FROM event JOIN text ON text.id = event.sequence << 16
            WHERE event.sequence = ? AND text.text IS NOT NULL
            """)
        select.bind(sequence)
        return try select.first { row -> SearchHit? in
            guard case .complaint(let complaint) = StreamID(key: row.integer(0)) else { return nil }
            return SearchHit(
                complaint: complaint, sequence: sequence, snippet: Snippet.make(from: row.string(1), for: query))
        } ?? nil
    }
}
