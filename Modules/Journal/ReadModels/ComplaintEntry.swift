package import EvenhandDomain

/// A complaint as lists show it.
package struct ComplaintEntry: Equatable, Sendable {
    package var id: ComplaintID
    /// The number of events the summary was folded from.
    package var version: Int64
    package var summary: ComplaintSummary

    package init(id: ComplaintID, version: Int64, summary: ComplaintSummary) {
        self.id = id
        self.version = version
        self.summary = summary
    }

    /// Whether the queue shows it.
    package var isOpen: Bool { summary.status != .closed }

    package var queueKey: QueueKey {
        QueueKey(priority: summary.priority ?? -1, receivedAt: summary.receivedAt, complaint: id)
    }
}

package struct ComplaintPage: Equatable, Sendable {
    package var entries: [ComplaintEntry]
    /// Where the next page begins; nil at the end. A page may hold fewer entries than asked for, even none, and still
    /// have a next one: several conditions together are looked through in bounded steps.
    package var next: ComplaintID?

    package init(entries: [ComplaintEntry], next: ComplaintID?) {
        self.entries = entries
        self.next = next
    }
}

/// A place in the queue.
package struct QueueKey: Hashable, Comparable, Sendable {
    /// 0–1000, or -1 for a complaint without a score.
    package var priority: Int
    package var receivedAt: Instant
    package var complaint: ComplaintID

    package init(priority: Int, receivedAt: Instant, complaint: ComplaintID) {
        self.priority = priority
        self.receivedAt = receivedAt
        self.complaint = complaint
    }

    package static func < (left: QueueKey, right: QueueKey) -> Bool {
        (right.priority, left.receivedAt, left.complaint) < (left.priority, right.receivedAt, right.complaint)
    }
}

package struct QueuePage: Equatable, Sendable {
    package var entries: [ComplaintEntry]
    /// Where the next page begins; nil at the end.
    package var next: QueueKey?

    package init(entries: [ComplaintEntry], next: QueueKey?) {
        self.entries = entries
        self.next = next
    }
}

/// A place in the list of what is due.
package struct DueKey: Hashable, Comparable, Sendable {
    package var due: Instant
    package var complaint: ComplaintID

    package init(due: Instant, complaint: ComplaintID) {
        self.due = due
        self.complaint = complaint
    }

    package static func < (left: DueKey, right: DueKey) -> Bool {
        (left.due, left.complaint) < (right.due, right.complaint)
    }
}

package struct DuePage: Equatable, Sendable {
    package var entries: [ComplaintEntry]
    package var next: DueKey?

    package init(entries: [ComplaintEntry], next: DueKey?) {
        self.entries = entries
        self.next = next
    }
}

/// A promised remedy or change that is not fulfilled yet.
package struct RemedyDue: Hashable, Comparable, Sendable {
    package var due: Instant
    package var complaint: ComplaintID
    package var remedy: RemedyID
    package var owner: PersonID

    package init(due: Instant, complaint: ComplaintID, remedy: RemedyID, owner: PersonID) {
        self.due = due
        self.complaint = complaint
        self.remedy = remedy
        self.owner = owner
    }

    package static func < (left: RemedyDue, right: RemedyDue) -> Bool {
        (left.due, left.complaint, left.remedy) < (right.due, right.complaint, right.remedy)
    }
}
