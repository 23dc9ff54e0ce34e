import EvenhandClient
import EvenhandCrypto
import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandJournalSQLite
import EvenhandMessages
import EvenhandScoring
import EvenhandTraining
import EvenhandWire
import Foundation
import NIOCore
import NIOPosix
import SwiftProtobuf
import Testing

@testable import EvenhandServer

@Suite(.timeLimit(.minutes(5))) struct `Watching events over the wire` {
    @Test func `the past comes first, then what happens, and a filter leaves out the rest`() async throws {
        try await withDesk { desk in
            for number in 0..<3 { try await desk.file("Past \(number)") }
            let filed = Evenhand_V1_WatchEventsRequest.with { $0.kinds = ["complaint.filed"] }
            let stream = try await desk.client.serverStreaming(AdminService.watchEvents, filed)
            var answers = stream.makeAsyncIterator()
            let past = try await answers.next()
            #expect(past?.events.map(\.record) == ["C-1", "C-2", "C-3"])
            #expect(past?.caughtUp == true)
            #expect(past?.events.first?.contentJson.contains("Past 0") == true)
            try await desk.file("Present")
            let present = try await answers.next()
            #expect(present?.events.map(\.record) == ["C-4"])
        }
    }

    @Test func `taken up where each answer says, over connections and a restart, every event comes once`() async throws
    {
        try await withDesk { desk in
            for number in 0..<20 { try await desk.file("Number \(number)") }
            var next: UInt64 = 1
            var seen: [UInt64] = []
            for round in 0..<4 {
                if round == 2 { try await desk.restart() }
                // One answer, then the stream is left, with events that nobody took on the way.
                let request = Evenhand_V1_WatchEventsRequest.with { $0.fromSequence = next }
                for try await answer in try await desk.client.serverStreaming(AdminService.watchEvents, request) {
                    seen += answer.events.map(\.sequence)
                    next = answer.nextSequence
                    break
                }
                try await desk.file("Between \(round)")
            }
            let rest = Evenhand_V1_WatchEventsRequest.with {
                $0.fromSequence = next
                $0.pastOnly = true
            }
            for try await answer in try await desk.client.serverStreaming(AdminService.watchEvents, rest) {
                seen += answer.events.map(\.sequence)
            }
            #expect(seen == Array(1...UInt64(desk.journal.position)))
        }
    }

    @Test func `with many appending at once every event comes once and in order`() async throws {
        try await withDesk { desk in
            let filing = Task {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for writer in 0..<8 {
                        group.addTask { for number in 0..<25 { try await desk.file("Writer \(writer), \(number)") } }
                    }
                    try await group.waitForAll()
                }
            }
            var sequences: [UInt64] = []
            // The first employee and token are events too; 200 complaints are 400 more.
            let total = UInt64(desk.startPosition) + 400
            let stream = try await desk.client.serverStreaming(
                AdminService.watchEvents, Evenhand_V1_WatchEventsRequest())
            for try await answer in stream {
                sequences += answer.events.map(\.sequence)
                if answer.nextSequence > total { break }
            }
            try await filing.value
            #expect(sequences == Array(1...total))
        }
    }

    @Test func `a reader that stalls is sent what a client may hold and no more, and the writer goes on`() async throws
    {
        try await withDesk { desk in
            // Thirty megabytes: beyond all that may be held, so that whoever did not hold back would be seen.
            let narrative = String(repeating: "The parcel is lost and nobody answers. ", count: 1_600)
            for _ in 0..<10 { try await desk.file(narrative) }
            let stream = try await desk.client.serverStreaming(
                AdminService.watchEvents, Evenhand_V1_WatchEventsRequest())
            var answers = stream.makeAsyncIterator()
            let first = try await answers.next()
            var next = try #require(first).nextSequence
            for _ in 0..<500 { try await desk.file(narrative) }
            // What left the handler is what a client may hold: 16 MiB of messages in fragments, its window of 1 MiB, and one
            // message of 4 MiB that passes both. What has not left it, it has not read either.
            #expect(desk.watchedByteCount < 21 << 20, "while 31 MB of events went by unread")
            // And nothing was lost meanwhile.
            var events = try #require(first).events.count
            while next <= desk.journal.position {
                let answer = try #require(try await answers.next())
                events += answer.events.count
                next = answer.nextSequence
            }
            #expect(events == Int(desk.journal.position))
            // All of it was counted in the end.
            #expect(desk.watchedByteCount > 500 * narrative.utf8.count)
        }
    }

    @Test func `a watch ends when the server stops, and says so`() async throws {
        try await withDesk { desk in
            let stream = try await desk.client.serverStreaming(
                AdminService.watchEvents, Evenhand_V1_WatchEventsRequest())
            var answers = stream.makeAsyncIterator()
            _ = try await answers.next()
            desk.condition.drainBegan()
            let error = await #expect(throws: EvenhandError.self) {
                while try await answers.next() != nil {}
            }
            #expect(error?.code == .unavailable)
            #expect(desk.journal.arrivals.waiterCount == 0)
        }
    }

    @Test(arguments: [
        ("kinds", Evenhand_V1_WatchEventsRequest.with { $0.kinds = ["nonsense"] }),
        ("kinds", .with { $0.kinds = ["complaint."] }),
        ("records", .with { $0.records = ["12"] }),
        ("records", .with { $0.records = (1...65).map { "C-\($0)" } }),
        ("from_sequence", .with { $0.fromSequence = .max }),
    ])
    func `a filter that means nothing is refused and names the field`(
        _ field: String, _ request: Evenhand_V1_WatchEventsRequest
    ) async throws {
        try await withDesk { desk in
            let error = await #expect(throws: EvenhandError.self) {
                for try await _ in try await desk.client.serverStreaming(AdminService.watchEvents, request) {}
            }
            #expect(error?.code == .invalidArgument)
            #expect(error?.message.contains(field) == true)
        }
    }
}

