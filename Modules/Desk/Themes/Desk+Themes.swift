package import EvenhandDomain
internal import EvenhandJournal

/// The register of themes as it stood on a day.
package struct ThemesRecord: Sendable {
    package let version: Int64
    package let state: ThemesState
    package let today: CivilDate
    package let policy: DomainPolicy
    /// The reader may see complaints.
    package let seesComplaints: Bool
}

/// The people of a change.
package struct AudienceRecord: Sendable {
    package let change: ThemesState.Change
    package let audience: ChangeAudience
    package let neededPercent: Int
}

extension Desk {
    /// Changes the register of themes.
    package func perform(_ command: ThemeCommand, by actor: Actor) async throws(DeskError) -> CommandOutcome {
        try require(.manageThemes, of: actor)
        // Whoever may not see complaints does not learn which there are.
        if command.tellsOfComplaints { try require(.read, of: actor) }
        try await gatherThemes()
        let closed = try await numbersWithheld(from: actor)
        let outcome = try await commit(about: .themes) { () async throws(DeskError) -> Decision in
            let loaded = try await loadThemes()
            let envelope = Envelope(at: now(), actor: actor, command: command)
            // What is closed to somebody does not exist for them; everything else is decided on the whole register.
            let namesClosed = !command.complaintsNamed.isDisjoint(with: closed)
            let state = namesClosed || command.isReceipt ? loaded.state.withholding(closed) : loaded.state
            let facts = try await facts(for: envelope, in: state, besides: namesClosed ? closed : [])
            do throws(Refusal) {
                let events = try ThemeDecider.decide(envelope, in: state, given: facts)
                return Decision(
                    target: .existing(.themes, expectedVersion: loaded.version), events: events.map { .theme($0) },
                    checks: Decision.checks(facts.versions, besides: .themes))
            } catch {
                throw .refused(error)
            }
        }
        // A new rule is held against all that ever arrived. The command is done whatever becomes of that; the next question
        // asks for it again.
        do throws(DeskError) { try await gatherThemes() } catch {}
        return CommandOutcome(
            stream: outcome.stream, version: outcome.version,
            events: outcome.events.map { event in
                if case .theme(let event) = event { .theme(event.withholding(closed)) } else { event }
            })
    }

    /// The whole register, but for complaints that are closed to the reader.
    package func themes(by actor: Actor) async throws(DeskError) -> ThemesRecord {
        try require(.readThemes, of: actor)
        try await gatherThemes()
        let loaded = try await loadThemes()
        return ThemesRecord(
            version: loaded.version, state: loaded.state.withholding(try await numbersWithheld(from: actor)),
            today: policy.calendar.date(of: now()), policy: policy,
            seesComplaints: Permission.reach(of: .read, for: actor) == .everything)
    }

    /// Those who answer for a theme and do not work here any more: their themes have nobody until somebody is named.
    package func ownersGone(in record: ThemesRecord) async throws(DeskError) -> Set<PersonID> {
        try await gone(among: Set(record.state.themes.map(\.owner)))
    }

    /// What stands in the way of closing a theme, as the core itself says.
    package func obstacle(to theme: ThemeID, by actor: Actor) async throws(DeskError) -> Refusal? {
        try require(.readThemes, of: actor)
        let loaded = try await loadThemes()
        let envelope = Envelope(
            at: now(), actor: actor, command: ThemeCommand.close(.init(theme: theme, ending: .loopClosed)))
        let state = loaded.state.withholding(try await numbersWithheld(from: actor))
        let facts = try await facts(for: envelope, in: state)
        do throws(Refusal) {
            _ = try ThemeDecider.decide(envelope, in: state, given: facts)
            return nil
        } catch {
            return error
        }
    }

    /// Who is to be told of a change, and why somebody is not; nothing is sent.
    package func audience(of id: ChangeID, by actor: Actor) async throws(DeskError) -> AudienceRecord {
        try require(.manageThemes, of: actor)
        try require(.read, of: actor)
        let record = try await themes(by: actor)
        guard let change = record.state.change(id) else {
            throw .refused(.notFound("change", id, find: ThemeLineFix.changeList))
        }
        var asked = change
        asked.standing = .shipped
        let envelope = Envelope(at: now(), actor: actor, command: ThemeCommand.announce(.init(change: id)))
        let facts = try await facts(for: envelope, in: record.state.replacing(asked))
        let audience = ChangeAudience(of: change, in: record.state, given: facts, at: envelope.at, on: record.today)
        return AudienceRecord(
            change: change, audience: audience,
            neededPercent: max(change.toldPercent, policy.figures.themeToldPercent))
    }

    func loadThemes() async throws(DeskError) -> Loaded<ThemesState> {
        let version = themes.version
        let recorded = try await reading { () async throws(JournalError) in
            try await journal.events(of: .themes, from: version + 1)
        }
        return themes.advance(with: recorded)
    }

    /// - Parameter closed: complaints that are not there for whoever commands.
    private func facts(
        for command: Envelope<ThemeCommand>, in state: ThemesState, besides closed: Set<ComplaintID> = []
    ) async throws(DeskError) -> ThemeFacts {
        var facts = ThemeFacts(policy: policy)
        while true {
            let request = ThemeDecider.neededFacts(for: command, in: state, having: facts)
            if request.isEmpty { return facts }
            for id in request.complaints {
                if closed.contains(id) {
                    facts.complaints[id] = Sourced(ComplaintDecider.initialState, from: .complaint(id), at: 0)
                    continue
                }
                let loaded = try await loadComplaint(id)
                facts.complaints[id] = Sourced(loaded.state, from: .complaint(id), at: loaded.version)
            }
            for id in request.customers {
                let loaded = try await loadCustomer(id)
                facts.customers[id] = Sourced(loaded.state, from: .customer(id), at: loaded.version)
            }
            for id in request.employees {
                let loaded = try await loadEmployee(id)
                facts.employees[id] = Sourced(loaded.state, from: .employee(id), at: loaded.version)
            }
            if request.plan {
                let loaded = try await loadPlan()
                facts.plan = Sourced(loaded.state, from: .plan, at: loaded.version)
            }
        }
    }
}

extension ThemeCommand {
    fileprivate var isReceipt: Bool { if case .recordReceipt = self { true } else { false } }

    /// It names complaints by number, or says who complained.
    fileprivate var tellsOfComplaints: Bool {
        switch self {
        case .announce, .recordReceipt: true
        default: !complaintsNamed.isEmpty
        }
    }
}
