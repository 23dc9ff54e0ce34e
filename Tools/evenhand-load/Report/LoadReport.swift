import Foundation

/// A run and what it came to, as it is written to files.
struct LoadReport: Codable, Sendable {
    var scenario: String
    var summary: String
    var server: String
    var connections: Int
    var inFlight: Int
    var seconds: Double
    var date: String
    var processor: String
    var cores: Int
    var steps: [StepResult]
    /// Why the run ended before its time; absent when it did not.
    var failure: String?

    init(_ command: EvenhandLoad, _ outcome: LoadOutcome) {
        scenario = command.scenario.rawValue
        summary = command.scenario.summary
        server = command.server
        connections = command.connections
        inFlight = command.inFlight
        seconds = command.seconds
        date = ISO8601DateFormatter().string(from: Date())
        let cpuinfo = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = cpuinfo.split(separator: "\n").first { $0.hasPrefix("model name") }
        processor = model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown"
        cores = ProcessInfo.processInfo.activeProcessorCount
        steps = outcome.steps.sorted { $0.offered < $1.offered }
        failure = outcome.failure?.message
    }

    /// The highest rate that was answered.
    var saturation: Double { steps.map(\.answered).max() ?? 0 }

    /// Whether a rate was found that the server does not keep up with.
    var isSaturated: Bool { steps.contains { !$0.keptUp } }

    /// The table for people.
    var text: String {
        var lines = [
            "\(scenario): \(summary)",
            "\(server), \(connections) connections × \(inFlight) calls under way, \(Number.plain(seconds)) s a step",
            "",
        ]
        let rows =
            [["due/s", "answered/s", "p50", "p90", "p99", "p99.9", "longest", "sent late p99", ""]]
            + steps.map(Self.row)
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            let cells = zip(row, widths).dropLast().map { $0.leftPadded(to: $1) }
            lines.append((cells + [row.last ?? ""]).joined(separator: "  ").trimmedRight)
        }
        if isSaturated { lines += ["", "Most it answered: \(Number.rate(saturation)) calls a second."] }
        if failure != nil { lines += ["", "The run ended before its time; what is above was finished before."] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ step: StepResult) -> [String] {
        var notes = step.failures.sorted { $0.key < $1.key }.map { "\($0.value) failed: \($0.key)" }
        if step.unanswered > 0 { notes.append("\(step.unanswered) without an answer") }
        if !step.keptUp { notes.append("did not keep up") }
        return [
            Number.rate(step.offered), Number.rate(step.answered), Number.time(step.p50), Number.time(step.p90),
            Number.time(step.p99), Number.time(step.p999), Number.time(step.longest), Number.time(step.sentLateP99),
            notes.joined(separator: ", "),
        ]
    }
}

extension String {
    fileprivate var trimmedRight: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
