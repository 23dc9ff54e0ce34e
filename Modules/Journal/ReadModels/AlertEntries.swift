package import EvenhandDomain

/// A place in the list of open alerts.
package struct AlertKey: Hashable, Comparable, Sendable {
    package var due: Instant
    package var complaint: ComplaintID
    package var alert: AlertID

    package init(due: Instant, complaint: ComplaintID, alert: AlertID) {
        self.due = due
        self.complaint = complaint
        self.alert = alert
    }

    package static func < (left: AlertKey, right: AlertKey) -> Bool {
        (left.due, left.complaint, left.alert) < (right.due, right.complaint, right.alert)
    }
}

/// When to look at a complaint's clocks again.
package struct ClockLook: Equatable, Sendable {
    package var complaint: ComplaintID
    /// As many events as whoever chose the moment had read: one that moved since is looked at anew.
    /// Of the record it was looked at; nil: whatever it is now, since it could not be read.
    package var version: Int64?
    /// nil: not before something happens to it.
    package var at: Instant?

    package init(complaint: ComplaintID, version: Int64?, at: Instant?) {
        self.complaint = complaint
        self.version = version
        self.at = at
    }
}

/// Which complaints' clocks are to be looked at, and when. Complaints come in the order of their numbers and are enrolled
/// behind their arrival, so that an import writes nothing for it; an event on one that is enrolled makes it due at once.
/// Nothing here is a fact: what is lost is found again by looking.
package protocol ClockLooks: Sendable {
    /// Complaints that are not enrolled yet, the lowest number first.
    func unwatched(limit: Int) async throws(JournalError) -> [ComplaintEntry]

    /// Enrols complaints, or says when to look at them next. A complaint whose version is another stays due.
    func look(_ looks: [ClockLook]) async throws(JournalError)

    /// Complaints to look at by a moment, the longest due first: at most so many whose date has come, then at most as many to
    /// which something happened, so that neither keeps the other waiting.
    func looksDue(by moment: Instant, limit: Int) async throws(JournalError) -> [ComplaintID]

    /// Open alerts, the earliest date first.
    /// - Parameter addressee: nil: all; the house stands for the head of complaints.
    func openAlerts(to addressee: EmployeeID?, after key: AlertKey?, limit: Int) async throws(JournalError)
        -> [AlertKey]
}
