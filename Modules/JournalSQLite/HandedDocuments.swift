/// Narratives on their way from the writer to the indexer, so that what was just written need not be read back.
///
/// They are an offer, never the truth: what does not follow on, or would take too much memory, is let go, and the
/// indexer reads it from the journal. Narratives erased meanwhile are kept out by the index's own list of removed ones.
struct HandedDocuments: Sendable {
    /// Bytes of text held at most: an indexer that has fallen further behind reads.
    static let byteLimit = 8 << 20

    /// Every narrative after this sequence and through `through` is here.
    private(set) var after: Int64 = 0
    private(set) var through: Int64 = 0
    private var documents: [SearchDocument] = []
    private(set) var byteCount = 0

    /// Takes all narratives after one sequence and through another. What waits already goes first: when the new ones
    /// have no place beside it, or leave a gap, they are the ones let go.
    mutating func add(_ added: [SearchDocument], after: Int64, through: Int64) {
        let addedBytes = Self.byteCount(of: added)
        if documents.isEmpty, after != self.through { self = HandedDocuments(after: after, through: after) }
        guard after == self.through, byteCount + addedBytes <= Self.byteLimit else { return }
        self.through = through
        documents += added
        byteCount += addedBytes
    }

    /// Hands out the next narratives after a sequence, and how far they reach; nil when they are not here.
    mutating func take(after sequence: Int64, limit: Int) -> (documents: [SearchDocument], through: Int64)? {
        if sequence >= through { clear() }
        guard after <= sequence, sequence < through else { return nil }
        let first = documents.firstIndex { $0.sequence > sequence } ?? documents.endIndex
        let end = min(documents.endIndex, first + limit)
        let taken = Array(documents[first..<end])
        after = end < documents.endIndex ? documents[end - 1].sequence : through
        byteCount -= Self.byteCount(of: documents[..<end])
        documents.removeSubrange(..<end)
        return (taken, after)
    }

    /// Forgets what waits.
    mutating func clear() {
        self = HandedDocuments(after: through, through: through)
    }

    init() {}

    private init(after: Int64, through: Int64) {
        self.after = after
        self.through = through
    }

    private static func byteCount(of documents: some Sequence<SearchDocument>) -> Int {
        documents.reduce(0) { $0 + $1.text.utf8.count }
    }
}
