internal import EvenhandClient
internal import EvenhandIntake
internal import EvenhandMessages

/// Sends a file's rows to the server in batches, many under way at once, and counts what is acknowledged.
///
/// A batch whose answer was lost may be sent again: the server knows each row by source and id. So a connection that
/// breaks costs a repetition, never a row and never a double.
struct ComplaintImport: Sendable {
    let source: String
    let mapper: RecordMapper
    let defaults: ImportDefaults
    let isDryRun: Bool
    let batchSize: Int
    let inFlight: Int
    private static let attempts = 4

    struct Outcome: Sendable {
        var tally = ImportTally()
        var elapsed: Duration = .zero
        /// Why the import stopped before the end of the file; the tally holds all the same.
        var failure: (any Error)?
    }

    fileprivate struct BatchResult: Sendable {
        var tally = ImportTally()
        var rejects: [Reject] = []
        var acknowledged: [Acknowledgements.Line] = []
        var failure: (any Error)?
    }

    /// Reads until the end, the first failure, or an interruption; then waits for what is under way.
    func run(
        _ rows: RowReader, rejects: RejectsWriter?, acknowledgements: Acknowledgements?, desk: Desk
    ) async throws -> Outcome {
        let progress = ProgressLine(unit: isDryRun ? "rows checked" : "rows")
        defer { progress.finish() }
        var outcome = Outcome()
        try await withThrowingTaskGroup(of: BatchResult.self) { group in
            var running = 0
            var isOver = false
            repeat {
                while !isOver, running < inFlight {
                    do {
                        let items = Interruption.isRequested ? [] : try rows.nextBatch(upTo: batchSize)
                        isOver = items.isEmpty
                        if isOver { break }
                        group.addTask { await batch(items, desk) }
                        running += 1
                    } catch {
                        outcome.failure = error
                        isOver = true
                    }
                }
                guard let result = try await group.next() else { break }
                running -= 1
                outcome.tally.add(result.tally)
                try acknowledgements?.write(result.acknowledged)
                for reject in result.rejects { try rejects?.write(reject) }
                if isDryRun { try Self.tell(result.rejects, of: rows.name, progress) }
                if let failure = result.failure {
                    outcome.failure = outcome.failure ?? failure
                    isOver = true
                }
                progress.update(done: outcome.tally.read, share: rows.progress.fraction)
            } while true
        }
        outcome.elapsed = progress.elapsed
        if let failure = outcome.failure {
            outcome.failure = StoppedImport(error: failure, acknowledged: outcome.tally.imported)
        }
        return outcome
    }

    private func batch(_ items: [RowItem], _ desk: Desk) async -> BatchResult {
        var result = BatchResult()
        var request = Evenhand_V1_ImportComplaintsRequest()
        request.source = source
        request.dryRun = isDryRun
        var sent: [Row] = []
        for item in items {
            switch item {
            case .reject(let reject): result.reject(reject)
            case .row(let row): add(row, to: &request, &sent, &result)
            }
        }
        guard !sent.isEmpty else { return result }
        do {
            let response = try await send(request, desk)
            guard response.results.count == sent.count else {
                throw CommandFailure(
                    .internalFault, "The server answered \(response.results.count) of \(sent.count) rows; update it.")
            }
            for (index, answer) in response.results.enumerated() {
                result.count(answer, of: sent[index], sentAs: request.rows[index])
            }
        } catch {
            result.failure = error
        }
        return result
    }

    private func add(
        _ row: Row, to request: inout Evenhand_V1_ImportComplaintsRequest, _ sent: inout [Row],
        _ result: inout BatchResult
    ) {
        switch mapper.map(row) {
        case .reject(let reject): result.reject(reject)
        case .skipped:
            result.tally.read += 1
            result.tally.silent += 1
        case .record(let record):
            if let wire = defaults.row(record) {
                request.rows.append(wire)
                sent.append(row)
            } else {
                let advice = "name the day for such rows with --received"
                result.reject(
                    Reject(
                        line: row.line, column: "received", rule: .missingValue,
                        message: "the date of receipt is empty; \(advice)", raw: row.raw))
            }
        }
    }

    /// A call that may have reached the server and came back without an answer is repeated as it was.
    private func send(
        _ request: Evenhand_V1_ImportComplaintsRequest, _ desk: Desk
    ) async throws -> Evenhand_V1_ImportComplaintsResponse {
        var attempt = 1
        while true {
            do {
                return try await desk.imports.importComplaints(request, options: desk.options)
            } catch let error as EvenhandError where attempt < Self.attempts && Self.isWorthRepeating(error) {
                attempt += 1
            }
        }
    }

    private static func isWorthRepeating(_ error: EvenhandError) -> Bool {
        error.isUnprocessed && error.origin == .call || error.code == .aborted
    }

    /// Names rows that a dry run found at fault.
    static func tell(_ rejects: [Reject], of name: String, _ progress: ProgressLine) throws {
        guard !rejects.isEmpty else { return }
        progress.finish()
        for reject in rejects {
            try Console(isJSON: false).warn("\(name), line \(reject.line): \(reject.message)")
        }
    }
}

/// An import that ended before its file did.
struct StoppedImport: Error {
    let error: any Error
    /// Rows that are durable all the same.
    let acknowledged: Int
    /// The server that was talked to, for the message.
    var address: Endpoint?
}

extension ComplaintImport.BatchResult {
    fileprivate mutating func reject(_ reject: Reject) {
        tally.read += 1
        tally.rejected += 1
        rejects.append(reject)
    }

    fileprivate mutating func count(
        _ answer: Evenhand_V1_ImportRowResult, of row: Row, sentAs wire: Evenhand_V1_ImportRow
    ) {
        switch answer.result {
        case .imported(let complaint):
            tally.read += 1
            tally.imported += 1
            acknowledge(wire, as: complaint)
        case .already(let complaint):
            tally.read += 1
            tally.already += 1
            acknowledge(wire, as: complaint)
        case .rejected(let refusal):
            reject(
                Reject(
                    line: row.line, column: Self.field(refusal.field), rule: .refused, message: refusal.message,
                    raw: row.raw))
        case nil:
            reject(
                Reject(
                    line: row.line, rule: .refused, message: "the server gave no answer for this row", raw: row.raw))
        }
    }

    private mutating func acknowledge(_ row: Evenhand_V1_ImportRow, as complaint: String) {
        let id = row.externalID.isEmpty ? Hexadecimal.text(row.rowHash) : row.externalID
        acknowledged.append(Acknowledgements.Line(row: id, complaint: complaint))
    }

    /// The field of one row, without the row's place in its message: `rows[3].narrative` is `narrative`.
    private static func field(_ path: String) -> String {
        path.split(separator: ".").last.map(String.init) ?? ""
    }
}

extension ImportTally {
    mutating func add(_ other: ImportTally) {
        read += other.read
        imported += other.imported
        already += other.already
        rejected += other.rejected
        silent += other.silent
    }
}
