extension ThemeDecider {
    package static func evolve(_ state: ThemesState, with event: ThemeEvent) -> ThemesState {
        var next = state
        next.advance(with: event)
        return next
    }

    /// Folds in place: complaints enter by the thousand, and copying the state for each event would cost time in the square.
    package static func replay(_ events: some Sequence<ThemeEvent>) -> ThemesState {
        var state = initialState
        for event in events { state.advance(with: event) }
        return state
    }
}

extension ThemesState {
    /// Folds one event in place.
    package mutating func advance(with event: ThemeEvent) {
        switch event.body {
        case .opened(let data):
            themes.append(
                Theme(
                    id: data.theme, name: data.name, about: data.about, rule: data.rule, owner: data.owner,
                    owners: [data.owner], openedAt: event.at, splitFrom: data.splitFrom,
                    ownerships: [Ownership(owner: data.owner, by: event.by, at: event.at)]))
        case .revised(let data): change(data.theme) { $0.apply(data, by: event.by, at: event.at) }
        case .gathered(let data):
            for entry in data.entries { enter(entry, by: nil, at: event.at) }
            for index in themes.indices {
                themes[index].gatheredThrough = max(themes[index].gatheredThrough, data.through)
            }
        case .entered(let data):
            for entry in data.entries { enter(entry, by: event.by, at: event.at) }
            change(data.theme) { $0.hands[event.by] = event.at }
        case .left(let data):
            change(data.theme) { theme in
                for complaint in data.complaints {
                    let member = theme.remove(complaint)
                    theme.departures.append(
                        Departure(
                            complaint: complaint, by: event.by, at: event.at, reason: data.reason,
                            byRule: member.map { $0.by == nil } ?? false))
                }
                theme.hands[event.by] = event.at
            }
        case .exposed(let data): apply(data, by: event.by)
        case .merged(let data): merge(data.theme, into: data.into)
        case .endingProposed(let data):
            change(data.theme) {
                $0.proposal = Proposal(ending: data.ending, reason: data.reason, by: event.by, at: event.at)
            }
        case .closed(let data):
            change(data.theme) { theme in
                theme.standing = .closed(at: event.at, as: data.ending)
                theme.proposal = nil
            }
        case .reopened(let data): reopen(data.theme)
        case .changeProposed, .changeCommitted, .changeShipped, .changeWithdrawn, .changeAnnounced, .receiptRecorded,
            .decisionRecorded:
            advanceChanges(with: event)
        }
    }

    private mutating func advanceChanges(with event: ThemeEvent) {
        switch event.body {
        case .changeProposed(let data):
            changes.append(
                Change(
                    id: data.change, themes: data.themes, text: data.text, owner: data.owner,
                    due: (try? CivilDate(parsing: data.due)) ?? CivilDate(dayNumber: 0)))
        case .changeCommitted(let data):
            change(data.change) { change in
                change.standing = .committed
                (change.hours, change.request, change.committedAt) = (data.hours, data.request, event.at)
            }
        case .changeShipped(let data):
            change(data.change) { change in
                change.standing = .shipped
                change.shippedOn = try? CivilDate(parsing: data.on)
                change.shippedAt = event.at
                change.measuredFrom = data.measuredFrom.flatMap { try? CivilDate(parsing: $0) } ?? change.shippedOn
                (change.baselines, change.toldPercent) = (data.baselines, data.toldPercent)
            }
        case .changeWithdrawn(let data): change(data.change) { $0.standing = .withdrawn(reason: data.reason) }
        case .changeAnnounced(let data):
            guard let day = try? CivilDate(parsing: data.on) else { break }
            change(data.change) { change in
                change.announcement.merge(data.texts) { $1 }
                for (language, text) in data.texts { change.announced[language, default: []].append(text) }
                for letter in data.letters {
                    change.letters[letter.recipient, default: []].append(
                        TellingAttempt(
                            on: day, group: letter.group, complaint: letter.complaint, language: letter.language,
                            text: change.announced[letter.language]?.count ?? 0))
                }
            }
        case .receiptRecorded(let data):
            change(data.change) { change in
                guard let last = change.letters[data.recipient]?.indices.last else { return }
                change.letters[data.recipient]?[last].result = data.result
                change.letters[data.recipient]?[last].resultBy = event.by
                change.letters[data.recipient]?[last].resultAt = event.at
            }
        case .decisionRecorded(let data):
            decisions.append(
                Decision(
                    id: data.decision, text: data.text, audience: data.audience, change: data.change, by: event.by,
                    at: event.at))
        default: break
        }
    }

