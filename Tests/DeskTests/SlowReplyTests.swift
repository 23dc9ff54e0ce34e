import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `When replies are slow` {
    @Test func `customers are listed by the working hours they have waited since the last word`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let manager = try await fixture.person("Manager", [.leader])
        let employee = try await fixture.person("Employee", [.employee], manager: manager.person)
        let first = try await fixture.complaint(about: [nil], by: clerk)
        #expect(try await fixture.desk.slowReplies(by: clerk).replies.isEmpty)
        fixture.advance(days: 7)
        let second = try await fixture.complaint(about: [employee.person], by: clerk)
        let day = CivilDate(dayNumber: Int(fixture.now.advanced(byDays: 9).milliseconds / Instant.millisecondsPerDay))
        _ = try await fixture.desk.perform(
            .acknowledge(
                .init(
                    letter: "Thank you for telling us. We will look into it and write to you by \(day).",
                    language: "en", nextStep: "We look into it.", nextStepBy: fixture.now.advanced(byDays: 9))),
            on: first, by: clerk)
        fixture.advance(days: 70)
        let third = try await fixture.complaint(about: [nil], by: clerk)
        fixture.advance(days: 14)
        let slow = try await fixture.desk.slowReplies(by: clerk)
        // The first had a word when the second arrived: both have waited for twelve weeks, the third for two.
        #expect(slow.replies.map(\.entry.id) == [first, second, third])
        #expect(slow.replies.map(\.wasAnswered) == [true, false, false])
        #expect(slow.replies[0].minutes == slow.replies[1].minutes)
        #expect(slow.replies[1].minutes == 6 * slow.replies[2].minutes && slow.replies[2].minutes > 0)
        #expect(!slow.isCapped)
        #expect(try await fixture.desk.slowReplies(by: manager).replies.map(\.entry.id) == [first, third])
        #expect(await isDenied { _ = try await fixture.desk.slowReplies(by: employee) })
    }

    @Test func `time in which the house waits for the customer does not count`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let waiting = try await fixture.complaint(about: [nil], by: clerk)
        let other = try await fixture.complaint(about: [nil], by: clerk)
        fixture.advance(days: 14)
        _ = try await fixture.desk.perform(.keepTime(.startWait(question: "Which day was it?")), on: waiting, by: clerk)
        fixture.advance(days: 14)
        _ = try await fixture.desk.perform(.keepTime(.endWait), on: waiting, by: clerk)
        fixture.advance(days: 70)
        let slow = try await fixture.desk.slowReplies(by: clerk).replies
        #expect(slow.map(\.entry.id) == [other, waiting])
        #expect(slow.map(\.minutes).reduce(0, -) != 0 && slow[1].minutes * 14 == slow[0].minutes * 12)
    }
}
