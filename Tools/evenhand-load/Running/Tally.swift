import EvenhandClient
import Histogram

/// What was counted of a step.
struct Tally: Sendable {
    /// From due to answered, nanoseconds, of calls that succeeded or were never answered.
    private(set) var latencies = Tally.histogram
    /// From due to sent, nanoseconds: what the generator itself, or a lack of places, added.
    private(set) var lateness = Tally.histogram
    private(set) var failures: [String: Int] = [:]
    /// Calls without an answer when the step was given up.
    private(set) var unansweredCount = 0
    /// Answers that came before the end of the counted time.
    private(set) var answeredInTime = 0
    /// Calls that were sent and not answered, by when they were due; no two of a connection are due at once.
    var underWay: Set<UInt64> = []

    private static let longest: UInt64 = 3_600_000_000_000
    private static var histogram: Histogram<UInt64> {
        Histogram(lowestDiscernibleValue: 1000, highestTrackableValue: longest, numberOfSignificantValueDigits: .three)
    }

    mutating func sent(_ due: UInt64, at now: UInt64, counts: Bool) {
        underWay.insert(due)
        if counts { _ = lateness.record(min(now - due, Self.longest)) }
    }

    mutating func answered(_ due: UInt64, at now: UInt64, _ error: EvenhandError?, end: UInt64) {
        if let error {
            failures[error.code.description, default: 0] += 1
            return
        }
        _ = latencies.record(min(now - due, Self.longest))
        if now < end { answeredInTime += 1 }
    }

    mutating func unanswered(after nanoseconds: UInt64) {
        unansweredCount += 1
        _ = latencies.record(min(nanoseconds, Self.longest))
    }

    mutating func merge(_ other: Tally) {
        latencies.add(other.latencies)
        lateness.add(other.lateness)
        failures.merge(other.failures, uniquingKeysWith: +)
        unansweredCount += other.unansweredCount
        answeredInTime += other.answeredInTime
    }
}
