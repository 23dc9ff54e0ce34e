import Foundation

/// Where and when a table was measured.
struct Machine {
    let commit: String
    let date: String
    let processor: String
    let coreCount: Int
    let memoryGigabytes: Int
    let loadAtStart: String

    init(commit: String) {
        self.commit = commit
        date = ISO8601DateFormatter().string(from: Date())
        let cpuinfo = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = cpuinfo.split(separator: "\n").first { $0.hasPrefix("model name") }
        processor = model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown CPU"
        coreCount = ProcessInfo.processInfo.activeProcessorCount
        memoryGigabytes = Int((Double(ProcessInfo.processInfo.physicalMemory) / 1_073_741_824).rounded())
        loadAtStart = Self.load
    }

    /// Runnable processes on average over the last minute: above the number of cores something else was at work.
    static var load: String {
        let text = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? ""
        return text.split(separator: " ").first.map(String.init) ?? "unknown"
    }

    var lines: [String] {
        [
            "- Machine: \(processor), \(coreCount) cores, \(memoryGigabytes) GB",
            "- Commit: \(commit)",
            "- Date: \(date)",
            "- Load (1 minute) at the start \(loadAtStart), at the end \(Self.load)",
        ]
    }
}
