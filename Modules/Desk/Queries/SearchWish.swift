package import EvenhandJournal

/// Which of the complaints that a search finds are wanted, and in which order.
package struct SearchWish: Sendable {
    package enum Order: Sendable, Equatable {
        /// The newest first; below this sequence when given.
        case newest(below: Int64?)
        /// The most urgent of the newest ones first; behind this place when given.
        case urgency(after: UrgencyKey?)

        var isFirstPage: Bool { self == .newest(below: nil) || self == .urgency(after: nil) }
    }

    package var filter: ComplaintFilter
    package var order: Order
    /// 1–1,000.
    package var limit: Int
    package var bounds: SearchBounds

    package init(
        _ filter: ComplaintFilter = ComplaintFilter(), order: Order = .newest(below: nil), limit: Int = 50,
        bounds: SearchBounds = SearchBounds()
    ) {
        self.filter = filter
        self.order = order
        self.limit = limit
        self.bounds = bounds
    }

    var isNarrowed: Bool { filter != ComplaintFilter() }
}

/// How far a search goes, so that common words cost no more than a moment.
package struct SearchBounds: Sendable {
    /// So many are counted.
    package var counted: Int
    /// So many hits that are open to the reader are looked at for a filter, and ranked.
    package var looked: Int

    package init(counted: Int = 1_000, looked: Int = 10_000) {
        self.counted = counted
        self.looked = looked
    }
}

/// What a search found, as one reader may see it.
package struct FoundComplaints: Sendable {
    package typealias Hit = (hit: SearchHit, entry: ComplaintEntry)

    package struct Count: Sendable, Equatable {
        package var number: Int
        /// There are more, or there may be more among hits that were not looked at.
        package var isCapped: Bool

        /// - Parameters:
        ///   - found: as many as were found, which may be more than are counted.
        ///   - isWhole: whether every hit was looked at.
        init(_ found: Int, isWhole: Bool, _ bounds: SearchBounds) {
            number = min(found, bounds.counted)
            isCapped = found > bounds.counted || !isWhole
        }
    }

    package var hits: [Hit] = []
    /// The same order from where the next page begins; nil at the end.
    package var next: SearchWish.Order?
    /// How many there are; nil on every page but the first.
    package var count: Count?
    /// The most urgent are those of the newest hits, and there were more.
    package var isRankingCapped = false
    /// The search reached every narrative up to this sequence …
    package var indexedThrough: Int64 = 0
    /// … and not yet so many newer ones.
    package var backlog: Int64 = 0
}
