internal import EvenhandDomain
internal import EvenhandJournal

/// Lines of ledgers, and feedback: a batch touches a few hundred customers, and all that it brings them goes into one
/// append, an event or two for each.
extension LoadSession {
    mutating func record(
        _ rows: [CustomerLoadRow], _ batch: LoadBatch, by actor: Actor
    ) async throws(DeskError) -> LoadOutcome {
        var outcome = LoadOutcome(fates: Array(repeating: .taken, count: rows.count))
        let themes = try await desk.loadThemes().state
        var places: [Place] = []
        try await find(rows, batch, by: actor, &outcome)
        for (index, row) in rows.enumerated() {
            switch try await place(of: row, batch) {
            case .success(let found): places.append(Place(index: index, customer: found.customer, row: found.row))
            case .failure(let refusal): outcome.fates[index] = .refused(refusal)
            }
        }
        for _ in 0..<Desk.attemptLimit {
            var attempt = outcome
            guard let moved = try await write(places, batch, under: themes, by: actor, &attempt) else { return attempt }
            records[moved] = nil
        }
        throw .busy(StreamConflict(stream: .access, expectedVersion: 0, actualVersion: 0))
    }

    /// A row whose customer was found; nil in a dry run that would have made them.
    private struct Place {
        let index: Int
        let customer: CustomerID?
        let row: CustomerLoadRow
    }

    // MARK: Whose rows they are

    /// Looks up every customer that the rows name by another system's id, and registers those nobody knows where wanted.
    private mutating func find(
        _ rows: [CustomerLoadRow], _ batch: LoadBatch, by actor: Actor, _ outcome: inout LoadOutcome
    ) async throws(DeskError) {
        var strangers: [(reference: SourceReference, group: String?)] = []
        var seen: Set<String> = []
        for row in rows {
            var ids = [row.referred].compactMap { $0 }
            if case .external(let id) = row.customer { ids.append(id) }
            for id in ids where seen.insert(id).inserted {
                let reference = SourceReference(source: batch.customerSource, id: id)
                if customers[reference] != nil || imagined.contains(reference) { continue }
                let entry = try await desk.reading { () async throws(JournalError) in
                    try await desk.journal.customer(external: reference)
                }
                if let entry { customers[reference] = entry.id } else { strangers.append((reference, row.group)) }
            }
        }
        guard batch.makesCustomers, !strangers.isEmpty else { return }
        if batch.isDryRun {
            imagined.formUnion(strangers.map(\.reference))
            outcome.customersMade = strangers.count
            return
        }
        var appends: [Append] = []
        var made: [SourceReference] = []
        for stranger in strangers {
            let command = CustomerCommand.Register(external: stranger.reference, group: stranger.group)
            // A group that cannot be kept is left out here and refuses its row below.
            let plain = CustomerCommand.Register(external: stranger.reference)
            if let append = (try? desk.registration(command, by: actor)) ?? (try? desk.registration(plain, by: actor)) {
                appends.append(append)
                made.append(stranger.reference)
            }
        }
        for (reference, result) in zip(made, await desk.appendAll(appends)) {
            switch result {
            case .success(.appended(let appended)):
                guard case .customer(let id) = appended.streams[0].stream else { continue }
                customers[reference] = id
                outcome.customersMade += 1
            case .success(.already(let stream)):
                if case .customer(let id) = stream { customers[reference] = id }
            case .success(.conflict(let conflict)): throw .busy(conflict)
            case .failure(let error): throw .journal(error)
            }
        }
    }

    private mutating func place(
        of row: CustomerLoadRow, _ batch: LoadBatch
    ) async throws(DeskError) -> Result<(customer: CustomerID?, row: CustomerLoadRow), Refusal> {
        let customer: CustomerID?
        switch row.customer {
        case .number(let id):
            guard try await record(of: id).version > 0 else {
                return .failure(.notFound("customer", id, find: "evenhand customer list"))
            }
            customer = id
        case .external(let id):
            let reference = SourceReference(source: batch.customerSource, id: id)
            customer = customers[reference]
            if customer == nil, !imagined.contains(reference) {
                return .failure(Self.unknown(reference, "customer_external_id"))
            }
        }
        guard let referred = row.referred, case .line(let line) = row.content else { return .success((customer, row)) }
        let reference = SourceReference(source: batch.customerSource, id: referred)
        guard let brought = customers[reference] else {
            return imagined.contains(reference)
                ? .success((customer, row)) : .failure(Self.unknown(reference, "referred_external_id"))
        }
        let named = LoadedLine(row: line.row, entry: .referral(brought), on: line.on, document: line.document)
        return .success(
            (customer, CustomerLoadRow(customer: row.customer, content: .line(named), group: row.group)))
    }

