package import EvenhandDomain
internal import EvenhandJournal

/// What the front line needs: notes, listening calls, themes and who answers for them. Docs/METRICS.md defines each figure.
package struct FrontlineFigures: Sendable {
    /// How far back it looks unless said.
    package static let usualDays = 28

    package struct Notes: Sendable, Equatable {
        /// Written, and answered, on these days.
        package var recorded = 0
        package var answered = 0
        /// Whole days from writing to answer; nil when none was answered on these days.
        package var medianDays: Int?
        /// Without an answer now, and those of them under no theme.
        package var open = 0
        package var unsorted = 0
        package var oldestDays = 0
    }

    package struct Listening: Sendable, Equatable {
        package let owner: PersonID
        package let ownerIsGone: Bool
        /// Planned, held and cancelled on these days.
        package var planned = 0
        package var held = 0
        package var cancelled = 0
        /// To be made now, and those of them whose day has passed.
        package var open = 0
        package var late = 0
    }

    package struct Theme: Sendable {
        package let id: ThemeID
        package let name: PersonalText
        package let owner: PersonID
        package let ownerIsGone: Bool
        package let complaints: Int
        /// Received in the weeks of these days.
        package let recent: Int
        /// Open notes under it.
        package let notes: Int
    }

    package let from: CivilDate
    package let through: CivilDate
    package let notes: Notes
    /// Open notes, the oldest first, at most 10.
    package let oldest: [NoteRecord]
    package let listening: [Listening]
    /// Open themes, those without an owner first.
    package let themes: [Theme]
}

extension Desk {
    /// - Parameters: the first day and the last; nil: the last 28 up to today.
    /// - Throws: `refused` for days that end before they begin.
    package func frontlineFigures(
        from: CivilDate?, through: CivilDate?, by actor: Actor
    ) async throws(DeskError) -> FrontlineFigures {
        try require(.readNotes, of: actor)
        try require(.manageListening, of: actor)
        let last = through ?? today
        let first = from ?? last.advanced(byDays: 1 - FrontlineFigures.usualDays)
        guard first <= last else {
            throw .refused(
                Refusal(
                    rule: .input, field: "from", message: "from is \(first), which is after \(last).",
                    missing: ["a first day up to the last one"], fix: ["evenhand frontline"]))
        }
        let state = try await loadFrontline().state
        let gate = try await noteGate(for: actor)
        let notes = state.notes.compactMap(gate.open)
        let open = notes.filter(\.note.isOpen)
        var figures = FrontlineFigures.Notes()
        figures.open = open.count
        figures.unsorted = open.count { $0.note.themes.isEmpty }
        figures.oldestDays = open.first.map { days(since: $0.note.at) } ?? 0
        count(notes.map(\.note), first...last, into: &figures)
        let oldest = open.prefix(10)
        noteReads(oldest.compactMap(\.note.complaint), as: .list, by: actor)
        var records: [NoteRecord] = []
        for led in oldest { records.append(try await words(of: led)) }
        return FrontlineFigures(
            from: first, through: last, notes: figures, oldest: records,
            listening: try await listening(state.calls, first...last),
            themes: try await themes(open.map(\.note), first...last, by: actor))
    }

    private func count(
        _ notes: [FrontlineState.Note], _ days: ClosedRange<CivilDate>, into figures: inout FrontlineFigures.Notes
    ) {
        let calendar = policy.calendar
        var waits: [Int] = []
        for note in notes {
            let written = calendar.date(of: note.at)
            if days.contains(written) { figures.recorded += 1 }
            guard let answer = note.answer else { continue }
            let answered = calendar.date(of: answer.at)
            if days.contains(answered) { waits.append(answered.dayNumber - written.dayNumber) }
        }
        figures.answered = waits.count
        // The middle by nearest rank.
        figures.medianDays = waits.isEmpty ? nil : waits.sorted()[(waits.count - 1) / 2]
    }

    private func listening(
        _ calls: [FrontlineState.Call], _ days: ClosedRange<CivilDate>
    ) async throws(DeskError) -> [FrontlineFigures.Listening] {
        let calendar = policy.calendar
        let today = today
        let gone = try await gone(among: Set(calls.map(\.owner)))
        let byOwner = Dictionary(grouping: calls, by: \.owner).map { owner, calls in
            var figures = FrontlineFigures.Listening(owner: owner, ownerIsGone: gone.contains(owner))
            for call in calls {
                if days.contains(calendar.date(of: call.plannedAt)) { figures.planned += 1 }
                switch call.end {
                case .held(let on, _) where days.contains(calendar.date(of: on)): figures.held += 1
                case .cancelled(let at, _) where days.contains(calendar.date(of: at)): figures.cancelled += 1
                case .held, .cancelled: break
                case nil:
                    figures.open += 1
                    if call.isLate(on: today) { figures.late += 1 }
                }
            }
            return figures
        }
        return byOwner.filter { $0.planned + $0.held + $0.cancelled + $0.open > 0 }.sorted { $0.owner < $1.owner }
    }

    private func themes(
        _ open: [FrontlineState.Note], _ days: ClosedRange<CivilDate>, by actor: Actor
    ) async throws(DeskError) -> [FrontlineFigures.Theme] {
        let register = try await themes(by: actor).state.themes.filter(\.isOpen)
        let gone = try await gone(among: Set(register.map(\.owner)))
        var notes: [ThemeID: Int] = [:]
        for note in open {
            for theme in note.themes { notes[theme, default: 0] += 1 }
        }
        let weeks = days.lowerBound.weekStart...days.upperBound.weekStart
        let needs = register.map { theme in
            FrontlineFigures.Theme(
                id: theme.id, name: theme.name, owner: theme.owner, ownerIsGone: gone.contains(theme.owner),
                complaints: theme.members.count,
                recent: theme.counts.reduce(0) { $0 + (weeks.contains($1.key) ? $1.value : 0) },
                notes: notes[theme.id] ?? 0)
        }
        return needs.sorted { one, other in
            if one.ownerIsGone != other.ownerIsGone { return one.ownerIsGone }
            return (other.notes, other.recent, one.id) < (one.notes, one.recent, other.id)
        }
    }
}
