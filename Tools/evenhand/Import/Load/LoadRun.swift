internal import EvenhandClient
internal import EvenhandIntake
internal import EvenhandMessages
internal import Synchronization

/// What kind of rows a file holds.
enum LoadKind: String, Sendable {
    case customers, ledger, employees, feedback

    var fields: [LoadField] {
        switch self {
        case .customers: LoadField.customers
        case .ledger: LoadField.ledger
        case .employees: LoadField.employees
        case .feedback: LoadField.feedback
        }
    }
}

/// What became of the rows, counted only once it is sure.
struct LoadTally: Equatable, Sendable {
    var read = 0
    var imported = 0
    var already = 0
    var rejected = 0
    var withoutCustomer = 0
    var withoutAmount = 0
    var customersMade = 0
}

/// Sends a file's rows over one stream, in batches: the server's window says how far ahead of its answers they may be.
///
/// Nothing depends on the stream's being whole. A row that was answered is on disk; one that was not is sent again by the
/// next run, and known again if it had arrived.
struct LoadRun: Sendable {
    let kind: LoadKind
    let source: String
    let customerSource: String
    let isDryRun: Bool
    let makesCustomers: Bool
    let batchSize: Int

    struct Outcome: Sendable {
        var tally = LoadTally()
        var elapsed: Duration = .zero
        var failure: (any Error)?
    }

    private struct Sent: Sendable {
        let tag: UInt64
        let rows: [Row]
        let rejects: [Reject]
        let passed: LoadTally
        let share: Double?
        /// Whether rows whose manager is not known yet are sent once more at the end, rather than rejected.
        var mayWait = false
    }

    /// One task owns the reader and the maker of rows; the other hears the answers.
    private struct Reading: @unchecked Sendable {
        let rows: RowReader
        let maker: LoadRowMaker
    }

    func run(_ rows: RowReader, maker: LoadRowMaker, rejects: RejectsWriter?, desk: Desk) async -> Outcome {
        let progress = ProgressLine(unit: isDryRun ? "rows checked" : "rows")
        defer { progress.finish() }
        let sent = Mutex<[Sent]>([])
        let readFailure = Mutex<(any Error)?>(nil)
        let waiting = Mutex<[Row]>([])
        let (settled, settlement) = AsyncStream.makeStream(of: Void.self)
        defer { settlement.finish() }
        let reading = Reading(rows: rows, maker: maker)
        var outcome = Outcome()
        var shown = 0
        func settle(_ batch: Sent, _ answer: Evenhand_V1_LoadResponse?) throws {
            outcome.tally.add(batch.passed)
            var faults = batch.rejects
            var postponed: [Row] = []
            if let answer {
                guard answer.loaded + answer.already + UInt32(answer.faults.count) == UInt32(batch.rows.count) else {
                    throw CommandFailure(
                        .internalFault, "The server answered for other rows than were sent; update it or this evenhand."
                    )
                }
                outcome.tally.imported += Int(answer.loaded)
                outcome.tally.already += Int(answer.already)
                outcome.tally.customersMade += Int(answer.customersMade)
                for fault in answer.faults where Int(fault.index) < batch.rows.count {
                    let row = batch.rows[Int(fault.index)]
                    if batch.mayWait, Self.isManagerUnknown(fault.refusal) {
                        postponed.append(row)
                        continue
                    }
                    faults.append(
                        Reject(
                            line: row.line,
                            column: fault.refusal.field.split(separator: ".").last.map(String.init) ?? "",
                            rule: .refused, message: fault.refusal.message, raw: row.raw))
                }
                faults.sort { $0.line < $1.line }
            }
            waiting.withLock { $0 += postponed }
            outcome.tally.read += batch.rows.count + batch.rejects.count - postponed.count
            outcome.tally.rejected += faults.count
            for reject in faults {
                try rejects?.write(reject)
                guard isDryRun, shown < Self.shownFaults else { continue }
                shown += 1
                progress.finish()
                try Console(isJSON: false).warn("\(rows.name), line \(reject.line): \(reject.message)")
            }
            progress.update(done: outcome.tally.read, share: batch.share)
        }
        do {
            let answers = try await desk.loading.load(options: desk.streaming) { writer in
                do {
                    let remember: @Sendable (Sent) -> Void = { batch in sent.withLock { $0.append(batch) } }
                    var tag = try await send(reading, remembering: remember, to: writer)
                    guard kind == .employees else { return }
                    var before = Int.max
                    while !Interruption.isRequested {
                        // Who leads whom is known only when all that was sent is answered.
                        var answers = settled.makeAsyncIterator()
                        while sent.withLock({ sent in sent.contains { !$0.rows.isEmpty } }) {
                            if await answers.next() == nil { return }
                        }
                        let rows = waiting.withLock { rows -> [Row] in
                            defer { rows = [] }
                            return rows
                        }
                        if rows.isEmpty { return }
                        // The server sorts a batch by itself; of several another round may know more managers.
                        let mayWait = rows.count > batchSize && rows.count < before
                        before = rows.count
                        try await sendAgain(
                            rows, mayWait: mayWait, maker: reading.maker, after: &tag, remembering: remember,
                            to: writer)
                    }
                } catch {
                    if error is CancellationError { throw error }
                    // What was read before is answered first.
                    readFailure.withLock { $0 = error }
                }
            }
            for try await answer in answers {
                let due = sent.withLock { sent in
                    Array(sent.prefix((sent.firstIndex { $0.tag == answer.tag } ?? -1) + 1))
                }
                guard due.last?.tag == answer.tag else {
                    throw CommandFailure(.internalFault, "The server answered a batch that was not sent; update it.")
                }
                for batch in due { try settle(batch, batch.rows.isEmpty ? nil : answer) }
                // Only now: who sees none sent sees all of them settled.
                sent.withLock { $0.removeFirst(due.count) }
                settlement.yield()
            }
            for batch in sent.withLock({ $0 }) where batch.rows.isEmpty { try settle(batch, nil) }
            if let failure = readFailure.withLock({ $0 }) { throw failure }
        } catch {
            outcome.failure = StoppedImport(error: error, acknowledged: outcome.tally.imported)
        }
        outcome.elapsed = progress.elapsed
        return outcome
    }

