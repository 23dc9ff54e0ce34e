import Foundation
import Histogram
import Synchronization

/// What is under way, on standard error: one line that is written anew on a terminal, one a step elsewhere.
final class ProgressLine: Sendable {
    private let isQuiet: Bool
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let hasLine = Mutex(false)

    init(isQuiet: Bool) {
        self.isQuiet = isQuiet
    }

    func show(_ lanes: [Lane], number: Int, rate: Double, left: Double) {
        guard isTerminal, !isQuiet else { return }
        var tally = Tally()
        for lane in lanes { tally.merge(lane.tally) }
        let latencies = tally.latencies
        let failed = tally.failures.values.reduce(0, +)
        var text = "step \(number) · \(Number.rate(rate)) calls/s due"
        text +=
            latencies.totalCount == 0
            ? " · warming up"
            : " · \(Number.grouped(Double(latencies.totalCount))) answered"
                + " · p50 \(Number.time(latencies.valueAtPercentile(50)))"
                + " · p99 \(Number.time(latencies.valueAtPercentile(99)))"
        if failed > 0 { text += " · \(failed) failed" }
        text += left > 0 ? String(format: " · %.0f s", left) : " · waiting for the last"
        write("\r\u{1B}[K" + String(text.prefix(columns - 1)))
        hasLine.withLock { $0 = true }
    }

    func finished(_ result: StepResult) {
        clear()
        guard !isQuiet else { return }
        write(
            "\(Number.rate(result.offered)) calls/s due, \(Number.rate(result.answered)) answered, "
                + "p50 \(Number.time(result.p50)), p99 \(Number.time(result.p99))\(result.keptUp ? "" : ": did not keep up")\n"
        )
    }

    func clear() {
        if hasLine.withLock({ line in
            defer { line = false }; return line
        }) {
            write("\r\u{1B}[K")
        }
    }

    private var columns: Int {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20 ? Int(size.ws_col) : 100
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
