/// Why a complaint may be an earlier one over again.
package enum DuplicateLikeness: String, Codable, Sendable, CaseIterable, Hashable {
    /// The texts are near-copies.
    case sameText = "sameText"
    /// The same topic, shortly before: weaker.
    case sameTopic = "sameTopic"
}

/// An earlier complaint of the same customer that a complaint may be over again.
package struct DuplicateSuggestion: Sendable, Hashable {
    /// The earlier one.
    package var complaint: ComplaintID
    package var likeness: DuplicateLikeness
    /// Of the same text: the Jaccard similarity of the texts' runs of eight words, in thousandths, 500–1000. Of the same
    /// topic: 0.
    package var similarity: Int

    package init(complaint: ComplaintID, likeness: DuplicateLikeness, similarity: Int) {
        self.complaint = complaint
        self.likeness = likeness
        self.similarity = similarity
    }
}

/// What of a complaint is compared.
package struct DuplicateTraits: Sendable {
    /// The distinct hashes of the narrative's runs of eight words, ascending; none when it was erased.
    package var shingles: [UInt64]
    package var topic: String?
    package var productArea: String?
    package var receivedAt: Instant

    package init(shingles: [UInt64], topic: String?, productArea: String?, receivedAt: Instant) {
        self.shingles = shingles
        self.topic = topic
        self.productArea = productArea
        self.receivedAt = receivedAt
    }

    /// Two texts are near-copies from this share of common runs on, in thousandths: what scoring calls a near-duplicate.
    package static var copySimilarity: Int { 500 }

    /// Days between two complaints of one topic that may be one.
    package static var topicDays: Int { 30 }

    /// Whether this one may be an earlier one of the same customer over again, by its text or by topic, product area and
    /// time.
    package func suggestion(against earlier: DuplicateTraits, of complaint: ComplaintID) -> DuplicateSuggestion? {
        let similarity = similarity(to: earlier)
        if similarity >= Self.copySimilarity {
            return DuplicateSuggestion(complaint: complaint, likeness: .sameText, similarity: similarity)
        }
        guard let topic, topic == earlier.topic, productArea == earlier.productArea,
            receivedAt <= earlier.receivedAt.advanced(byDays: Self.topicDays),
            earlier.receivedAt <= receivedAt.advanced(byDays: Self.topicDays)
        else { return nil }
        return DuplicateSuggestion(complaint: complaint, likeness: .sameTopic, similarity: 0)
    }

    /// Shared runs over those that either has, in thousandths, rounded down.
    package func similarity(to other: DuplicateTraits) -> Int {
        var shared = 0
        var (own, others) = (shingles.startIndex, other.shingles.startIndex)
        while own < shingles.endIndex, others < other.shingles.endIndex {
            if shingles[own] == other.shingles[others] {
                shared += 1
                own += 1
                others += 1
            } else if shingles[own] < other.shingles[others] {
                own += 1
            } else {
                others += 1
            }
        }
        let united = shingles.count + other.shingles.count - shared
        return united == 0 ? 0 : shared * 1000 / united
    }
}
