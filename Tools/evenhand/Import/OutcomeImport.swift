internal import EvenhandCrypto
internal import EvenhandClient
internal import EvenhandIntake
internal import EvenhandMessages
internal import Foundation
internal import Synchronization

/// Sends a file's outcomes to the server as blocks of columns, over one stream whose credit sets the pace, and counts what is
/// on disk. A row is known by its source and its number in the file: what is there already is read, compared, and not sent.
struct OutcomeImport: Sendable {
    let source: String
    let columns: OutcomeColumns
    let isDryRun: Bool

    struct Outcome: Sendable {
        var tally = ImportTally()
        var elapsed: Duration = .zero
        var failure: (any Error)?
    }

    func run(_ rows: RowReader, rejects: RejectsWriter?, desk: Desk) async throws -> Outcome {
        let known = try await desk.outcomes.listOutcomeBlocks(
            filled(Evenhand_V1_ListOutcomeBlocksRequest()) { $0.source = source }, options: desk.options)
        let feed = OutcomeFeed(
            rows, source: source, columns: columns, known: known.sources.first?.blocks ?? [], isDryRun: isDryRun)
        let progress = ProgressLine(unit: isDryRun ? "rows checked" : "rows")
        defer { progress.finish() }
        var outcome = Outcome()
        let failure = Mutex<(any Error)?>(nil)
        do {
            let replies = try await desk.outcomes.streamOutcomes(options: desk.streaming) { writer in
                do {
                    while !Interruption.isRequested, let block = try feed.next() { try await writer.write(block) }
                } catch let error where !(error is CancellationError) {
                    // What was read before is answered first.
                    failure.withLock { $0 = error }
                }
            }
            for try await reply in replies {
                try count(reply, &outcome.tally)
                try write(feed, rejects, rows.name, progress)
                let (already, rejected, share) = feed.sums
                progress.update(done: outcome.tally.imported + already + rejected, share: share)
            }
        } catch {
            outcome.failure = error
        }
        try write(feed, rejects, rows.name, progress)
        let (already, rejected, _) = feed.sums
        outcome.tally.already += already
        outcome.tally.rejected = rejected
        outcome.tally.read = outcome.tally.imported + outcome.tally.already + rejected
        outcome.elapsed = progress.elapsed
        if outcome.failure == nil { outcome.failure = failure.withLock { $0 } }
        if let error = outcome.failure {
            outcome.failure = StoppedImport(error: error, acknowledged: outcome.tally.imported)
        }
        return outcome
    }

    private func count(_ reply: Evenhand_V1_OutcomeBlockReply, _ tally: inout ImportTally) throws {
        switch reply.result {
        case .taken(let rows): tally.imported += Int(rows)
        case .already(let rows): tally.already += Int(rows)
        case .rejected(let refusal):
            throw CommandFailure(.badData, refusal.message, field: refusal.field, fix: refusal.fix.first)
        case nil: throw CommandFailure(.internalFault, "The server gave no answer for a block; update it.")
        }
    }

    private func write(
        _ feed: OutcomeFeed, _ rejects: RejectsWriter?, _ name: String, _ progress: ProgressLine
    ) throws {
        let found = feed.takeRejects()
        for reject in found { try rejects?.write(reject) }
        if isDryRun { try ComplaintImport.tell(found, of: name, progress) }
    }
}

/// Makes blocks of what the server does not have yet.
///
/// Only the writer of the stream pulls blocks; what others look at lies behind the lock.
final class OutcomeFeed: @unchecked Sendable {
    private struct Shared {
        var rejects: [Reject] = []
        var already = 0
        var rejected = 0
        var share: Double?
    }

    private static let rowLimit = 10_000
    private static let spanLimit = 65_536

    private let rows: RowReader
    private let source: String
    private let columns: OutcomeColumns
    private let isDryRun: Bool
    /// What the server has and the file was not compared with yet, the earliest first.
    private var known: ArraySlice<Evenhand_V1_OutcomeExtent>
    private var comparing: [Comparison] = []
    private var coder: OutcomeCoder
    private var block: RowBlock?
    private var index = 0
    /// The number of the row that comes next, from 1.
    private var number: UInt64 = 1
    private var first: UInt64 = 0
    private var last: UInt64 = 0
    private var missing: [UInt64] = []
    private let digest = Digest()
    private let shared = Mutex(Shared())

    /// SHA-256 that is fed by the block, not by the row.
    private final class Digest {
        private let hash = RunningSHA256()
        var bytes: [UInt8] = []

        func feed() {
            guard bytes.count > 1 << 15 else { return }
            hash.add(bytes)
            bytes.removeAll(keepingCapacity: true)
        }

        func finish() -> Data {
            hash.add(bytes)
            bytes.removeAll(keepingCapacity: true)
            return Data(hash.take())
        }
    }

    private struct Comparison {
        let extent: Evenhand_V1_OutcomeExtent
        let leftOut: Set<UInt32>
        let digest = Digest()

