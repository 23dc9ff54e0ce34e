/// Durations in buckets whose width is at most 1/32 of their value: adding one costs a few instructions and no memory.
struct LatencyHistogram: Sendable {
    private static let subBits = 5
    private static let subCount = 1 << subBits
    private var counts = [UInt64](repeating: 0, count: 60 * subCount)
    private(set) var total: UInt64 = 0

    mutating func add(nanoseconds: UInt64) {
        counts[Self.bucket(nanoseconds)] += 1
        total += 1
    }

    mutating func merge(_ other: LatencyHistogram) {
        for index in counts.indices { counts[index] += other.counts[index] }
        total += other.total
    }

    /// The lower bound, in nanoseconds, of the bucket that holds the duration which `share` (0–1) of all do not exceed.
    func percentile(_ share: Double) -> Double {
        let rank = max(1, (Double(total) * share).rounded(.up))
        var seen = 0.0
        for (index, count) in counts.enumerated() {
            seen += Double(count)
            if count > 0, seen >= rank { return Double(Self.lowerBound(index)) }
        }
        return 0
    }

    private static func bucket(_ value: UInt64) -> Int {
        if value < UInt64(subCount) { return Int(value) }
        let exponent = 63 - value.leadingZeroBitCount - subBits
        return min(
            (exponent + 1) * subCount + Int((value >> UInt64(exponent)) & UInt64(subCount - 1)), 60 * subCount - 1)
    }

    private static func lowerBound(_ index: Int) -> UInt64 {
        if index < subCount { return UInt64(index) }
        let exponent = index / subCount - 1
        return UInt64(subCount + index % subCount) << UInt64(exponent)
    }
}
