internal import EvenhandScoring
internal import EvenhandText

/// What is kept of a scored document until its turn to be compared comes.
struct CopyCandidate: Sendable {
    var id: String
    var signature: NearDuplicateSignature
    var shingles: [UInt64]
    /// Where the document's output ends in its batch.
    var lineEnd: Int

    /// - Parameter signature: the one that came with the narrative's score; nil where it did not, as over the wire.
    init(_ narrative: UnsafeRawBufferPointer, id: String, signature: NearDuplicateSignature? = nil, lineEnd: Int) {
        self.id = id
        self.signature = signature ?? NearDuplicateSignature(of: narrative)
        shingles = Shingles.distinct(of: narrative)
        self.lineEnd = lineEnd
    }
}

/// The near-duplicates among the documents scored so far; each is compared with those before it.
///
/// Takes memory for every document that is no copy, so it is only made when asked for.
struct CopySearch {
    struct Finding {
        /// The id of the nearest document before that shares at least half of its runs of eight words.
        var of: String
        /// The share: exact Jaccard similarity, 0.5–1.
        var similarity: Float
    }

    private var index = NearDuplicateIndex(reach: .groups)
    /// The ids of all documents, one after the other, and where each ends.
    private var ids: [UInt8] = []
    private var idEnds: [Int] = []

    mutating func find(_ document: CopyCandidate) -> Finding? {
        ids.append(contentsOf: document.id.utf8)
        idEnds.append(ids.count)
        return index.insert(document.signature, shingles: document.shingles).nearest.map { match in
            Finding(of: id(match.document), similarity: Float(match.jaccard))
        }
    }

    private func id(_ document: Int) -> String {
        let start = document == 0 ? 0 : idEnds[document - 1]
        return String(decoding: ids[start..<idEnds[document]], as: UTF8.self)
    }

    /// For example `near-duplicates: 6,432 of 22,790 documents in 1,204 groups; the largest has 310, first 1291336`.
    var summary: String {
        let groups = index.groupedDocuments
        let total = ProgressText.grouped(index.documentCount)
        guard let largest = groups.max(by: { ($0.count, $1[0]) < ($1.count, $0[0]) }) else {
            return "near-duplicates: none among \(total) \(index.documentCount == 1 ? "document" : "documents")"
        }
        let copies = ProgressText.grouped(groups.reduce(0) { $0 + $1.count })
        return "near-duplicates: \(copies) of \(total) documents in \(ProgressText.grouped(groups.count)) "
            + "\(groups.count == 1 ? "group" : "groups"); the largest has \(ProgressText.grouped(largest.count)), "
            + "its first is \(id(largest[0]))"
    }
}