    /// Bad rows that a dry run names.
    private static let shownFaults = 10

    private func send(
        _ reading: Reading, remembering remember: (Sent) -> Void, to writer: RequestWriter<Evenhand_V1_LoadRequest>
    ) async throws -> UInt64 {
        var tag: UInt64 = 0
        while !Interruption.isRequested {
            let items = try reading.rows.nextBatch(upTo: batchSize)
            if items.isEmpty { break }
            tag += 1
            var request = request(tag)
            var rows: [Row] = []
            var rejects: [Reject] = []
            var passed = LoadTally()
            for item in items {
                guard case .row(let row) = item else {
                    if case .reject(let reject) = item { rejects.append(reject) }
                    continue
                }
                switch reading.maker.make(row) {
                case .customer(let message): request.customers.append(message)
                case .line(let message): request.ledger.append(message)
                case .employee(let message): request.employees.append(message)
                case .feedback(let message): request.feedback.append(message)
                case .withoutCustomer:
                    passed.read += 1
                    passed.withoutCustomer += 1
                    continue
                case .withoutAmount:
                    passed.read += 1
                    passed.withoutAmount += 1
                    continue
                case .reject(let reject):
                    rejects.append(reject)
                    continue
                }
                rows.append(row)
            }
            remember(
                Sent(
                    tag: tag, rows: rows, rejects: rejects, passed: passed, share: reading.rows.progress.fraction,
                    mayWait: kind == .employees))
            if !rows.isEmpty { try await writer.write(request) }
        }
        return tag
    }

    /// Employees whose manager was not known when they were sent: the manager may have come in a later batch.
    private func sendAgain(
        _ rows: [Row], mayWait: Bool, maker: LoadRowMaker, after tag: inout UInt64,
        remembering remember: (Sent) -> Void, to writer: RequestWriter<Evenhand_V1_LoadRequest>
    ) async throws {
        for start in stride(from: 0, to: rows.count, by: batchSize) {
            let part = Array(rows[start..<min(start + batchSize, rows.count)])
            tag += 1
            var request = request(tag)
            request.employees = part.compactMap { row in
                if case .employee(let message) = maker.make(row) { message } else { nil }
            }
            remember(Sent(tag: tag, rows: part, rejects: [], passed: LoadTally(), share: nil, mayWait: mayWait))
            try await writer.write(request)
        }
    }

    private func request(_ tag: UInt64) -> Evenhand_V1_LoadRequest {
        var request = Evenhand_V1_LoadRequest()
        request.tag = tag
        request.source = source
        request.customerSource = customerSource
        request.dryRun = isDryRun
        request.createCustomers = makesCustomers
        return request
    }

    private static func isManagerUnknown(_ refusal: Evenhand_V1_RefusalDetail) -> Bool {
        refusal.nature == .notFound && refusal.field == "manager_external_id"
    }
}

extension LoadTally {
    mutating func add(_ other: LoadTally) {
        read += other.read
        imported += other.imported
        already += other.already
        rejected += other.rejected
        withoutCustomer += other.withoutCustomer
        withoutAmount += other.withoutAmount
        customersMade += other.customersMade
    }

    func lines(elapsed: Duration, rejectsFile: String?, isDryRun: Bool, style: TextStyle) -> [String] {
        let seconds = elapsed.inSeconds
        let rate = seconds > 0.05 ? ", \(ProgressText.rate(Double(read) / seconds)) rows a second" : ""
        var parts = ["\(ProgressText.grouped(imported)) \(isDryRun ? "would be imported" : "imported")"]
        if already > 0 { parts.append("\(ProgressText.grouped(already)) were there already") }
        if rejected > 0 { parts.append(style.warning("\(ProgressText.grouped(rejected)) rejected")) }
        if withoutCustomer > 0 {
            parts.append("\(ProgressText.grouped(withoutCustomer)) without a customer passed over")
        }
        if withoutAmount > 0 { parts.append("\(ProgressText.grouped(withoutAmount)) of no amount passed over") }
        var lines = [
            "\(ProgressText.grouped(read)) rows read: \(parts.joined(separator: ", "))",
            "  in \(ProgressText.clock(seconds))\(rate)",
        ]
        if customersMade > 0 {
            lines.append(
                "  \(ProgressText.grouped(customersMade)) customers \(isDryRun ? "would be " : "")made for them")
        }
        if let rejectsFile {
            lines.append(
                "  the rejected rows stand in \(style.safe(rejectsFile)), with line and reason; mend and import them")
        }
        return lines
    }
}
