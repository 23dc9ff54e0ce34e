import Synchronization

/// What one load reached.
struct LoadResult: Sendable {
    var perSecond: Double
    var latencies: LatencyHistogram
    /// Processor seconds that both processes together spent on one.
    var processor: Double

    var text: String {
        "\(Number.grouped(perSecond))/s, p50 \(Number.time(nanoseconds: latencies.percentile(0.5))), "
            + "p99 \(Number.time(nanoseconds: latencies.percentile(0.99))), "
            + "\(Number.text(processor * 1e6, digits: 1)) µs CPU each"
    }
}

/// One measurement: warms up, counts, stops. Workers ask it what to do and tell it how long each answer took.
final class Measurement: Sendable {
    private enum Phase {
        static let warming = 0
        static let counting = 1
        static let stopped = 2
    }

    private let phase = Atomic(Phase.warming)
    /// One a connection, so that connections do not wait for each other.
    private let histograms: [Slot]

    private final class Slot: Sendable {
        let histogram = Mutex(LatencyHistogram())
    }

    init(connections: Int) {
        histograms = (0..<connections).map { _ in Slot() }
    }

    var isStopped: Bool { phase.load(ordering: .relaxed) == Phase.stopped }

    /// An answer came to a request of this connection, sent at `start` (`Clocks.wall`).
    func answered(_ connection: Int, since start: UInt64) {
        guard phase.load(ordering: .relaxed) == Phase.counting else { return }
        let elapsed = Clocks.wall - start
        histograms[connection].histogram.withLock { $0.add(nanoseconds: elapsed) }
    }

    /// Lets the load warm up for a fifth of `seconds`, counts, and stops it.
    /// - Parameter server: the other process, by its identifier.
    func run(seconds: Double, server: Int32) async throws -> LoadResult {
        try await Task.sleep(for: .seconds(seconds / 5))
        let before = try Clocks.processCPU + ChildProcess.processorSeconds(of: server)
        let start = Clocks.wall
        phase.store(Phase.counting, ordering: .relaxed)
        try await Task.sleep(for: .seconds(seconds))
        phase.store(Phase.stopped, ordering: .relaxed)
        let elapsed = Double(Clocks.wall - start) / 1e9
        let processor = try Clocks.processCPU + ChildProcess.processorSeconds(of: server) - before
        var all = LatencyHistogram()
        for slot in histograms { all.merge(slot.histogram.withLock { $0 }) }
        return LoadResult(
            perSecond: Double(all.total) / elapsed, latencies: all, processor: processor / Double(max(1, all.total)))
    }
}

/// How many calls are kept under way.
struct Concurrency: Sendable {
    var connections: Int
    var inFlight: Int

    var text: String { "\(connections)×\(inFlight)" }
}
