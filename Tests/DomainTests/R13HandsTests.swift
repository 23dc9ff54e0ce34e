import EvenhandDomain
import Foundation
import Testing

/// What one person records moves neither the share, the count nor the old centre that they close on.
@Suite struct `R13, nobody closes on their own figures` {
    private static let cold = "My soup was cold."

    /// Eighteen who complained; five were never asked, thirteen are told.
    private func story() throws -> ThemeStory {
        var story = try ThemeStory.shipped(perPeriod: 3)
        for number in 1...5 { story.customers[CustomerID(Int64(number))]?.announcements = nil }
        try story.announce()
        story.wait(days: 1)
        return story
    }

    private func ask(_ story: inout ThemeStory) {
        for number in 1...5 { story.customer(Int64(number)) }
    }

    private func record(_ body: CustomerHappening, of number: Int64, by person: PersonID, in story: inout ThemeStory) {
        let id = CustomerID(number)
        story.customers[id] = CustomerDecider.evolve(
            story.customers[id] ?? CustomerState(), with: CustomerEvent(at: story.now, by: person, body))
    }

    private func closing(_ story: ThemeStory, by person: PersonID) -> String {
        story.refusal(of: ThemeStory.close, by: person)?.message ?? ""
    }

    @Test func `strangers entered by hand do not make up the share`() throws {
        var story = try story()
        let strangers = (0..<90).map { story.file(by: story.customer(100 + Int64($0)), text: Self.cold) }
        let entering = ThemeCommand.enter(
            .init(theme: 1, complaints: strangers, reason: "They mean the same in other words."))
        for owner in [ThemeStory.owner, ThemeStory.shipper] {
            #expect(
                story.refusal(of: entering, by: owner)?.message.contains("does not enter complaints by hand") == true)
        }
        try story.run(entering, by: ThemeStory.accused)
        try story.announce()
        story.wait(days: 84)
        // 103 of 108 are more than nine of ten.
        #expect(
            closing(story, by: ThemeStory.closer).contains(
                "13 of 18 who can be told of CH-1 were told, without those whom somebody entered by hand since"))
        ask(&story)
        try story.announce()
        #expect(closing(story, by: ThemeStory.accused).contains("E-43 entered complaints by hand"))
        try story.run(ThemeStory.close, by: ThemeStory.closer)
    }

    @Test func `whoever takes out those who were not told does not close`() throws {
        var story = try story()
        try story.run(
            .takeOut(
                .init(theme: 1, complaints: (1...5).map { ComplaintID($0) }, reason: "They are about the invoice.")),
            by: ThemeStory.accused)
        story.wait(days: 84)
        #expect(closing(story, by: ThemeStory.accused).contains("or took some out, since a change was shipped"))
        // Neither as a second person.
        #expect(
            story.refusal(
                of: .close(.init(theme: 1, ending: .nobodyReachable, reason: "All wrote without a name.")),
                by: ThemeStory.accused)?.missing.contains("another person who closes") == true)
        try story.run(ThemeStory.close, by: ThemeStory.closer)
    }

    @Test func `what was taken out and put back is what it was`() throws {
        var story = try ThemeStory.shipped(perPeriod: 3)
        let member = ThemeCommand.takeOut(
            .init(theme: 1, complaints: [ComplaintID(1), ComplaintID(1)], reason: "It is about the invoice."))
        try story.run(member, by: ThemeStory.accused)
        #expect(story.state.theme(1)?.departures.count == 1)
        try story.run(
            .enter(.init(theme: 1, complaints: [ComplaintID(1)], reason: "It is about the parcel after all.")),
            by: ThemeStory.accused)
        #expect(story.state.theme(1)?.members[ComplaintID(1)]?.by == nil)
        #expect(story.state.theme(1)?.handCounts.values.allSatisfy { $0 == 0 } == true)
    }

    @Test func `complaints entered by hand raise no old centre, and lower no later period`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        var byHand: [ComplaintID] = []
        for _ in 0..<4 {
            story.file(by: story.customer(1))
            for _ in 0..<5 { byHand.append(story.file(by: CustomerID(1), text: Self.cold)) }
            story.wait(days: 28)
        }
        try story.run(.enter(.init(theme: 1, complaints: byHand, reason: "They mean the same in other words.")))
        // What the rule admits too, is not by hand.
        story.gather([ThemeEntry(theme: 1, complaint: byHand[0], receivedOn: "2026-03-02")])
        #expect(story.state.theme(1)?.members[byHand[0]]?.by == nil)
        try story.run(story.proposing())
        try story.run(.commitChange(.init(change: 1, hours: 2)))
        try story.run(.shipChange(.init(change: 1)))
        #expect(story.state.change(1)?.baselines.first?.count == 5)
        #expect(story.state.theme(1)?.members.count == 24)
        try story.announce()
        for _ in 0..<3 {
            for _ in 0..<3 { story.file(by: CustomerID(1)) }
            story.wait(days: 28)
        }
        #expect(closing(story, by: ThemeStory.closer).contains("is not below the old centre (3 complaints"))
        #expect(ThemeDecider.replay(story.events) == story.state)
    }

    @Test func `a split takes its old centre along`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        let first = story.file()
        try story.run(
            .split(
                .init(
                    theme: 1, name: "Very late", about: "Weeks after its day.", owner: ThemeStory.owner,
                    complaints: [first], reason: "Very late is another thing.")))
        #expect(story.state.theme(2)?.members[first]?.by == nil)
    }

    @Test func `whoever entered what the old centre is counted by does not close`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        let first = story.today
        for _ in 0..<4 {
            for _ in 0..<5 { story.file(by: story.customer(1)) }
            story.wait(days: 28)
        }
        let before = ThemeCommand.expose(
            .init(theme: 1, week: first.advanced(byDays: -28), weeks: 20, count: 100, unit: "orders"))
        try story.run(before, by: ThemeStory.accused)
        try story.run(story.proposing())
        try story.run(.commitChange(.init(change: 1, hours: 2)))
        try story.run(.shipChange(.init(change: 1)))
        #expect(story.state.change(1)?.baselines.first?.exposedBy == [ThemeStory.accused])
        try story.announce()
        let shipped = story.today
        story.wait(days: 84)
        // Entering them again changes nothing about who made the old centre.
        try story.run(before, by: ThemeStory.shipper)
        try story.run(
            .expose(.init(theme: 1, week: shipped, weeks: 12, count: 100, unit: "orders")), by: ThemeStory.shipper)
        #expect(closing(story, by: ThemeStory.accused).contains("entered what the old centre is counted by"))
        try story.run(ThemeStory.close, by: ThemeStory.closer)
    }

    @Test func `an old centre kept before is read as it was`() throws {
        let stored = #"{"theme":1,"weeks":4,"periods":[{"first":"2026-02-02","weeks":4,"count":3}]}"#
        let baseline = try JSONDecoder().decode(ThemeBaseline.self, from: Data(stored.utf8))
        #expect(baseline.exposedBy == nil)
        #expect(baseline.count == 3)
    }

    @Test(arguments: ["refusal", "contact", "erasure"])
    func `whoever records that somebody is not to be told does not close`(how: String) throws {
        var story = try story()
        for number in Int64(1)...5 {
            switch how {
            case "refusal":
                record(.consentRecorded(.init(isGiven: false)), of: number, by: ThemeStory.closer, in: &story)
            case "contact": record(.contactChanged(.init(contact: nil)), of: number, by: ThemeStory.closer, in: &story)
            default: record(.erased(.init(subject: .stream)), of: number, by: ThemeStory.closer, in: &story)
            }
        }
        story.wait(days: 84)
        #expect(closing(story, by: ThemeStory.closer).contains("recorded that somebody is not to be told"))
        // An embargo on another complaint of theirs hides nothing.
        for number in Int64(1)...5 { story.embargo(ComplaintID(number)) }
        for number in Int64(1)...5 { story.file(by: CustomerID(number)) }
        #expect(
            story.refusal(of: ThemeStory.close, by: ThemeStory.closer)?.missing.contains("another person who closes")
                == true)
        try story.run(ThemeStory.close, by: ThemeStory.owner)
    }

    @Test func `what was recorded before the change was shipped binds nobody, nor what was taken back`() throws {
        var story = try story()
        record(.consentRecorded(.init(isGiven: false)), of: 1, by: ThemeStory.closer, in: &story)
        record(.contactChanged(.init(contact: nil)), of: 2, by: ThemeStory.closer, in: &story)
        record(
            .contactChanged(.init(contact: PersonalText("ada@example.org", of: .stream))), of: 2, by: ThemeStory.closer,
            in: &story)
        ask(&story)
        try story.announce()
        story.wait(days: 84)
        try story.run(ThemeStory.close, by: ThemeStory.closer)
    }

    @Test func `a letter that was declined is a refusal for later changes, until they say otherwise`() throws {
        var story = try ThemeStory.shipped(perPeriod: 3)
        try story.announce()
        story.wait(days: 1)
        for number in Int64(1)...9 {
            try story.run(
                .recordReceipt(.init(change: 1, recipient: .customer(CustomerID(number)), result: .declined)),
                by: number == 1 ? ThemeStory.closer : ThemeStory.accused)
        }
        try story.run(story.proposing())
        try story.run(.commitChange(.init(change: 2, hours: 4)))
        story.wait(days: 1)
        try story.run(.shipChange(.init(change: 2)))
        story.wait(days: 1)
        story.customer(9)
        let made = try story.run(.announce(.init(change: 2, texts: ThemeStory.told)))
        guard case .changeAnnounced(let data)? = made.first?.body else {
            Issue.record("nobody was told")
            return
        }
        #expect(data.letters.map(\.recipient) == (9...18).map { .customer(CustomerID($0)) })
        story.wait(days: 84)
        // It was recorded before the second change was shipped, so that whoever recorded it may close.
        try story.run(ThemeStory.close, by: ThemeStory.closer)
    }

    @Test func `of two changes, one nobody can be told of and one told do not keep a theme open for ever`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        try story.run(ThemeStory.opening("Lost parcels", rule: ThemeRule(phrases: ["lost"])))
        for _ in 0..<3 {
            for _ in 0..<4 { story.file() }
            story.file(by: story.customer(1), text: "It was lost.")
            story.wait(days: 28)
        }
        try story.run(story.proposing())
        try story.run(story.proposing([1, 2]))
        for change: ChangeID in [1, 2] {
            try story.run(.commitChange(.init(change: change, hours: 2)))
            try story.run(.shipChange(.init(change: change)))
        }
        story.wait(days: 84)
        let nobody = ThemeCommand.close(
            .init(theme: 1, ending: .nobodyReachable, reason: "All of them wrote without a name."))
        #expect(story.refusal(of: nobody)?.message.contains("1 can be told of CH-2, so there is somebody") == true)
        try story.announce(2)
        #expect(story.refusal(of: ThemeStory.close)?.fix.first?.contains("--ending nobodyReachable") == true)
        #expect(
            story.refusal(of: .close(.init(theme: 2, ending: .nobodyReachable, reason: "It is only one.")))?.message
                .contains("everyone asked for was told") == true)
        try story.run(nobody)
        try story.run(.confirmEnding(.init(theme: 1)), by: ThemeStory.closer)
        // It comes back by itself as well.
        for _ in 0..<4 { story.file(on: story.now.advanced(byDays: -40)) }
        #expect(story.state.theme(1)?.isOpen == true)
    }

    @Test func `without a plan, the day it was shipped on is a word, and time counts from when it was given`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        for _ in 0..<3 {
            for _ in 0..<4 { story.file(by: story.customer(1)) }
            story.wait(days: 28)
        }
        try story.run(story.proposing())
        try story.run(.commitChange(.init(change: 1, hours: 2)))
        let committed = story.today
        story.wait(days: 84)
        try story.run(.shipChange(.init(change: 1, on: committed)))
        #expect(story.state.change(1)?.shippedOn == committed)
        #expect(story.state.change(1)?.measuredFrom == story.today)
        try story.announce()
        #expect(closing(story, by: ThemeStory.closer).contains("0 of 2 whole periods after the change"))
        story.wait(days: 84)
        try story.run(ThemeStory.close, by: ThemeStory.closer)
    }

    @Test func `a theme that was no mistake is held against all that arrived, and keeps its name to itself`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        let out = story.file()
        try story.run(.takeOut(.init(theme: 1, complaints: [out], reason: "It is about the invoice.")))
        try story.run(.close(.init(theme: 1, ending: .mistaken, reason: "They share but a word.")))
        try story.run(.confirmEnding(.init(theme: 1)), by: ThemeStory.closer)
        let missed = story.file()
        #expect(story.state.theme(1)?.members.isEmpty == true)
        try story.run(ThemeStory.opening())
        let reopening = ThemeCommand.reopen(.init(theme: 1, reason: "They share a carrier."))
        #expect(story.refusal(of: reopening)?.message.contains("TH-2 has the name of TH-1") == true)
        try story.run(.revise(.init(theme: 2, name: "Later parcels")))
        #expect(story.state.theme(1)?.gatheredThrough != 0)
        try story.run(reopening)
        #expect(story.state.theme(1)?.gatheredThrough == 0)
        let day = story.today.description
        story.gather([out, missed].map { ThemeEntry(theme: 1, complaint: $0, receivedOn: day) })
        #expect(story.state.theme(1)?.members.keys.sorted() == [missed])
    }

    @Test func `a list of complaints has a limit wherever it is given`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        let many = (1...1_001).map { ComplaintID(Int64($0)) }
        let splitting = ThemeCommand.split(
            .init(
                theme: 1, name: "Very late", about: "Weeks after its day.", owner: ThemeStory.owner,
                complaints: many, reason: "Very late is another thing."))
        for command in [
            .takeOut(.init(theme: 1, complaints: many, reason: "It is about the invoice.")), splitting,
        ] {
            #expect(story.refusal(of: command)?.message.contains("at most 1000 are taken at once") == true)
        }
    }
}
