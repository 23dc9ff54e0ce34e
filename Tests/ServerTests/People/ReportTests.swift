import EvenhandDomain
import EvenhandMessages
import Foundation
import Testing

@testable import EvenhandDesk
@testable import EvenhandServer

/// On 28 May 2026, a Thursday: the page is of the week from the 18th, unless said.
@Suite struct `The Monday page, as its reader may know it` {
    private static let report = "evenhand.v1.ReportService/GetReport"
    private static let phrases = "evenhand.v1.TrendService/ListEmergingPhrases"
    private static let clara = Actor(person: EmployeeID(6), roles: LeakFixture.working)
    private static let marta = Actor(person: LeakFixture.manager, roles: [.leader])

    private let house: LeakFixture

    init() async throws { house = try await LeakFixture(.withoutIt) }

    private func file(_ text: String, _ count: Int, daysAgo: Int, about employee: EmployeeID? = nil) async throws {
        for _ in 0..<count {
            try await house.file(text, about: employee, allegation: "It was so.", by: Self.clara, daysAgo: daysAgo)
        }
    }

    private func ask(
        _ method: String, _ body: String = "{}", by actor: Actor = Self.clara, at other: LeakFixture? = nil
    ) async throws -> [String: Any] {
        let text = try await (other ?? house).answer(method, body, by: actor, through: .wire)
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func told(_ answer: [String: Any]) -> [String] {
        (answer["phrases"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
    }

    private func part(_ answer: [String: Any], _ name: String) throws -> [String: Any] {
        try #require(answer[name] as? [String: Any])
    }

    @Test func `tells the phrases of its week exactly as they are told by themselves`() async throws {
        try await file("My parcel came late.", 30, daysAgo: 30)
        try await file("The card was declined.", 8, daysAgo: 8)
        try await file("The kettle broke.", 8, daysAgo: 0)
        let page = try part(try await ask(Self.report), "phrases")
        #expect(told(page).contains("card was") && !told(page).contains { $0.contains("kettle") }, "\(page)")
        let now = try part(page, "now")
        #expect(now["first"] as? String == "2026-05-18" && now["last"] as? String == "2026-05-24")
        #expect(now["letters"] as? Int == 8)
        let alone = try await ask(Self.phrases, #"{"until":"2026-05-24","days":7}"#)
        #expect(NSDictionary(dictionary: page) == NSDictionary(dictionary: alone))
        // Of a week that is not over: from its Monday to today.
        let present = try part(try await ask(Self.report, #"{"on":"2026-05-28"}"#), "phrases")
        let days = try part(present, "now")
        #expect(days["first"] as? String == "2026-05-25" && days["last"] as? String == "2026-05-28")
        #expect(told(present).contains("the kettle"))
        let month = try await ask(Self.report, #"{"kind":"REPORT_KIND_MONTH"}"#)
        #expect(month["phrases"] == nil)
        let longAgo = try await ask(Self.report, #"{"on":"1850-05-28"}"#)
        #expect(longAgo["phrases"] == nil)
    }

    @Test(.timeLimit(.minutes(5)))
    func `goes without phrases that are not counted in time, and says so`() async throws {
        try await file("My parcel came late.", 30, daysAgo: 38)
        try await file("The card was declined.", 8, daysAgo: 8)
        let context = house.context(of: Self.clara, Self.report)
        let calls = ReportCalls(desk: house.desk, phrasePatience: .milliseconds(20))
        // Somebody else's question is being answered.
        let page = try await house.desk.trends.phrases.take { () async throws -> Evenhand_V1_GetReportResponse in
            try await calls.report(context, Evenhand_V1_GetReportRequest())
        }
        #expect(page.phrasesLate && !page.hasPhrases && page.weeksBefore == 4)
        let patient = ReportCalls(desk: house.desk, phrasePatience: .seconds(600))
        let whole = try await patient.report(context, Evenhand_V1_GetReportRequest())
        #expect(!whole.phrasesLate && whole.phrases.phrases.contains { $0.text == "card was" })
        // What is kept waits for nobody.
        let again = try await house.desk.trends.phrases.take { () async throws -> Evenhand_V1_GetReportResponse in
            try await patient.report(context, Evenhand_V1_GetReportRequest())
        }
        #expect(again.phrases == whole.phrases && !again.phrasesLate)
    }

    @Test func `tells letters in which nothing rose from no letters`() async throws {
        let empty = try part(try await ask(Self.report), "phrases")
        #expect(told(empty).isEmpty)
        let none = try part(empty, "now")
        #expect(none["letters"] == nil && none["complaints"] == nil)
        try await file("The card was declined.", 30, daysAgo: 30)
        try await file("The card was declined.", 8, daysAgo: 8)
        let page = try part(try await ask(Self.report), "phrases")
        #expect(told(page).isEmpty)
        let some = try part(page, "now")
        #expect(some["letters"] as? Int == 8)
    }

    @Test func `tells the line of an employee nothing of them, and nobody who may not see the page`() async throws {
        try await file("My parcel came late.", 30, daysAgo: 30)
        try await file("She threw the zeppelin.", 6, daysAgo: 8, about: LeakFixture.ewa)
        let open = try part(try await ask(Self.report), "phrases")
        #expect(told(open).contains("the zeppelin"))
        let closed = try part(try await ask(Self.report, by: Self.marta), "phrases")
        let days = try part(closed, "now")
        #expect(told(closed).isEmpty && days["complaints"] == nil)
        for roles: Set<Role> in [[.clerk], [.decider], [.planOwner], [.auditor], [.employee]] {
            let answer = try await house.answer(
                Self.report, "{}", by: Actor(person: EmployeeID(5), roles: roles), through: .wire)
            #expect(answer.contains("may not") && !answer.contains("zeppelin"), "\(answer)")
        }
    }

    @Test func `is refused for days to come`() async throws {
        let answer = try await house.answer(
            Self.phrases, #"{"until":"2026-05-29"}"#, by: Self.clara, through: .wire)
        #expect(answer.contains("until") && answer.contains("2026-05-28 or earlier"))
    }

    @Test func `names the calls of this week and of loss reviews, and each leaver once`() async throws {
        let today = house.desk.today
        for (days, why) in [(2, "How is the counter?"), (9, "Next week's.")] {
            _ = try await house.desk.perform(
                listening: .plan(
                    .init(
                        partner: .employee(days == 2 ? EmployeeID(5) : EmployeeID(4)), owner: EmployeeID(6),
                        due: today.advanced(byDays: days), why: why)), by: Self.clara)
        }
        try await house.drawLossCall(to: EmployeeID(6), by: Self.clara)
        let page = try await ask(Self.report)
        let calls = try #require(page["calls"] as? [[String: Any]])
        let listening = calls.filter { $0["why"] as? String == "listening" }
        #expect(listening.map { $0["recordId"] as? String } == ["L-2"], "\(calls)")
        #expect(listening.first?["employeeId"] as? String == "E-5")
        #expect(listening.first?["what"] as? String == "How is the counter?")
        let review = calls.filter { $0["customerId"] as? String == "CU-2" }
        #expect(review.map { $0["why"] as? String } == ["lossReview"], "\(calls)")
        #expect(review.first?["recordId"] as? String == "LR-1")
        // The week in which CU-2 was lost: the page links the review that asks why.
        let lost = today.advanced(byDays: -20)
        let then = try await ask(Self.report, #"{"on":"\#(lost)"}"#)
        let leavers = then["leavers"] as? [[String: Any]] ?? []
        #expect(leavers.map { $0["reviewId"] as? String } == ["LR-1"], "\(then)")
        #expect(why(of: "CU-2", in: then) == ["lossReview"], "\(then)")
    }

    private func why(of customer: String, in page: [String: Any]) -> [String] {
        let calls = page["calls"] as? [[String: Any]] ?? []
        return calls.filter { $0["customerId"] as? String == customer }.compactMap { $0["why"] as? String }
    }

    @Test func `names a leaver whom no review calls, and nobody who refuses to be called`() async throws {
        try await house.loseCustomer(by: Self.clara)
        let today = house.desk.today
        let week = #"{"on":"\#(today.advanced(byDays: -20))"}"#
        _ = try await house.desk.perform(
            listening: .plan(
                .init(
                    partner: .customer(CustomerID(2)), owner: EmployeeID(6), due: today.advanced(byDays: 1),
                    why: "How is it going?")), by: Self.clara)
        #expect(try await why(of: "CU-2", in: ask(Self.report, week)) == ["listening", "lost"])
        try await house.drawLost(to: EmployeeID(6), by: Self.clara)
        #expect(try await why(of: "CU-2", in: ask(Self.report, week)) == ["listening", "lossReview"])
        _ = try await house.desk.perform(
            [.recordConsent(.init(isGiven: false))], on: CustomerID(2), by: Self.clara)
        #expect(try await why(of: "CU-2", in: ask(Self.report, week)) == [])
        let other = try await LeakFixture(.withoutIt)
        try await other.loseCustomer(by: Self.clara)
        _ = try await other.desk.perform(
            [.recordConsent(.init(isGiven: false))], on: CustomerID(2), by: Self.clara)
        let page = try await ask(Self.report, week, at: other)
        #expect(why(of: "CU-2", in: page) == [])
        #expect((page["leavers"] as? [[String: Any]])?.map { $0["customerId"] as? String } == ["CU-2"])
    }

    /// The page's week begins on 18 May.
    @Test func `looks for rises once four whole weeks are counted before its own`() async throws {
        try await file("The card was declined.", 8, daysAgo: 8)
        // From Tuesday, 21 April: three whole weeks.
        try await file("My parcel came late.", 1, daysAgo: 37)
        let young = try await ask(Self.report)
        #expect(young["weeksBefore"] == nil && young["rises"] == nil && young["charts"] == nil, "\(young)")
        // From Monday, 20 April.
        try await file("My parcel came late.", 1, daysAgo: 38)
        let page = try await ask(Self.report)
        #expect(page["weeksBefore"] as? Int == 4)
        let rises = page["rises"] as? [[String: Any]] ?? []
        let channel = rises.first { $0["value"] as? String == "email" }
        #expect(channel?["dimension"] as? String == "TREND_DIMENSION_CHANNEL", "\(rises)")
    }

    @Test func `holds a week that is not over against the four just before it`() async throws {
        for days in [37, 30] { try await file("My parcel came late.", 1, daysAgo: days) }
        try await file("The card was declined.", 8, daysAgo: 0)
        let page = try await ask(Self.report, #"{"on":"2026-05-28"}"#)
        #expect(page["unfinished"] as? Bool == true && page["weeksBefore"] as? Int == 4, "\(page)")
        let charts = page["charts"] as? [[String: Any]] ?? []
        let channel = charts.first { $0["dimension"] as? String == "TREND_DIMENSION_CHANNEL" }
        let trend = try #require(channel?["trend"] as? [String: Any], "\(charts)")
        #expect(trend["baselineFrom"] as? String == "2026-W18" && trend["baselineTo"] as? String == "2026-W21")
        #expect(trend["unfinished"] as? Bool == true)
    }

    @Test func `is unfinished on its last day too, and over on the next`() throws {
        var request = Evenhand_V1_GetReportRequest()
        request.on = "2026-05-31"
        let sunday = try ReportSpan(request, today: CivilDate(parsing: "2026-05-31"))
        #expect(sunday.isUnfinished && sunday.last.description == "2026-05-31")
        let monday = try ReportSpan(request, today: CivilDate(parsing: "2026-06-01"))
        #expect(!monday.isUnfinished && monday.days == sunday.days)
    }

    @Test func `dates calls by the house's own day, west of Greenwich too`() async throws {
        let hours = [EvenhandDomain.Calendar.Period(startMinute: 540, endMinute: 1_020)]
        let calendar = try EvenhandDomain.Calendar(
            name: "new-york",
            periods: [.monday: hours, .tuesday: hours, .wednesday: hours, .thursday: hours, .friday: hours],
            offsets: [.init(from: Instant(milliseconds: 0), minutes: -240)])
        let policy = try DomainPolicy(version: DomainPolicy.standard.version, calendar: calendar)
        let house = try await LeakFixture(.withoutIt, policy: policy)
        let due = house.desk.today.advanced(byDays: 2)
        _ = try await house.desk.perform(
            listening: .plan(
                .init(partner: .employee(EmployeeID(5)), owner: EmployeeID(6), due: due, why: "How is the counter?")),
            by: Self.clara)
        try await house.drawLossCall(to: EmployeeID(6), by: Self.clara)
        let sheet = try await ask("evenhand.v1.LossReviewService/ListLossCalls", at: house)
        let lostOn = try #require((sheet["calls"] as? [[String: Any]])?.first?["lostOn"] as? String)
        let page = try await ask(Self.report, at: house)
        let calls = page["calls"] as? [[String: Any]] ?? []
        func told(_ why: String) -> [String?] {
            calls.filter { $0["why"] as? String == why }.map { $0["day"] as? String }
        }
        #expect(told("listening") == [due.description], "\(calls)")
        #expect(told("lossReview") == [lostOn], "\(calls)")
        let then = try await ask(Self.report, #"{"on":"\#(lostOn)"}"#, at: house)
        let leavers = then["leavers"] as? [[String: Any]] ?? []
        #expect(leavers.map { $0["on"] as? String } == [lostOn], "\(then)")
    }
}
