package import EvenhandDomain

/// A complaint whose narrative holds what was asked for.
package struct SearchHit: Equatable, Sendable {
    package var complaint: ComplaintID
    /// The event that brought the narrative.
    package var sequence: Int64
    /// Around the first word found: at most about 160 characters, cut at words where the script has any.
    package var snippet: String

    package init(complaint: ComplaintID, sequence: Int64, snippet: String) {
        self.complaint = complaint
        self.sequence = sequence
        self.snippet = snippet
    }
}

package struct SearchPage: Equatable, Sendable {
    package var hits: [SearchHit]
    /// Where the next page begins; nil at the end.
    package var next: Int64?
    /// The search reached every narrative up to this sequence …
    package var indexedThrough: Int64
    /// … and not yet so many newer ones.
    package var backlog: Int64

    package init(hits: [SearchHit], next: Int64?, indexedThrough: Int64, backlog: Int64) {
        self.hits = hits
        self.next = next
        self.indexedThrough = indexedThrough
        self.backlog = backlog
    }
}
