package import EvenhandDomain
package import EvenhandInsight
internal import EvenhandJournal

/// What is asked of fairness: findings of these days, by what they are grouped.
package struct FairnessQuestion: Sendable, Equatable {
    package enum Grouping: String, Sendable, CaseIterable {
        /// Who found.
        case decider = "decider"
        /// The customer's segment, as they stand today.
        case segment = "segment"
        /// The complaint's language.
        case language = "language"
        /// Where the employee whom the head concerns works now.
        case team = "team"
    }

    package var since: CivilDate
    package var until: CivilDate
    package var grouping: Grouping

    package init(since: CivilDate, until: CivilDate, by grouping: Grouping) {
        self.since = since
        self.until = until
        self.grouping = grouping
    }
}

package struct FairnessAnswer: Sendable {
    /// Heads whose findings depart, by from what.
    package struct Departures: Sendable, Equatable {
        package let kind: DepartureKind
        package internal(set) var headCount = 0
        /// Of these: upheld against the recommendation, or not upheld against it. Of the scorecard only.
        package internal(set) var forCustomer = 0
        package internal(set) var againstCustomer = 0
    }

    /// A note of support that was not sent yet.
    package struct Owed: Sendable, Equatable {
        package let complaint: ComplaintID
        package let head: HeadID
        package let employee: EmployeeID
        package let due: Instant
        package let isLate: Bool
    }

    package let question: FairnessQuestion
    package let table: FairnessTable
    /// Names of deciders that the rows name by number.
    package let names: [String: String]
    /// Findings that stand, all of them …
    package internal(set) var findingCount = 0
    /// … those that decided nothing: no finding could be reached, not investigated …
    package internal(set) var openCount = 0
    /// … and those of earlier releases, without the recommendation on record.
    package internal(set) var unweighedCount = 0
    package internal(set) var departures: [Departures] = []
    /// Findings that name an employee …
    package internal(set) var namedCount = 0
    /// … those that established nothing against them, and of how many employees.
    package internal(set) var withoutCauseCount = 0
    package internal(set) var withoutCauseEmployeeCount = 0
    package internal(set) var supportGiven = 0
    /// The longest due first.
    package internal(set) var owed: [Owed] = []
    /// Business days from receipt to the first hearing, of those held on these days; nil: none was.
    package internal(set) var hearings: DayCounts?
    /// Complaints with a finding of these days that were decided in writing, without a hearing.
    package internal(set) var unheardCount = 0
}

/// A head behind a figure.
package struct FairnessCaseRow: Sendable, Equatable {
    package let head: FairnessHead
    package let group: String
    /// The decider's own reason for departing; nil: none, or erased.
    package let reason: String?
}

/// What a figure of the page counts: the names of the command line and the protocol.
package enum FairnessFigure: String, Sendable, CaseIterable {
    /// Every head that is part of a share.
    case heads = "heads"
    case upheld = "upheld"
    case notUpheld = "notUpheld"
    case departures = "departures"
    case withoutCause = "withoutCause"
}

extension Desk {
    /// The page. Complaints that are not wholly open to the reader are in none of its figures.
    package func fairness(
        _ question: FairnessQuestion, by actor: Actor
    ) async throws(DeskError) -> FairnessAnswer {
        try require(.readFairness, of: actor)
        try await foldFairness()
        let leftOut = try await numbersWithheld(from: actor)
        let label = try await labels(of: question.grouping)
        let days = question.since...question.until
        let entries = fairness.entries.filter { id, entry in
            !leftOut.contains(id)
                && (entry.heads.contains { days.contains($0.on) } || entry.backed.contains { days.contains($0.on) }
                    || entry.hearing.map { days.contains($0.on) } ?? false)
        }
        let heads = entries.values.flatMap { entry in
            entry.heads.lazy.filter { days.contains($0.on) }.map { (head: $0, group: label($0, entry)) }
        }
        let table = FairnessTable(heads)
        var answer = FairnessAnswer(
            question: question, table: table, names: try await names(in: table, question.grouping))
        answer.count(heads.map(\.head))
        let hearings = entries.values.compactMap { entry in
            entry.hearing.flatMap { days.contains($0.on) ? $0.days : nil }
        }
        // A single figure of a single case is that case.
        answer.hearings = hearings.count < FairnessTable.smallest ? nil : DayCounts(hearings)
        answer.unheardCount = entries.values.count { entry in
            entry.hearing == nil && entry.heads.contains { days.contains($0.on) }
        }
        try await addSupport(to: &answer, entries, days, by: actor)
        return answer
    }

    /// Notes of support. Whether one is still due is the rule's to say (R7), so it is asked where none was sent.
    private func addSupport(
        to answer: inout FairnessAnswer, _ entries: [ComplaintID: FairnessBook.Entry],
        _ days: ClosedRange<CivilDate>, by actor: Actor
    ) async throws(DeskError) {
        let at = now()
        for (id, entry) in entries {
            let backed = entry.backed.filter { days.contains($0.on) }
            answer.supportGiven += backed.count(where: \.hasNote)
            // A complaint does not close while a note is due.
            guard !entry.isClosed, backed.contains(where: { !$0.hasNote }) else { continue }
            let state = try await loadComplaint(id).state
            let duties = ComplaintDecider.duties(
                of: state, id, under: ruling(.reviewDue(.init()), in: state), at: at)
            for duty in duties {
                guard case .supportNote(let employee) = duty.kind, let head = duty.head,
                    backed.contains(where: { $0.head == head })
                else { continue }
                answer.owed.append(
                    .init(complaint: id, head: head, employee: employee, due: duty.due, isLate: duty.due < at))
            }
        }
        answer.owed.sort { ($0.due, $0.complaint, $0.head) < ($1.due, $1.complaint, $1.head) }
        if Permission.reach(of: .read, for: actor) == .everything {
            noteReads(answer.owed.map(\.complaint), as: .list, by: actor)
        }
    }

