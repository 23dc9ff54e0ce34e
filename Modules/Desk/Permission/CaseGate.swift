internal import EvenhandDomain
internal import EvenhandJournal

/// One reader with everything that decides which complaints are open to them: what lists, counts and followers ask row
/// by row.
struct CaseGate: Sendable {
    let person: PersonID
    let reach: Permission.Reach
    let line: PersonLine
    let now: Instant

    func access(to subject: CaseSubject) -> CaseAccess {
        CaseAccess(subject, for: person, reach: reach, line: line, at: now)
    }

    func access(to entry: ComplaintEntry) -> CaseAccess { access(to: CaseSubject(entry.summary)) }
}

extension Desk {
    /// - Parameter reach: how far the action reaches for the actor by their roles.
    func gate(_ reach: Permission.Reach, for actor: Actor) async throws(DeskError) -> CaseGate {
        CaseGate(
            person: actor.person, reach: reach,
            line: reach == .everything ? try await line(of: actor.person) : PersonLine(alone: actor.person),
            now: now())
    }

    /// Whoever ever stood above or below a person.
    func line(of person: PersonID) async throws(DeskError) -> PersonLine {
        guard person != .house else { return PersonLine(alone: person) }
        let notes = AnswerNotes.current
        notes?.note(.all(.employee))
        let changes: [ManagerChange]
        do throws(JournalError) {
            changes = try await journal.managerChanges(around: person)
        } catch {
            throw .journal(error)
        }
        if let notes { for change in changes { notes.note(change) } }
        return changes.isEmpty ? PersonLine(alone: person) : PersonLine(of: person, from: changes)
    }

    /// How far a complaint on record is open to somebody for an action.
    func access(
        to state: ComplaintState, for action: Action, by actor: Actor
    ) async throws(DeskError) -> CaseAccess {
        if let access = accessWithoutLine(to: state, for: action, by: actor) { return access }
        return CaseAccess(
            CaseSubject(state, at: now()), for: actor.person, reach: Permission.reach(of: action, for: actor),
            line: try await line(of: actor.person), at: now())
    }

    /// The same where it does not depend on the reader's line; nil where it does. Most complaints are about nobody, and then
    /// nobody's line is looked up.
    func accessWithoutLine(to state: ComplaintState, for action: Action, by actor: Actor) -> CaseAccess? {
        let reach = Permission.reach(of: action, for: actor)
        let subject = CaseSubject(state, at: now())
        if reach == .everything && subject.isAboutSomebody && !subject.concerns(actor.person) { return nil }
        return CaseAccess(
            subject, for: actor.person, reach: reach, line: PersonLine(alone: actor.person), at: now())
    }

    /// Every complaint that is not wholly open to somebody who may see all others: those that concern them or anybody in
    /// their line, once each, in no order. Cost: their number, by the index of whom complaints concern.
    func eachWithheld(
        from actor: Actor, _ body: (ComplaintEntry) -> Void
    ) async throws(DeskError) {
        guard actor.person != .house else { return }
        let gate = try await gate(.everything, for: actor)
        var told: Set<ComplaintID> = []
        for employee in gate.line.everyone.union([actor.person]) {
            var key: ComplaintID?
            repeat {
                let below = key
                let page = try await reading { () async throws(JournalError) in
                    try await journal.complaints(
                        ComplaintFilter(everConcerned: employee), below: below, limit: 1_000)
                }
                for entry in page.entries where gate.access(to: entry) != .whole && told.insert(entry.id).inserted {
                    body(entry)
                }
                key = page.next
            } while key != nil
        }
    }

    /// The numbers of these.
    func numbersWithheld(from actor: Actor) async throws(DeskError) -> Set<ComplaintID> {
        var numbers: Set<ComplaintID> = []
        try await eachWithheld(from: actor) { numbers.insert($0.id) }
        return numbers
    }
}
