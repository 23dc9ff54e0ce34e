import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandMessages
import Foundation
import SwiftProtobuf
import Testing

@testable import EvenhandServer

@Suite struct `Messages of an export` {
    private static let clara = Actor(person: EmployeeID(6), roles: LeakFixture.working)
    private static let export = "evenhand.v1.ExportService/ExportComplaints"
    private static let narrative = String(repeating: "Half a parcel. ", count: 4_370).prefix(65_536)

    /// A page of the longest narratives there may be.
    private func page() async throws -> [ExportedComplaint] {
        let fixture = try await LeakFixture(.withoutIt)
        let entry = try #require(
            try await fixture.desk.exportedComplaints(below: nil, limit: 1, by: Self.clara).rows.first?.entry)
        return (1...100).reversed().map { number in
            ExportedComplaint(
                entry: ComplaintEntry(id: ComplaintID(Int64(number)), version: entry.version, summary: entry.summary),
                narrative: String(Self.narrative))
        }
    }

    @Test func `a page of the longest narratives is cut into messages that a client takes`() async throws {
        let page = try await page()
        #expect(page.first?.narrative?.utf8.count == 65_536)
        let messages = ExportCalls.messages(of: page)
        #expect(messages.count == 7)
        for message in messages {
            let bytes: [UInt8] = try message.serializedBytes()
            #expect(bytes.count < 2 << 20)
            #expect(message.next == message.complaints.last?.row.complaintID)
        }
        let numbers = messages.flatMap(\.complaints).map(\.row.complaintID)
        #expect(numbers == (1...100).reversed().map { "C-\($0)" })
    }

    @Test func `short narratives stay together, and no complaint is no message`() async throws {
        let page = try await page().map { ExportedComplaint(entry: $0.entry, narrative: nil) }
        #expect(ExportCalls.messages(of: page).map(\.complaints.count) == [100])
        #expect(ExportCalls.messages(of: []).isEmpty)
    }

    @Test func `whoever goes on after a message misses nothing and gets nothing twice`() async throws {
        let fixture = try await LeakFixture(.withoutIt)
        for number in 1...18 {
            _ = try await fixture.desk.file(
                ComplaintCommand.File(
                    receivedAt: Instant(milliseconds: 1_779_900_000_000), channel: .email, language: "en",
                    narrative: "\(number) \(Self.narrative.dropLast(8))",
                    heads: [HeadDraft(ground: .conduct, allegation: "Half of it.", employee: nil)]), by: Self.clara)
        }
        let page = try await fixture.desk.exportedComplaints(below: nil, limit: 100, by: Self.clara)
        let all = ExportCalls.messages(of: page.rows)
        #expect(all.count == 2)
        let numbers = all.map { $0.complaints.map(\.row.complaintID) }
        #expect(numbers.joined().count == 20 && Set(numbers.joined()).count == 20)
        let after = try #require(all.first).next
        let answer = try await fixture.answer(
            Self.export, "{\"after\":\"\(after)\"}", by: Self.clara, through: .wire)
        let rest = try Evenhand_V1_ExportComplaintsResponse(jsonString: answer)
        #expect(rest.complaints.map(\.row.complaintID) == numbers.last && rest.next == all.last?.next)
    }

    @Test func `pages of a ledger end where their texts grow long, and each has a line`() {
        func line(_ reason: Int) -> CustomerHappening.LedgerEntered {
            CustomerHappening.LedgerEntered(
                kind: .renewal, on: Instant(milliseconds: 1_779_900_000_000), renewal: .renewed,
                reason: PersonalText(String(repeating: "x", count: reason), of: .stream))
        }
        let short = Array(repeating: line(1), count: 12_000)
        #expect(CustomerCalls.pageLength(of: short[...], limit: 0) == 12_000)
        #expect(CustomerCalls.pageLength(of: short[...], limit: 500) == 500)
        #expect(CustomerCalls.pageLength(of: short[...], limit: 60_000) == 10_000)
        let long = Array(repeating: line(60_000), count: 40)
        #expect(CustomerCalls.pageLength(of: long[...], limit: 100) == 17)
        #expect(CustomerCalls.pageLength(of: [line(2 << 20), line(1)], limit: 100) == 1)
        #expect(CustomerCalls.pageLength(of: long[40...], limit: 100) == 0)
    }

    @Test func `a ledger comes in pages, and whole where no page is asked for`() async throws {
        let fixture = try await LeakFixture(.withoutIt)
        for units in 1...4 {
            _ = try await fixture.desk.perform(
                [.enterLedger(.init(entry: .revenue(Money(minorUnits: Int64(units), currency: "EUR"))))],
                on: CustomerID(1), by: Self.clara)
        }
        func page(_ body: String) async throws -> Evenhand_V1_GetLedgerResponse {
            let answer = try await fixture.answer(
                "evenhand.v1.CustomerService/GetLedger", body, by: Self.clara, through: .wire)
            return try Evenhand_V1_GetLedgerResponse(jsonString: answer)
        }
        let whole = try await page(#"{"customerId":"CU-1"}"#)
        #expect(whole.lines.map(\.amount.minorUnits) == [500, 1, 2, 3, 4] && whole.next == 0)
        var units: [Int64] = []
        var after: UInt64 = 0
        repeat {
            let part = try await page("{\"customerId\":\"CU-1\",\"after\":\"\(after)\",\"limit\":2}")
            units += part.lines.map(\.amount.minorUnits)
            #expect(part.lines.count <= 2 && part.totals == whole.totals)
            after = part.next
        } while after != 0
        #expect(units == [500, 1, 2, 3, 4])
        #expect(try await page(#"{"customerId":"CU-1","after":"99","limit":2}"#).lines.isEmpty)
    }
}
