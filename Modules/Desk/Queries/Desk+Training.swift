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
        let calendar = policy.calendar
        var misses: [StandardID: [TrainingNeed.Miss]] = [:]
        var states: [ComplaintID: ComplaintState] = [:]
        let gate = try await gate(.everything, for: actor)
        for (complaint, event, data) in try await findings(missingOf: team) {
            let day = calendar.date(of: event.at)
            guard from <= day, day <= to else { continue }
            // A finding that was opened again says nothing any more.
            if states[complaint] == nil { states[complaint] = try await loadComplaint(complaint).state }
            guard let state = states[complaint], gate.access(to: CaseSubject(state, at: gate.now)) == .whole else {
                continue
            }
            let standing = state.head(data.head)?.finding
            guard standing?.at == event.at, standing?.details?.standards == data.details?.standards else { continue }
            for verdict in data.details?.standards ?? [] where !verdict.isMet {
                misses[verdict.standard.standard, default: []].append(
                    .init(complaint: complaint, head: data.head, foundAt: event.at))
            }
        }
        let charter = try await loadCharter().state
        return misses.map { standard, misses in
            TrainingNeed(
                standard: standard, text: charter.standard(standard)?.versions.last?.text ?? "", misses: misses)
        }.sorted { ($1.misses.count, $0.standard) < ($0.misses.count, $1.standard) }
    }

    /// Every finding that says that a standard was missed by a team, in order. Goes through the kinds of all events: the
    /// one question that does, for want of a read model.
    private func findings(
        missingOf team: String
    ) async throws(DeskError) -> [(ComplaintID, ComplaintEvent, ComplaintHappening.Found)] {
        let filter = EventFilter(kinds: ["complaint.found"])
        let end = journal.position
        var found: [(ComplaintID, ComplaintEvent, ComplaintHappening.Found)] = []
        var next: Int64 = 1
        while next <= end {
            let start = next
            let page = try await reading { () async throws(JournalError) in
                try await journal.events(from: start, through: end, matching: filter, limit: EventPageLimit())
            }
            for recorded in page.events {
                guard case .complaint(let event) = recorded.event, case .found(let data) = event.body,
                    case .complaint(let complaint) = recorded.stream, data.isMiss(of: team)
                else { continue }
                found.append((complaint, event, data))
            }
            next = max(page.next, start + 1)
        }
        return found
    }
}

extension ComplaintHappening.Found {
    fileprivate func isMiss(of team: String) -> Bool {
        details?.standards?.contains { verdict in
            !verdict.isMet && verdict.team.map { ProductArea.isSame($0, team) } ?? false
        } ?? false
    }
}
