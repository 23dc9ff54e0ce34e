internal import Dispatch
package import EvenhandDomain
package import EvenhandInsight
internal import EvenhandJournal

/// Counts with the question as it was answered and the day it was asked on.
package struct TrendRecord: Sendable {
    package let question: TrendQuestion
    package let counts: TrendCounts
    /// The same series over a wider question, where one was asked.
    package let compared: TrendCounts?
    package let today: CivilDate
}

/// What stands behind a cell: complaints, then imported rows.
package struct TrendCases: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package let source: String
        package let number: Int64
        package let id: String?
    }

    package var complaints: [ComplaintID] = []
    package var rows: [Row] = []
    /// Where the next page begins; nil at the end.
    package var next: Place?

    package enum Place: Sendable, Equatable {
        /// Below this complaint.
        case complaints(below: Int64)
        /// In this block, from this row on.
        case rows(block: Int64, from: Int)
    }

    package init() {}
}

extension Desk {
    /// The day it is in the house's calendar.
    package var today: CivilDate { policy.calendar.date(of: now()) }

    /// Counts what the reader may know of.
    /// - Parameter wider: periods that the series of the question are counted in too.
    package func trend(
        _ question: TrendQuestion, comparedWith wider: TrendQuestion? = nil, source: TrendSource?, by actor: Actor
    ) async throws(DeskError) -> TrendRecord {
        try require(.readTrends, of: actor)
        try await foldTrends(for: question, source)
        let leftOut = source == .imported ? [] : try await numbersWithheld(from: actor)
        let (counts, compared) = trends.withState { state -> (TrendCounts, TrendCounts?) in
            let parts = state.parts(source, leavingOut: leftOut)
            let counts = Self.count(question, in: parts)
            return (counts, wider.map { Self.count($0, in: parts, series: counts.series.map(\.values)) })
        }
        return TrendRecord(question: question, counts: counts, compared: compared, today: today)
    }

    /// Rows from which a question is counted by several processors: a few milliseconds of one.
    private static let manyRows = 500_000
    /// More than most machines have processors left for it, so that one that is busy holds up a part only.
    private static let pieceCount = 4

    private static func count(
        _ question: TrendQuestion, in parts: [TrendCounter.Part], series chosen: [[String]]? = nil
    ) -> TrendCounts {
        guard parts.contains(where: { $0.rowCount >= manyRows }) else {
            return TrendCounter.count(question, in: parts, series: chosen)
        }
        return TrendCounter.count(question, in: parts, series: chosen, pieces: pieceCount) { count, work in
            // The thread at hand works too, so that it never only waits for others that are busy.
            DispatchQueue.concurrentPerform(iterations: count, execute: work)
        }
    }

    /// The first day of which anything is counted that the reader may know of; nil while there is nothing. Before that nothing was
    /// kept, which is not none.
    package func firstCountedDay(by actor: Actor) async throws(DeskError) -> CivilDate? {
        try require(.readTrends, of: actor)
        try await foldOutcomes()
        try await foldDesk()
        let leftOut = try await numbersWithheld(from: actor)
        let day = trends.withState { state in
            state.parts(nil, leavingOut: leftOut).compactMap { $0.firstDay(of: .filed) }.min()
        }
        return day.map { CivilDate(dayNumber: $0) }
    }

