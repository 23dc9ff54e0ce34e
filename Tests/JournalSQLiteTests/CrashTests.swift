import EvenhandDomain
import EvenhandJournal
import EvenhandJournalSQLite
import Foundation
import JournalConformance
import Testing

@Suite(.serialized) struct `When the process is killed` {
    @Test func `every acknowledged complaint is there once, the audit passes and search reaches all`() async throws {
        try await withFolder { folder in
            var acknowledged: Set<Int> = []
            var random = SystemRandomNumberGenerator()
            for round in 0..<5 {
                let lines = try await linesOfKilledWriter(
                    folder, first: round * 1_000, linesBeforeKill: Int.random(in: 1...400, using: &random))
                acknowledged.formUnion(lines)
            }
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            for key in acknowledged {
                let stream = try await journal.stream(holding: "key-\(key)")
                #expect(stream != nil, "acknowledged complaint \(key) is gone")
            }
            var keys: [String] = []
            var complaints = 0
            try await journal.forEachComplaint { page in
                complaints += page.count
                return true
            }
            for event in try await journal.events(from: 1, limit: 1_000_000) {
                guard case .complaint(let event) = event.event, case .filed(let filed) = event.body else { continue }
                keys.append(filed.narrative.text ?? "")
            }
            #expect(Set(keys).count == keys.count)
            #expect(keys.count == complaints)
            #expect(keys.count >= acknowledged.count)
            let report = try await journal.audit()
            #expect(report.isIntact, "\(report.findings)")
            await journal.searchCaughtUp()
            let page = try await journal.search(SearchQuery("needle"), below: nil, limit: 1_000_000)
            #expect(page.hits.count == complaints)
            #expect(page.backlog == 0)
            await journal.close()
        }
    }

    @Test func `between the commit and the answer, the outcome is on disk with its events`() async throws {
        try await withFolder { folder in
            let process = Process()
            process.executableURL = try writerPath()
            process.arguments = [folder, "keyed"]
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal)
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            #expect(journal.position == 2)
            let outcome = try await journal.outcome(of: Samples.crashScope)
            let answer = StoredOutcome.Answer.events(.complaint(ComplaintID(1)), version: 2, eventCount: 2)
            #expect(outcome?.answer == answer)
            #expect(outcome?.request == Hash256(hashing: Array("the request".utf8)))
            await journal.close()
        }
    }

    /// Starts the writer, kills it after so many acknowledgements and returns all it had printed.
    private func linesOfKilledWriter(_ folder: String, first: Int, linesBeforeKill: Int) async throws -> [Int] {
        let process = Process()
        process.executableURL = try writerPath()
        process.arguments = [folder, "\(first)"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var bytes: [UInt8] = []
        var lineCount = 0
        var isKilled = false
        while true {
            let chunk = output.fileHandleForReading.availableData
            if chunk.isEmpty { break }
            bytes.append(contentsOf: chunk)
            lineCount += chunk.count { $0 == UInt8(ascii: "\n") }
            if !isKilled, lineCount >= linesBeforeKill {
                kill(process.processIdentifier, SIGKILL)
                isKilled = true
            }
        }
        process.waitUntilExit()
        #expect(isKilled, "the writer ended by itself with status \(process.terminationStatus)")
        // A last line without its end was cut by the kill.
        return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
            .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    }

    private func writerPath() throws -> URL {
        let candidates = [
            Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent(),
        ]
        let found = candidates.map { $0.appendingPathComponent("journal-crash-writer") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        return try #require(found, "journal-crash-writer was not built beside the tests")
    }
}
