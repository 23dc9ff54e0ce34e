import EvenhandDesk
import EvenhandDomain
import EvenhandMessages
import Foundation
import Testing

@testable import EvenhandServer

/// What every method is asked. A method that is not here fails the first test: whoever adds one says what it may tell.
private enum Probe {
    /// In JSON; `C-3` is the complaint that must not be known, `CU-1` its customer, `PR-1` the work it asks for.
    static let reads: [String: [String]] = [
        "ComplaintService/GetComplaint": [
            #"{"complaintId":"C-3"}"#, #"{"complaintId":"C-3","includeDuplicates":true}"#,
        ],
        "ComplaintService/ListComplaints": [
            "{}", #"{"includeExcerpt":true}"#, #"{"foldMerged":true}"#, #"{"filter":{"employeeId":"E-3"}}"#,
            #"{"filter":{"customerId":"CU-1"}}"#, #"{"filter":{"topic":"debt_collection"}}"#,
            #"{"filter":{"status":["COMPLAINT_STATUS_RECEIVED"],"language":"en"}}"#, #"{"limit":1}"#,
        ],
        "ComplaintService/SearchComplaints": [
            #"{"query":"quagga"}"#, #"{"query":"the"}"#, #"{"query":"the","page":{"size":1}}"#,
            #"{"query":"the","order":"SEARCH_ORDER_URGENCY"}"#,
            #"{"query":"the","order":"SEARCH_ORDER_URGENCY","page":{"size":1}}"#,
            #"{"query":"the","filter":{"status":["COMPLAINT_STATUS_RECEIVED"]},"page":{"size":1}}"#,
        ],
        "ComplaintService/GetScorecard": [#"{"complaintId":"C-3"}"#, #"{"complaintId":"C-2"}"#],
        "ComplaintService/GetClocks": [#"{"complaintId":"C-3"}"#],
        "ComplaintService/PreviewLetter": [
            #"{"complaintId":"C-3","kind":"LETTER_KIND_ACKNOWLEDGEMENT","party":"customer"}"#,
            #"{"complaintId":"C-3","kind":"LETTER_KIND_INVITATION","party":"E-3"}"#,
        ],
        "QueueService/ListQueue": ["{}", #"{"page":{"size":1}}"#, #"{"page":{"size":2}}"#, #"{"unassigned":true}"#],
        "QueueService/ListAlerts": ["{}", #"{"page":{"size":1}}"#, #"{"headOfComplaints":true}"#, #"{"toId":"E-6"}"#],
        "QueueService/GetCounters": ["{}"],
        "CustomerService/GetCustomer": [#"{"customerId":"CU-1"}"#],
        "CustomerService/GetCustomerCard": [#"{"customerId":"CU-1"}"#],
        "CustomerService/ListCustomers": ["{}"],
        "CustomerService/GetLedger": [#"{"customerId":"CU-1"}"#],
        "CustomerService/GetFitProfile": ["{}"],
        "CustomerService/GetFit": [#"{"customerId":"CU-1"}"#],
        "CustomerService/PreviewHandOver": [#"{"customerId":"CU-1"}"#],
        "CustomerService/GetParting": [#"{"customerId":"CU-1"}"#],
        "MetricsService/GetMetrics": ["{}", #"{"per":"METRIC_PERIOD_YEAR"}"#],
        "MetricsService/ListMetricCustomers": [#"{"period":"2026-05","figure":"active"}"#],
        "MetricsService/ListSegments": ["{}"],
        "MetricsService/GetSegment": [#"{"segment":"small"}"#],
        "FairnessService/GetFairness": [
            "{}", #"{"by":"FAIRNESS_GROUPING_TEAM"}"#, #"{"by":"FAIRNESS_GROUPING_SEGMENT"}"#,
        ],
        "FairnessService/ListFairnessHeads": [
            #"{"figure":"heads"}"#, #"{"figure":"withoutCause"}"#, #"{"figure":"departures"}"#,
        ],
        "ReportService/GetReport": [
            "{}", #"{"kind":"REPORT_KIND_MONTH","on":"2026-05-25"}"#,
            #"{"kind":"REPORT_KIND_QUARTER","on":"2026-05-25"}"#, #"{"on":"2026-05-28"}"#,
        ],
        "ExportService/ExportComplaints": ["{}", #"{"after":"C-4"}"#],
        "FrontlineService/ListSlowReplies": ["{}", #"{"limit":1,"team":""}"#],
        "FrontlineService/ListNotes": [
            "{}", #"{"page":{"size":1}}"#, #"{"open":true,"unsorted":true}"#, #"{"fromId":"E-6"}"#,
            #"{"ownerId":"E-6"}"#,
        ],
        "FrontlineService/GetNote": (18...50).map { #"{"noteId":"N-\#($0)"}"# },
        "FrontlineService/ListListening": ["{}", #"{"mine":true}"#, #"{"open":true,"page":{"size":1}}"#],
        "FrontlineService/GetFrontline": ["{}", #"{"from":"2026-01-01","through":"2026-12-31"}"#],
        "VoiceService/GetVoice": [#"{"voiceId":"V-1"}"#, #"{"voiceId":"V-40"}"#],
        "VoiceService/ListVoices": ["{}", #"{"page":{"size":1}}"#, #"{"filter":{"customerId":"CU-1"}}"#],
        "VoiceService/GetVoiceSummary": ["{}"],
        "VoiceService/ListSurveys": ["{}"],
        "VoiceService/GetSurveyResults": ["{}"],
        "VoiceService/GetSurveyQuestions": [#"{"token":"es_none"}"#],
        "LossReviewService/GetLossReview": ["{}", #"{"reviewId":"LR-1"}"#],
        "LossReviewService/ListLossReviews": ["{}"],
        "LossReviewService/ListLossCalls": ["{}"],
        "LossReviewService/ListLossActions": ["{}"],
        "EmployeeService/GetEmployee": [#"{"employeeId":"E-3"}"#],
        "EmployeeService/ListEmployees": ["{}"],
        "TermsService/GetTerms": ["{}"],
        "TermsService/ListTerms": ["{}"],
        "PlanService/GetPlan": ["{}"],
        "PlanService/WeighRequest": [#"{"requestId":"PR-1"}"#],
        "CharterService/GetCharter": ["{}"],
        "CharterService/ListStandards": ["{}"],
        "CharterService/GetPulse": ["{}"],
        "CharterService/GetTraining": [#"{"team":"Counter","from":"2020-01-01","to":"2030-01-01"}"#],
        "ThemeService/ListThemes": ["{}", #"{"includeEnded":true}"#],
        "ThemeService/GetTheme": [#"{"themeId":"TH-1"}"#],
        "ThemeService/ListThemeChanges": ["{}"],
        "ThemeService/GetAudience": [#"{"changeId":"CH-1"}"#],
        "ThemeService/GetAnnouncement": [#"{"changeId":"CH-1","recipientId":"CU-1"}"#],
        "ThemeService/ListDecisions": ["{}"],
        "ThemeService/ListPromises": ["{}"],
        "TrendService/GetTrend": [
            #"{"by":["TREND_DIMENSION_TEAM","TREND_DIMENSION_CHANNEL"],"per":"TREND_PERIOD_DAY","compare":true}"#,
            #"{"by":["TREND_DIMENSION_THEME"],"per":"TREND_PERIOD_MONTH","chart":{"kind":"TREND_CHART_KIND_U"}}"#,
            #"{"per":"TREND_PERIOD_WEEK","source":"TREND_SOURCE_DESK","chart":{"kind":"TREND_CHART_KIND_EWMA"}}"#,
        ],
        "TrendService/ListTrendCases": [#"{"since":"2026-01-01","until":"2026-12-31","limit":2}"#],
        "TrendService/ListEmergingPhrases": [
            "{}", #"{"days":366,"against":1830,"falseShare":0.9}"#, #"{"until":"2026-05-24","days":7}"#,
        ],
        "TrendService/ListTrendWatches": ["{}"],
        "TrendService/ListAlarms": [#"{"includeClosed":true}"#],
        "OutcomeService/ListOutcomeBlocks": ["{}"],
        "PolicyService/GetPolicy": ["{}"],
        "PolicyService/ListPolicies": ["{}"],
        "PolicyService/ReplayPolicy": [#"{"version":"standard-1"}"#],
        "AuditService/VerifyJournal": ["{}"],
        "AuditService/GetPublicKey": ["{}"],
        "AuditService/ListReads": [#"{"complaintId":"C-3"}"#, #"{"employeeId":"E-6"}"#],
        "AdminService/ListTokens": ["{}"],
        "AdminService/WatchEvents": [
            #"{"pastOnly":true}"#, #"{"pastOnly":true,"records":["C-3"]}"#,
            #"{"pastOnly":true,"kinds":["complaint.*"]}"#,
        ],
        "AdminService/GetHealth": ["{}"],
        "ScoringService/Score": [#"{"narrative":"She was rude."}"#],
    ]

    /// Commands that are refused alike whether there is a complaint or not. Those that would be done are not here: the
    /// two houses must stay as they are.
    static let commands: [String: [String]] = [
        "ComplaintService/Acknowledge": [
            #"{"complaintId":"C-3","letter":"Thank you for telling us.","nextStep":"We ask","nextStepByMs":"1781000000000"}"#
        ],
        "ComplaintService/AddEvidence": [
            #"{"complaintId":"C-3","heads":[1],"kind":"EVIDENCE_KIND_RECORD","note":"A note."}"#
        ],
        "ComplaintService/CloseComplaint": [
            #"{"complaintId":"C-3"}"#, #"{"complaintId":"C-3","expectedVersion":"9"}"#,
        ],
        "ComplaintService/Find": [
            #"{"complaintId":"C-3","head":1,"outcome":"OUTCOME_NOT_UPHELD","explanation":"So."}"#
        ],
        "ComplaintService/AssignComplaint": [#"{"complaintId":"C-3","employeeId":"E-6"}"#],
        "ComplaintService/MergeComplaint": [
            #"{"complaintId":"C-3","leadId":"C-1","reason":"The same matter."}"#,
            #"{"complaintId":"C-1","leadId":"C-3","reason":"The same matter."}"#,
        ],
        "ComplaintService/DismissDuplicate": [
            #"{"complaintId":"C-3","otherId":"C-1","reason":"Another matter."}"#,
            #"{"complaintId":"C-1","otherId":"C-3","reason":"Another matter."}"#,
        ],
        "ComplaintService/LinkComplaint": [
            #"{"complaintId":"C-3","otherId":"C-1","kind":"LINK_KIND_RELATED"}"#,
            #"{"complaintId":"C-1","otherId":"C-3","kind":"LINK_KIND_RELATED"}"#,
        ],
        "ComplaintService/AcknowledgeAlert": [#"{"complaintId":"C-3","alert":1}"#],
        "ComplaintService/DeclareConflict": [#"{"complaintId":"C-3","tie":""}"#],
        "ComplaintService/RecordStep": [#"{"complaintId":"C-3","heads":[1],"text":"Looked."}"#],
        "ComplaintService/AdoptPolicy": [#"{"complaintId":"C-3","policy":"standard-1"}"#],
        "ComplaintService/EraseComplaintTexts": [#"{"complaintId":"C-3"}"#],
        "ThemeService/EnterTheme": [#"{"themeId":"TH-1","complaints":["C-3"],"reason":"So."}"#],
        "ThemeService/LeaveTheme": [#"{"themeId":"TH-1","complaints":["C-3"],"reason":"So."}"#],
        "ThemeService/RecordReceipt": [
            #"{"changeId":"CH-1","recipientId":"CU-1","result":"RECEIPT_RESULT_DELIVERED"}"#
        ],
        "VoiceService/RecordVoice": [
            #"{"complaintId":"C-3","kind":"VOICE_KIND_CUSTOMER","answers":{"notGot":"A call back."}}"#
        ],
        "VoiceService/SendSurvey": [#"{"complaintId":"C-3"}"#],
        "FrontlineService/RecordNote": [#"{"complaintId":"C-3","text":"She asked again."}"#],
        "FrontlineService/AnswerNote": (24...44).map { #"{"noteId":"N-\#($0)","text":""}"# },
        "FrontlineService/PlanListening": [#"{"withId":"CU-1","ownerId":"E-6","due":"2026-06-30"}"#],
        "FrontlineService/DrawListening": [#"{"count":1,"seed":"7","due":"2026-06-30","owners":["E-99"]}"#],
        "FrontlineService/RecordListening": [#"{"listeningId":"L-9","answers":{"text":"All is well."}}"#],
        "FrontlineService/CancelListening": [#"{"listeningId":"L-9","reason":"She moved away."}"#],
        "FrontlineService/SortNote": (24...44).map { #"{"noteId":"N-\#($0)","themes":["TH-99"]}"# },
        "PlanService/CostRequest": [
            #"{"text":"Build it.","hours":400,"team":"Counter","complaintId":"C-3","head":1}"#
        ],
        "PlanService/BookTime": [#"{"team":"Counter","week":"2026-05-25","hours":4,"complaintId":"C-3"}"#],
        "PlanService/DecideRequest": [
            #"{"requestId":"PR-1","decision":"PLAN_DECISION_DECLINED","reason":"Not now."}"#
        ],
    ]

    /// Commands that name no complaint, or whose answer is nothing but what the caller did. What filing tells of other
    /// complaints has a test of its own: the number it gives differs between the two desks.
    static let besides: Set<String> = [
        "ScoringService/ScoreStream", "ImportService/ImportComplaints", "ComplaintService/FileComplaint",
        "LoadingService/Load",
    ]
}

@Suite(.timeLimit(.minutes(5))) struct `A complaint that must not be known` {
    private struct Outsider: CustomStringConvertible, Sendable {
        let description: String
        let actor: Actor
        /// Whether the number of complaints is theirs to know: they are not in the line.
        var knowsCounts = false

        init(_ name: String, _ person: Int64, _ roles: Set<Role>, knowsCounts: Bool = false) {
            description = name
            actor = Actor(person: EmployeeID(person), roles: roles)
            self.knowsCounts = knowsCounts
        }
    }

    private static let outsiders = [
        Outsider("her manager, a leader", 2, [.leader]),
        Outsider("her manager with every role", 2, LeakFixture.working),
        Outsider("her manager's manager at the front line", 1, [.clerk]),
        Outsider("her report, who decides", 4, [.decider]),
        Outsider("her report, an employee", 4, [.employee]),
        Outsider("her manager by the token of a program", 2, [.integrator]),
        Outsider("her manager, who administers", 2, [.administrator]),
        Outsider("her manager, who keeps the plan", 2, [.planOwner]),
        Outsider("her manager, who audits", 2, [.auditor]),
        Outsider("another concerned employee", 5, [.employee]),
        Outsider("an auditor", 6, [.auditor], knowsCounts: true),
        Outsider("an operator", 6, [.operator], knowsCounts: true),
        Outsider("nobody with a role", 6, [], knowsCounts: true),
    ]

    private static func full(_ method: String) -> String { "evenhand.v1." + method }

    @Test func `every method is asked`() async throws {
        let fixture = try await LeakFixture(.withoutIt)
        let asked = Set((Array(Probe.reads.keys) + Array(Probe.commands.keys) + Array(Probe.besides)).map(Self.full))
        for method in fixture.methodNames where method.hasPrefix("evenhand.v1.") {
            if fixture.isReading(method) || asked.contains(method) {
                #expect(asked.contains(method), "\(method) reads and is asked nothing here")
            }
        }
        #expect(asked.subtracting(fixture.methodNames).isEmpty)
    }

    @Test(arguments: [Door.wire, .http])
    func `is neither told nor betrayed by any method to anybody outside`(door: Door) async throws {
        let with = try await LeakFixture(.withIt)
        let without = try await LeakFixture(.withoutIt)
        for outsider in Self.outsiders {
            for (method, bodies) in Probe.reads.merging(Probe.commands, uniquingKeysWith: { first, _ in first }) {
                for body in bodies {
                    let told = try await with.answer(Self.full(method), body, by: outsider.actor, through: door)
                    let plain = try await without.answer(Self.full(method), body, by: outsider.actor, through: door)
                    let counts = outsider.knowsCounts && Self.counting.contains(method)
                    let moves = Self.movedByTheJournal.contains(method)
                    if !counts, !moves {
                        #expect(told == plain, "\(outsider): \(method) \(body)")
                    }
                    #expect(!told.hasPrefix("unreadable"), "\(method) \(body): \(told)")
                    let mayName = counts && method == "AuditService/ListReads"
                    for marker in LeakFixture.markers where !body.contains(marker) && !mayName {
                        #expect(!told.contains(marker), "\(outsider): \(method) \(body) tells \(marker): \(told)")
                    }
                    for marker in LeakFixture.markers.prefix(3) where !body.contains(marker) {
                        #expect(!told.contains(marker), "\(outsider): \(method) \(body) tells \(marker): \(told)")
                    }
                }
            }
        }
    }

    /// What tells somebody who is not in the line that there is a complaint, and may.
    private static let counting: Set<String> = ["AdminService/GetHealth", "AuditService/ListReads"]

    /// Its figures count every event, whatever it is of.
    private static let movedByTheJournal: Set<String> = ["AuditService/VerifyJournal"]

    @Test(arguments: [Door.wire, .http])
    func `that forbids a call is not betrayed to whoever was to make it`(door: Door) async throws {
        let (with, without) = (try await LeakFixture(.withoutIt), try await LeakFixture(.withoutIt))
        let clara = Actor(person: EmployeeID(6), roles: LeakFixture.working)
        let marta = Actor(person: LeakFixture.manager, roles: [.clerk])
        try await with.drawLossCall(to: marta.person, by: clara)
        try await without.drawLossCall(to: clara.person, by: clara)
        let asked = [
            ("CustomerService/GetCustomerCard", #"{"customerId":"CU-2"}"#), ("LossReviewService/ListLossCalls", "{}"),
        ]
        for (method, body) in asked {
            let told = try await with.answer(Self.full(method), body, by: marta, through: door)
            #expect(told.contains("LR-1"), "\(method): \(told)")
        }
        try await with.file(
            "She threw my quagga.", about: LeakFixture.ewa, allegation: "Threw it.", by: clara, customer: CustomerID(2))
        _ = try await with.desk.perform(
            .proposeEmbargo(.init(ground: .harassment, text: "She is threatened.")), on: ComplaintID(3), by: clara)
        _ = try await with.desk.perform(
            .placeEmbargo(.init()), on: ComplaintID(3), by: Actor(person: EmployeeID(5), roles: LeakFixture.working))
        for (method, body) in asked {
            let told = try await with.answer(Self.full(method), body, by: marta, through: door)
            let plain = try await without.answer(Self.full(method), body, by: marta, through: door)
            #expect(told == plain, "\(method)")
        }
        let open = try await with.answer(Self.full(asked[0].0), asked[0].1, by: clara, through: door)
        #expect(open.contains("mustNotBeCalled"), "\(open)")
    }

    /// Two houses in which CU-2 was drawn: in one a complaint forbids the call, in the other it was made.
    @Test(arguments: [Door.wire, .http])
    func `that forbids a call leaves a page as if the call had been made, and names nobody as lost in its place`(
        door: Door
    ) async throws {
        let (with, without) = (try await LeakFixture(.withoutIt), try await LeakFixture(.withoutIt))
        let clara = Actor(person: EmployeeID(6), roles: LeakFixture.working)
        let marta = Actor(person: LeakFixture.manager, roles: [.leader])
        for house in [with, without] { try await house.drawLossCall(to: EmployeeID(6), by: clara) }
        // Of the week in which CU-2 was lost.
        let week = #"{"on":"\#(with.desk.today.advanced(byDays: -20))"}"#
        func calls(_ house: LeakFixture, _ body: String, by reader: Actor) async throws -> [[String: Any]] {
            let text = try await house.answer(Self.full("ReportService/GetReport"), body, by: reader, through: door)
            let page = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
            return try #require(page, "\(text)")["calls"] as? [[String: Any]] ?? []
        }
        for body in ["{}", week] {
            let before = try await calls(with, body, by: marta).filter { $0["customerId"] as? String == "CU-2" }
            #expect(before.map { $0["why"] as? String } == ["lossReview"], "\(before)")
        }
        try await with.file(
            "She threw my quagga.", about: LeakFixture.ewa, allegation: "Threw it.", by: clara, customer: CustomerID(2))
        _ = try await with.desk.perform(
            .proposeEmbargo(.init(ground: .harassment, text: "She is threatened.")), on: ComplaintID(3), by: clara)
        _ = try await with.desk.perform(
            .placeEmbargo(.init()), on: ComplaintID(3), by: Actor(person: EmployeeID(5), roles: LeakFixture.working))
        _ = try await without.desk.record(
            .init(
                review: LossReviewID(1), customer: CustomerID(2), result: .declined, on: without.desk.now(),
                isSaid: false), said: nil, by: clara)
        for body in ["{}", week] {
            let told = try await calls(with, body, by: marta)
            let plain = try await calls(without, body, by: marta)
            #expect(NSArray(array: told) == NSArray(array: plain), "\(told)")
            #expect(!told.contains { $0["customerId"] as? String == "CU-2" }, "\(told)")
        }
    }

    @Test func `is known to somebody outside the line, so that the tests above can fail`() async throws {
        let with = try await LeakFixture(.withIt)
        let without = try await LeakFixture(.withoutIt)
        let clara = Actor(person: EmployeeID(6), roles: LeakFixture.working)
        let showing = [
            "ComplaintService/GetComplaint", "ComplaintService/ListComplaints", "ComplaintService/SearchComplaints",
            "ComplaintService/GetScorecard", "ComplaintService/GetClocks", "ComplaintService/PreviewLetter",
            "QueueService/ListQueue", "QueueService/ListAlerts", "QueueService/GetCounters",
            "CustomerService/GetCustomer", "PlanService/GetPlan",
            "CustomerService/GetCustomerCard", "MetricsService/ListSegments", "MetricsService/GetSegment",
            "PlanService/WeighRequest", "AdminService/WatchEvents", "AdminService/GetHealth", "AuditService/ListReads",
            "ThemeService/ListThemes", "ThemeService/GetTheme", "ThemeService/GetAudience", "TrendService/GetTrend",
            "TrendService/ListTrendCases", "ReportService/GetReport", "ExportService/ExportComplaints",
            "TrendService/ListTrendCases", "VoiceService/ListVoices", "VoiceService/GetVoiceSummary",
            "FairnessService/GetFairness", "FairnessService/ListFairnessHeads", "FrontlineService/ListSlowReplies",
            "FrontlineService/ListNotes", "FrontlineService/GetFrontline",
        ]
        for method in showing {
            let body = Probe.reads[method]?.first ?? ""
            let told = try await with.answer(Self.full(method), body, by: clara, through: .wire)
            let plain = try await without.answer(Self.full(method), body, by: clara, through: .wire)
            #expect(told != plain, "\(method)")
        }
        let all = try await with.answer(
            Self.full("AdminService/WatchEvents"), #"{"pastOnly":true}"#, by: clara, through: .wire)
        for marker in LeakFixture.markers.prefix(4) { #expect(all.contains(marker)) }
    }

    @Test func `the concerned employee sees their heads alone, whatever roles they hold`() async throws {
        let fixture = try await LeakFixture(.withIt)
        for roles: Set<Role> in [[.employee], [.leader], LeakFixture.working] {
            let ewa = Actor(person: LeakFixture.ewa, roles: roles)
            let shown = try await fixture.answer(
                Self.full("ComplaintService/GetComplaint"), #"{"complaintId":"C-3"}"#, by: ewa, through: .wire)
            #expect(shown.contains("marmalade") && !shown.contains("priority") && !shown.contains("obstacles"))
            let letter = try await fixture.answer(
                Self.full("ComplaintService/PreviewLetter"),
                #"{"complaintId":"C-3","kind":"LETTER_KIND_ACKNOWLEDGEMENT","party":"customer"}"#, by: ewa,
                through: .wire)
            #expect(!letter.contains("quagga") && (letter.contains("R5") || letter.contains("may not")))
            let queue = try await fixture.answer(
                Self.full("QueueService/ListQueue"), "{}", by: ewa, through: .wire)
            #expect(!queue.contains("C-3"))
            let events = try await fixture.answer(
                Self.full("AdminService/WatchEvents"), #"{"pastOnly":true}"#, by: ewa, through: .wire)
            #expect(!events.contains("quagga"))
        }
    }

    @Test func `its embargo is not told by planning, drawing, holding or cancelling calls`() async throws {
        let with = try await LeakFixture(.withIt)
        let without = try await LeakFixture(.withoutIt)
        let clara = Actor(person: EmployeeID(6), roles: LeakFixture.working)
        let nina = Actor(person: EmployeeID(5), roles: LeakFixture.working)
        let marta = Actor(person: LeakFixture.manager, roles: [.leader])
        for house in [with, without] {
            _ = try await house.desk.perform(
                [.changeContact(.init(contact: "ada@example.org"))], on: CustomerID(1), by: clara)
            _ = try await house.desk.register(
                CustomerCommand.Register(name: "Bert", contact: "bert@example.org"), by: clara)
        }
        _ = try await with.desk.perform(
            .proposeEmbargo(.init(ground: .harassment, text: "She was threatened at home.")), on: ComplaintID(3),
            by: clara)
        _ = try await with.desk.perform(.placeEmbargo(.init()), on: ComplaintID(3), by: nina)
        let plan = #"{"withId":"CU-1","ownerId":"E-6","due":"2026-06-30"}"#
        let draw = #"{"count":1,"seed":"7","due":"2026-06-30","owners":["E-6"]}"#
        for (method, body, word) in [
            ("PlanListening", plan, "is still to be made"),
            ("CancelListening", #"{"listeningId":"L-1","reason":"She moved away."}"#, "L-1"),
            ("PlanListening", plan, "L-2"),
            ("RecordListening", #"{"listeningId":"L-2","answers":{"text":"All is well."}}"#, "voiceId"),
            ("PlanListening", plan, "L-3"), ("DrawListening", draw, "L-4"),
            ("DrawListening", draw, "nobody is left to draw"),
        ] {
            let name = Self.full("FrontlineService/" + method)
            // A voice is numbered by its place in the journal.
            let told = try await with.answer(name, body, by: marta, through: .wire).replacing(#/V-\d+/#, with: "V")
            let plain = try await without.answer(name, body, by: marta, through: .wire).replacing(#/V-\d+/#, with: "V")
            #expect(told == plain && told.contains(word), "\(method): \(told)")
        }
        let watching = #"{"pastOnly":true,"kinds":["frontline.*"]}"#
        let watch = Self.full("AdminService/WatchEvents")
        let watched = try await with.answer(watch, watching, by: marta, through: .wire)
        #expect(try await without.answer(watch, watching, by: marta, through: .wire) == watched)
        #expect(watched.contains("listeningDrawn") && !watched.contains("passedOver"))
        // No contact is the one thing that is left to be wondered at.
        let list = Self.full("FrontlineService/ListListening")
        let listed = try await with.answer(list, "{}", by: marta, through: .wire)
        #expect(!listed.contains("mustNotBeCalled") && !listed.contains("ada@") && listed.contains("bert@"))
        let open = try await with.answer(list, "{}", by: clara, through: .wire)
        #expect(open.contains("mustNotBeCalled") && !open.contains("ada@"))
    }

    @Test func `a merged or linked neighbour is not named to whom it is closed`() async throws {
        let fixture = try await LeakFixture(.withIt)
        let clara = Actor(person: EmployeeID(6), roles: LeakFixture.working)
        let marta = Actor(person: LeakFixture.manager, roles: LeakFixture.working)
        _ = try await fixture.desk.perform(
            .arrange(.link(.related, ComplaintID(3))), on: ComplaintID(1), by: clara)
        _ = try await fixture.desk.perform(
            .arrange(.merge(into: ComplaintID(3), reason: "The same afternoon.")), on: ComplaintID(2), by: clara)
        for (method, body) in [
            ("ComplaintService/GetComplaint", #"{"complaintId":"C-1"}"#),
            ("ComplaintService/GetComplaint", #"{"complaintId":"C-2"}"#),
            ("ComplaintService/ListComplaints", "{}"), ("QueueService/ListQueue", "{}"),
            ("AdminService/WatchEvents", #"{"pastOnly":true}"#),
            ("ComplaintService/MergeComplaint", #"{"complaintId":"C-2","leadId":"C-1","reason":"The same matter."}"#),
        ] {
            let open = try await fixture.answer(Self.full(method), body, by: clara, through: .wire)
            #expect(open.contains("C-3"), "\(method) \(body)")
            let told = try await fixture.answer(Self.full(method), body, by: marta, through: .wire)
            #expect(!told.contains("C-3"), "\(method) \(body): \(told)")
        }
        // One whose customer waits, and which is open to them, is in their list without what it is merged into.
        try await fixture.file(
            "The garden gate is still broken.", about: nil, allegation: "Broken.", by: clara, daysAgo: 10)
        _ = try await fixture.desk.perform(
            .arrange(.merge(into: ComplaintID(3), reason: "The same afternoon.")), on: ComplaintID(4), by: clara)
        let slow = Self.full("FrontlineService/ListSlowReplies")
        let waiting = try await fixture.answer(slow, "{}", by: clara, through: .wire)
        #expect(try row("C-4", in: waiting)["leadId"] as? String == "C-3", "\(waiting)")
        let toMarta = try await fixture.answer(slow, "{}", by: marta, through: .wire)
        #expect(try row("C-4", in: toMarta)["leadId"] == nil && !toMarta.contains("C-3"), "\(toMarta)")
        // What they do not see they do not undo, and hear of it what they would of a number never given.
        func unlinking(_ other: String) async throws -> String {
            try await fixture.answer(
                Self.full("ComplaintService/UnlinkComplaint"), #"{"complaintId":"C-1","otherId":"\#(other)"}"#,
                by: marta,
                through: .wire
            ).replacing(other, with: "C-n")
        }
        let (known, unknown) = (try await unlinking("C-3"), try await unlinking("C-9"))
        #expect(known == unknown)
        let unmerging = try await fixture.answer(
            Self.full("ComplaintService/UnmergeComplaint"), #"{"complaintId":"C-2","reason":"Apart again."}"#,
            by: marta,
            through: .wire)
        #expect(unmerging.contains("merged into no other") && !unmerging.contains("C-3"), "\(unmerging)")
        let still = try await fixture.answer(
            Self.full("ComplaintService/GetComplaint"), #"{"complaintId":"C-1"}"#, by: clara, through: .wire)
        #expect(still.contains("C-3"))
    }

    @Test func `who files its very words is not told that they are there, nor by any list afterwards`() async throws {
        let fixture = try await LeakFixture(.withIt)
        _ = try await fixture.desk.compareArrivals()
        let clara = Actor(person: EmployeeID(6), roles: LeakFixture.working)
        let body =
            #"{"channel":"CHANNEL_EMAIL","language":"en","customerId":"CU-1","#
            + #""narrative":"She threw my quagga out of the zeppelin."}"#
        func said(_ method: String, _ body: String, _ actor: Actor) async throws -> String {
            try await fixture.answer(Self.full(method), body, by: actor, through: .wire)
        }
        for (number, outsider) in Self.outsiders.prefix(3).enumerated() {
            let filed = try await said("ComplaintService/FileComplaint", body, outsider.actor)
            #expect(filed.contains("C-\(4 + number)"), "\(filed)")
            #expect(!filed.contains("C-3"), "\(outsider): \(filed)")
            // The first of the three finds nothing it may know of; each later one those before it.
            #expect(filed.contains("duplicates") == (number > 0), "\(outsider): \(filed)")
            #expect(!filed.contains("sameLetter"), "\(outsider): \(filed)")
        }
        _ = try await fixture.desk.compareArrivals()
        for outsider in Self.outsiders.prefix(3) {
            let shown = try await said(
                "ComplaintService/GetComplaint", #"{"complaintId":"C-4","includeDuplicates":true}"#, outsider.actor)
            #expect(shown.contains("quagga") && !shown.contains("C-3"), "\(outsider): \(shown)")
            #expect(!shown.contains(#""duplicates""#) && !shown.contains("sameLetter"), "\(outsider): \(shown)")
            let rows = try await said("ComplaintService/ListComplaints", "{}", outsider.actor)
            #expect(try row("C-4", in: rows)["duplicates"] == nil, "\(outsider): \(rows)")
            #expect(try row("C-6", in: rows)["duplicates"] as? Int == 2, "\(outsider): \(rows)")
        }
        let shown = try await said(
            "ComplaintService/GetComplaint", #"{"complaintId":"C-4","includeDuplicates":true}"#, clara)
        #expect(shown.contains(#""duplicates""#) && shown.contains("C-3"), "\(shown)")
        let list = try await said("ComplaintService/ListComplaints", "{}", clara)
        #expect(try row("C-4", in: list)["duplicates"] as? Int == 1, "\(list)")
        #expect(try row("C-6", in: list)["duplicates"] as? Int == 3, "\(list)")
    }

    /// One row of what a list answered.
    private func row(_ id: String, in answers: String) throws -> [String: Any] {
        func find(_ value: Any) -> [String: Any]? {
            if let list = value as? [Any] { return list.lazy.compactMap(find).first }
            guard let object = value as? [String: Any] else { return nil }
            if object["complaintId"] as? String == id { return object }
            return object.values.lazy.compactMap(find).first
        }
        let found = try answers.split(separator: "\n").compactMap { line in
            find(try JSONSerialization.jsonObject(with: Data(line.utf8)))
        }.first
        return try #require(found, "\(id) is in no row")
    }

    @Test func `work accepted for it keeps its hours in the plan and loses its words`() async throws {
        let fixture = try await LeakFixture(.withIt)
        let nina = Actor(person: EmployeeID(5), roles: LeakFixture.working)
        _ = try await fixture.desk.perform(
            PlanCommand.decideRequest(.init(request: PlanRequestID(1), decision: .accepted)), by: nina)
        for (method, body) in [
            ("PlanService/GetPlan", "{}"), ("AdminService/WatchEvents", #"{"pastOnly":true,"kinds":["plan.*"]}"#),
        ] {
            let open = try await fixture.answer(Self.full(method), body, by: nina, through: .wire)
            #expect(open.contains("zeppelin") && open.contains("400"), "\(method): \(open)")
            for roles: Set<Role> in [[.leader], [.planOwner], LeakFixture.working] {
                let marta = Actor(person: LeakFixture.manager, roles: roles)
                let told = try await fixture.answer(Self.full(method), body, by: marta, through: .wire)
                #expect(!told.contains("zeppelin") && !told.contains("PR-1"), "\(method) \(roles): \(told)")
            }
        }
    }
}
