import Foundation

/// A scale from values to places in a drawing, with marks at round values.
struct Axis {
    struct Mark {
        var value: Double
        var text: String
    }

    let marks: [Mark]
    private let place: (Double) -> Double

    /// - Returns: the place of `value`, 0–1.
    func callAsFunction(_ value: Double) -> Double { min(1, max(0, place(value))) }

    /// Latencies in nanoseconds: a decade takes the same room anywhere; marks at 1, 2 and 5 of each.
    static func latency(_ values: [Double]) -> Axis {
        let positive = values.filter { $0 > 0 }
        let low = pow(10, floor(log10(positive.min() ?? 1e5)))
        let high = max(low * 10, pow(10, ceil(log10((positive.max() ?? 1e6) * 0.999))))
        var marks: [Mark] = []
        var decade = low
        while decade <= high * 1.001 {
            for step in [1.0, 2, 5] where decade * step <= high * 1.001 {
                marks.append(Mark(value: decade * step, text: time(decade * step)))
            }
            decade *= 10
        }
        return Axis(marks: marks) { log10(max($0, low) / low) / log10(high / low) }
    }

    private static func time(_ nanoseconds: Double) -> String {
        switch nanoseconds {
        case ..<1e6: String(format: "%g µs", nanoseconds / 1e3)
        case ..<1e9: String(format: "%g ms", nanoseconds / 1e6)
        default: String(format: "%g s", nanoseconds / 1e9)
        }
    }

    /// Percentiles: each further nine takes the same room.
    static func nines(upTo highest: Double) -> Axis {
        let values: [(Double, String)] = [
            (0, "0 %"), (50, "50 %"), (90, "90 %"), (99, "99 %"), (99.9, "99.9 %"), (99.99, "99.99 %"),
            (99.999, "99.999 %"),
        ]
        let last = values.last { $0.0 <= highest }?.0 ?? 90
        let limit = max(1, -log10(1 - last / 100)) + 0.3
        return Axis(marks: values.filter { $0.0 <= last }.map { Mark(value: $0.0, text: $0.1) }) {
            min(limit, -log10(max(1e-9, 1 - $0 / 100))) / limit
        }
    }

    /// From 0, with about six round marks.
    static func linear(upTo highest: Double) -> Axis {
        let rough = max(highest, 1) / 6
        let decade = pow(10, floor(log10(rough)))
        let step = decade * ([1.0, 2, 5, 10].first { $0 * decade >= rough } ?? 10)
        let limit = max(step, (highest / step).rounded(.up) * step)
        let marks = stride(from: 0, through: limit * 1.001, by: step).map { Mark(value: $0, text: Number.grouped($0)) }
        return Axis(marks: marks) { $0 / limit }
    }
}
