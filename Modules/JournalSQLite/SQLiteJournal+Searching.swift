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

    package func searchPlaces(
        _ query: SearchQuery, below key: Int64?, limit: Int
    ) async throws(JournalError) -> SearchPlaces {
        let (indexedThrough, backlog) = search.reach
        let found = try await sequences(matching: query, below: key, limit: limit + 1)
        let wanted = found.prefix(limit)
        let places = try await read { try HitList(database: $0).places(of: wanted) }
        return SearchPlaces(
            places: places, next: found.count > limit ? wanted.last : nil, indexedThrough: indexedThrough,
            backlog: backlog)
    }

    package func searchMatches(
        _ query: SearchQuery, matching filter: ComplaintFilter, without closed: Set<ComplaintID>, below key: Int64?,
        limit: Int
    ) async throws(JournalError) -> SearchMatches {
        let (indexedThrough, backlog) = search.reach
        var open: [Int64] = []
        var below = key
        var isAtEnd = false
        repeat {
            // Many closed ones behind each other should not cost a query each.
            let wanted = max(limit + 1 - open.count, 256)
            let found = try await sequences(matching: query, below: below, limit: wanted)
            open += try await read { try HitList(database: $0).hits(found, without: closed) }
            below = found.last ?? below
            isAtEnd = found.count < wanted || Task.isCancelled
        } while open.count <= limit && !isAtEnd
        let looked = Array(open.prefix(limit))
        let matches = try await read { try HitList(database: $0).matches(looked, filter) }
        return SearchMatches(
            matches: matches, lookedCount: looked.count, next: open.count > limit ? looked.last : nil,
            indexedThrough: indexedThrough, backlog: backlog)
    }

    package func searchHits(
        _ query: SearchQuery, at places: [SearchPlace]
    ) async throws(JournalError) -> [SearchHit] {
        try await read { database in try places.compactMap { try Self.hit(database, $0.sequence, query) } }
    }

    package func urgencies(
        of ids: [ComplaintID], matching filter: ComplaintFilter
    ) async throws(JournalError) -> [ComplaintID: UrgencyKey] {
        try await read { try UrgencyList(database: $0).keys(of: ids, matching: filter) }
    }

    /// Sequences of narratives that hold the query, the newest first, below `key`.
    private func sequences(
        matching query: SearchQuery, below key: Int64?, limit: Int
    ) async throws(JournalError) -> [Int64] {
        var found: [Int64] = []
        var below = key
        // What the index finds need not be it, so more is asked for, and ever more while little of it was: in steps, so that no
        // reader is held for long.
        var asked = min(limit, Self.firstStep)
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
            asPhrases = question.phraseDensity * Double(stretch) < Self.entriesOfText * Double(sequences.count)
            below = sequences.last
            asked = asPhrases ? limit - found.count : min(max(asked * 8, 512), Self.step)
        }
    }

    /// Candidates that are confirmed by their texts at first, and at most at once.
    private static let firstStep = 128
    private static let step = 4_096
    /// Entries of the index that are gone through in the time in which one text is read and looked through: 0.14 µs each and
    /// 15 µs, measured on a journal of 10^6 complaints.
    private static let entriesOfText = 107.0

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
