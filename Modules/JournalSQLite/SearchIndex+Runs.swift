internal import EvenhandJournal
internal import GRDB
internal import Synchronization

/// Long runs in scripts without spaces are asked for by their rarest pairs, as near to each other as the run has them.
///
/// As a phrase the index goes through the texts of every pair of the run, and many a pair stands in every second text: a name of
/// twelve code points that nobody has cost a tenth of a second among 333,000 Thai narratives. The rarest two pairs stand in few,
/// so near to each other in hardly any but those with the run (of 50 such names 33 texts each in the median, where without
/// nearness it is 3,450), and whether the run stands there the text itself tells.
extension SearchIndex {
    /// What an index is asked.
    struct Question {
        /// As FTS5 takes it.
        var match: String
        /// Runs that whatever it finds has yet to be confirmed by.
        var unconfirmed: [String] = []
        /// Entries of the index that the same question with these runs as phrases goes through for every sequence of the
        /// journal, beyond those of this question.
        var phraseDensity = 0.0
    }

    /// How densely a pair stands in the texts, to be compared with that of others.
    struct PairShare {
        /// Places a sequence of the journal from its first place on; 0 for a rare pair.
        var share: Double
        /// How far the index may reach for this to be believed; nil: as far as it likes.
        var believedThrough: Int64?

        func isBelieved(at reach: Int64) -> Bool { reach <= believedThrough ?? .max }
    }

    /// A pair of a run, however often it stands there.
    struct RunPair: Equatable {
        var letters: String
        /// The first of its places among the pairs of the run.
        var first: Int
        /// How many places it has there.
        var times: Int
        var share: Double
    }

    /// A run of no more pairs is asked for as a phrase.
    private static let pairsOfPhrase = 3
    /// The rarest ones that a longer run is asked for by.
    private static let pairsAsked = 2
    /// The place among those of a pair from which its share is told; a pair with fewer is rare.
    private static let placeLooked: Int64 = 500
    private static let sharesKept = 16_384

    /// The run that a term is asked for by its rarest pairs; nil for one that is asked for as a phrase.
    static func longRun(of term: SearchQuery.Term) -> String? {
        guard let run = term.run, Set(term.words).count > pairsOfPhrase else { return nil }
        return run
    }

    /// - Parameter asPhrases: leaves nothing to confirm.
    func question(_ query: SearchQuery, asPhrases: Bool, _ database: Database) throws -> Question {
        var question = Question(match: "")
        var parts: [String] = []
        for term in query.terms {
            if !asPhrases, let run = Self.longRun(of: term) {
                question.unconfirmed.append(run)
                let pairs = try Self.pairs(of: term.words) { try share(of: $0, database) }
                let asked = Self.rarest(pairs)
                let words = asked.map { "\"\($0.letters)\"" }
                let apart = (asked.last?.first ?? 0) - (asked.first?.first ?? 0) - 1
                parts.append("NEAR(\(words.joined(separator: " ")), \(apart))")
                question.phraseDensity += pairs.reduce(0) { $0 + Double($1.times) * $1.share }
                question.phraseDensity -= asked.reduce(0) { $0 + $1.share }
            } else {
                parts.append("\"" + term.words.joined(separator: " ") + "\"" + (term.isPrefix ? " *" : ""))
            }
        }
        question.match = parts.joined(separator: " AND ")
        return question
    }

    /// The pairs of a run in the order of their first places. Each is looked up once: a run may repeat a few of them hundreds of
    /// times.
    static func pairs(of words: [String], share: (String) throws -> Double) rethrows -> [RunPair] {
        var pairs: [RunPair] = []
        var indexes: [String: Int] = [:]
        for (place, word) in words.enumerated() {
            if let index = indexes[word] {
                pairs[index].times += 1
            } else {
                indexes[word] = pairs.count
                pairs.append(RunPair(letters: word, first: place, times: 1, share: try share(word)))
            }
        }
        return pairs
    }

    /// The rarest, in the order of the run.
    private static func rarest(_ pairs: [RunPair]) -> [RunPair] {
        pairs.sorted { ($0.share, $0.first) < ($1.share, $1.first) }.prefix(pairsAsked).sorted { $0.first < $1.first }
    }

    private func share(of pair: String, _ database: Database) throws -> Double {
        let known = state.withLock { state -> Double? in
            guard let known = state.pairShares[pair], known.isBelieved(at: state.indexedThrough) else { return nil }
            return known.share
        }
        if let known { return known }
        let found = try lookUp(pair, database)
        state.withLock { state in
            if state.pairShares.count >= Self.sharesKept { state.pairShares.removeAll() }
            state.pairShares[pair] = found
        }
        return found.share
    }

    private func lookUp(_ pair: String, _ database: Database) throws -> PairShare {
        let select = try BoundStatement(
            cachedIn: database, "SELECT doc FROM place WHERE term = ? LIMIT 1 OFFSET ?")
        func sequence(ofPlace number: Int64) throws -> Int64? {
            select.bind(pair)
            select.bind(number - 1)
            return try select.first { $0.integer(0) }
        }
        guard let last = try sequence(ofPlace: Self.placeLooked) else {
            // It may become frequent: it is looked up again when the index, as this snapshot has it, has grown by a tenth.
            let reach = try Int64.fetchOne(database, sql: "SELECT indexed_through FROM state") ?? 0
            return PairShare(share: 0, believedThrough: reach + reach / 10)
        }
        // From where the script came to this journal, which may have been long after its beginning.
        let first = try sequence(ofPlace: 1) ?? last
        return PairShare(share: Double(Self.placeLooked) / Double(last - first + 1))
    }
}
