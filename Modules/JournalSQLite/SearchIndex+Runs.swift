internal import EvenhandJournal
internal import GRDB
internal import Synchronization

/// Long runs in scripts without spaces are asked for by their rarest pairs.
///
/// As a phrase the index goes through the texts of every pair of the run, and many a pair stands in every second text: a name of
/// twelve code points that nobody has cost a tenth of a second among 200,000 Thai narratives. The rarest two pairs stand in few,
/// and whether the run stands there the text itself tells.
extension SearchIndex {
    /// A run of no more pairs is asked for as a phrase.
    static let pairsOfPhrase = 3
    /// The rarest ones that a longer run is asked for by.
    private static let pairsAsked = 2
    /// The place among those of a pair from which its share is told; a pair with fewer is rare.
    private static let placeLooked: Int64 = 500
    private static let sharesKept = 16_384

    /// The query as FTS5 takes it, and the runs that whatever it finds has yet to be confirmed by.
    ///
    /// - Parameter asPhrases: leaves nothing to confirm.
    func question(
        _ query: SearchQuery, asPhrases: Bool, _ database: Database
    ) throws -> (match: String, unconfirmed: [String]) {
        var parts: [String] = []
        var unconfirmed: [String] = []
        for term in query.terms {
            let pairs = Set(term.words)
            if !asPhrases, let run = term.run, pairs.count > Self.pairsOfPhrase {
                unconfirmed.append(run)
                let shares = try pairs.sorted().map { (pair: $0, share: try share(of: $0, database)) }
                parts += shares.sorted { $0.share < $1.share }.prefix(Self.pairsAsked).map { "\"\($0.pair)\"" }
            } else {
                parts.append("\"" + term.words.joined(separator: " ") + "\"" + (term.isPrefix ? " *" : ""))
            }
        }
        return (parts.joined(separator: " AND "), unconfirmed)
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
