import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandMessages
import SwiftProtobuf
import Testing

@testable import EvenhandServer

@Suite(.timeLimit(.minutes(5))) struct `A complaint that is asked for again over a door` {
    @Test func `is answered with the very bytes it was answered with, to that person alone`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let paul = try await fixture.person("Paul", ReplyFixture.working)
        let id = try await fixture.file(by: clara)
        #expect(try fixture.atHand(id, clara) == nil)
        let first = try #require(try await fixture.ask(id, clara))
        #expect(try fixture.atHand(id, clara) == first)
        #expect(try fixture.atHand(id, paul) == nil)
        let fresh = await fixture.afresh(id, clara)
        #expect(try ReplyFixture.told(fresh) == ReplyFixture.told(first))
        // With other roles she is asked for anew, and what she may see is looked at.
        #expect(try fixture.atHand(id, Actor(person: clara.person, roles: [.clerk])) == nil)
        #expect(try fixture.atHand(id, Actor(person: clara.person, roles: [.planOwner])) == nil)
    }

    @Test func `is made anew once anything it depends on has changed, and only then`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let ewa = try await fixture.person("Ewa", [.employee])
        let id = try await fixture.file(about: ewa.person, by: clara)
        let other = try await fixture.file(by: clara)
        func kept() async throws -> Bool {
            let isKept = try fixture.atHand(id, clara) != nil
            try await fixture.ask(id, clara)
            return isKept
        }
        #expect(try await !kept())
        #expect(try await kept())
        // Another complaint, a voice, a token: no business of this one.
        _ = try await fixture.desk.perform(
            .addHead(.init(draft: HeadDraft(ground: .taste, allegation: "Cold."))), on: other, by: clara)
        _ = try await fixture.desk.record(
            VoiceCommand.Record(kind: .prospect, on: fixture.clock.now, words: FeedbackWords(expected: "A price.")),
            by: clara)
        #expect(try await kept())
        _ = try await fixture.desk.perform(
            .addHead(.init(draft: HeadDraft(ground: .taste, allegation: "Cold."))), on: id, by: clara)
        #expect(try await !kept())
        // Who stands above whom decides who may see it.
        try await fixture.changeManager(of: ewa, to: clara.person)
        #expect(try fixture.atHand(id, clara) == nil)
        #expect(try await fixture.ask(id, clara) == nil)
    }

    @Test func `follows the policy in force`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let id = try await fixture.file(by: clara)
        try await fixture.ask(id, clara)
        #expect(try fixture.atHand(id, clara) != nil)
        _ = try await fixture.desk.activatePolicy(
            "version: quicker-1\nfigures: {responseBusinessDays: 20}\n", checkOnly: false, by: clara)
        #expect(try fixture.atHand(id, clara) == nil)
    }

    @Test func `tells of a date that it is overdue from that moment on`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let id = try await fixture.file(by: clara)
        let reply = try #require(try await ReplyFixture.told(fixture.ask(id, clara)))
        let due = try #require(reply.due.map(\.dueMs).min())
        // Days pass in between: each is a new one to the rules.
        fixture.clock.set(Instant(milliseconds: due - 1))
        #expect(try await ReplyFixture.told(fixture.ask(id, clara))?.due.contains { $0.overdue } == false)
        #expect(try fixture.atHand(id, clara) != nil)
        fixture.clock.set(Instant(milliseconds: due))
        #expect(try fixture.atHand(id, clara) == nil)
        #expect(try await ReplyFixture.told(fixture.ask(id, clara))?.due.contains { $0.overdue } == true)
        // A clock that is set back is not trusted with what was answered later.
        fixture.clock.set(Instant(milliseconds: due - 1))
        #expect(try fixture.atHand(id, clara) == nil)
    }

    @Test func `is closed to its employee while an embargo is in force, and open when it lapses`() async throws {
        let fixture = try ReplyFixture()
        let (clara, paul) = (
            try await fixture.person("Clara", ReplyFixture.working),
            try await fixture.person("Paul", ReplyFixture.working)
        )
        let ewa = try await fixture.person("Ewa", [.employee])
        let id = try await fixture.file(about: ewa.person, by: clara)
        #expect(try await fixture.ask(id, ewa) != nil)
        #expect(try fixture.atHand(id, ewa) != nil)
        _ = try await fixture.desk.perform(
            .proposeEmbargo(.init(ground: .tippingOff, text: "The police asked.")), on: id, by: clara)
        _ = try await fixture.desk.perform(.placeEmbargo(.init()), on: id, by: paul)
        #expect(try await fixture.ask(id, ewa) == nil)
        let until = try #require(try await fixture.desk.complaint(id, by: clara).state.embargo.placed?.until)
        fixture.clock.set(until.advanced(byMilliseconds: -1))
        #expect(try await fixture.ask(id, ewa) == nil)
        fixture.clock.set(until)
        #expect(try await fixture.ask(id, ewa) != nil)
    }

    @Test func `is closed to a manager from the day they become one`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let ewa = try await fixture.person("Ewa", [.employee])
        let id = try await fixture.file(about: ewa.person, by: clara)
        let start = fixture.clock.now.advanced(byMilliseconds: 60_000)
        try await fixture.changeManager(of: ewa, to: clara.person, from: start)
        // In the very moment of an event the answer is kept for that moment alone.
        fixture.clock.advance(milliseconds: 1_000)
        #expect(try await fixture.ask(id, clara) != nil)
        fixture.clock.set(start.advanced(byMilliseconds: -1))
        #expect(try fixture.atHand(id, clara) != nil)
        fixture.clock.set(start)
        #expect(try fixture.atHand(id, clara) == nil)
        #expect(try await fixture.ask(id, clara) == nil)
    }

    @Test func `leaves nothing behind of whoever was erased`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let (ada, bea) = (try await fixture.customer("Ada"), try await fixture.customer("Bea"))
        let id = try await fixture.file("My iguana escaped.", customer: ada, by: clara)
        let other = try await fixture.file("My parcel is late.", customer: bea, by: clara)
        for id in [id, other] { try await fixture.ask(id, clara) }
        #expect(fixture.calls.replies.size.count == 2)
        _ = try await fixture.desk.perform([CustomerCommand.erase(.init())], on: ada, by: clara)
        // At once, without anybody asking.
        #expect(fixture.calls.replies.size.count == 0)
        #expect(fixture.calls.replies.size.byteCount == 0)
        let reply = try #require(try await fixture.ask(id, clara))
        #expect(!String(decoding: reply, as: UTF8.self).contains("iguana"))
    }

    @Test func `takes in nothing that was read before an erasure`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let ada = try await fixture.customer("Ada")
        let id = try await fixture.file("My iguana escaped.", customer: ada, by: clara)
        let (_, basis) = try await fixture.desk.basing { () async throws(DeskError) in
            try await fixture.desk.complaint(id, by: clara)
        }
        _ = try await fixture.desk.perform([CustomerCommand.erase(.init())], on: ada, by: clara)
        fixture.calls.replies.keep([1, 2, 3], of: id, for: clara, basis: try #require(basis))
        #expect(fixture.calls.replies.size.count == 0)
        #expect(fixture.calls.replies.size.byteCount == 0)
    }

    @Test func `is put on record as read each time, through each door`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let id = try await fixture.file(by: clara)
        try await fixture.ask(id, clara)
        await fixture.desk.readLog.flush()
        for door in [Door.wire, .http] {
            #expect(try fixture.atHand(fixture.request(id), fixture.context(clara, door)) != nil)
            await fixture.desk.readLog.flush()
        }
        let rows = try await fixture.journal.caseReads(CaseReadFilter(), below: nil, limit: 9).rows.map(\.read)
        #expect(rows.map(\.door) == [.http, .wire, .wire])
        #expect(rows.allSatisfy { $0.person == clara.person && $0.first == id && $0.what == .show })
    }

    @Test func `is at hand for nobody whose token ended`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let id = try await fixture.file(by: clara)
        try await fixture.ask(id, clara)
        let request = fixture.request(id)
        #expect(try fixture.atHand(request, fixture.context(clara)) != nil)
        let revoked = fixture.context(clara, isGood: { false })
        #expect(try fixture.atHand(request, revoked) == nil)
        await #expect(throws: CallFailure.self) { _ = try await fixture.calls.getComplaint(revoked, request) }
    }

    @Test func `is looked up where more than the complaint is asked for`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let id = try await fixture.file(by: clara)
        try await fixture.ask(id, clara)
        var request = fixture.request(id)
        request.includeDuplicates = true
        #expect(try fixture.atHand(request, fixture.context(clara)) == nil)
        for text in ["", "C-", "C-0", "C-x1", "c-1", "1", "E-1", "C--1", "C-" + String(repeating: "9", count: 30)] {
            #expect(try fixture.atHand(.with { $0.complaintID = text }, fixture.context(clara)) == nil)
        }
        let broken: [[UInt8]] = [
            [], [0x0A], [0x0A, 0x03], [0x0A, 0x03, 0x43, 0x2D], [0x0A, 0x83, 0x00, 0x43, 0x2D, 0x31],
        ]
        for bytes in broken {
            #expect(bytes.withUnsafeBytes { PlainComplaintRequest.complaint($0) } == nil)
        }
    }
}