/// A served desk in a folder, with a client that may do everything.
final class WatchedDesk: @unchecked Sendable {
    private let folder: String
    private(set) var journal: SQLiteJournal
    private(set) var desk: Desk
    private(set) var condition = ServerCondition(startedAt: .now)
    private(set) var client: EvenhandClient
    private var listener: RunningListener
    private let secret: String
    private let clerk: Actor
    let startPosition: Int64

    init() async throws {
        folder = NSTemporaryDirectory() + "evenhand-watch-" + UUID().uuidString
        (journal, desk) = try Self.open(folder)
        guard let secret = try await desk.prepareFirstStart(name: "Ann", secretBytes: randomBytes(32)) else {
            throw CocoaError(.featureUnsupported)
        }
        self.secret = secret.text
        clerk = Actor(person: EmployeeID(1), roles: [.clerk])
        startPosition = journal.position
        (listener, client) = try await Self.serve(desk, condition, secret.text)
    }

    private static func open(_ folder: String) throws -> (SQLiteJournal, Desk) {
        let journal = try SQLiteJournal(folder: folder, clock: { Instant.now })
        return (journal, Desk(journal: journal, scorer: Scorer(model: try ShippedModel.load()), now: { Instant.now }))
    }

    private static func serve(
        _ desk: Desk, _ condition: ServerCondition, _ secret: String
    ) async throws -> (RunningListener, EvenhandClient) {
        var router = CallRouter(repeats: StoredOutcomes(desk: desk).guarding)
        ServiceTable(desk: desk, condition: condition).register(in: &router)
        condition.counting { [router] in router.readings }
        var options = TestPair.quietOptions
        options.helloTimeout = .seconds(120)
        options.authenticator = .tokens(of: desk, except: condition.revokedTokens)
        let listener = try await WireListener.start(
            on: .host("127.0.0.1", port: 0), serving: router, options: options,
            group: MultiThreadedEventLoopGroup.singleton)
        return (listener, client(of: try ServerAddress("\(listener.address)"), token: secret))
    }

    private static func client(of server: ServerAddress, token: String) -> EvenhandClient {
        var configuration = ClientConfiguration(server: server)
        configuration.token = token
        configuration.connectTimeout = .seconds(120)
        return EvenhandClient(configuration: configuration)
    }

    /// Bytes of messages that watches have sent so far.
    var watchedByteCount: Int {
        condition.methodReadings.first { $0.name.hasSuffix("/WatchEvents") }?.reading.sentByteCount ?? 0
    }

    /// Another client of the same desk.
    func client(token: String) throws -> EvenhandClient {
        Self.client(of: try ServerAddress("\(listener.address)"), token: token)
    }

    func restart() async throws {
        await client.close()
        await listener.drain(grace: .zero)
        await journal.close()
        condition = ServerCondition(startedAt: .now)
        (journal, desk) = try Self.open(folder)
        (listener, client) = try await Self.serve(desk, condition, secret)
    }

    func file(_ narrative: String) async throws {
        _ = try await desk.file(
            ComplaintCommand.File(
                receivedAt: Instant.now, channel: .email, language: "en", narrative: narrative, heads: []),
            by: clerk)
    }

    func close() async {
        await client.close()
        await listener.drain(grace: .zero)
        await journal.close()
        try? FileManager.default.removeItem(atPath: folder)
    }
}

func withDesk(_ body: (WatchedDesk) async throws -> Void) async throws {
    let desk = try await WatchedDesk()
    do {
        try await body(desk)
    } catch {
        await desk.close()
        throw error
    }
    await desk.close()
}
