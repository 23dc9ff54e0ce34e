package import EvenhandDomain
internal import EvenhandJournal

/// One complaint of a batch: what to file, and the customer as the source knows them.
package struct ImportRow: Sendable {
    /// Its `source` is needed: it is what makes the row known on a second run.
    package var command: ComplaintCommand.File
    /// The source's own id of the customer; nil when the command names the customer or nobody does.
    package var externalCustomer: SourceReference?

    package init(command: ComplaintCommand.File, externalCustomer: SourceReference? = nil) {
        self.command = command
        self.externalCustomer = externalCustomer
    }
}

/// What became of a row.
package enum ImportOutcome: Sendable {
    /// Filed and on disk.
    case imported(ComplaintID)
    /// An earlier run had filed it.
    case already(ComplaintID)
    /// Nothing of it was kept.
    case rejected(Refusal)
}

extension Desk {
    /// Files a batch. Every row is decided on its own; all that pass go into one group commit. Answers in order, when
    /// every row is on disk, known to be there, or refused.
    package func importRows(_ rows: [ImportRow], by actor: Actor) async throws(DeskError) -> [ImportOutcome] {
        try require(.importComplaints, of: actor)
        return try await KeyedCall.withoutKey { () async throws(DeskError) in
            try await importPermitted(rows, by: actor)
        }
    }

    private func importPermitted(_ rows: [ImportRow], by actor: Actor) async throws(DeskError) -> [ImportOutcome] {
        let customers = try await customers(of: rows, by: actor)
        var outcomes: [ImportOutcome?] = []
        var appends: [(row: Int, append: Append)] = []
        for (index, row) in rows.enumerated() {
            do throws(DeskError) {
                appends.append((index, try await append(for: row, customers: customers, by: actor)))
                outcomes.append(nil)
            } catch {
                guard case .refused(let refusal) = error else { throw error }
                outcomes.append(.rejected(refusal))
            }
        }
        let results = await appendAll(appends.map(\.append))
        for (entry, result) in zip(appends, results) {
            let row = rows[entry.row].naming(customers)
            outcomes[entry.row] = try await outcome(of: result, for: row, by: actor)
        }
        return outcomes.compactMap { $0 }
    }

    /// Checks every row and stores nothing. A row that is there already says so.
    package func checkRows(_ rows: [ImportRow], by actor: Actor) async throws(DeskError) -> [ImportOutcome?] {
        try require(.importComplaints, of: actor)
        var outcomes: [ImportOutcome?] = []
        for row in rows {
            do throws(DeskError) {
                let decision = try await filing(row.command, by: actor, uniqueKey: row.uniqueKey)
                outcomes.append(try await holder(of: decision.uniqueKey).map { .already($0) })
            } catch {
                guard case .refused(let refusal) = error else { throw error }
                outcomes.append(.rejected(refusal))
            }
        }
        return outcomes
    }

    private func append(
        for row: ImportRow, customers: [String: CustomerID], by actor: Actor
    ) async throws(DeskError) -> Append {
        let command = row.naming(customers).command
        let decision = try await filing(command, by: actor, uniqueKey: row.uniqueKey)
        return Append(
            decision.parts, checking: decision.checks, uniqueKey: decision.uniqueKey)
    }

    /// Hands all appends in at once and waits for the last: they share one commit wherever the writer can.
    func appendAll(_ appends: [Append]) async -> [Result<AppendOutcome, JournalError>] {
        guard !appends.isEmpty else { return [] }
        return await withCheckedContinuation { continuation in
            let gathering = Gathering(count: appends.count) { continuation.resume(returning: $0) }
            journal.enqueue(
                appends.enumerated().map { index, append in
                    AppendRequest(append) { gathering.set($0, at: index) }
                })
        }
    }

    private func outcome(
        of result: Result<AppendOutcome, JournalError>, for row: ImportRow, by actor: Actor
    ) async throws(DeskError) -> ImportOutcome {
        switch result {
        case .success(.appended(let appended)): return .imported(try complaintID(appended.streams[0].stream))
        case .success(.already(let stream)): return .already(try complaintID(stream))
        case .success(.conflict):
            // Somebody changed the customer between reading and writing: the row goes through on its own, or is
            // refused now, as when the customer was erased.
            do throws(DeskError) {
                let outcome = try await commit(about: nil) { () async throws(DeskError) -> Decision in
                    try await filing(row.command, by: actor, uniqueKey: row.uniqueKey)
                }
                let id = try complaintID(outcome.stream)
                return outcome.events.isEmpty ? .already(id) : .imported(id)
            } catch {
                guard case .refused(let refusal) = error else { throw error }
                return .rejected(refusal)
            }
        case .failure(let error): throw .journal(error)
        }
    }

    private func complaintID(_ stream: StreamID) throws(DeskError) -> ComplaintID {
        guard case .complaint(let id) = stream else {
            throw .journal(JournalError(.internalFault, "The row's key belongs to \(stream), which is no complaint."))
        }
        return id
    }

    private func holder(of uniqueKey: String?) async throws(DeskError) -> ComplaintID? {
        guard let uniqueKey else { return nil }
        do throws(JournalError) {
            return try await journal.stream(holding: uniqueKey).flatMap { stream in
                if case .complaint(let id) = stream { id } else { nil }
            }
        } catch {
            throw .journal(error)
        }
    }
}

extension ImportRow {
    var uniqueKey: String? { command.source.map(Desk.uniqueKey) }

    /// The same row with the source's own id of the customer replaced by the customer it stands for here.
    func naming(_ customers: [String: CustomerID]) -> ImportRow {
        guard let external = externalCustomer, let customer = customers[external.id] else { return self }
        return ImportRow(command: command.from(customer))
    }
}

extension ComplaintCommand.File {
    /// The same complaint, from a customer who is known here.
    func from(_ customer: CustomerID) -> ComplaintCommand.File {
        ComplaintCommand.File(
            customer: customer, receivedAt: receivedAt, channel: channel, language: language, narrative: narrative,
            productArea: productArea, heads: heads, source: source, noChannelGiven: noChannelGiven)
    }
}
