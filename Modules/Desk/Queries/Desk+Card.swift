package import EvenhandDomain
package import EvenhandJournal

/// All that whoever has a customer on the phone needs.
package struct CustomerCard: Sendable {
    package struct Promise: Sendable, Equatable {
        package let complaint: ComplaintID
        package let due: Instant
        package let owner: PersonID
        package let isLate: Bool
    }

    /// A change of the register of themes that answers a complaint of theirs: promised, or made.
    package struct Change: Sendable, Equatable {
        package let id: ChangeID
        package let text: PersonalText
        package let due: CivilDate
        /// nil: not made yet.
        package let shippedOn: CivilDate?
        /// When they were last written to about it; nil: not yet, or the letter did not reach them.
        package let toldOn: CivilDate?
        /// The newest complaint of theirs that it answers.
        package let complaint: ComplaintID
    }

    /// Where the call of a loss review stands.
    package struct LossCall: Sendable, Equatable {
        package let review: LossReviewID
        package let isReviewOpen: Bool
        package let owner: PersonID
        /// nil: nobody called yet.
        package let result: LossCallResult?
        package let attempts: Int
        /// Still to be called, and may not be: they refused contact, came under protection from it or were erased. Where
        /// the only cause is closed to the reader, there is no call.
        package let mustNotBeCalled: Bool
    }

    package let id: CustomerID
    package let version: Int64
    package let state: CustomerState
    /// The first day of revenue, else of registration.
    package let since: Instant?
    /// The one with the next date first; at most `CustomerCard.limit`.
    package let open: [ComplaintEntry]
    package let openCount: Int
    package let complaintCount: Int
    /// The earliest first.
    package let promises: [Promise]
    /// The newest first.
    package let purchases: [LedgerMoment]
    /// Whether the reader may see amounts, and the group: who decides about a complaint does not learn what the customer is
    /// worth (R10).
    package let showsAmounts: Bool
    /// The newest first; none for whoever may not see voices.
    package let feedback: [CustomerHappening.FeedbackGiven]
    /// nil: they are not suspended.
    package let suspendedUntil: Instant?
    /// What they said by survey, in a call of a loss review or to somebody who recorded it; the newest first.
    package let voices: [VoiceRecord]
    /// Those promised first, the earliest first; then those made, the latest first. None for whoever may not see themes.
    package let changes: [Change]
    /// Of the newest review they were drawn in: for whoever holds reviews, and for whoever has the call to make.
    package let lossCall: LossCall?

    /// Rows of complaints and promises.
    package static let limit = 20
    /// Complaints that are looked through, the newest first.
    package static let reach = 1_000
    /// Rows of purchases, feedback and changes.
    package static let shortLimit = 5
    /// Rows of voices.
    package static let voiceLimit = 3
    /// Complaints of the customer, the newest, that changes are looked for by.
    package static let changeReach = 200
}

extension Desk {
    /// The card. Complaints on it are those that are wholly open to the reader, and are noted as read by them.
    package func card(of id: CustomerID, by actor: Actor) async throws(DeskError) -> CustomerCard {
        try require(.readCustomers, of: actor)
        try require(.read, of: actor)
        let loaded = try await loadCustomer(id)
        guard loaded.version > 0 else {
            throw .refused(.notFound("customer", id, find: "evenhand customer list"))
        }
        let page = try await complaints(
            ComplaintFilter(customer: id), below: nil, limit: CustomerCard.reach, by: actor)
        let at = now()
        let open = page.entries.filter(\.isOpen).sorted {
            ($0.summary.nextDue ?? Self.never, $0.id) < ($1.summary.nextDue ?? Self.never, $1.id)
        }
        let promises = page.entries.flatMap { entry in
            entry.summary.remedies.map {
                CustomerCard.Promise(complaint: entry.id, due: $0.due, owner: $0.owner, isLate: $0.due < at)
            }
        }.sorted { ($0.due, $0.complaint) < ($1.due, $1.complaint) }
        let purchases = try await reading { () async throws(JournalError) in
            try await journal.lastSales(of: id, limit: CustomerCard.shortLimit)
        }
        let shown = Array(open.prefix(CustomerCard.limit))
        let due = Array(promises.prefix(CustomerCard.limit))
        let voices = try await lastVoices(of: id, limit: CustomerCard.voiceLimit, by: actor)
        let changes = try await changes(
            for: id, with: page.entries.prefix(CustomerCard.changeReach).map(\.id), by: actor)
        let named = due.map(\.complaint) + voices.compactMap(\.entry.complaint) + changes.map(\.complaint)
        noteReads(Set(shown.map(\.id)).union(named), as: .card, by: actor)
        return CustomerCard(
            id: id, version: loaded.version, state: loaded.state.shown(worth: showsWorth(to: actor)),
            since: loaded.state.ledger.since ?? loaded.state.registeredAt, open: shown, openCount: open.count,
            complaintCount: page.entries.count, promises: due, purchases: purchases,
            showsAmounts: showsWorth(to: actor),
            feedback: Permission.reach(of: .readVoices, for: actor) == .everything
                ? Array(loaded.state.feedback.sorted { $0.on > $1.on }.prefix(CustomerCard.shortLimit)) : [],
            suspendedUntil: loaded.state.suspension.inForce(at: at)?.until, voices: voices, changes: changes,
            lossCall: try await lossCall(of: id, loaded.state, at: at, by: actor))
    }

