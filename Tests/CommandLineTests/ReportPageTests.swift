import EvenhandMessages
import Testing

@testable import evenhand

@Suite struct `The Monday page` {
    private func phrases(letters: UInt32, complaints: UInt32? = nil, before: UInt32 = 9) -> PhrasesView.Answer {
        filled(PhrasesView.Answer()) { answer in
            (answer.now.first, answer.now.last, answer.now.letters) = ("2026-03-02", "2026-03-08", letters)
            (answer.now.complaints, answer.now.looked) = (complaints ?? letters, complaints ?? letters)
            (answer.before.first, answer.before.last, answer.before.letters) = ("2025-12-01", "2026-03-01", before)
            answer.least = 5
        }
    }

    private func page(_ fill: (inout Evenhand_V1_GetReportResponse) -> Void) -> ReportPage {
        ReportPage(
            filled(Evenhand_V1_GetReportResponse()) { report in
                (report.kind, report.period, report.from, report.to) = (.monday, "2026-W10", "2026-03-02", "2026-03-08")
                report.currency = "EUR"
                fill(&report)
            })
    }

    private func section(_ title: String, of page: ReportPage) throws -> ReportPage.Section {
        try #require(page.sections.first { $0.title == title })
    }

    @Test func `tells phrases with their counts, how little chance gives, and the complaints behind them`() throws {
        let page = page { report in
            report.phrases = phrases(letters: 40)
            report.phrases.phrases = [
                filled(Evenhand_V1_EmergingPhrase()) { phrase in
                    (phrase.text, phrase.now, phrase.before, phrase.rise) = ("=card was", 8, 1, 12.25)
                    (phrase.likelihoodRatio, phrase.probability) = (30.5, 3.3e-8)
                    phrase.complaints = ["C-9", "C-7"]
                }
            ]
        }
        let oftener = try section("Said oftener than before", of: page)
        #expect(oftener.rows == [["=card was", "8", "1", "12.3", "30.5", "3.3e-08", "C-9 C-7"]])
        #expect(
            oftener.sources.map(\.command) == [
                "evenhand trend phrases --until 2026-03-08 --days 7", "evenhand complaint show C-9",
            ])
        #expect(page.figures.contains { $0.value == "1" && $0.what == "phrases said oftener" })
        #expect(page.html.contains("<td>=card was</td>") && page.html.contains("3.3e-08"))
        #expect(page.csv.contains("Said oftener than before,1,by chance,3.3e-08"))
        #expect(page.csv.contains("Said oftener than before,1,phrase,'=card was"))
        let json = ReportJSON.value(page.report)
        #expect(json["phrases"] == PhrasesView.json(page.report.phrases))
    }

    @Test func `says what is true where no phrase is told`() throws {
        func empty(_ answer: PhrasesView.Answer) throws -> String {
            let page = page { $0.phrases = answer }
            let section = try section("Said oftener than before", of: page)
            #expect(section.notes.isEmpty == (answer.now.letters == 0))
            #expect(page.csv.contains(section.empty) || page.csv.contains("\"" + section.empty + "\""))
            return section.empty
        }
        #expect(try empty(phrases(letters: 0)) == "No letters came in from 2026-03-02 to 2026-03-08.")
        #expect(
            try empty(phrases(letters: 0, complaints: 4))
                == "Of 2026-03-02 to 2026-03-08 there is no letter left to look at.")
        #expect(
            try empty(phrases(letters: 1, before: 0))
                == "1 letter, and none of 2025-12-01 to 2026-03-01 to hold it against.")
        #expect(try empty(phrases(letters: 1_200)) == "1,200 letters, and no phrase rose beyond chance.")
        let part = PhrasesView.lines(phrases(letters: 0), isPart: true, style: .plain, width: 100)
        #expect(part.last == "No such letters came in from 2026-03-02 to 2026-03-08.")
    }

    @Test func `says how to ask for phrases that were not counted in time`() throws {
        let page = page { $0.phrasesLate = true }
        let oftener = try section("Said oftener than before", of: page)
        let command = "evenhand trend phrases --until 2026-03-08 --days 7"
        #expect(oftener.rows.isEmpty && oftener.sources.map(\.command) == [command])
        #expect(oftener.empty == "Phrases were not counted in time. Ask for them by themselves: \(command)")
        #expect(!page.figures.contains { $0.what == "phrases said oftener" })
        #expect(ReportJSON.value(page.report)["phrasesLate"] == .bool(true))
    }

    @Test func `leaves the section out where the server tells nothing of it, and on other pages`() {
        let page = page { _ in }
        #expect(!page.sections.contains { $0.title == "Said oftener than before" })
        #expect(ReportJSON.value(page.report)["phrases"] == .null)
        let month = ReportPage(filled(Evenhand_V1_GetReportResponse()) { $0.kind = .month })
        #expect(!month.sections.contains { $0.title == "Said oftener than before" })
    }

    @Test func `does not say that nothing rose where nothing was looked at`() throws {
        let title = "What rose beyond chance"
        #expect(try section(title, of: page { _ in }).empty.contains("Too few weeks"))
        #expect(try section(title, of: page { $0.weeksBefore = 4 }).empty == "Nothing rose beyond chance.")
    }

    @Test func `shows an alarm's chart and cases as its watch counted them, and none of a watch that is gone`() throws {
        let alarm = filled(Evenhand_V1_Alarm()) { alarm in
            (alarm.alarmID, alarm.watchID, alarm.by, alarm.values) = ("AL-1", "W-1", [.product], ["gift cards"])
            (alarm.period.first, alarm.period.last) = ("2026-03-02", "2026-03-08")
        }
        let watch = filled(Evenhand_V1_TrendWatch()) { watch in
            (watch.watchID, watch.by, watch.per, watch.kind) = ("W-1", [.product], .week, .ewma)
            (watch.source, watch.baseline, watch.width) = (.desk, 4, 2.5)
            watch.filters = [
                filled(Evenhand_V1_TrendFilter()) { ($0.dimension, $0.values) = (.channel, ["phone", "web"]) },
                filled(Evenhand_V1_TrendFilter()) { ($0.dimension, $0.values) = (.product, ["gift cards", "loans"]) },
            ]
        }
        let title = "What rose beyond chance"
        let counted = "--filter \"product=gift cards\" --filter channel=phone --filter channel=web --source desk"
        let commands = try section(title, of: page { ($0.alarms, $0.watches) = ([alarm], [watch]) }).sources.map(
            \.command)
        let chart = "evenhand trend --per week --chart ewma \(counted)"
        #expect(
            commands.contains(
                "\(chart) --since 2026-02-02 --until 2026-03-08 --baseline 2026-02-02..2026-03-01 --width 2.5"))
        #expect(commands.contains("evenhand trend cases \(counted) --since 2026-03-02 --until 2026-03-08"))
        // Nothing is counted whole before the 16th: the watch had fewer weeks than it asks for.
        let young = page { ($0.alarms, $0.watches, $0.countedFrom) = ([alarm], [watch], "2026-02-10") }
        #expect(
            try section(title, of: young).sources.map(\.command).contains(
                "\(chart) --since 2026-02-16 --until 2026-03-08 --baseline 2026-02-16..2026-03-01 --width 2.5"))
        let gone = try section(title, of: page { $0.alarms = [alarm] }).sources.map(\.command)
        #expect(!gone.contains { $0.contains("gift cards") })
    }

    @Test(arguments: [
        (Evenhand_V1_TrendPeriod.day, "2026-02-26"), (.week, "2026-02-01"), (.month, "2025-11-01"),
        (.quarter, "2025-04-01"), (.year, "2023-01-01"),
    ])
    func `counts the periods before an alarm's by the calendar`(per: Evenhand_V1_TrendPeriod, since: String) throws {
        // As far as the days before go, any day may begin a period.
        let page = page { report in
            report.alarms = [
                filled(Evenhand_V1_Alarm()) { alarm in
                    (alarm.alarmID, alarm.watchID) = ("AL-1", "W-1")
                    (alarm.period.first, alarm.period.last) = ("2026-03-01", "2026-03-31")
                }
            ]
            report.watches = [
                filled(Evenhand_V1_TrendWatch()) { watch in
                    (watch.watchID, watch.per, watch.kind, watch.baseline) = ("W-1", per, .c, per == .day ? 3 : 4)
                }
            ]
        }
        let commands = try section("What rose beyond chance", of: page).sources.map(\.command)
        let days = "--since \(since) --until 2026-03-31 --baseline \(since)..2026-02-28"
        #expect(commands.contains { $0.hasSuffix("--chart c \(days)") }, "\(commands)")
    }

    @Test func `says beside an alarm that nothing else was looked at`() throws {
        let title = "What rose beyond chance"
        let alarm = filled(Evenhand_V1_Alarm()) { $0.alarmID = "AL-1" }
        let young = try section(title, of: page { $0.alarms = [alarm] })
        #expect(young.notes.first?.contains("Too few weeks") == true)
        let old = try section(title, of: page { ($0.alarms, $0.weeksBefore) = ([alarm], 4) })
        #expect(old.notes.isEmpty)
    }

    @Test func `asks for the weeks that were held against, where nothing rose`() throws {
        let title = "What rose beyond chance"
        let command = "evenhand trend --by topic --per week --chart c"
        let commands = try section(title, of: page { $0.weeksBefore = 4 }).sources.map(\.command)
        let days = "--since 2026-02-02 --until 2026-03-08 --limit 10000 --baseline 2026-02-02..2026-03-01"
        #expect(commands.contains("\(command) \(days)"), "\(commands)")
        let none = try section(title, of: page { _ in }).sources.map(\.command)
        #expect(none.contains("\(command) --since 2025-09-01 --until 2026-03-08 --limit 10000"), "\(none)")
    }

    @Test func `says that there are more phrases, and no number where none could rise`() throws {
        func figure(_ answer: PhrasesView.Answer) -> String? {
            page { $0.phrases = answer }.figures.first { $0.what == "phrases said oftener" }?.value
        }
        var answer = phrases(letters: 40)
        answer.phrases = [filled(Evenhand_V1_EmergingPhrase()) { $0.text = "card was" }]
        #expect(figure(answer) == "1")
        answer.more = 14
        #expect(figure(answer) == "1+")
        let notes = try section("Said oftener than before", of: page { $0.phrases = answer }).notes
        #expect(notes.last == "The 1 strongest are shown.")
        let lines = PhrasesView.lines(answer, isPart: false, style: .plain, width: 100)
        #expect(lines.last == "  and 14 further phrases: --limit shows more")
        #expect(figure(phrases(letters: 0)) == nil && figure(phrases(letters: 3, before: 0)) == nil)
    }

    @Test func `keeps what is said beside the rows, for spreadsheets too`() {
        let page = page { ($0.lostCustomers, $0.lostMeans) = (2, "Nothing bought for 180 days.") }
        #expect(page.csv.contains("\"Who left, and why\",,note,\"2 lost, worth "))
        #expect(page.csv.contains("What was promised and not kept,,note,\"Due from 2026-03-02 to 2026-03-08: 0 kept"))
    }

    @Test func `draws what rose, and names its own cases`() throws {
        let page = page { report in
            report.weeksBefore = 2
            report.rises = [
                filled(Evenhand_V1_ReportRise()) { ($0.dimension, $0.value, $0.count) = (.channel, "phone", 30) }
            ]
            report.charts = [
                filled(Evenhand_V1_ReportChart()) { chart in
                    chart.dimension = .channel
                    chart.trend.periods = [
                        ("2026-W08", "2026-02-16", "2026-02-22"), ("2026-W09", "2026-02-23", "2026-03-01"),
                        ("2026-W10", "2026-03-02", "2026-03-08"),
                    ].map { name, first, last in
                        filled(Evenhand_V1_TrendPeriodSpan()) { ($0.name, $0.first, $0.last) = (name, first, last) }
                    }
                    (chart.trend.baselineFrom, chart.trend.baselineTo) = ("2026-W08", "2026-W09")
                    chart.trend.series = [
                        filled(Evenhand_V1_TrendSeries()) { series in
                            (series.values, series.counts, series.sum) = (["phone"], [3, 4, 30], 37)
                            (series.chart.centre, series.chart.values) = (3.5, [3, 4, 30])
                            (series.chart.lower, series.chart.upper) = ([0, 0, 0], [9, 9, 9])
                        }
                    ]
                }
            ]
        }
        let rose = try section("What rose beyond chance", of: page)
        let days = "--since 2026-02-16 --until 2026-03-08 --limit 10000 --baseline 2026-02-16..2026-03-01"
        #expect(rose.sources.contains { $0.command == "evenhand trend --by channel --per week --chart c \(days)" })
        #expect(
            rose.sources.contains {
                $0.command == "evenhand trend cases --filter channel=phone --since 2026-03-02 --until 2026-03-08"
            })
        #expect(page.html.contains("<svg ") && page.html.contains("Complaints per week, by channel"))
        #expect(ReportJSON.value(page.report)["charts"] != JSONValue.array([]))
    }

    @Test func `tells whom to call by their records, in their own words`() throws {
        let page = page { report in
            report.calls = [
                filled(Evenhand_V1_ReportCall()) {
                    ($0.why, $0.complaintID, $0.customerID, $0.what) = ("overdue", "C-1", "CU-1", "finalResponse, fca")
                },
                filled(Evenhand_V1_ReportCall()) {
                    ($0.why, $0.recordID, $0.employeeID, $0.what) = ("listening", "L-4", "E-3", "How goes the App?")
                },
                filled(Evenhand_V1_ReportCall()) {
                    ($0.why, $0.recordID, $0.customerID, $0.what) = ("lossReview", "LR-1", "CU-9", "Too dear")
                },
            ]
        }
        #expect(
            try section("Whom to call", of: page).rows.map { Array($0.prefix(4)) } == [
                ["overdue", "C-1", "CU-1", "final response, fca"], ["listening", "L-4", "E-3", "How goes the App?"],
                ["loss review", "LR-1", "CU-9", "Too dear"],
            ])
    }

    @Test func `dates calls by the house's day, which west of Greenwich ends on the next one there`() throws {
        let page = page { report in
            report.calls = ["2026-05-24", ""].map { day in
                // The last millisecond of the 24th in New York.
                filled(Evenhand_V1_ReportCall()) {
                    ($0.why, $0.recordID, $0.sinceMs, $0.day) = ("listening", "L-1", 1_779_681_599_999, day)
                }
            }
        }
        #expect(try section("Whom to call", of: page).rows.map { $0[5] } == ["2026-05-24", "2026-05-25"])
        guard case .array(let calls)? = ReportJSON.value(page.report)["calls"] else {
            Issue.record("no calls")
            return
        }
        #expect(calls.first?["day"] == JSONValue.string("2026-05-24"))
    }

    @Test func `tells what leavers had complained of and whether they were asked why, and what reviews did not keep`()
        throws
    {
        let page = page { report in
            report.leavers = [
                filled(Evenhand_V1_ReportLeaver()) { leaver in
                    (leaver.customerID, leaver.complaints, leaver.topics) = ("CU-1", 2, ["late delivery"])
                    (leaver.cases, leaver.reviewID, leaver.callResult) = (["C-8", "C-2"], "LR-1", .reached)
                }
            ]
            report.lossActions = [
                filled(Evenhand_V1_LossAction()) {
                    ($0.actionID, $0.text, $0.due, $0.standing) = ("LA-2", "Ring them", "2026-03-04", "broken")
                }
            ]
        }
        let left = try section("Who left, and why", of: page)
        #expect(left.rows.first?.suffix(2) == ["2× late delivery (C-8 C-2)", "LR-1: reached"])
        #expect(left.sources.map(\.command).contains("evenhand loss-review show LR-1"))
        let promised = try section("What was promised and not kept", of: page)
        #expect(promised.rows == [["LA-2", "Ring them", "", "2026-03-04", "broken"]])
        #expect(promised.sources.contains { $0.command == "evenhand loss-review actions list" })
    }
}
