import Synchronization

/// Counts answers from all threads.
final class Tally: Sendable {
    private let count = Atomic(0)

    func add(_ answered: Int) {
        count.wrappingAdd(answered, ordering: .relaxed)
    }

    /// Lets the load warm up for a fifth of `seconds`, then counts.
    func rate(over seconds: Double) async throws -> Double {
        try await Task.sleep(for: .seconds(seconds / 5))
        let clock = ContinuousClock()
        let before = count.load(ordering: .relaxed)
        let start = clock.now
        try await Task.sleep(for: .seconds(seconds))
        let elapsed = (clock.now - start) / .seconds(1)
        return Double(count.load(ordering: .relaxed) - before) / elapsed
    }
}
