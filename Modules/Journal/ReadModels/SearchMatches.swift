package import EvenhandDomain

/// A complaint whose narrative holds what was asked for, by its number alone.
package struct SearchPlace: Hashable, Sendable {
    package var complaint: ComplaintID
    /// The event that brought the narrative.
    package var sequence: Int64

    package init(complaint: ComplaintID, sequence: Int64) {
        self.complaint = complaint
        self.sequence = sequence
    }
}

/// A hit whose complaint matches.
package struct SearchMatch: Equatable, Sendable {
    package var place: SearchPlace
    package var urgency: UrgencyKey

    package init(place: SearchPlace, urgency: UrgencyKey) {
        self.place = place
        self.urgency = urgency
    }
}

/// What a look through the newest hits came to.
package struct SearchMatches: Equatable, Sendable {
    /// The newest first.
    package var matches: [SearchMatch]
    /// Hits that were looked at.
    package var lookedCount: Int
    /// Where to go on: the last hit that was looked at; nil at the end.
    package var next: Int64?
    /// The search reached every narrative up to this sequence …
    package var indexedThrough: Int64
    /// … and not yet so many newer ones.
    package var backlog: Int64

    package init(matches: [SearchMatch], lookedCount: Int, next: Int64?, indexedThrough: Int64, backlog: Int64) {
        self.matches = matches
        self.lookedCount = lookedCount
        self.next = next
        self.indexedThrough = indexedThrough
        self.backlog = backlog
    }
}

/// A place among complaints by urgency: open ones first, among them and among closed ones as the queue orders.
package struct UrgencyKey: Hashable, Comparable, Sendable {
    package var isOpen: Bool
    package var queueKey: QueueKey

    package init(isOpen: Bool, queueKey: QueueKey) {
        self.isOpen = isOpen
        self.queueKey = queueKey
    }

    package static func < (left: UrgencyKey, right: UrgencyKey) -> Bool {
        left.isOpen == right.isOpen ? left.queueKey < right.queueKey : left.isOpen
    }
}

extension ComplaintEntry {
    package var urgencyKey: UrgencyKey { UrgencyKey(isOpen: isOpen, queueKey: queueKey) }
}