@Suite struct `Kept replies` {
    @Test func `are bounded by their bytes, and those that are given stay`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let id = try await fixture.file(by: clara)
        let (_, basis) = try await fixture.desk.basing { () async throws(DeskError) in
            try await fixture.desk.complaint(id, by: clara)
        }
        let known = try #require(basis)
        let limit = 65_536
        let replies = CaseReplies(desk: fixture.desk, limit: limit)
        let first = ComplaintID(rawValue: 1)
        replies.keep([1], of: first, for: clara, basis: known)
        for number: Int64 in 2...500 {
            replies.keep(
                [UInt8](repeating: 0, count: 1_000), of: ComplaintID(rawValue: number), for: clara, basis: known)
            #expect(replies.recall(first, for: clara) == [1])
            #expect(replies.size.byteCount <= 2 * limit)
        }
        // One that would take the place of many is made each time.
        replies.keep([UInt8](repeating: 0, count: limit / 8), of: first, for: clara, basis: known)
        #expect(replies.recall(first, for: clara) == [1])
    }

    @Test func `count what they stand on among their bytes`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let id = try await fixture.file(by: clara)
        let (_, basis) = try await fixture.desk.basing { () async throws(DeskError) in
            try await fixture.desk.complaint(id, by: clara)
        }
        let known = try #require(basis)
        // At least the complaint's mark and that of erasures, with their places.
        #expect(known.byteCount >= 2 * 16)
        let replies = CaseReplies(desk: fixture.desk, limit: 65_536)
        replies.keep([1, 2, 3], of: id, for: clara, basis: known)
        #expect(replies.size.byteCount >= known.byteCount + 3)
    }

    @Test func `that stand no more drive out none that do`() async throws {
        let fixture = try ReplyFixture()
        let clara = try await fixture.person("Clara", ReplyFixture.working)
        let id = try await fixture.file(by: clara)
        let changing = try await fixture.file(by: clara)
        func basis(of id: ComplaintID) async throws -> AnswerBasis {
            let (_, basis) = try await fixture.desk.basing { () async throws(DeskError) in
                try await fixture.desk.complaint(id, by: clara)
            }
            return try #require(basis)
        }
        let limit = 65_536
        let replies = CaseReplies(desk: fixture.desk, limit: limit)
        replies.keep([1], of: changing, for: clara, basis: try await basis(of: changing))
        let known = try await basis(of: id)
        // Numbers that no complaint here has.
        var number: Int64 = 1_000
        func keepOne() {
            replies.keep(
                [UInt8](repeating: 0, count: 1_000), of: ComplaintID(rawValue: number), for: clara, basis: known)
            number += 1
        }
        let before = replies.size.byteCount
        keepOne()
        let cost = replies.size.byteCount - before
        // Until the first of all is old, and the young have no room for one more.
        while replies.size.byteCount <= limit { keepOne() }
        let old = replies.size.byteCount - cost
        while replies.size.byteCount - old + cost <= limit { keepOne() }
        let count = replies.size.count
        _ = try await fixture.desk.perform(
            .addHead(.init(draft: HeadDraft(ground: .taste, allegation: "Cold."))), on: changing, by: clara)
        #expect(replies.recall(changing, for: clara) == nil)
        #expect(replies.size.count == count)
        #expect(replies.recall(ComplaintID(rawValue: 1_000), for: clara) != nil)
    }
}
