public import EvenhandText

/// Which documents are near-copies of one another: signatures find candidates, the documents' shingles verify them.
///
/// Two documents are near-duplicates if their Jaccard similarity is at least one half: that many of the distinct runs
/// of eight words which either has are in both. It is counted on the runs' 64-bit hashes (``ShingleHash``), never
/// estimated; among ten million documents of 200 words the chance that any two of all runs share a hash is about 1 in
/// 10.
///
/// Documents are numbered from 0 in the order they come. Each is linked to what it is a near-copy of, and linked
/// documents form a group, whose first document is its *letter*. A group may hold two documents that are no
/// near-duplicates themselves, but are joined by a chain of such.
///
/// With ``Reach/groups`` the work for a document does not grow with the copies of a letter: a value of a bin leads to
/// no more than ``groupLimit`` documents of a group and ``listLimit`` in all, or it takes no further ones. A document
/// that no value leads to is counted in its group and otherwise not kept.
///
/// A value: copies are independent, and several threads may read one. The shingles tell whether somebody wrote a
/// passage that is known already; where a text has to be forgotten, make the index anew without it.
public struct NearDuplicateIndex: Sendable {
    /// What can be found again.
    public enum Reach: Sendable {
        /// The group of every document: for use.
        case groups
        /// Every near-duplicate of a document: for measuring, and for small collections. A template of n copies costs
        /// n²/2.
        case everyPair
    }

    /// A document and how much of it another shares.
    public struct Match: Sendable, Hashable {
        /// The document's number.
        public var document: Int
        /// Distinct shingles that are in both.
        public var sharedCount: Int
        /// Distinct shingles that are in either.
        public var unitedCount: Int

        /// The exact Jaccard similarity, 0.5–1.
        public var jaccard: Double { Double(sharedCount) / Double(unitedCount) }
    }

    /// What became of a document that was inserted.
    public struct Insertion: Sendable, Hashable {
        /// The document's number.
        public var document: Int
        /// The first document of its group; itself, if it is like none before.
        public var letter: Int
        /// The nearest of the near-duplicates that were compared, which are one of each group or all, by ``reach``;
        /// `nil` if there was none.
        public var nearest: Match?
    }

    /// Work done so far, for measurements.
    public struct Effort: Sendable, Hashable {
        /// Documents that a value in common led to.
        public var candidateCount = 0
        /// Of these, compared shingle by shingle.
        public var comparisonCount = 0
    }

    /// Documents of one group that a value leads to. On the 22,790 complaints of the public CFPB file one finds 99.55 %
    /// of the documents that have a near-duplicate, two find 99.81 %, four 99.88 % with a tenth more comparisons than
    /// two.
    package static let groupLimit = 4
    /// Documents that a value leads to. A value with more is a phrase of many different texts; near-duplicates have
    /// other values in common. 256 find two documents more, and all that 64 find.
    package static let listLimit = 32

    /// Which pairs are looked for.
    public let reach: Reach
    /// What look-ups cost so far.
    public private(set) var effort = Effort()
    private var groups = DocumentGroups()
    private var sheets = SheetStore()
    private var postings = PostingTable()

    /// An index without documents.
    public init(reach: Reach = .groups) { self.reach = reach }

    /// Number of documents inserted.
    public var documentCount: Int { groups.documentCount }

    /// Number of documents whose shingles are kept.
    public var keptDocumentCount: Int { sheets.count }

    /// Bytes that the index has taken from the system.
    public var byteCount: Int { groups.byteCount + sheets.byteCount + postings.byteCount }

    /// Adds a document and links it to its near-duplicates.
    ///
    /// A document without words is like none. Costs a few microseconds, and with ``Reach/everyPair`` some nanoseconds
    /// more for each document that shares a value.
    ///
    /// - Parameters:
    ///   - signature: of the same text as the shingles.
    ///   - shingles: the text's distinct shingles, ascending, as ``Shingles`` gives them.
    @discardableResult
    public mutating func insert(_ signature: NearDuplicateSignature, shingles: [UInt64]) -> Insertion {
        let document = groups.append()
        guard !shingles.isEmpty else { return Insertion(document: document, letter: document, nearest: nil) }
        let nearest = link(document, signature, shingles)
        keep(document, signature, shingles)
        return Insertion(document: document, letter: groups.first(of: document), nearest: nearest)
    }

    /// Adds a narrative, UTF-8.
    @discardableResult
    public mutating func insert(_ narrative: UnsafeRawBufferPointer, signature: NearDuplicateSignature) -> Insertion {
        insert(signature, shingles: Shingles.distinct(of: narrative))
    }

