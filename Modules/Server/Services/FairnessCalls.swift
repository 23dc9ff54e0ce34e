internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages
internal import SwiftProtobuf

/// Whether findings are fair, for leaders.
struct FairnessCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand fairness --help"
    private static let owedLimit = 100

    var handlers: FairnessServiceHandlers {
        FairnessServiceHandlers(getFairness: .async(fairness), listFairnessHeads: .async(heads))
    }

    func fairness(
        _ context: CallContext, _ request: Evenhand_V1_GetFairnessRequest
    ) async throws -> Evenhand_V1_GetFairnessResponse {
        let actor = try context.signedIn()
        let question = try reading(Self.help) { () throws(InputError) in
            try asked(since: request.since, until: request.until, by: request.by)
        }
        let answer = try await answering { () async throws(DeskError) in
            try await desk.fairness(question, by: actor)
        }
        return Evenhand_V1_GetFairnessResponse(answer, owedLimit: Self.owedLimit)
    }

    private func heads(
        _ context: CallContext, _ request: Evenhand_V1_ListFairnessHeadsRequest
    ) async throws -> Evenhand_V1_ListFairnessHeadsResponse {
        let actor = try context.signedIn()
        let (question, figure, order) = try reading(Self.help) {
            () throws(InputError) -> (FairnessQuestion, FairnessFigure, PageOrder) in
            guard let figure = FairnessFigure(rawValue: request.figure) else {
                throw InputError(
                    field: "figure", value: FieldReader.optionalText(request.figure),
                    valid: "one of " + FairnessFigure.allCases.map(\.rawValue).joined(separator: ", "))
            }
            return (
                try asked(since: request.since, until: request.until, by: request.by), figure,
                try PageOrder(request.page)
            )
        }
        let after = try order.place(
            { token -> (complaint: ComplaintID, head: HeadID)? in
                let parts = token.split(separator: ".").map { Int64($0) }
                guard parts.count == 2, let complaint = parts[0], let head = parts[1] else { return nil }
                return (ComplaintID(rawValue: complaint), HeadID(rawValue: head))
            }, help: Self.help)
        let group = request.hasGroup ? request.group : nil
        let page = try await answering { () async throws(DeskError) in
            try await desk.fairnessCases(figure, question, group: group, after: after, limit: order.size, by: actor)
        }
        return .with {
            $0.heads = page.rows.map { Evenhand_V1_FairnessHead($0) }
            if page.hasMore, let last = page.rows.last?.head {
                $0.nextToken = "\(last.complaint.rawValue).\(last.head.rawValue)"
            }
        }
    }

    private func asked(
        since: String, until: String, by: Evenhand_V1_FairnessGrouping
    ) throws(InputError) -> FairnessQuestion {
        let last = try FieldReader.optionalDay(until, "until") ?? desk.today
        let first = try FieldReader.optionalDay(since, "since") ?? last.advanced(byDays: -364)
        guard first <= last else {
            throw InputError(field: "until", value: until, valid: "\(first) or later")
        }
        let grouping: FairnessQuestion.Grouping
        switch by {
        case .unspecified, .decider: grouping = .decider
        case .segment: grouping = .segment
        case .language: grouping = .language
        case .team: grouping = .team
        case .UNRECOGNIZED(let value):
            throw InputError(field: "by", value: String(value), valid: "decider, segment, language or team")
        }
        return FairnessQuestion(since: first, until: last, by: grouping)
    }
}

extension Evenhand_V1_GetFairnessResponse {
    fileprivate init(_ answer: FairnessAnswer, owedLimit: Int) {
        self.init()
        since = answer.question.since.description
        until = answer.question.until.description
        by = .init(answer.question.grouping)
        smallest = UInt32(FairnessTable.smallest)
        if answer.table.isShown, let total = answer.table.total {
            self.total = .init(total, names: [:])
            rows = answer.table.rows.map { .init($0, names: answer.names) }
        }
        findings = UInt32(clamping: answer.findingCount)
        undecided = UInt32(clamping: answer.openCount)
        unweighed = UInt32(clamping: answer.unweighedCount)
        departures = answer.departures.map { departures in
            .with {
                $0.from = departures.kind.rawValue
                $0.heads = UInt32(clamping: departures.headCount)
                $0.forCustomer = UInt32(clamping: departures.forCustomer)
                $0.againstCustomer = UInt32(clamping: departures.againstCustomer)
            }
        }
        naming = UInt32(clamping: answer.namedCount)
        withoutCause = UInt32(clamping: answer.withoutCauseCount)
        withoutCauseEmployees = UInt32(clamping: answer.withoutCauseEmployeeCount)
        supportGiven = UInt32(clamping: answer.supportGiven)
        supportOwed = UInt32(clamping: answer.owed.count)
        supportLate = UInt32(clamping: answer.owed.count(where: \.isLate))
        owed = answer.owed.prefix(owedLimit).map { owed in
            .with {
                $0.complaintID = owed.complaint.description
                $0.head = UInt32(clamping: owed.head.rawValue)
                $0.employeeID = owed.employee.description
                $0.dueMs = owed.due.milliseconds
                $0.late = owed.isLate
            }
        }
        if let hearings = answer.hearings {
            timeToHearing = .with {
                $0.complaints = UInt32(clamping: hearings.count)
                $0.median = UInt32(clamping: hearings.median)
                $0.ninetieth = UInt32(clamping: hearings.ninetieth)
            }
        }
        decidedInWriting = UInt32(clamping: answer.unheardCount)
    }
}

extension Evenhand_V1_FairnessGrouping {
    fileprivate init(_ grouping: FairnessQuestion.Grouping) {
        self =
            switch grouping {
            case .decider: .decider
            case .segment: .segment
            case .language: .language
            case .team: .team
            }
    }
}

extension Evenhand_V1_FairnessRow {
    fileprivate init(_ row: FairnessTable.Row, names: [String: String]) {
        self.init()
        group = row.name ?? ""
        name = row.name.flatMap { names[$0] } ?? ""
        groups = UInt32(clamping: row.groupCount)
        heads = UInt32(clamping: row.headCount)
        upheld = UInt32(clamping: row.upheldCount)
        recommended = UInt32(clamping: row.recommendedCount)
        neither = UInt32(clamping: row.undecidedCount)
        departures = UInt32(clamping: row.departureCount)
        share = row.share
        recommendedShare = row.recommendedShare
        target = row.target
        let limits = row.limits
        (lower95, upper95) = (limits.lower95, limits.upper95)
        (lower998, upper998) = (limits.lower998, limits.upper998)
        verdict = row.verdict.rawValue
    }
}

extension Evenhand_V1_FairnessHead {
    fileprivate init(_ row: FairnessCaseRow) {
        self.init()
        complaintID = row.head.complaint.description
        head = UInt32(clamping: row.head.head.rawValue)
        group = row.group
        on = row.head.on.description
        deciderID = row.head.decider.description
        employeeID = row.head.employee?.description ?? ""
        outcome = .init(row.head.outcome)
        if let recommended = row.head.recommended { self.recommended = .init(recommended) }
        departsFrom = row.head.departsFrom.map(\.rawValue)
        reason = row.reason ?? ""
    }
}