        var end: UInt64 { extent.first + UInt64(extent.span) }
        func holds(_ number: UInt64) -> Bool {
            number >= extent.first && number < end && !leftOut.contains(UInt32(number - extent.first))
        }
    }

    init(
        _ rows: RowReader, source: String, columns: OutcomeColumns, known: [Evenhand_V1_OutcomeExtent], isDryRun: Bool
    ) {
        self.rows = rows
        self.source = source
        self.columns = columns
        self.isDryRun = isDryRun
        self.known = known.sorted { $0.first < $1.first }[...]
        coder = OutcomeCoder(columns)
    }

    var sums: (already: Int, rejected: Int, share: Double?) {
        shared.withLock { ($0.already, $0.rejected, $0.share) }
    }

    func takeRejects() -> [Reject] {
        shared.withLock { shared in
            defer { shared.rejects = [] }
            return shared.rejects
        }
    }

    /// The next block that is not there yet; nil at the end.
    func next() throws -> Evenhand_V1_OutcomeBlock? {
        while true {
            if block == nil || index == block?.count ?? 0 {
                index = 0
                block = try rows.nextBlock()
                let share = rows.progress.fraction
                shared.withLock { $0.share = share }
                if block == nil { break }
                continue
            }
            guard let item = block?[index] else { break }
            index += 1
            defer { number += 1 }
            try compare(item)
            if coder.rowCount == Self.rowLimit || (coder.rowCount > 0 && number - first + 1 >= UInt64(Self.spanLimit)) {
                return make()
            }
        }
        try finishComparing()
        return coder.rowCount > 0 ? make() : nil
    }

    private func compare(_ item: RowItem) throws {
        while let next = known.first, next.first <= number {
            guard next.columns == columns.columns.map(\.name) else { throw otherColumns(next) }
            comparing.append(Comparison(extent: next, leftOut: Set(next.leftOut)))
            known.removeFirst()
        }
        while let index = comparing.firstIndex(where: { $0.end <= number }) { try close(index) }
        guard case .row(let row) = item else {
            if case .reject(let reject) = item { leaveOut(reject) }
            return
        }
        if let index = comparing.firstIndex(where: { $0.holds(number) }) {
            coder.canonicalBytes(of: row, into: &comparing[index].digest.bytes)
            comparing[index].digest.feed()
            return
        }
        if let reject = coder.fault(in: row, takes: true) { return leaveOut(reject) }
        if coder.rowCount == 1 { first = number } else if number > last + 1 { missing += (last + 1)..<number }
        last = number
        coder.canonicalBytes(of: row, into: &digest.bytes)
        digest.feed()
    }

    private func leaveOut(_ reject: Reject) {
        shared.withLock { shared in
            shared.rejects.append(reject)
            shared.rejected += 1
        }
    }

    private func close(_ index: Int) throws {
        let comparison = comparing.remove(at: index)
        guard comparison.digest.finish() == comparison.extent.digest else { throw otherRows(comparison) }
        let count = Int(comparison.extent.span) - comparison.extent.leftOut.count
        shared.withLock { $0.already += count }
    }

    private func finishComparing() throws {
        while let index = comparing.firstIndex(where: { $0.end <= number }) { try close(index) }
        guard let open = comparing.first.map(\.extent) ?? known.first else { return }
        throw CommandFailure(
            .badData,
            "\(rows.name) ends at row \(number - 1); as \(source) \(open.first + UInt64(open.span) - 1) rows were taken before. "
                + "A source only grows at its end: name another one for another file.",
            field: "source", fix: "evenhand import outcomes FILE --source NAME")
    }

    private func otherRows(_ comparison: Comparison) -> CommandFailure {
        CommandFailure(
            .badData,
            "Rows \(comparison.extent.first)–\(comparison.end - 1) of \(rows.name) are not those taken as \(source) before. "
                + "A source only grows at its end: name another one for another file.",
            field: "source", fix: "evenhand import outcomes FILE --source NAME")
    }

    private func otherColumns(_ extent: Evenhand_V1_OutcomeExtent) -> CommandFailure {
        CommandFailure(
            .badData,
            "\(source) was taken with the columns \(extent.columns.joined(separator: ", ")), now there are "
                + "\(columns.columns.map(\.name).joined(separator: ", ")). Name the same columns, or another source.",
            field: "column", fix: "evenhand import outcomes FILE --source NAME")
    }

    private func make() -> Evenhand_V1_OutcomeBlock {
        let taken = coder.take()
        defer { missing = [] }
        return filled(Evenhand_V1_OutcomeBlock()) { block in
            block.source = source
            block.first = first
            block.span = UInt32(last - first + 1)
            block.leftOut = missing.map { UInt32($0 - first) }
            block.digest = digest.finish()
            block.dryRun = isDryRun
            block.columns = taken.columns.map { column in
                filled(Evenhand_V1_OutcomeColumn()) {
                    ($0.name, $0.values, $0.codes) = (column.name, column.values, column.codes)
                }
            }
        }
    }
}