    /// Joins the document to the group of each candidate that it is a near-duplicate of, the likeliest first.
    ///
    /// With ``Reach/groups`` one verified member is enough for a group: the others are not compared.
    private mutating func link(
        _ document: Int, _ signature: NearDuplicateSignature, _ shingles: [UInt64]
    ) -> Match? {
        var nearest: Match?
        for candidate in candidates(of: signature) {
            effort.candidateCount += 1
            let other = sheets.document(candidate.sheet)
            if reach == .groups, groups.find(other) == groups.find(document) { continue }
            guard sheets.mayMatch(candidate.sheet, shingleCount: shingles.count) else { continue }
            effort.comparisonCount += 1
            guard let match = sheets.match(candidate.sheet, shingles) else { continue }
            groups.join(document, other)
            if nearest.map({ match.isNearer(than: $0) }) ?? true { nearest = match }
        }
        return nearest
    }

    /// Lets the document be found by those of its values that do not yet lead to its group.
    private mutating func keep(_ document: Int, _ signature: NearDuplicateSignature, _ shingles: [UInt64]) {
        var bins: UInt32 = 0
        for bin in 0..<NearDuplicateSignature.binCount where signature.bins[bin] != NearDuplicateSignature.emptyBin {
            if hasRoom(bin, signature.bins[bin], for: document) { bins |= 1 << UInt32(bin) }
        }
        guard bins != 0 else { return }
        let sheet = sheets.append(document, signature, shingles, listedBins: bins)
        for bin in 0..<NearDuplicateSignature.binCount where bins & 1 << UInt32(bin) != 0 {
            let next = postings.put(sheet, bin: bin, value: signature.bins[bin])
            sheets.setNext(of: sheet, bin: bin, to: next)
        }
    }

    private mutating func hasRoom(_ bin: Int, _ value: UInt32, for document: Int) -> Bool {
        if reach == .everyPair { return true }
        let group = groups.find(document)
        var total = 0
        var ofGroup = 0
        var sheet = postings.first(bin: bin, value: value)
        while let listed = sheet {
            total += 1
            if groups.find(sheets.document(listed)) == group { ofGroup += 1 }
            if total >= NearDuplicateIndex.listLimit || ofGroup >= NearDuplicateIndex.groupLimit { return false }
            sheet = sheets.next(of: listed, bin: bin)
        }
        return true
    }
}

// MARK: - Looking up

extension NearDuplicateIndex {
    /// A document to be compared.
    struct Candidate {
        var sheet: Int
        var agreementCount: Int
    }

    /// The least share of bins that must agree, in sixteenths: at J = 0.5 three of sixteen do in 998 pairs of 1,000.
    private static var leastAgreement: Int { 3 }

    /// The documents that agree with the signature in enough bins, those that agree in most first.
    func candidates(of signature: NearDuplicateSignature) -> [Candidate] {
        var found: [Candidate] = []
        for bin in 0..<NearDuplicateSignature.binCount where signature.bins[bin] != NearDuplicateSignature.emptyBin {
            var sheet = postings.first(bin: bin, value: signature.bins[bin])
            while let listed = sheet {
                let agreement = signature.agreement(with: sheets.signature(listed))
                // Met in an earlier bin already, if it is listed there.
                let earlier = agreement & sheets.listedBins(listed) & (1 << UInt32(bin) - 1)
                let count = agreement.nonzeroBitCount
                if earlier == 0,
                    count * 16 >= NearDuplicateIndex.leastAgreement
                        * signature.filledBinCount(with: sheets.signature(listed))
                {
                    found.append(Candidate(sheet: listed, agreementCount: count))
                }
                sheet = sheets.next(of: listed, bin: bin)
            }
        }
        found.sort { ($1.agreementCount, $0.sheet) < ($0.agreementCount, $1.sheet) }
        return found
    }

    /// The kept documents that a text is a near-duplicate of, the nearest first.
    ///
    /// With ``Reach/everyPair`` these are all that the signature leads to, with ``Reach/groups`` some of each group.
    public func matches(of signature: NearDuplicateSignature, shingles: [UInt64]) -> [Match] {
        candidates(of: signature)
            .filter { sheets.mayMatch($0.sheet, shingleCount: shingles.count) }
            .compactMap { sheets.match($0.sheet, shingles) }
            .sorted { $0.isNearer(than: $1) }
    }

    /// The kept documents that a narrative, UTF-8, is a near-duplicate of, the nearest first.
    public func matches(of narrative: UnsafeRawBufferPointer, signature: NearDuplicateSignature) -> [Match] {
        matches(of: signature, shingles: Shingles.distinct(of: narrative))
    }

    /// The first document of the group of `document`.
    ///
    /// - Precondition: `document` was inserted.
    public func letter(of document: Int) -> Int { groups.first(of: document) }

    /// Number of documents in the group of `document`, itself included.
    ///
    /// - Precondition: `document` was inserted.
    public func copyCount(of document: Int) -> Int { groups.size(of: document) }

    /// The groups of two and more documents, by their letters; documents ascend.
    public var groupedDocuments: [[Int]] { groups.shared }
}

extension NearDuplicateIndex.Match {
    /// Whether more is shared; of equals, the earlier document. Compared in whole numbers.
    func isNearer(than other: Self) -> Bool {
        let (own, others) = (sharedCount * other.unitedCount, other.sharedCount * unitedCount)
        return own == others ? document < other.document : own > others
    }
}
