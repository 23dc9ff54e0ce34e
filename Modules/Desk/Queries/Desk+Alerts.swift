package import EvenhandDomain
package import EvenhandJournal

/// An open alert, with the complaint as lists show it.
package struct AlertRow: Sendable {
    package let entry: ComplaintEntry
    package let alert: AlertState

    package var key: AlertKey { AlertKey(due: alert.due, complaint: entry.id, alert: alert.alert) }
}

/// Which alerts are wanted.
package enum AlertsWanted: Sendable, Equatable {
    case all
    /// Those addressed to one person.
    case addressed(to: EmployeeID)
    /// Those addressed to the head of complaints.
    case headOfComplaints

    var addressee: EmployeeID? {
        switch self {
        case .all: nil
        case .addressed(let person): person
        case .headOfComplaints: .house
        }
    }
}

/// What a round of looking at clocks did.
package struct AlertRound: Sendable {
    /// Complaints that were enrolled.
    package var enrolled = 0
    /// Complaints whose clocks were looked at.
    package var looked = 0
    /// Alerts that went on record.
    package var raised = 0
    /// Complaints whose clocks could not be looked at, and why; they are looked at again an hour later.
    package var failed: [(complaint: ComplaintID, why: DeskError)] = []
    /// There is more to do now.
    package var isFull = false
}

extension Desk {
    /// A page of the open alerts, the most overdue first. Those of complaints that are not wholly open to the reader are
    /// passed over, and the page filled with what follows.
    package func alerts(
        _ wanted: AlertsWanted = .all, after key: AlertKey?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> (rows: [AlertRow], next: AlertKey?) {
        try require(.read, of: actor)
        let gate = try await gate(.everything, for: actor)
        let (rows, hasMore, _) = try await filled(limit, from: key) { after, asked async throws(DeskError) in
            let keys = try await reading { () async throws(JournalError) in
                try await journal.openAlerts(to: wanted.addressee, after: after, limit: asked)
            }
            let entries = try await openEntries(of: Array(Set(keys.map(\.complaint))), gate)
            let shown = keys.compactMap { key in Self.row(of: key, in: entries[key.complaint]) }
            return (shown, keys.count == asked ? keys.last : nil)
        }
        noteReads(rows.map(\.entry.id), as: .list, by: actor)
        return (rows, hasMore ? rows.last?.key : nil)
    }

    /// nil: it is closed to the reader, or the alert ended since.
    private static func row(of key: AlertKey, in entry: ComplaintEntry?) -> AlertRow? {
        guard let entry, let alert = entry.summary.alerts.first(where: { $0.alert == key.alert }) else { return nil }
        return AlertRow(entry: entry, alert: alert)
    }

    /// Looks at the clocks whose time has come, and puts on record what somebody is to be told. Bounded: at most so many
    /// complaints are enrolled, and at most so many looked at; the rest comes with the next round. A chore of the house,
    /// safe to be done by several at once: what one has recorded the other finds told.
    package func raiseAlerts(enrolling: Int = 20_000, looking: Int = 1_000) async throws(DeskError) -> AlertRound {
        var round = AlertRound()
        while round.enrolled < enrolling {
            let entries = try await reading { () async throws(JournalError) in try await journal.unwatched(limit: 500) }
            if entries.isEmpty || Task.isCancelled { break }
            let looks = entries.map(firstLook)
            try await reading { () async throws(JournalError) in try await journal.look(looks) }
            round.enrolled += entries.count
        }
        let due = try await reading { () async throws(JournalError) in
            try await journal.looksDue(by: now(), limit: looking)
        }
        var looks: [ClockLook] = []
        for id in due {
            if Task.isCancelled { break }
            do throws(DeskError) {
                let (raised, look) = try await lookAtClocks(of: id)
                round.raised += raised
                looks.append(look)
            } catch .refused(let refusal) where refusal.rule == .state {
                // Closed in between, which makes it due again by itself.
            } catch {
                // One record that cannot be read keeps no other from being looked at.
                round.failed.append((id, error))
                looks.append(
                    ClockLook(complaint: id, version: nil, at: Instant(milliseconds: now().milliseconds + 3_600_000)))
            }
            round.looked += 1
            if looks.count == 100 { try await note(&looks) }
        }
        try await note(&looks)
        round.isFull = round.enrolled >= enrolling || due.count >= looking
        return round
    }

    private func note(_ looks: inout [ClockLook]) async throws(DeskError) {
        let noted = looks
        try await reading { () async throws(JournalError) in try await journal.look(noted) }
        looks = []
    }

    /// When to look at a complaint that was not watched. One that is as it arrived, filed with its heads and scored, says so
    /// by its row; any other is looked at now.
    private func firstLook(at entry: ComplaintEntry) -> ClockLook {
        let summary = entry.summary
        guard entry.isOpen else { return ClockLook(complaint: entry.id, version: entry.version, at: nil) }
        let arrival = 1 + Int64(summary.heads.count) + (summary.priority == nil ? 0 : 1)
        guard !summary.isAcknowledged, entry.version <= arrival else {
            return ClockLook(complaint: entry.id, version: entry.version, at: Instant(milliseconds: 0))
        }
        // Of what was brought in, the shares up to then are told by nobody.
        let isBroughtIn = ClockTimeline.isBroughtIn(
            from: summary.source, receivedAt: summary.receivedAt, recordedAt: summary.changedAt)
        let since = isBroughtIn ? summary.changedAt : Instant(milliseconds: .min)
        let at = Alerts.nextLook(
            under: policies.inForce(at: summary.receivedAt), ClockFacts(receivedAt: summary.receivedAt),
            productArea: summary.productArea, channel: summary.channel, after: since, at: now())
        return ClockLook(complaint: entry.id, version: entry.version, at: at)
    }

    /// - Returns: how many alerts went on record, and when to look again.
    private func lookAtClocks(of id: ComplaintID) async throws(DeskError) -> (raised: Int, next: ClockLook) {
        // Before the decision reads the time: a share that falls between the two is told by the next look, never by none.
        let at = now()
        var loaded = try await loadComplaint(id)
        var raised = 0
        if !loaded.state.isClosed, loaded.version > 0 {
            let outcome = try await perform(.keepTime(.raiseAlerts), on: id, by: .houseAtWork)
            for case .complaint(let event) in outcome.events {
                if case .alert(.raised) = event.body { raised += 1 }
            }
            if !outcome.events.isEmpty { loaded = try await loadComplaint(id) }
        }
        let next = Alerts.nextLook(
            of: loaded.state, under: ruling(.reviewDue(.init()), in: loaded.state), after: at, at: at)
        return (raised, ClockLook(complaint: id, version: loaded.version, at: next))
    }
}
