import Foundation
import Testing

/// What decides about complaints must not name what customers are worth: looked for in the sources, since a type that is
/// not imported cannot be read.
@Suite struct `Segments stay out of what decides` {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func sources(_ folder: String) throws -> [(name: String, text: String)] {
        let base = Self.root.appending(path: folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: base.path).filter { $0.hasSuffix(".swift") }
        return try names.map { ($0, try String(contentsOf: base.appending(path: $0), encoding: .utf8)) }
    }

    @Test(arguments: [
        "Modules/Scoring", "Modules/Domain/Clocks", "Modules/Domain/Complaint", "Modules/Domain/Rules",
        "Modules/Domain/Scorecard", "Modules/Domain/Assessment", "Modules/Domain/Summary", "Modules/Domain/Fit",
        "Modules/Desk/Casework",
    ])
    func `no file of a folder names them`(folder: String) throws {
        let files = try sources(folder)
        #expect(!files.isEmpty)
        for (name, text) in files {
            for word in [
                "CustomerPolicy", "policy.customers", "SegmentRule", "ServicePlan", "Segmentation", "EvenhandInsight",
                "LedgerMoment", "GuerrillaMetrics",
            ] {
                #expect(!text.contains(word), "\(folder)/\(name) names \(word)")
            }
        }
    }

    @Test func `the queue is read by the complaint alone`() throws {
        let text = try String(
            contentsOf: Self.root.appending(path: "Modules/Journal/ReadModels/ComplaintEntry.swift"), encoding: .utf8)
        #expect(text.contains("queueKey") && !text.contains("Ledger") && !text.contains("CustomerEntry"))
        let queue = try String(
            contentsOf: Self.root.appending(path: "Modules/Desk/Queries/Desk+Lists.swift"), encoding: .utf8)
        #expect(!queue.contains("customers(") && !queue.contains("segment") && !queue.contains("Insight"))
    }
}