    private static func unknown(_ reference: SourceReference, _ field: String) -> Refusal {
        Refusal(
            rule: .input, nature: .notFound, field: field,
            message: "no customer is known as '\(reference.id)' of source '\(reference.source)'.",
            missing: [
                "their own row, by `evenhand import customers`; or the source they came from, with --customer-source; "
                    + "or --create-customers"
            ], fix: ["evenhand import customers --help"])
    }

    // MARK: What goes in

    /// Decides and appends. Returns the customer whose record has moved meanwhile; then nothing was kept.
    private mutating func write(
        _ places: [Place], _ batch: LoadBatch, under themes: ThemesState, by actor: Actor,
        _ outcome: inout LoadOutcome
    ) async throws(DeskError) -> CustomerID? {
        var order: [CustomerID?] = []
        var byCustomer: [CustomerID?: [Place]] = [:]
        for place in places {
            if byCustomer[place.customer] == nil { order.append(place.customer) }
            byCustomer[place.customer, default: []].append(place)
        }
        let at = desk.now()
        var parts: [Append.Part] = []
        var after: [(CustomerID, Loaded<CustomerState>)] = []
        for customer in order {
            let own = byCustomer[customer] ?? []
            let known = try await customer.mapOrNil { id async throws(DeskError) in try await record(of: id) }
            let before = known ?? Loaded(state: Self.imaginedRecord, version: 0)
            let facts = CustomerFacts(customer: customer, policy: desk.policy)
            let (events, state) = Self.decide(
                own, in: before.state, given: facts, at: at, batch, under: themes, actor, &outcome)
            guard !batch.isDryRun, let customer, !events.isEmpty else { continue }
            parts.append(
                Append.Part(
                    .existing(.customer(customer), expectedVersion: before.version), events.map { .customer($0) }))
            after.append((customer, Loaded(state: state, version: before.version + Int64(events.count))))
        }
        guard !parts.isEmpty else { return nil }
        let append = Append(parts)
        let result = try await desk.reading { () async throws(JournalError) in try await desk.journal.append(append) }
        switch result {
        case .appended:
            for (customer, loaded) in after { records[customer] = loaded }
            return nil
        case .conflict(let conflict):
            guard case .customer(let moved) = conflict.stream else { throw .busy(conflict) }
            return moved
        case .already(let stream):
            throw .journal(JournalError(.internalFault, "An append without a key was answered by \(stream)."))
        }
    }

    /// A record nobody has made yet, as a dry run sees it.
    private static let imaginedRecord: CustomerState = {
        var state = CustomerDecider.initialState
        state.isRegistered = true
        return state
    }()

    /// What the rows of one customer make happen; the fate of each is noted.
    private static func decide(
        _ places: [Place], in before: CustomerState, given facts: CustomerFacts, at: Instant, _ batch: LoadBatch,
        under themes: ThemesState, _ actor: Actor, _ outcome: inout LoadOutcome
    ) -> (events: [CustomerEvent], state: CustomerState) {
        var state = before
        var events: [CustomerEvent] = []
        var fault: Refusal?
        func take(_ command: CustomerCommand) -> Bool {
            do throws(Refusal) {
                let made = try CustomerDecider.decide(
                    Envelope(at: at, actor: actor, command: command), in: state, given: facts)
                for event in made { CustomerDecider.fold(event, into: &state) }
                state.ledgerLines = []
                events += made
                return true
            } catch {
                fault = error
                return false
            }
        }
        var lines: [(index: Int, line: LoadedLine)] = []
        for place in places {
            if case .line(let line) = place.row.content { lines.append((place.index, line)) }
        }
        let fates = LedgerLoadPlan.fates(of: lines.map(\.line), in: state, given: facts, at: at)
        let taken = zip(lines, fates).filter { $0.1 == .taken }
        let isWritten =
            taken.isEmpty || take(.loadLedger(.init(source: batch.source, lines: taken.map(\.0.line))))
        for ((index, _), fate) in zip(lines, fates) {
            outcome.fates[index] = fate == .taken && !isWritten ? fault.map { .refused($0) } ?? fate : fate
        }
        for place in places {
            guard case .feedback(let said) = place.row.content else { continue }
            let words = said.sorted(by: themes, language: state.language)
            outcome.fates[place.index] = words.fate(in: state, given: facts, at: at)
            if outcome.fates[place.index] == .taken, !take(.giveFeedback(words)), let fault {
                outcome.fates[place.index] = .refused(fault)
            }
        }
        return (events, state)
    }

    private mutating func record(of id: CustomerID) async throws(DeskError) -> Loaded<CustomerState> {
        if let known = records[id] { return known }
        let loaded = try await desk.loadCustomer(id)
        var state = loaded.state
        state.ledgerLines = []
        let record = Loaded(state: state, version: loaded.version)
        records[id] = record
        return record
    }
}

extension Optional where Wrapped: Sendable {
    fileprivate func mapOrNil<Value: Sendable>(
        _ transform: (Wrapped) async throws(DeskError) -> Value
    ) async throws(DeskError) -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
