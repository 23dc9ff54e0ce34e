import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandJournalSQLite
import EvenhandScoring
import EvenhandTraining
import Foundation
import Logging
import Testing

@testable import EvenhandServer

@Suite(.timeLimit(.minutes(2))) struct `The record of reads, read page by page` {
    private static let method = "evenhand.v1.AuditService/ListReads"
    private static let auditor = Actor(person: LeakFixture.manager, roles: [.auditor])

    /// One page after the other, without their tokens, and the tokens.
    private static func pages(
        _ fixture: LeakFixture, size: Int, by actor: Actor
    ) async throws -> (pages: [String], tokens: [String]) {
        var (pages, tokens) = ([String](), [String]())
        var token = ""
        repeat {
            let told = try await fixture.answer(
                method, #"{"page":{"size":\#(size),"token":"\#(token)"}}"#, by: actor, through: .http)
            var page = try #require(try JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any])
            token = page.removeValue(forKey: "nextToken") as? String ?? ""
            if !token.isEmpty { tokens.append(token) }
            let rest = try JSONSerialization.data(withJSONObject: page, options: [.sortedKeys])
            pages.append(String(decoding: rest, as: UTF8.self))
        } while !token.isEmpty && pages.count < 50
        return (pages, tokens)
    }

    @Test func `is for the line the same with and without a complaint about it, in number of pages and in words`()
        async throws
    {
        var told: [[String]] = []
        for house in [LeakFixture.House.withIt, .withoutIt] {
            let fixture = try await LeakFixture(house)
            let clara = Actor(person: EmployeeID(6), roles: LeakFixture.working)
            // The newest and the oldest read are of the complaint that must not be known.
            for number: Int64 in [3, 1, 3, 3, 2, 3, 1, 3] where house == .withIt || number != 3 {
                _ = try await fixture.desk.complaint(ComplaintID(rawValue: number), by: clara)
                await fixture.desk.readLog.flush()
            }
            for size in [1, 2, 3] {
                let (pages, tokens) = try await Self.pages(fixture, size: size, by: Self.auditor)
                #expect(pages.count == (3 + size - 1) / size)
                told.append(pages)
                // A token counts nothing: it is no number, and the same place has another one each time.
                let again = try await Self.pages(fixture, size: size, by: Self.auditor).tokens
                #expect(again.count == tokens.count && Set(again).isDisjoint(with: tokens))
                #expect(tokens.allSatisfy { Int64($0) == nil && $0.utf8.count == tokens[0].utf8.count })
            }
            let all = try await Self.pages(
                fixture, size: 100, by: Actor(person: EmployeeID(6), roles: [.auditor])
            ).pages.joined()
            #expect(all.contains("C-3") == (house == .withIt))
        }
        #expect(Array(told[..<3]) == Array(told[3...]))
    }

    @Test func `refuses a token that was never given`() async throws {
        let fixture = try await LeakFixture(.withoutIt)
        for token in ["7", "AAAA", "next", String(repeating: "A", count: 48)] {
            let told = try await fixture.answer(
                Self.method, #"{"page":{"token":"\#(token)"}}"#, by: Self.auditor, through: .wire)
            #expect(told.contains("page.token") && told.contains("next_token"), "\(told)")
        }
    }

    @Test func `seals every place and opens its own seal alone`() {
        let seal = PlaceSeal()
        for place in [0, 1, 255, 256, Int64.max, .min, -1] {
            #expect(seal.place(seal.token(place)) == place)
            #expect(PlaceSeal().place(seal.token(place)) == nil)
        }
    }
}

@Suite(.timeLimit(.minutes(2))) struct `A server that keeps who read what` {
    private struct Failed: Error {}

    private static func opened(_ folder: String) throws -> (journal: SQLiteJournal, desk: Desk) {
        let journal = try SQLiteJournal(folder: folder, clock: { Instant.now })
        return (journal, Desk(journal: journal, scorer: Scorer(model: try ShippedModel.load()), now: { Instant.now }))
    }

    @Test(arguments: [true, false])
    func `leaves no gap behind, whether it stops or fails to start`(fails: Bool) async throws {
        let folder = NSTemporaryDirectory() + "evenhand-reads-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let program = ServerProgram(
            settings: try SettingsTable(flags: [:], environment: [:]), logger: Logger(label: "test"))
        let (journal, desk) = try Self.opened(folder)
        do {
            try await program.keepingReads(of: desk) {
                desk.noteRead(ComplaintID(rawValue: 1), as: .show, by: Actor(person: EmployeeID(2), roles: [.clerk]))
                if fails { throw Failed() }
            }
            #expect(!fails)
        } catch is Failed {
            #expect(fails)
        }
        await journal.close()
        let next = try Self.opened(folder)
        try await next.desk.readLog.begin()
        #expect(try await next.journal.readGaps(limit: 9).isEmpty)
        #expect(try await next.journal.caseReads(CaseReadFilter(), below: nil, limit: 9).rows.count == 1)
        await next.journal.close()
    }
}
