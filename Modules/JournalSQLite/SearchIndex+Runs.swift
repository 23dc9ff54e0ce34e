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

    /// A run of no more pairs is asked for as a phrase.
    static let pairsOfPhrase = 3
    /// The rarest ones that a longer run is asked for by.
    private static let pairsAsked = 2
    /// The place among those of a pair from which its share is told; a pair with fewer is rare.
    private static let placeLooked: Int64 = 500
    private static let sharesKept = 16_384

    /// - Parameter asPhrases: leaves nothing to confirm.
    func question(_ query: SearchQuery, asPhrases: Bool, _ database: Database) throws -> Question {
        var question = Question(match: "")
        var parts: [String] = []
        for term in query.terms {
            if !asPhrases, let run = term.run, Set(term.words).count > Self.pairsOfPhrase {
                question.unconfirmed.append(run)
                let shares = try term.words.map { try share(of: $0, database) }
                let asked = Self.rarest(term.words, shares)
                let pairs = asked.map { "\"\(term.words[$0])\"" }
                let apart = (asked.last ?? 0) - (asked.first ?? 0) - 1
                parts.append("NEAR(\(pairs.joined(separator: " ")), \(apart))")
                question.phraseDensity += shares.reduce(0, +) - asked.reduce(0) { $0 + shares[$1] }
            } else {
                parts.append("\"" + term.words.joined(separator: " ") + "\"" + (term.isPrefix ? " *" : ""))
            }
        }
        question.match = parts.joined(separator: " AND ")
        return question
    }

    /// The places in a run of its rarest pairs, the first one of each, in the order of the run.
    static func rarest(_ pairs: [String], _ shares: [Double]) -> [Int] {
        let first = pairs.indices.filter { pairs.firstIndex(of: pairs[$0]) == $0 }
        return first.sorted { (shares[$0], $0) < (shares[$1], $1) }.prefix(pairsAsked).sorted()
    }

    /// How densely a pair stands in the texts, to be compared with that of others.
    private func share(of pair: String, _ database: Database) throws -> Double {
        if let known = state.withLock({ $0.pairShares[pair] }) { return known }
        let select = try BoundStatement(
            cachedIn: database, "SELECT doc FROM place WHERE term = ? LIMIT 1 OFFSET ?")
        select.bind(pair)
        select.bind(Self.placeLooked - 1)
        // A rare one may become frequent; it is looked at quickly, and is not kept.
        guard let sequence = try select.first({ $0.integer(0) }) else { return 0 }
        let share = Double(Self.placeLooked) / Double(max(1, sequence))
        state.withLock { state in
            if state.pairShares.count >= Self.sharesKept { state.pairShares.removeAll() }
            state.pairShares[pair] = share
        }
        return share
    }
}
