import EvenhandClient
import Foundation
import Synchronization

/// What a run came to: the steps that were finished, and why there are no more.
struct LoadOutcome: Sendable {
    var steps: [StepResult] = []
    var failure: LoadFailure?
}

/// Connects, runs one step or a ramp of them, and closes.
struct LoadRun: Sendable {
    let scenario: Scenario
    let configuration: ClientConfiguration
    let connections: Int
    let inFlight: Int
    let seconds: Double
    let progress: ProgressLine

    /// A step is given up this long after its last call was due.
    private static let patience = 5.0

    func run(ramp: Ramp?, rate: Double) async -> LoadOutcome {
        var outcome = LoadOutcome()
        let stop = StopSign()
        do {
            let clients = try await connected()
            let complaints = try await scenario.prepare(clients[0])
            try await tryOnce(clients[0], complaints)
            var lanes: [Lane] = []
            for client in clients {
                let caller = try await scenario.caller(client, complaints: complaints)
                lanes.append(
                    Lane(caller, inFlightLimit: inFlight) { error in
                        stop.show(LoadFailure(endingRun: error, server: configuration.server, scenario: scenario))
                    })
            }
            try await steps(lanes, ramp, rate, stop, &outcome)
            for lane in lanes { lane.finish() }
            for client in clients { await client.close() }
        } catch {
            outcome.failure = failure(error)
        }
        progress.clear()
        return outcome
    }

    private func steps(
        _ lanes: [Lane], _ ramp: Ramp?, _ rate: Double, _ stop: StopSign, _ outcome: inout LoadOutcome
    ) async throws {
        var ramp = ramp
        while true {
            let rate = ramp?.rate ?? rate
            let result = await step(lanes, rate: rate, number: outcome.steps.count + 1, stop)
            // A step that was cut short says nothing about its rate.
            if let failure = stop.failure { throw failure }
            outcome.steps.append(result)
            progress.finished(result)
            guard ramp?.next(keptUp: result.keptUp) == true else { return }
        }
    }

    private func step(_ lanes: [Lane], rate: Double, number: Int, _ stop: StopSign) async -> StepResult {
        let start = Clock.now + 10_000_000
        for (index, lane) in lanes.enumerated() {
            lane.begin(
                Schedule(
                    rate: rate / Double(lanes.count), share: Double(index) / Double(lanes.count), start: start,
                    warmUp: seconds / 5, seconds: seconds))
        }
        let end = start + UInt64((seconds * 1.2 + Self.patience) * 1e9)
        // The pace is kept by a thread of its own: the tasks' threads may be busy with answers.
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                pace(lanes, until: end, rate: rate, number: number, stop)
                continuation.resume()
            }
        }
        let now = Clock.now
        var tally = Tally()
        for lane in lanes { tally.merge(lane.end(now)) }
        return StepResult(offered: rate, seconds: seconds, tally: tally)
    }

    private func pace(_ lanes: [Lane], until end: UInt64, rate: Double, number: Int, _ stop: StopSign) {
        let shortestSleep: UInt64 = 50_000
        let longestSleep: UInt64 = 20_000_000
        var nextReport = Clock.now
        while stop.failure == nil {
            let now = Clock.now
            if now >= end || lanes.allSatisfy(\.isDone) { return }
            for lane in lanes { lane.pump(now) }
            if now >= nextReport {
                progress.show(lanes, number: number, rate: rate, left: Double(end - now) / 1e9 - Self.patience)
                nextReport = now + 250_000_000
            }
            let due = lanes.compactMap(\.nextDue).min() ?? now + longestSleep
            Clock.sleep(until: max(now + shortestSleep, min(due, now + longestSleep)))
        }
    }

    // MARK: Before the first step

    private func connected() async throws -> [EvenhandClient] {
        var clients: [EvenhandClient] = []
        for _ in 0..<connections {
            let client = EvenhandClient(configuration: configuration)
            clients.append(client)
            try await client.connect()
        }
        return clients
    }

    /// Each kind of call once: what cannot work is told before a minute of it.
    private func tryOnce(_ client: EvenhandClient, _ complaints: [String]) async throws {
        let caller = try await scenario.caller(client, complaints: complaints)
        defer { caller.finish() }
        for index in [0, 1, 2, 99] {
            let error = await withCheckedContinuation { continuation in
                caller.call(index) { continuation.resume(returning: $0) }
            }
            if let error { throw error }
        }
    }

    private func failure(_ error: any Error) -> LoadFailure {
        switch error {
        case let failure as LoadFailure: failure
        case let error as EvenhandError:
            LoadFailure(endingRun: error, server: configuration.server, scenario: scenario)
                ?? LoadFailure("the server at \(configuration.server) refuses the calls: \(error)", exitCode: 1)
        default: LoadFailure("\(error)", exitCode: 70)
        }
    }
}

/// Why to stop, once there is a reason.
final class StopSign: Sendable {
    private let state = Mutex<LoadFailure?>(nil)

    var failure: LoadFailure? { state.withLock { $0 } }

    func show(_ failure: LoadFailure?) {
        guard let failure else { return }
        state.withLock { $0 = $0 ?? failure }
    }
}
