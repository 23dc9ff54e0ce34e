internal import EvenhandDomain
internal import EvenhandJournal

/// A record as it was read: its state and the number of events behind it; 0 for one that does not exist.
package struct Loaded<State: Sendable>: Sendable {
    package let state: State
    package let version: Int64

    package init(state: State, version: Int64) {
        self.state = state
        self.version = version
    }
}

extension Desk {
    func loadComplaint(_ id: ComplaintID) async throws(DeskError) -> Loaded<ComplaintState> {
        // Before anything is read: an erasure in between makes what was read one of before.
        let erasure = journal.lastErasure
        let known = cases.recall(id, at: erasure)
        let recorded = try await events(of: .complaint(id), from: (known?.version ?? 0) + 1)
        guard let last = recorded.last else {
            let loaded = known ?? Loaded(state: ComplaintDecider.initialState, version: 0)
            noteMoments(of: loaded.state)
            return loaded
        }
        var state = known?.state ?? ComplaintDecider.initialState
        for case .complaint(let event) in recorded.lazy.map(\.event) {
            state.advance(with: event)
        }
        let loaded = Loaded(state: state, version: last.version)
        cases.keep(loaded, as: id, at: erasure)
        noteMoments(of: state)
        return loaded
    }

    /// For an answer whose basis is taken down: when the clock changes what is said of the complaint.
    private func noteMoments(of state: ComplaintState) {
        guard let notes = AnswerNotes.current else { return }
        notes.note(state)
        notes.note(ruling(.reviewDue(.init()), in: state))
    }

    func loadCustomer(_ id: CustomerID) async throws(DeskError) -> Loaded<CustomerState> {
        var state = CustomerDecider.initialState
        let recorded = try await events(of: .customer(id))
        for case .customer(let event) in recorded.map(\.event) {
            CustomerDecider.fold(event, into: &state)
        }
        return Loaded(state: state, version: recorded.last?.version ?? 0)
    }

    func loadEmployee(_ id: EmployeeID) async throws(DeskError) -> Loaded<EmployeeState> {
        var state = EmployeeDecider.initialState
        let recorded = try await events(of: .employee(id))
        for case .employee(let event) in recorded.map(\.event) {
            state = EmployeeDecider.evolve(state, with: event)
        }
        AnswerNotes.current?.note(state)
        return Loaded(state: state, version: recorded.last?.version ?? 0)
    }

    func loadTerms() async throws(DeskError) -> Loaded<TermsState> {
        var state = TermsDecider.initialState
        let recorded = try await events(of: .terms)
        for case .terms(let event) in recorded.map(\.event) {
            state = TermsDecider.evolve(state, with: event)
        }
        return Loaded(state: state, version: recorded.last?.version ?? 0)
    }

    func loadPlan() async throws(DeskError) -> Loaded<PlanState> {
        let recorded = try await events(of: .plan)
        let plan = recorded.lazy.compactMap { recorded -> PlanEvent? in
            if case .plan(let event) = recorded.event { event } else { nil }
        }
        return Loaded(state: PlanDecider.replay(plan), version: recorded.last?.version ?? 0)
    }

    func loadCharter() async throws(DeskError) -> Loaded<CharterState> {
        var state = CharterDecider.initialState
        let recorded = try await events(of: .charter)
        for case .charter(let event) in recorded.map(\.event) {
            state = CharterDecider.evolve(state, with: event)
        }
        return Loaded(state: state, version: recorded.last?.version ?? 0)
    }

    /// Loads what is asked for, and asks again, until nothing is.
    func load(
        into facts: inout ComplaintFacts, for id: ComplaintID?, in state: ComplaintState, by actor: Actor,
        asking needed: (ComplaintFacts) -> FactsRequest
    ) async throws(DeskError) {
        while true {
            let request = needed(facts)
            if request.isEmpty { return }
            try await load(request, customers: &facts.customers, employees: &facts.employees)
            if request.terms {
                let loaded = try await loadTerms()
                facts.terms = Sourced(loaded.state, from: .terms, at: loaded.version)
            }
            if request.charter {
                let loaded = try await loadCharter()
                facts.charter = Sourced(loaded.state, from: .charter, at: loaded.version)
            }
            if request.plan {
                let loaded = try await loadPlan()
                facts.plan = Sourced(loaded.state, from: .plan, at: loaded.version)
            }
            for other in request.complaints {
                var loaded = try await loadComplaint(other)
                if try await access(to: loaded.state, for: .work, by: actor) == .closed {
                    // To them there is none with this number.
                    loaded = Loaded(state: ComplaintDecider.initialState, version: 0)
                }
                facts.related[other] = Sourced(loaded.state, from: .complaint(other), at: loaded.version)
            }
            for head in request.closest.sorted() {
                AnswerNotes.current?.readUnknown()
                let closest: (heads: [ClosestHead], versions: [StreamID: Int64])
                if let asked = state.head(head) {
                    closest = try await closestHeads(to: asked, of: id, in: state, by: actor)
                } else {
                    closest = ([], [:])
                }
                facts.closest[head] = closest.heads
                facts.closestVersions.merge(closest.versions) { $1 }
            }
        }
    }

    func loadAccess() async throws(DeskError) -> Loaded<AccessState> {
        var state = AccessDecider.initialState
        let recorded = try await events(of: .access)
        for case .access(let event) in recorded.map(\.event) {
            state = AccessDecider.evolve(state, with: event)
        }
        return Loaded(state: state, version: recorded.last?.version ?? 0)
    }

    /// Adds the records a decision still has to read. A record that does not exist is left out, which is how facts
    /// say "unknown".
    func load(
        _ request: FactsRequest, customers: inout [CustomerID: Sourced<CustomerState>],
        employees: inout [EmployeeID: Sourced<EmployeeState>]
    ) async throws(DeskError) {
        for id in request.customers {
            let loaded = try await loadCustomer(id)
            customers[id] = Sourced(loaded.state, from: .customer(id), at: loaded.version)
        }
        for id in request.employees {
            let loaded = try await loadEmployee(id)
            employees[id] = Sourced(loaded.state, from: .employee(id), at: loaded.version)
        }
    }

    private func events(of stream: StreamID, from version: Int64 = 1) async throws(DeskError) -> [RecordedEvent] {
        AnswerNotes.current?.note(.stream(stream))
        do throws(JournalError) {
            return try await journal.events(of: stream, from: version)
        } catch {
            throw .journal(error)
        }
    }
}
