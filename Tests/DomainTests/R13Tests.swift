import EvenhandDomain
import Testing

@Suite struct `R13, the loop is closed` {
    @Test func `a theme closes when enough were told and the rate fell for two whole periods`() throws {
        var story = try ThemeStory.shipped()
        #expect(story.refusal(of: ThemeStory.close)?.rule == .r13)
        let made = try story.run(.announce(.init(change: 1, texts: ThemeStory.told)))
        guard case .changeAnnounced(let data)? = made.first?.body else {
            Issue.record("nobody was told")
            return
        }
        #expect(data.letters.count == 60)
        let waiting = story.refusal(of: ThemeStory.close)
        #expect(waiting?.message.contains("0 of 2 whole periods after the change are over") == true)
        story.wait(days: 84)
        try story.run(ThemeStory.close, by: ThemeStory.closer)
        #expect(story.state.theme(1)?.isClosed == true)
        #expect(ThemeDecider.replay(story.events) == story.state)
    }

    @Test func `nothing shipped, nothing closed`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        let refusal = story.refusal(of: ThemeStory.close)
        #expect(refusal?.message == "EH-R13: no change was shipped for TH-1.")
        #expect(refusal?.fix.first?.hasPrefix("evenhand change propose --theme") == true)
    }

    @Test func `nine of ten must be told, and the floor is three quarters`() throws {
        var story = try ThemeStory.shipped()
        try story.announce()
        story.wait(days: 84)
        // Seven of sixty letters came back: 53 of 60 is less than nine of ten.
        for number in 1...7 {
            try story.run(
                .recordReceipt(.init(change: 1, recipient: .customer(CustomerID(Int64(number))), result: .bounced)))
        }
        let refusal = story.refusal(of: ThemeStory.close)
        #expect(refusal?.message.contains("53 of 60 who can be told of CH-1 were told") == true)
        #expect(refusal?.missing == ["1 more told"])
        #expect(refusal?.fix == ["evenhand change announce CH-1"])
        try story.run(
            .recordReceipt(.init(change: 1, recipient: .customer(CustomerID(1)), result: .delivered)))
        try story.run(ThemeStory.close)
        #expect(throws: DomainPolicy.LimitError.self) {
            var figures = DomainPolicy.Figures()
            figures.themeToldPercent = 74
            _ = try DomainPolicy(version: "lax", figures: figures)
        }
    }

    @Test func `a laxer policy later does not lower the share of what was shipped`() throws {
        var story = try ThemeStory.shipped()
        try story.announce()
        story.wait(days: 84)
        for number in 1...7 {
            try story.run(
                .recordReceipt(.init(change: 1, recipient: .customer(CustomerID(Int64(number))), result: .failed)))
        }
        var figures = DomainPolicy.Figures()
        figures.themeToldPercent = 75
        figures.themePeriodWeeks = 1
        story.policy = try DomainPolicy(version: "lax", figures: figures)
        #expect(story.refusal(of: ThemeStory.close)?.message.contains("less than 90 %") == true)
    }

    @Test func `a rate at the old centre has not fallen, one below it has`() throws {
        var story = try ThemeStory.shipped(perPeriod: 3)
        try story.announce()
        story.wait(days: 28)
        for _ in 0..<3 { story.file(by: story.customer(1)) }
        story.wait(days: 56)
        let refusal = story.refusal(of: ThemeStory.close)
        #expect(refusal?.message.contains("is not below the old centre (3 complaints") == true)
        story.wait(days: 28)
        try story.announce()
        try story.run(ThemeStory.close)
    }

    @Test func `what comes in late counts, whenever it was received`() throws {
        var story = try ThemeStory.shipped(perPeriod: 3)
        try story.announce()
        let second = story.now.advanced(byDays: 40)
        story.wait(days: 84)
        for _ in 0..<3 { story.file(by: CustomerID(1), on: second) }
        #expect(story.refusal(of: ThemeStory.close)?.message.contains("not below") == true)
    }

    @Test func `what is entered before the change was shipped does not raise the old centre after it`() throws {
        var story = try ThemeStory.shipped(perPeriod: 3)
        try story.announce()
        let long = story.now.advanced(byDays: -60)
        story.wait(days: 28)
        for _ in 0..<3 { story.file(by: CustomerID(1)) }
        story.wait(days: 28)
        for _ in 0..<3 { story.file(by: CustomerID(1)) }
        story.wait(days: 28)
        for _ in 0..<200 { story.file(by: CustomerID(1), on: long) }
        #expect(story.refusal(of: ThemeStory.close)?.message.contains("not below") == true)
    }

    @Test func `a second change does not make a worse time the normal one`() throws {
        var story = try ThemeStory.shipped(perPeriod: 3)
        try story.announce()
        for _ in 0..<3 {
            for _ in 0..<9 { story.file(by: CustomerID(1)) }
            story.wait(days: 28)
        }
        try story.run(story.proposing())
        try story.run(.commitChange(.init(change: 2, hours: 4)))
        try story.run(.shipChange(.init(change: 2)), by: ThemeStory.shipper)
        try story.announce(2)
        for _ in 0..<3 {
            for _ in 0..<4 { story.file(by: CustomerID(1)) }
            story.wait(days: 28)
        }
        // Four are fewer than the nine before, and more than the three there once were.
        #expect(story.refusal(of: ThemeStory.close)?.message.contains("not below") == true)
    }

    @Test func `what it counts stands still while a change is measured`() throws {
        var story = try ThemeStory.shipped()
        try story.run(ThemeStory.opening("Lost parcels", rule: ThemeRule(phrases: ["lost"])))
        let member = ComplaintID(1)
        for command: ThemeCommand in [
            .revise(.init(theme: 1, rule: ThemeRule(phrases: ["never"]))),
            .merge(.init(theme: 1, into: 2, reason: "They are the same thing.")),
            .merge(.init(theme: 2, into: 1, reason: "They are the same thing.")),
            .split(
                .init(
                    theme: 1, name: "Very late", about: "Weeks after its day.", owner: ThemeStory.owner,
                    complaints: [member], reason: "Very late is another thing.")),
            .takeOut(.init(theme: 1, complaints: [member], reason: "It is about the invoice.")),
        ] {
            #expect(story.refusal(of: command)?.rule == .r13, "\(command)")
        }
        // Handing the theme on first does not help.
        try story.run(.revise(.init(theme: 1, name: "Parcels after their day", owner: ThemeStory.closer)))
        let out = ThemeCommand.takeOut(.init(theme: 1, complaints: [member], reason: "It is about the invoice."))
        #expect(story.refusal(of: out, by: ThemeStory.owner)?.rule == .r13)
        #expect(story.refusal(of: out, by: ThemeStory.shipper)?.rule == .r13)
        try story.run(out, by: ThemeStory.accused)
        #expect(story.state.theme(1)?.members[member] == nil)
        #expect(story.state.theme(1)?.departures.map(\.complaint) == [member])
    }

    @Test func `a mistaken theme and one nobody can be told of end by two persons`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        let ending = ThemeCommand.close(
            .init(theme: 1, ending: .mistaken, reason: "These have nothing in common but a word."))
        #expect(
            story.refusal(of: .close(.init(theme: 1, ending: .mistaken, reason: "n/a")))?.field == "reason")
        try story.run(ending)
        #expect(story.state.theme(1)?.isOpen == true)
        #expect(story.refusal(of: .confirmEnding(.init(theme: 1)))?.message.contains("second person") == true)
        try story.run(.confirmEnding(.init(theme: 1)), by: ThemeStory.closer)
        #expect(story.state.theme(1)?.isClosed == true)

        var silent = ThemeStory()
        try silent.run(ThemeStory.opening())
        for _ in 0..<3 {
            for _ in 0..<4 { silent.file() }
            silent.wait(days: 28)
        }
        try silent.run(silent.proposing())
        try silent.run(.commitChange(.init(change: 1, hours: 2)))
        try silent.run(.shipChange(.init(change: 1)))
        silent.wait(days: 84)
        #expect(silent.refusal(of: ThemeStory.close)?.fix.first?.contains("--ending nobodyReachable") == true)
        let nobody = ThemeCommand.close(
            .init(theme: 1, ending: .nobodyReachable, reason: "All of them wrote without a name."))
        try silent.run(nobody)
        // Somebody who can be told complains before it is confirmed.
        silent.file(by: silent.customer(1))
        #expect(
            silent.refusal(of: .confirmEnding(.init(theme: 1)), by: ThemeStory.closer)?.message
                .contains("so there is somebody") == true)
    }

    @Test func `a theme too young for an old centre closes after two periods without a complaint`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        story.file(by: story.customer(1))
        try story.run(story.proposing())
        try story.run(.commitChange(.init(change: 1, hours: 2)))
        try story.run(.shipChange(.init(change: 1)))
        try story.announce()
        story.wait(days: 30)
        story.file(by: CustomerID(1))
        story.wait(days: 56)
        #expect(story.refusal(of: ThemeStory.close)?.message.contains("had no two periods to take") == true)
        story.wait(days: 56)
        try story.run(ThemeStory.close)
    }

    @Test func `where the rate was taken per order it goes on being, and whoever entered the orders does not close`()
        throws
    {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        let first = story.today
        for _ in 0..<4 {
            for _ in 0..<5 { story.file(by: story.customer(1)) }
            story.wait(days: 28)
        }
        let weeks = ThemeCommand.expose(
            .init(theme: 1, week: first.advanced(byDays: -28), weeks: 20, count: 100, unit: "orders"))
        try story.run(weeks)
        try story.run(story.proposing())
        try story.run(.commitChange(.init(change: 1, hours: 2)))
        try story.run(.shipChange(.init(change: 1)))
        try story.announce()
        let shipped = story.today
        story.wait(days: 84)
        for _ in 0..<4 { story.file(by: CustomerID(1)) }
        story.wait(days: 28)
        let missing = story.refusal(of: ThemeStory.close, by: ThemeStory.closer)
        #expect(missing?.message.contains("was counted per orders") == true)
        #expect(missing?.fix.first?.hasPrefix("evenhand theme exposure TH-1 --week") == true)
        // Four complaints are fewer than five, but of a quarter of the orders they are more.
        try story.run(.expose(.init(theme: 1, week: shipped, weeks: 16, count: 25, unit: "orders")))
        #expect(story.refusal(of: ThemeStory.close, by: ThemeStory.closer)?.message.contains("not below") == true)
        try story.run(.expose(.init(theme: 1, week: shipped, weeks: 16, count: 100, unit: "Orders")))
        #expect(story.refusal(of: ThemeStory.close)?.message.contains("entered what the last periods") == true)
        try story.run(ThemeStory.close, by: ThemeStory.closer)
    }

    @Test func `a closed theme opens by itself when it comes back`() throws {
        var story = try ThemeStory.shipped(perPeriod: 3)
        try story.announce()
        story.wait(days: 84)
        try story.run(ThemeStory.close)
        let backdated = story.now.advanced(byDays: -40)
        for _ in 0..<3 { story.file(by: CustomerID(1), on: backdated) }
        #expect(story.state.theme(1)?.isOpen == true)
        #expect(story.events.last?.kind == "theme.reopened")
    }
}
