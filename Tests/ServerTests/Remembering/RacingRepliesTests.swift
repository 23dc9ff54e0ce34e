import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandJournalSQLite
import EvenhandMessages
import Foundation
import SwiftProtobuf
import Synchronization
import Testing

@testable import EvenhandServer

/// On the journal of a server, which commits on a thread of its own while others read.
@Suite(.timeLimit(.minutes(5))) struct `A kept reply while others write` {
    /// What was acknowledged to somebody.
    private struct Acknowledged {
        let id: ComplaintID
        var version: Int64
        var isErased = false
        var isLast = false
    }

    private final class Shared: Sendable {
        let acknowledged: Mutex<Acknowledged>
        let keptCount = Atomic(0)

        init(_ first: ComplaintID) { acknowledged = Mutex(Acknowledged(id: first, version: 1)) }

        /// Returns when a reader was answered from memory since, or after ten seconds: then the last count shows it.
        func untilReadAgain() async throws {
            let before = keptCount.load(ordering: .relaxed)
            for _ in 0..<10_000 where keptCount.load(ordering: .relaxed) == before {
                try await Task.sleep(for: .milliseconds(1))
            }
        }
    }

    private static let word = "iguana"

    private static func check(_ reply: [UInt8], against known: Acknowledged) throws {
        let response = try #require(try ReplyFixture.told(reply))
        #expect(Int64(clamping: response.complaint.version) >= known.version)
        if known.isErased { #expect(!String(decoding: reply, as: UTF8.self).contains(word)) }
    }

    @Test func `is never older than what was acknowledged before it was asked for`() async throws {
        let folder = NSTemporaryDirectory() + "evenhand-replies-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let fixture = try ReplyFixture { clock in try SQLiteJournal(folder: folder, clock: { clock.now }) }
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let firstID = try await fixture.file(by: clara)
        let shared = Shared(firstID)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    while true {
                        let known = shared.acknowledged.withLock { $0 }
                        if known.isLast { return }
                        if let reply = try fixture.atHand(known.id, clara) {
                            shared.keptCount.wrappingAdd(1, ordering: .relaxed)
                            try Self.check(reply, against: known)
                        } else {
                            let reply = try await fixture.ask(known.id, clara)
                            try Self.check(try #require(reply), against: known)
                        }
                        await Task.yield()
                    }
                }
            }
            group.addTask {
                defer { shared.acknowledged.withLock { $0.isLast = true } }
                for round in 0..<20 {
                    let customer = try await fixture.customer("Customer \(round)")
                    let id = try await fixture.file("My \(Self.word) escaped.", customer: customer, by: clara)
                    shared.acknowledged.withLock { $0 = Acknowledged(id: id, version: 1) }
                    for number in 1...4 {
                        let draft = HeadDraft(ground: .taste, allegation: "Cold for the \(number). time.")
                        let outcome = try await fixture.desk.perform(.addHead(.init(draft: draft)), on: id, by: clara)
                        shared.acknowledged.withLock { $0.version = outcome.version }
                        try await shared.untilReadAgain()
                    }
                    _ = try await fixture.desk.perform([CustomerCommand.erase(.init())], on: customer, by: clara)
                    shared.acknowledged.withLock { $0.isErased = true }
                    try await shared.untilReadAgain()
                }
            }
            try await group.waitForAll()
        }
        // Else this test says nothing.
        #expect(shared.keptCount.load(ordering: .relaxed) >= 100)
        await fixture.desk.readLog.flush(isLast: true)
        await fixture.journal.close()
    }
}