    /// The complaints and rows that a question counts, complaints first, the newest number first.
    package func trendCases(
        _ question: TrendQuestion, source: TrendSource?, after place: TrendCases.Place?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> TrendCases {
        try require(.readTrends, of: actor)
        if source != .imported { try require(.read, of: actor) }
        try await foldTrends(for: question, source)
        var cases = TrendCases()
        var block: Int64 = 1
        var row = 0
        switch place {
        case .rows(let at, let from)?: (block, row) = (at, from)
        case .complaints, nil:
            guard source != .imported else { break }
            var below = Int64.max
            if case .complaints(let number)? = place { below = number }
            let leftOut = try await numbersWithheld(from: actor)
            let found = trends.withState { state in
                TrendCounter.rows(question, in: state.desk.part(leavingOut: leftOut)).map { state.desk.complaints[$0] }
            }
            let wanted = found.filter { $0.rawValue < below }.sorted(by: >)
            cases.complaints = Array(wanted.prefix(limit))
            noteReads(cases.complaints, as: .list, by: actor)
            if wanted.count > limit {
                cases.next = cases.complaints.last.map { .complaints(below: $0.rawValue) }
                return cases
            }
        }
        guard source != .desk else { return cases }
        try await addRows(to: &cases, question, block: block, from: row, limit: limit)
        return cases
    }

    /// Blocks that one call looks into.
    private static let blocksPerCall = 64

    /// Imported rows are looked for in the journal itself: the columns in memory do not tell alike rows apart. After so many
    /// blocks the next call goes on.
    private func addRows(
        to cases: inout TrendCases, _ question: TrendQuestion, block first: Int64, from start: Int, limit: Int
    ) async throws(DeskError) {
        var version = first
        var row = start
        while true {
            guard version < first + Int64(Self.blocksPerCall) else {
                cases.next = .rows(block: version, from: 0)
                return
            }
            let recorded = try await reading { [version] () async throws(JournalError) in
                try await journal.events(of: .outcomes, from: version, limit: 4)
            }
            if recorded.isEmpty { return }
            for event in recorded {
                guard case .outcomes(let body) = event.event, case .taken(let block) = body.body else { continue }
                for place in BlockMatch(question, block).rows where place >= row {
                    if cases.complaints.count + cases.rows.count == limit {
                        cases.next = .rows(block: event.version, from: place)
                        return
                    }
                    let id = block.column("id")?.value(ofRow: place)
                    cases.rows.append(
                        .init(
                            source: block.source, number: block.number(ofRow: place),
                            id: id.flatMap { $0.isEmpty ? nil : $0 }))
                }
                version = event.version + 1
                row = 0
            }
        }
    }

    // MARK: Folding

    /// Brings what a question looks at up to the journal's end.
    func foldTrends(for question: TrendQuestion, _ source: TrendSource?) async throws(DeskError) {
        if source != .desk { try await foldOutcomes() }
        guard source != .imported else { return }
        try await foldDesk()
        if question.by.contains(.theme) || question.filters.contains(where: { $0.dimension == .theme }) {
            try await foldThemes()
        }
    }

    /// The kinds of event that change what a complaint is counted by, and where employees are.
    private static let countedKinds: Set<String> = [
        "complaint.filed", "complaint.scored", "complaint.headAdded", "complaint.employeeNamed",
        "complaint.headWithdrawn", "complaint.found", "complaint.headResolvedEarly", "complaint.headReopened",
        "complaint.closed", "complaint.reopened", "employee.registered", "employee.teamChanged",
    ]

    func foldDesk() async throws(DeskError) {
        try await trends.turn.take { () async throws(DeskError) in
            if trends.withState({ $0.deskThrough }) == nil { try await loadDesk() }
            while let through = trends.withState({ $0.deskThrough }), through < journal.position {
                let page = try await reading { () async throws(JournalError) in
                    try await journal.events(
                        from: through + 1, through: journal.position, matching: EventFilter(kinds: Self.countedKinds),
                        limit: EventPageLimit(events: 1_024, looked: 65_536, bytes: 4 << 20))
                }
                let changes = try await changes(in: page.events)
                let calendar = policy.calendar
                trends.withState { state in
                    for (id, summary) in changes.complaints { state.desk.put(id, summary, calendar) }
                    for (id, team) in changes.teams { state.desk.put(team, of: id) }
                    if !changes.complaints.isEmpty || !changes.teams.isEmpty {
                        state.desk.nameTeams()
                        state.deskChanges += 1
                    }
                    state.deskThrough = max(page.next - 1, through)
                }
            }
        }
    }

    /// What the read models say, whole: once a process, when somebody first asks.
    private func loadDesk() async throws(DeskError) {
        let position = journal.position
        let calendar = policy.calendar
        var employee: EmployeeID?
        repeat {
            let after = employee
            let page = try await reading { () async throws(JournalError) in
                try await journal.employees(after: after, limit: 1_000)
            }
            trends.withState { state in for entry in page { state.desk.put(entry.team, of: entry.id) } }
            employee = page.last?.id
        } while employee != nil
        // The oldest first would need another index; rows may lie in any order.
        var below: ComplaintID?
        repeat {
            let key = below
            let page = try await reading { () async throws(JournalError) in
                try await journal.complaints(ComplaintFilter(), below: key, limit: 2_000)
            }
            trends.withState { state in
                for entry in page.entries { state.desk.put(entry.id, entry.summary, calendar) }
            }
            below = page.next
        } while below != nil
        trends.withState { state in
            state.desk.nameTeams()
            state.deskChanges += 1
            state.deskThrough = position
        }
    }

    /// The complaints as they stand after the events. What began with them is folded from them; of others the list knows how
    /// they stand.
    private func changes(
        in events: [RecordedEvent]
    ) async throws(DeskError) -> (complaints: [ComplaintID: ComplaintSummary], teams: [EmployeeID: String?]) {
        var complaints: [ComplaintID: ComplaintSummary] = [:]
        var touched: Set<ComplaintID> = []
        var teams: [EmployeeID: String?] = [:]
        for recorded in events {
            switch (recorded.stream, recorded.event) {
            case (.complaint(let id), .complaint(let event)):
                if recorded.version == 1 { complaints[id] = ComplaintSummary() }
                // Of what was filed before, the summary is read.
                if complaints[id]?.evolve(with: event) == nil { touched.insert(id) }
            case (.employee(let id), .employee(let event)):
                switch event.body {
                case .registered(let data): teams[id] = .some(data.team)
                case .teamChanged(let data): teams[id] = .some(data.team)
                default: break
                }
            default: break
            }
        }
        for id in touched {
            let entry = try await reading { () async throws(JournalError) in try await journal.complaint(id) }
            if let entry { complaints[id] = entry.summary }
        }
        return (complaints, teams)
    }

    private func foldThemes() async throws(DeskError) {
        try await gatherThemes()
        let loaded = try await loadThemes()
        trends.withState { state in
            guard state.themesVersion != loaded.version else { return }
            state.themesVersion = loaded.version
            state.deskChanges += 1
            state.desk.put(loaded.state)
        }
    }
}

/// Which rows of a block a question counts.
private struct BlockMatch {
    let rows: [Int]

    init(_ question: TrendQuestion, _ block: OutcomeBlock) {
        guard let days = block.column(question.measure == .filed ? "received" : "closed") else {
            rows = []
            return
        }
        let span = question.first...question.last
        // A code that stands for no value says nothing: no day, and the empty value of a filter.
        var passes: [(codes: [UInt32], values: [Bool], unsaid: Bool)] = [
            (days.codes.codes, days.values.map { OutcomeBlock.day($0).map(span.contains) ?? false }, false)
        ]
        var isPossible = true
        for filter in question.filters {
            let wanted = Set(filter.values)
            if let column = block.column(filter.dimension.rawValue) {
                passes.append((column.codes.codes, column.values.map(wanted.contains), wanted.contains("")))
            } else if !wanted.contains("") {
                isPossible = false
            }
        }
        rows =
            isPossible && passes[0].values.contains(true)
            ? passes[0].codes.indices.filter { row in
                passes.allSatisfy { pass in
                    guard row < pass.codes.count, Int(pass.codes[row]) < pass.values.count else { return pass.unsaid }
                    return pass.values[Int(pass.codes[row])]
                }
            } : []
    }
}
