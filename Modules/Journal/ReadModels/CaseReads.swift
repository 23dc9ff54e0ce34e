package import EvenhandDomain

/// That somebody read complaints: numbers and moments, no text of any person.
package struct CaseRead: Sendable, Equatable {
    /// What of a complaint was shown.
    package enum What: String, Sendable, CaseIterable {
        case show
        case scorecard
        case clocks
        /// A letter that the record makes.
        case letter
        /// A passage of the narrative, found by its words.
        case search
        /// A row of a list: what an export is made of.
        case list
        /// A row of a list with the beginning of the narrative.
        case excerpt
        /// Events as they happened.
        case watch
        /// What another policy would have said.
        case replay
        /// A line of the card of a customer who is on the phone.
        case card
        /// The whole narrative with what stands in a list, on its way out.
        case export
    }

    package let at: Instant
    package let person: PersonID
    package let door: Door
    package let what: What
    /// The lowest and the highest number among the complaints shown.
    package let first: ComplaintID
    package let last: ComplaintID
    /// How many were shown. Where it is less than the numbers from `first` to `last`, a complaint between them may or may
    /// not have been among them. 0: not told, because something withheld lies among the numbers; then the ends are
    /// bounds, and may or may not have been among them either.
    package let count: Int

    package init(
        at: Instant, person: PersonID, door: Door, what: What, first: ComplaintID, last: ComplaintID, count: Int
    ) {
        self.at = at
        self.person = person
        self.door = door
        self.what = what
        self.first = first
        self.last = last
        self.count = count
    }
}

/// A time in which reads may have happened that are not on record.
package struct ReadGap: Sendable, Equatable {
    package let from: Instant
    package let until: Instant
    /// How many; nil when nobody can say, because the process ended without a stop.
    package let lost: Int?

    package init(from: Instant, until: Instant, lost: Int?) {
        self.from = from
        self.until = until
        self.lost = lost
    }
}

/// Which reads are wanted; what is nil leaves nothing out.
package struct CaseReadFilter: Sendable, Equatable {
    package var complaint: ComplaintID?
    package var person: PersonID?
    package var since: Instant?

    package init(complaint: ComplaintID? = nil, person: PersonID? = nil, since: Instant? = nil) {
        self.complaint = complaint
        self.person = person
        self.since = since
    }

    package func admits(_ read: CaseRead) -> Bool {
        if let complaint, !(read.first <= complaint && complaint <= read.last) { return false }
        if let person, read.person != person { return false }
        if let since, read.at < since { return false }
        return true
    }
}

package struct CaseReadPage: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        /// Reads are numbered as they are kept.
        package let key: Int64
        package let read: CaseRead

        package init(key: Int64, read: CaseRead) {
            self.key = key
            self.read = read
        }
    }

    /// The newest first.
    package var rows: [Row]
    /// The key below which the next page begins; nil at the end.
    package var next: Int64?

    package init(rows: [Row], next: Int64?) {
        self.rows = rows
        self.next = next
    }

    package var reads: [CaseRead] { rows.map(\.read) }
}

/// Who read what. It lies beside the journal: reads outnumber events by far, nobody follows or replays them, and they
/// say nothing about a complaint's course.
package protocol CaseReads: Sendable {
    /// Says that reads are kept from now on. When the last one who kept them did not say that it ended, what lies between
    /// becomes a gap.
    func beginReads(at now: Instant) async throws(JournalError)

    /// Keeps reads, and gaps, in one transaction. They are on disk when this returns.
    /// - Parameters:
    ///   - through: every read before this moment is kept, with these.
    ///   - isLast: nothing is kept after this by this process.
    func keep(
        _ reads: [CaseRead], gaps: [ReadGap], through: Instant, isLast: Bool
    ) async throws(JournalError)

    /// Reads that match, the newest first, kept before `key` when given.
    func caseReads(
        _ filter: CaseReadFilter, below key: Int64?, limit: Int
    ) async throws(JournalError) -> CaseReadPage

    /// Times of which not everything is known, the newest first, at most so many.
    func readGaps(limit: Int) async throws(JournalError) -> [ReadGap]
}
