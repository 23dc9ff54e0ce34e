import EvenhandClient
import EvenhandMessages
import Foundation
import SwiftProtobuf

/// Counts what a unary call makes the server allocate, in the steady state: a bound method, no metadata, no deadline but
/// the client's own. The server is the real program, in a process of its own, with an interposed malloc whose count it
/// shares through a file.
///
///     call-allocations ADDRESS COUNT_FILE SCORE_LIMIT GET_COMPLAINT_LIMIT        EVENHAND_TOKEN in the environment
@main
struct CallAllocations {
    private static let callCount = 10_000
    /// Calls under way at once; 1 is the dearest, for then no read and no write serves more than one call.
    private static let levels = [1, 64]

    static func main() async {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let score = Double(arguments[3]), let getComplaint = Double(arguments[4]) else {
            tell("usage: call-allocations ADDRESS COUNT_FILE SCORE_LIMIT GET_COMPLAINT_LIMIT")
            exit(64)
        }
        let limits = ["Score": score, "GetComplaint": getComplaint]
        do {
            var configuration = ClientConfiguration(server: try ServerAddress(arguments[1]))
            configuration.token = ProcessInfo.processInfo.environment["EVENHAND_TOKEN"]
            let client = EvenhandClient(configuration: configuration)
            let results = try await measure(client, count: try SharedCount(arguments[2]))
            await client.close()
            for result in results { print(result.text(limit: limits[result.method] ?? 0)) }
            exit(results.allSatisfy { $0.perCall <= limits[$0.method] ?? 0 } ? 0 : 1)
        } catch {
            tell("call-allocations: \(error)")
            exit(70)
        }
    }

    private static func tell(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    private static func measure(_ client: EvenhandClient, count: SharedCount) async throws -> [Result] {
        let scoring = ScoringServiceClient(client)
        let complaints = ComplaintServiceClient(client)
        let narrative = Self.narrative
        let filed = try await complaints.fileComplaint(
            .with {
                $0.channel = .web
                $0.language = "en"
                $0.narrative = narrative
                $0.noChannelGiven = true
            })
        let complaint = filed.reply.complaintID
        var results: [Result] = []
        for level in levels {
            results.append(
                try await Result("Score", level, count) {
                    _ = try await scoring.score(.with { $0.narrative = narrative })
                })
            results.append(
                try await Result("GetComplaint", level, count) {
                    _ = try await complaints.getComplaint(.with { $0.complaintID = complaint })
                })
        }
        return results
    }

    /// 600 bytes, like the requests of the wire benchmark.
    private static var narrative: String {
        let sentence = "They charged a late fee of $35.00 twice and the clerk would not listen. "
        return String(String(repeating: sentence, count: 9).prefix(600))
    }

    /// What one method came to.
    private struct Result {
        let method: String
        let level: Int
        let perCall: Double

        init(
            _ method: String, _ level: Int, _ count: SharedCount, _ call: @escaping @Sendable () async throws -> Void
        ) async throws {
            self.method = method
            self.level = level
            try await Self.repeated(1_000, level, call)
            let before = count.value
            try await Self.repeated(CallAllocations.callCount, level, call)
            perCall = Double(count.value - before) / Double(CallAllocations.callCount / level * level)
        }

        private static func repeated(
            _ count: Int, _ level: Int, _ call: @escaping @Sendable () async throws -> Void
        ) async throws {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<level {
                    group.addTask { for _ in 0..<(count / level) { try await call() } }
                }
                try await group.waitForAll()
            }
        }

        func text(limit: Double) -> String {
            let figure = String(format: "%.1f", perCall)
            let verdict = perCall <= limit ? "at most" : "MORE than"
            return
                "\(method), \(level) under way: \(figure) allocations a call, \(verdict) \(String(format: "%g", limit))"
        }
    }
}

/// The count that the server's malloc keeps in a file.
private final class SharedCount: Sendable {
    private struct Failure: Error, CustomStringConvertible { let description: String }
    private nonisolated(unsafe) let place: UnsafePointer<UInt64>

    init(_ path: String) throws {
        let file = open(path, O_RDONLY)
        let memory = mmap(nil, 8, PROT_READ, MAP_SHARED, file, 0)
        close(file)
        guard let memory, memory != MAP_FAILED else { throw Failure(description: "cannot map \(path)") }
        place = UnsafePointer(memory.assumingMemoryBound(to: UInt64.self))
        guard place.pointee > 0 else { throw Failure(description: "\(path) counts nothing: is the malloc interposed?") }
    }

    var value: UInt64 { place.pointee }
}
