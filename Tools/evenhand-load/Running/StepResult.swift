import Histogram

/// What one rate came to. Times are nanoseconds from the moment a call was due.
struct StepResult: Codable, Sendable {
    /// Calls due a second.
    var offered: Double
    /// Calls answered a second, of those due in the counted time and answered before its end.
    var answered: Double
    var seconds: Double
    /// Calls due in the counted time.
    var calls: Int
    /// Failed calls by code.
    var failures: [String: Int]
    /// Calls without an answer when the step was given up; their latency is what they had waited by then.
    var unanswered: Int
    var p50: UInt64
    var p90: UInt64
    var p99: UInt64
    var p999: UInt64
    var longest: UInt64
    /// How much later than due the 99th percentile of calls went out: the generator's own delay, or a lack of places.
    var sentLateP99: UInt64
    /// Percentile (0–100) and latency, for plots.
    var curve: [Point]
    /// Whether at least 95 % of what was offered was answered in time.
    var keptUp: Bool

    struct Point: Codable, Sendable {
        var percentile: Double
        var latency: UInt64
    }

    init(offered: Double, seconds: Double, tally: Tally) {
        self.offered = offered
        self.seconds = seconds
        let latencies = tally.latencies
        answered = Double(tally.answeredInTime) / seconds
        calls = Int(latencies.totalCount) + tally.failures.values.reduce(0, +)
        failures = tally.failures
        unanswered = tally.unansweredCount
        p50 = latencies.valueAtPercentile(50)
        p90 = latencies.valueAtPercentile(90)
        p99 = latencies.valueAtPercentile(99)
        p999 = latencies.valueAtPercentile(99.9)
        longest = latencies.max
        sentLateP99 = tally.lateness.valueAtPercentile(99)
        curve =
            latencies.totalCount == 0
            ? []
            : latencies.percentiles(ticksPerHalfDistance: 5).map { Point(percentile: $0.percentile, latency: $0.value) }
        keptUp = answered >= 0.95 * offered && unanswered == 0
    }
}