    /// Changes promised or made because of these complaints, which are open to the actor, as the register stands.
    private func changes(
        for customer: CustomerID, with complaints: [ComplaintID], by actor: Actor
    ) async throws(DeskError) -> [CustomerCard.Change] {
        guard !complaints.isEmpty, Permission.reach(of: .readThemes, for: actor) == .everything else { return [] }
        let register = try await loadThemes().state
        // The newest complaint of theirs in each theme.
        var newest: [ThemeID: ComplaintID] = [:]
        for theme in register.themes where !theme.isMerged {
            newest[theme.id] = complaints.first { theme.members[$0] != nil }
        }
        let open = Set(complaints)
        let found = register.changes.compactMap { change -> CustomerCard.Change? in
            guard change.standing == .committed || change.isShipped,
                let complaint = change.themes.compactMap({ newest[register.lead(of: $0)] }).max()
            else { return nil }
            // A letter that spoke of a complaint which is closed to the reader is none.
            let letter = change.letters[.customer(customer)]?.last {
                open.contains($0.complaint) && $0.result?.isFailure != true
            }
            return CustomerCard.Change(
                id: change.id, text: change.text, due: change.due, shippedOn: change.shippedOn, toldOn: letter?.on,
                complaint: complaint)
        }
        let promised = found.filter { $0.shippedOn == nil }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        let made = found.filter { $0.shippedOn != nil }.sorted {
            ($1.shippedOn ?? $1.due, $1.id) < ($0.shippedOn ?? $0.due, $0.id)
        }
        return Array((promised + made).prefix(CustomerCard.shortLimit))
    }

    /// The call to a customer in the newest review they were drawn in: any for whoever holds reviews, else the actor's own
    /// while the review is open.
    private func lossCall(
        of customer: CustomerID, _ state: CustomerState, at moment: Instant, by actor: Actor
    ) async throws(DeskError) -> CustomerCard.LossCall? {
        guard Permission.reach(of: .makeLossCalls, for: actor) == .everything else { return nil }
        let holds = holdsReviews(actor)
        for review in try await loadLossReviews().state.reviews.reversed() where holds || review.isOpen {
            guard let call = review.call(customer), holds || call.owner == actor.person else { continue }
            let isWaiting = review.isOpen && !call.isSettled
            let protection =
                isWaiting ? try await protection(of: customer, state, at: moment, from: actor) : Protection()
            // To whom the only cause is closed it is as if another had the call.
            if protection.isSecret { continue }
            return CustomerCard.LossCall(
                review: review.id, isReviewOpen: review.isOpen, owner: call.owner, result: call.result,
                attempts: call.attempts.count, mustNotBeCalled: protection.isOpen)
        }
        return nil
    }

    private static var never: Instant { Instant(milliseconds: .max) }
}

extension ComplaintSummary {
    /// What is due next, as far as the list knows: the acknowledgement, the answer or a promise.
    package var nextStep: DueItem? {
        guard let at = nextDue else { return nil }
        if status != .closed {
            if !isAcknowledged, acknowledgeBy == at { return DueItem(what: .acknowledgement, at: at) }
            if respondBy == at { return DueItem(what: .response, at: at) }
        }
        return DueItem(what: .remedy, at: at, remedy: remedies.first { $0.due == at }?.remedy)
    }
}
