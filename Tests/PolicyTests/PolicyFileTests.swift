import EvenhandDomain
import EvenhandScoring
import Testing

@testable import EvenhandPolicy

@Suite struct `A policy file` {
    private func faults(_ text: String) -> [PolicyFault] {
        do throws(PolicyFaults) {
            _ = try PolicyText.read(text)
            return []
        } catch {
            return error.faults
        }
    }

    @Test func `of what the product ships with reads back the same`() throws {
        let text = PolicyText.write(.standard)
        #expect(try PolicyText.read(text) == .standard)
        #expect(text.split(separator: "\n").count > 150)
    }

    @Test func `says who counts as lost, and what segments are and get`() throws {
        let text = """
            version: house-2
            customers:
              lostAfterDays: 90
              contractEndIsLost: no
              quantiles: 4
              segments:
                - name: key accounts
                  monetary: [4, 4]
                  revenueAtLeast: 500000
                  plan: {text: "A named person", contactsPerYear: 12, minutesPerContact: 30, costPerHour: 4000}
                - {name: everybody, marginPercentAtLeast: -5}
            """
        let policy = try PolicyText.read(text)
        #expect(policy.customers.lostAfterDays == 90 && !policy.customers.lostByContract)
        #expect(policy.customers.segments.map(\.name) == ["key accounts", "everybody"])
        #expect(
            policy.customers.segments[0].monetary == 4...4 && policy.customers.segments[0].plan?.contactsPerYear == 12)
        #expect(try PolicyText.read(PolicyText.write(policy)) == policy)
        let bad = faults(
            """
            version: house-3
            customers:
              lostAfterDays: -1
              contractEndIsLost: maybe
              quantiles: 4
              segments:
                - {name: a, monetary: [1, 5]}
                - {name: a, recency: 3}
                - {recency: [2, 1]}
                - {name: b, plan: {text: "So"}}
                - {name: c, colour: red}
            """)
        let keys = Set(bad.map(\.key))
        for key in [
            "customers.lostAfterDays", "customers.contractEndIsLost", "customers.segments.monetary",
            "customers.segments",
            "customers.segments.recency", "customers.segments.plan", "customers.segments.colour",
        ] {
            #expect(keys.contains(key), "\(key)")
        }
        #expect(faults("version: house-4\ncustomers: {quantiles: 3}").map(\.key) == ["customers.quantiles"])
    }

    @Test func `says what is otherwise and leaves the rest as it was`() throws {
        let policy = try PolicyText.read(
            """
            version: 2026-12-house
            calendar:
              name: london
              zone: Europe/London
              periods: {monday: ["09:00-12:30", "13:30-17:00"], tuesday: ["09:00-17:00"]}
              holidays: [2026-12-25]
            figures:
              responseBusinessDays: 20
            regimes:
              alertShares: [25, 100]
              rules:
                - {productAreas: [Mortgage], channels: [email], regimes: [fca, cfpb]}
            merit: {weights: {service: {record: 700}}}
            triage: {priority: {clock: [{hoursLeft: 0, points: 400}, {hoursLeft: 48, points: 100}]}}
            phrases: {empty: [Dealt With By Team], challenge: {en: [as you well know]}}
            letters:
              house: Riverside
              outsideReview: {"*": {name: The Ombudsman, contact: 1 Example Street}}
            """)
        #expect(policy.figures.responseBusinessDays == 20)
        #expect(policy.figures.statementBusinessDays == 5)
        #expect(policy.calendar.periods[.monday]?.count == 2)
        #expect(policy.calendar.periods[.wednesday] == nil)
        #expect(policy.calendar.holidays == [try CivilDate(parsing: "2026-12-25")])
        #expect(policy.regimes.regimes(productArea: "mortgage", channel: .email) == [.house, .fca, .cfpb])
        #expect(policy.regimes.regimes(productArea: "mortgage", channel: .web) == [.house])
        #expect(policy.merit.weight(.record, on: .service) == 700)
        #expect(policy.merit.weight(.message, on: .service) == 0)
        #expect(policy.merit.weight(.recording, on: .conduct) == 900)
        #expect(policy.triage.clock.map(\.points) == [400, 100])
        #expect(policy.triage.version == "2026-12-house")
        #expect(policy.phrases.emptyWords == ["dealt with by team"])
        #expect(policy.letters.review(in: "pl-PL")?.name == "The Ombudsman")
        #expect(try PolicyText.read(PolicyText.write(policy)) == policy)
    }

    @Test(arguments: DomainPolicy.Figures.all.map(\.name))
    func `below a hard floor, or above a ceiling, is refused with its line`(name: String) throws {
        let figure = try #require(DomainPolicy.Figures.all.first { $0.name == name })
        for value in [figure.range.lowerBound - 1, figure.range.upperBound + 1] {
            let found = faults("version: a\nfigures:\n  \(name): \(value)\n")
            #expect(found.map(\.line) == [3])
            #expect(found.first?.key == "figures.\(name)")
            #expect(
                found.first?.message
                    == "is \(value); the rules allow \(figure.range.lowerBound)–\(figure.range.upperBound).")
        }
        for value in [figure.range.lowerBound, figure.range.upperBound] {
            #expect(faults("version: a\nfigures:\n  \(name): \(value)\n").isEmpty)
        }
    }

    @Test(arguments: [
        ("version: a\nmerit:\n  clearlyWrong: 499\n", 3, 17, "merit.clearlyWrong is 499; the rules allow 500–3000."),
        ("version: a\nfigurs: {}\n", 2, 1, "figurs is no key of a policy; did you mean figures?"),
        (
            "version: a\nfigures:\n  responseBuisnessDays: 9\n", 3, 3,
            "figures.responseBuisnessDays is no key of a policy; did you mean responseBusinessDays?"
        ),
        (
            "version: a\nfigures:\n  embargoDays: ten\n", 3, 16,
            "figures.embargoDays is 'ten', which is no whole number."
        ),
        ("version: a\nregimes:\n  always: [fcb]\n", 3, 12, "regimes.always is 'fcb'; did you mean fca?"),
        (
            "version: a\ncalendar:\n  periods: {monday: [\"17:00-09:00\"]}\n", 3, 22,
            "calendar.periods.monday has '17:00-09:00', which ends before it begins; a night is two periods, to 24:00 and "
                + "from 00:00."
        ),
        (
            "version: a\ncalendar:\n  holidays: [2026-02-30]\n", 3, 14,
            "calendar.holidays has '2026-02-30' is no date; write it like 2026-11-30."
        ),
        (
            "version: a\ncalendar:\n  periods: {}\n", 3, 12,
            "calendar.periods cannot be: the calendar has no working day; give at least one weekday a working period."
        ),
        ("version: a b\n", 1, 10, "version is 'a b'; take letters, digits, dots and hyphens."),
        ("figures: {}\n", 1, 1, "version is missing; name the policy, such as `version: 2026-12-house`."),
        (
            "version: a\ntriage: {severity: {base: 1001}}\n", 2, 27,
            "triage.severity.base is 1001; the rules allow 0–1000."
        ),
        (
            "version: a\nletters: {templates: {thanks: {}}}\n", 2, 23,
            "letters.templates.thanks is no key of a policy; known are acknowledgement, invitation, summary, holding, finalResponse, supportNote, changeAnnouncement, handOver."
        ),
    ])
    func `is refused with line, column and what would be right`(
        text: String, line: Int, column: Int, words: String
    ) throws {
        let fault = try #require(faults(text).first)
        #expect(fault.description == "line \(line), column \(column): \(words)")
    }

    @Test func `tells every fault at once, in order of lines`() {
        let found = faults("version: a\nfigures:\n  embargoDays: 99\nmerit:\n  clearlyWrong: 1\nunknown: 1\n")
        #expect(found.map(\.line) == [3, 5, 6])
    }

    @Test(arguments: [
        "version: [", "version: a\nfigures:\n\t- x", "version: a\nversion: b\n", "- a\n- b\n", "just words", "",
        "version: a\nfigures: [1, 2]\n", "version: {a: b}", "\u{0}", "version: a\ncalendar: {zone: Mars/Olympus}\n",
        "version: a\nregimes: {rules: [{channels: [email]}]}\n", "a: &x [*x]\n",
    ])
    func `that is none is refused, never half read`(text: String) {
        #expect(!faults(text).isEmpty)
    }

    @Test func `nested without end, or without measure, is refused and ends nothing`() {
        for open in ["[", "{a: ", "- ", "? "] {
            let found = faults(
                "version: a\nfigures: " + (open == "- " ? "\n" : "") + String(repeating: open, count: 50_000))
            #expect(!found.isEmpty)
        }
        #expect(faults(String(repeating: "#", count: PolicyText.byteLimit + 1)).first?.line == 0)
    }

    @Test func `knows when the clocks of a zone change`() throws {
        func minutes(_ zone: String, _ moment: String) throws -> Int {
            try PolicyText.read("version: a\ncalendar: {zone: \(zone)}\n").calendar
                .offsetMinutes(at: try Instant(parsing: moment))
        }
        #expect(try minutes("Europe/London", "2026-03-29T00:59:59Z") == 0)
        #expect(try minutes("Europe/London", "2026-03-29T01:00:00Z") == 60)
        #expect(try minutes("Europe/London", "2026-10-25T01:00:00Z") == 0)
        #expect(try minutes("Europe/Warsaw", "2026-07-01T00:00:00Z") == 120)
        #expect(try minutes("America/New_York", "2026-03-08T06:59:59Z") == -300)
        #expect(try minutes("America/New_York", "2026-03-08T07:00:00Z") == -240)
        #expect(try minutes("America/New_York", "2026-11-01T06:00:00Z") == -300)
        #expect(try minutes("Asia/Bangkok", "2026-07-01T00:00:00Z") == 420)
        #expect(try minutes("Asia/Kolkata", "2026-07-01T00:00:00Z") == 330)
    }
}

