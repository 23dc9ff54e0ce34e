/// Texts of neighbouring probability: what was predicted for them and what came true.
public struct ReliabilityBin: Sendable, Hashable {
    /// How many texts.
    public var n: Int
    /// How many of them came true.
    public var hits: Int
    /// Their mean probability, 0–1.
    public var predicted: Double
    /// The share that came true, 0–1.
    public var observed: Double { n > 0 ? Double(hits) / Double(n) : 0 }
    /// The share that might lie behind `observed`, with 95 % confidence.
    public var interval: ClosedRange<Double> { Metrics.wilsonInterval(hits: hits, of: n) }

    /// `hits` of `n` texts came true, predicted with a mean probability of 0–1.
    public init(n: Int, hits: Int, predicted: Double) {
        self.n = n
        self.hits = hits
        self.predicted = predicted
    }
}

extension Metrics {
    /// Bins of equal count, by rising probability; those of equal probability keep their order. Bin `i` of `b` holds the
    /// texts from place ⌊n·i/b⌋ on; empty bins are left out.
    public static func reliabilityBins(
        _ probabilities: [Double], _ answers: [Bool], bins: Int = 10
    ) -> [ReliabilityBin] {
        let order = probabilities.indices.sorted { (probabilities[$0], $0) < (probabilities[$1], $1) }
        return (0..<max(1, bins)).compactMap { bin in
            let members = order[(order.count * bin / max(1, bins))..<(order.count * (bin + 1) / max(1, bins))]
            guard !members.isEmpty else { return nil }
            return ReliabilityBin(
                n: members.count, hits: members.count { answers[$0] },
                predicted: members.reduce(0) { $0 + probabilities[$1] } / Double(members.count))
        }
    }

    /// Expected calibration error over bins of equal count: the mean gap between probability and share of yes.
    public static func expectedCalibrationError(
        _ probabilities: [Double], _ answers: [Bool], bins: Int = 10
    ) -> Double {
        expectedCalibrationError(reliabilityBins(probabilities, answers, bins: bins))
    }

    /// Σ nᵢ/n · |observedᵢ − predictedᵢ|; 0 without bins.
    public static func expectedCalibrationError(_ bins: [ReliabilityBin]) -> Double {
        let count = bins.reduce(0) { $0 + $1.n }
        guard count > 0 else { return 0 }
        return bins.reduce(0) { $0 + Double($1.n) * abs($1.observed - $1.predicted) } / Double(count)
    }

    /// The 95 % score interval of a share (Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
    /// 1927); 0...1 when there is nothing to tell from.
    public static func wilsonInterval(hits: Int, of count: Int) -> ClosedRange<Double> {
        guard count > 0 else { return 0...1 }
        let z = 1.959963984540054
        let n = Double(count)
        let share = Double(hits) / n
        let center = (share + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return max(0, min(center - half, share))...min(1, max(center + half, share))
    }

    /// How many probabilities lie in each of `steps` steps of equal width from 0 to 1; 1 itself counts in the last.
    public static func histogram(_ probabilities: [Double], steps: Int = 100) -> [Int] {
        var counts = [Int](repeating: 0, count: max(1, steps))
        for probability in probabilities where probability >= 0 && probability <= 1 {
            counts[min(Int(probability * Double(counts.count)), counts.count - 1)] += 1
        }
        return counts
    }
}