    /// The heads behind a figure, by complaint and head, from behind a place.
    package func fairnessCases(
        _ figure: FairnessFigure, _ question: FairnessQuestion, group: String?,
        after key: (complaint: ComplaintID, head: HeadID)?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> (rows: [FairnessCaseRow], hasMore: Bool) {
        try require(.readFairness, of: actor)
        try require(.read, of: actor)
        try await foldFairness()
        let leftOut = try await numbersWithheld(from: actor)
        let label = try await labels(of: question.grouping)
        let days = question.since...question.until
        var wanted: [(head: FairnessHead, group: String)] = []
        for (id, entry) in fairness.entries where !leftOut.contains(id) {
            for head in entry.heads where days.contains(head.on) && figure.counts(head) {
                if let key, (head.complaint, head.head) <= (key.complaint, key.head) { continue }
                let name = label(head, entry)
                if group == nil || group == name { wanted.append((head, name)) }
            }
        }
        wanted.sort { ($0.head.complaint, $0.head.head) < ($1.head.complaint, $1.head.head) }
        var rows: [FairnessCaseRow] = []
        for (head, name) in wanted.prefix(limit) {
            var reason: String?
            if !head.departsFrom.isEmpty {
                reason = try await loadComplaint(head.complaint).state.head(head.head)?.finding?.details?.departure?
                    .text
            }
            rows.append(FairnessCaseRow(head: head, group: name, reason: reason))
        }
        noteReads(rows.map(\.head.complaint), as: .list, by: actor)
        return (rows, wanted.count > limit)
    }

    /// What a head is grouped by.
    private func labels(
        of grouping: FairnessQuestion.Grouping
    ) async throws(DeskError) -> (FairnessHead, FairnessBook.Entry) -> String {
        switch grouping {
        case .decider: return { head, _ in head.decider.description }
        case .language: return { _, entry in entry.language }
        case .team:
            let teams = try await teams()
            return { head, _ in head.employee.flatMap { teams[$0] } ?? "" }
        case .segment:
            let segments = try await segmentation(
                in: try await currency(nil), until: today, under: policy
            ).byCustomer
            return { _, entry in entry.customer.flatMap { segments[$0] } ?? "" }
        }
    }

    func teams() async throws(DeskError) -> [EmployeeID: String] {
        var teams: [EmployeeID: String] = [:]
        var last: EmployeeID?
        repeat {
            let after = last
            let page = try await reading { () async throws(JournalError) in
                try await journal.employees(after: after, limit: 1_000)
            }
            for entry in page { teams[entry.id] = entry.team }
            last = page.count == 1_000 ? page.last?.id : nil
        } while last != nil
        return teams
    }

    private func names(
        in table: FairnessTable, _ grouping: FairnessQuestion.Grouping
    ) async throws(DeskError) -> [String: String] {
        guard grouping == .decider else { return [:] }
        var names: [String: String] = [:]
        for row in table.rows {
            guard let number = row.name, let id = try? EmployeeID(parsing: number) else { continue }
            names[number] = try await reading { () async throws(JournalError) in try await journal.employee(id)?.name }
        }
        return names
    }
}

extension FairnessAnswer {
    fileprivate mutating func count(_ heads: [FairnessHead]) {
        var kinds = DepartureKind.allCases.map { Departures(kind: $0) }
        var backed: Set<EmployeeID> = []
        for head in heads {
            findingCount += 1
            let leaning = head.outcome.leaning
            if leaning != .established && leaning != .notEstablished {
                openCount += 1
            } else if head.recommended == nil {
                unweighedCount += 1
            }
            for index in kinds.indices where head.departsFrom.contains(kinds[index].kind) {
                kinds[index].headCount += 1
                guard kinds[index].kind == .scorecard else { continue }
                if leaning == .established { kinds[index].forCustomer += 1 }
                if leaning == .notEstablished { kinds[index].againstCustomer += 1 }
            }
            guard let employee = head.employee else { continue }
            namedCount += 1
            if head.isWithoutCause {
                withoutCauseCount += 1
                backed.insert(employee)
            }
        }
        departures = kinds
        withoutCauseEmployeeCount = backed.count
    }
}

extension FairnessFigure {
    fileprivate func counts(_ head: FairnessHead) -> Bool {
        switch self {
        case .heads: head.isCompared
        case .upheld: head.isCompared && head.outcome.leaning == .established
        case .notUpheld: head.isCompared && head.outcome.leaning == .notEstablished
        case .departures: !head.departsFrom.isEmpty
        case .withoutCause: head.isWithoutCause
        }
    }
}