@Suite struct `Two policies` {
    private func policy(_ rest: String) throws -> DomainPolicy { try PolicyText.read("version: other\n" + rest) }

    @Test func `differ in what they say, not in how it is written`() throws {
        let other = try policy("# nothing\nfigures: {responseBusinessDays: 20}\nregimes: {rules: [{regimes: [fca]}]}\n")
        let found = PolicyDifference.between(.standard, other)
        #expect(
            found.filter { $0.key == "figures.responseBusinessDays" } == [
                PolicyDifference(key: "figures.responseBusinessDays", before: "40", after: "20")
            ])
        #expect(found.contains { $0.key == "regimes.rules[1].regimes" && $0.after == "[fca]" && $0.before == nil })
        #expect(found.first?.key == "version")
        #expect(PolicyDifference.between(.standard, .standard).isEmpty)
    }

    @Test func `are told apart by which is stricter`() throws {
        let stricter = try policy("figures: {responseBusinessDays: 20, statementBusinessDays: 10}\n")
        #expect(stricter.laxities(than: .standard).isEmpty)
        #expect(
            DomainPolicy.standard.laxities(than: stricter).map(\.description) == [
                "statementBusinessDays is 5 instead of 10", "responseBusinessDays is 40 instead of 20",
            ])
        let regimes = try policy("regimes: {rules: [{productAreas: [loan], regimes: [fca]}]}\n")
        #expect(regimes.laxities(than: .standard).isEmpty)
        #expect(DomainPolicy.standard.laxities(than: regimes).map(\.subject) == ["regimes"])
        let always = try policy("regimes: {always: [house, fca]}\n")
        #expect(always.laxities(than: regimes).isEmpty)
        #expect(
            try policy("calendar: {holidays: [2026-12-25]}\n").laxities(than: .standard).map(\.subject) == ["calendar"])
        #expect(
            try policy("merit: {clearlyWrong: 900}\n").laxities(than: .standard).map(\.subject) == [
                "merit.clearlyWrong"
            ])
        #expect(try policy("merit: {priors: {conduct: 0}}\n").laxities(than: .standard).map(\.subject) == ["merit"])
        let phrases = try policy("phrases: {empty: [done deal]}\n")
        #expect(phrases.laxities(than: .standard).isEmpty)
        #expect(DomainPolicy.standard.laxities(than: phrases).map(\.subject) == ["phrases.empty"])
    }
}
