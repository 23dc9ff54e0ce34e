package import EvenhandDomain
internal import EvenhandJournal

/// Rows of one kind from another system's file.
package struct LoadBatch: Sendable {
    package enum Rows: Sendable {
        case customers([CustomerCommand.Register])
        /// Lines of ledgers and feedback.
        case records([CustomerLoadRow])
        case employees([EmployeeLoadRow])
    }

    package var source: String
    /// Under which source customers are looked for.
    package var customerSource: String
    package var isDryRun: Bool
    /// Customers nobody knows are registered, rather than their rows refused.
    package var makesCustomers: Bool
    package var rows: Rows

    package init(
        source: String, customerSource: String, isDryRun: Bool = false, makesCustomers: Bool = false, rows: Rows
    ) {
        self.source = source
        self.customerSource = customerSource
        self.isDryRun = isDryRun
        self.makesCustomers = makesCustomers
        self.rows = rows
    }
}

/// What became of a batch. Everything that is counted is on disk.
package struct LoadOutcome: Sendable {
    /// One for each row, in order.
    package internal(set) var fates: [LoadFate]
    package internal(set) var customersMade = 0

    init(fates: [LoadFate]) { self.fates = fates }
}

/// One stream of batches, with what it has learnt of customers so far, so that a customer's record is read once and not
/// once a batch. It believes nothing: every append checks the versions it was decided on, and reads again what has moved.
package struct LoadSession: Sendable {
    let desk: Desk
    var customers: [SourceReference: CustomerID] = [:]
    /// Without the lines of their ledgers, which no decision here reads.
    var records: [CustomerID: Loaded<CustomerState>] = [:]
    /// In a dry run, those that would have been made.
    var imagined: Set<SourceReference> = []

    package init(desk: Desk) { self.desk = desk }

    package mutating func load(_ batch: LoadBatch, by actor: Actor) async throws(DeskError) -> LoadOutcome {
        switch batch.rows {
        case .customers(let commands):
            try desk.require(.loadCustomers, of: actor)
            return try await register(commands, batch, by: actor)
        case .records(let rows):
            try desk.require(.loadCustomers, of: actor)
            return try await record(rows, batch, by: actor)
        case .employees(let rows):
            try desk.require(.manageEmployees, of: actor)
            return try await hire(rows, batch, by: actor)
        }
    }

    // MARK: Customers

    private func register(
        _ commands: [CustomerCommand.Register], _ batch: LoadBatch, by actor: Actor
    ) async throws(DeskError) -> LoadOutcome {
        var outcome = LoadOutcome(fates: [])
        var seen: Set<SourceReference> = []
        var appends: [Append] = []
        var places: [Int] = []
        for (place, command) in commands.enumerated() {
            guard let external = command.external, seen.insert(external).inserted else {
                outcome.fates.append(.already)
                continue
            }
            do throws(Refusal) {
                appends.append(try desk.registration(command, by: actor))
                places.append(place)
                outcome.fates.append(.taken)
            } catch {
                outcome.fates.append(.refused(error))
            }
        }
        if batch.isDryRun {
            for (place, append) in zip(places, appends) {
                let holder = try await desk.reading { () async throws(JournalError) in
                    try await desk.journal.stream(holding: append.uniqueKey ?? "")
                }
                if holder != nil { outcome.fates[place] = .already }
            }
            return outcome
        }
        for (place, result) in zip(places, await desk.appendAll(appends)) {
            switch result {
            case .success(.appended): break
            case .success(.already): outcome.fates[place] = .already
            case .success(.conflict(let conflict)): throw .busy(conflict)
            case .failure(let error): throw .journal(error)
            }
        }
        return outcome
    }

    // MARK: Employees

    /// A manager may stand behind those they lead: managers go in first.
    private mutating func hire(
        _ rows: [EmployeeLoadRow], _ batch: LoadBatch, by actor: Actor
    ) async throws(DeskError) -> LoadOutcome {
        var fates: [LoadFate?] = Array(repeating: nil, count: rows.count)
        let order = HiringOrder(rows)
        for place in order.places { fates[place] = try await hire(rows[place], batch, by: actor) }
        for ring in order.rings {
            // One of them may be on record already, from where the others follow: twice around reaches all.
            for place in ring + ring where fates[place] == nil {
                fates[place] = try await hire(rows[place], batch, by: actor)
            }
            for place in ring where fates[place] == nil { fates[place] = .refused(HiringOrder.refusal(of: ring, rows)) }
        }
        for place in order.below where fates[place] == nil {
            fates[place] = try await hire(rows[place], batch, by: actor)
        }
        return LoadOutcome(
            fates: zip(fates, rows).map { fate, row in fate ?? .refused(Self.unknownManager(of: row)) })
    }

    /// nil: the manager is not known.
    private mutating func hire(
        _ row: EmployeeLoadRow, _ batch: LoadBatch, by actor: Actor
    ) async throws(DeskError) -> LoadFate? {
        if try await employee(row.external) != nil || imagined.contains(row.external) { return .already }
        var manager: EmployeeID?
        if let reference = row.manager {
            manager = try await employee(reference)
            if manager == nil && !imagined.contains(reference) { return nil }
        }
        let command = EmployeeCommand.Register(
            name: row.name, team: row.team, isOutside: row.isOutside, manager: manager, language: row.language)
        let desk = desk
        do throws(DeskError) {
            if batch.isDryRun {
                _ = try await desk.registration(command, external: row.external, by: actor)
                imagined.insert(row.external)
                return .taken
            }
            let outcome = try await KeyedCall.withoutKey { () async throws(DeskError) in
                try await desk.commit(about: nil) { () async throws(DeskError) -> Decision in
                    try await desk.registration(command, external: row.external, by: actor)
                }
            }
            return outcome.version == 0 ? .already : .taken
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            return .refused(refusal)
        }
    }

    private func employee(_ reference: SourceReference) async throws(DeskError) -> EmployeeID? {
        let stream = try await desk.reading { () async throws(JournalError) in
            try await desk.journal.stream(holding: Desk.employeeKey(reference))
        }
        guard case .employee(let id) = stream else { return nil }
        return id
    }

    private static func unknownManager(of row: EmployeeLoadRow) -> Refusal {
        let id = row.manager?.id ?? ""
        return Refusal(
            rule: .input, nature: .notFound, field: "manager_external_id",
            message: "no employee is known as '\(id)' of source '\(row.external.source)'.",
            missing: ["the manager's own row, in this file or an earlier one"],
            fix: ["evenhand import employees --help"])
    }
}

extension Desk {
    /// The append that registers a customer of another system.
    func registration(_ command: CustomerCommand.Register, by actor: Actor) throws(Refusal) -> Append {
        let envelope = Envelope(at: now(), actor: actor, command: CustomerCommand.register(command))
        let events = try CustomerDecider.decide(
            envelope, in: CustomerDecider.initialState, given: CustomerFacts(policy: policy))
        return Append(
            [Append.Part(.new(.customer), events.map { .customer($0) })],
            uniqueKey: command.external.map { "customer:\($0.source):\($0.id)" })
    }
}