    private mutating func enter(_ entry: ThemeEntry, by person: PersonID?, at moment: Instant) {
        guard let day = try? CivilDate(parsing: entry.receivedOn), let theme = theme(entry.theme) else { return }
        var by = person
        if theme.openedAt == moment, let source = theme.splitFrom.flatMap({ self.theme($0) }),
            let member = source.members[entry.complaint]
        {
            // Split off, it stays what it was.
            by = member.by
        } else if let departure = theme.departures.last(where: { $0.complaint == entry.complaint }), departure.byRule {
            by = nil
        }
        change(entry.theme) { theme in
            theme.add(entry.complaint, Member(receivedOn: day, by: by, at: moment))
            if person != nil { theme.departures.removeAll { $0.complaint == entry.complaint } }
        }
    }

    /// What was taken for a mistake missed what arrived meanwhile, so that it is held against all of it anew.
    private mutating func reopen(_ id: ThemeID) {
        if case .closed(_, .mistaken)? = theme(id)?.standing {
            for index in themes.indices where lead(of: themes[index].id) == id { themes[index].gatheredThrough = 0 }
        }
        change(id) { $0.standing = .open }
    }

    private mutating func merge(_ id: ThemeID, into lead: ThemeID) {
        guard let merged = theme(id) else { return }
        change(lead) { theme in
            for (complaint, member) in merged.members { theme.add(complaint, member) }
            // What left one of them by hand is not brought back by its rule.
            for departure in merged.departures where theme.members[departure.complaint] == nil {
                if !theme.departures.contains(where: { $0.complaint == departure.complaint }) {
                    theme.departures.append(departure)
                }
            }
        }
        change(id) { theme in
            theme.standing = .merged(into: lead)
            theme.proposal = nil
        }
    }

    private mutating func apply(_ data: ThemeHappening.Exposed, by person: PersonID) {
        guard let week = (try? CivilDate(parsing: data.week))?.weekStart else { return }
        change(data.theme) { theme in
            for number in 0..<max(0, data.weeks) {
                theme.exposures[week.advanced(byDays: number * 7)] = Exposure(
                    count: data.count, unit: data.unit, by: person)
            }
        }
    }

    private mutating func change(_ id: ThemeID, _ body: (inout Theme) -> Void) {
        guard let index = index(of: id) else { return }
        body(&themes[index])
    }

    private mutating func change(_ id: ChangeID, _ body: (inout Change) -> Void) {
        guard let index = index(of: id) else { return }
        body(&changes[index])
    }
}

extension ThemesState.Theme {
    fileprivate mutating func apply(_ data: ThemeHappening.Revised, by person: PersonID, at moment: Instant) {
        if let name = data.name { self.name = name }
        if let about = data.about { self.about = about }
        if let owner = data.owner {
            if self.owner != owner {
                ownerships.append(ThemesState.Ownership(owner: owner, by: person, at: moment))
            }
            self.owner = owner
            owners.insert(owner)
        }
        guard let rule = data.rule else { return }
        self.rule = rule
        // Everything that ever arrived is held against the new rule.
        gatheredThrough = 0
    }

    fileprivate mutating func add(_ complaint: ComplaintID, _ member: ThemesState.Member) {
        if let known = members[complaint] {
            // The rule takes it too, so that it did not take a hand.
            guard known.by != nil, member.by == nil else { return }
            members[complaint]?.by = nil
            handCounts[known.receivedOn.weekStart, default: 0] -= 1
            return
        }
        members[complaint] = member
        counts[member.receivedOn.weekStart, default: 0] += 1
        if member.by != nil { handCounts[member.receivedOn.weekStart, default: 0] += 1 }
    }

    @discardableResult
    fileprivate mutating func remove(_ complaint: ComplaintID) -> ThemesState.Member? {
        guard let member = members.removeValue(forKey: complaint) else { return nil }
        counts[member.receivedOn.weekStart, default: 0] -= 1
        if member.by != nil { handCounts[member.receivedOn.weekStart, default: 0] -= 1 }
        return member
    }
}
