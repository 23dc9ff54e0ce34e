package import EvenhandDomain
internal import EvenhandJournal

/// A standard a team missed, and the findings that say so.
package struct TrainingNeed: Sendable, Equatable {
    package struct Miss: Sendable, Equatable {
        package let complaint: ComplaintID
        package let head: HeadID
        package let foundAt: Instant
    }

    package let standard: StandardID
    /// Of the newest version.
    package let text: String
    /// The oldest first.
    package let misses: [Miss]
}

extension Desk {
    /// What a team needs to learn: the standards it missed by findings of these days that still stand, the most missed
    /// first. It names the heads behind it, so it is for those who may read complaints; it names nobody.
    package func trainingNeeds(
        of team: String, from: CivilDate, to: CivilDate, by actor: Actor
    ) async throws(DeskError) -> [TrainingNeed] {
        try require(.read, of: actor)
        let misses = try await misses(of: team, from: from, to: to, by: actor)[team] ?? [:]
        return try await needs(misses)
    }

    /// The same of every team that missed one, the most missed first. A team is called as the first finding calls it.
    package func trainingNeeds(
        from: CivilDate, to: CivilDate, by actor: Actor
    ) async throws(DeskError) -> [(team: String, needs: [TrainingNeed])] {
        try require(.read, of: actor)
        var teams: [(team: String, needs: [TrainingNeed])] = []
        for (team, misses) in try await misses(of: nil, from: from, to: to, by: actor) {
            let needs = try await needs(misses)
            teams.append((team, needs))
        }
        func count(_ needs: [TrainingNeed]) -> Int { needs.reduce(0) { $0 + $1.misses.count } }
        return teams.sorted { (count($1.needs), $0.team) < (count($0.needs), $1.team) }
    }

    private func needs(_ misses: [StandardID: [TrainingNeed.Miss]]) async throws(DeskError) -> [TrainingNeed] {
        let charter = try await loadCharter().state
        return misses.map { standard, misses in
            TrainingNeed(
                standard: standard, text: charter.standard(standard)?.versions.last?.text ?? "", misses: misses)
        }.sorted { ($1.misses.count, $0.standard) < ($0.misses.count, $1.standard) }
    }

    /// - Parameter team: nil: all of them; else what is found is under this name.
    private func misses(
        of team: String?, from: CivilDate, to: CivilDate, by actor: Actor
    ) async throws(DeskError) -> [String: [StandardID: [TrainingNeed.Miss]]] {
        let calendar = policy.calendar
        var misses: [String: [StandardID: [TrainingNeed.Miss]]] = [:]
        var states: [ComplaintID: ComplaintState] = [:]
        let gate = try await gate(.everything, for: actor)
        try await foldTraining()
        for finding in training.findings where finding.isMiss(of: team) {
            let complaint = finding.complaint
            let day = calendar.date(of: finding.at)
            guard from <= day, day <= to else { continue }
            // A finding that was opened again says nothing any more.
            if states[complaint] == nil { states[complaint] = try await loadComplaint(complaint).state }
            guard let state = states[complaint], gate.access(to: CaseSubject(state, at: gate.now)) == .whole else {
                continue
            }
            let standing = state.head(finding.head)?.finding
            guard standing?.at == finding.at, standing?.details?.standards == finding.standards else { continue }
            for verdict in finding.standards where !verdict.isMet {
                guard let name = team ?? verdict.team.map({ Self.name($0, among: misses.keys) }) else { continue }
                misses[name, default: [:]][verdict.standard.standard, default: []].append(
                    .init(complaint: complaint, head: finding.head, foundAt: finding.at))
            }
        }
        return misses
    }

    private static func name(_ team: String, among names: some Sequence<String>) -> String {
        names.first { ProductArea.isSame($0, team) } ?? team
    }

    /// Brings the book up to the journal's end. The first time that is a walk through the findings.
    private func foldTraining() async throws(DeskError) {
        try await training.folding.take { () async throws(DeskError) in
            try await catchUp(on: TrainingBook.kinds, behind: { training.through }) { events, start, end in
                training.advance(with: events, from: start, through: end)
            }
        }
    }
}
