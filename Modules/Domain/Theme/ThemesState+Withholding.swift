extension ThemesState {
    /// The register as somebody sees it to whom some complaints are closed: as if these had never entered a theme. What was
    /// normal before a change is counted without them too.
    package func withholding(_ closed: Set<ComplaintID>) -> ThemesState {
        guard !closed.isEmpty else { return self }
        var seen = self
        for index in seen.changes.indices { seen.changes[index].withhold(closed, in: self) }
        for index in seen.themes.indices { seen.themes[index].withhold(closed) }
        return seen
    }
}

extension ThemesState.Theme {
    fileprivate mutating func withhold(_ closed: Set<ComplaintID>) {
        for id in closed {
            guard let member = members.removeValue(forKey: id) else { continue }
            let week = member.receivedOn.weekStart
            let left = counts[week, default: 0] - 1
            counts[week] = left > 0 ? left : nil
            if member.by != nil { handCounts[week] = max(0, handCounts[week, default: 0] - 1) }
        }
        departures.removeAll { closed.contains($0.complaint) }
    }
}

extension ThemesState.Change {
    fileprivate mutating func withhold(_ closed: Set<ComplaintID>, in state: ThemesState) {
        letters = letters.compactMapValues { attempts in
            let seen = attempts.filter { !closed.contains($0.complaint) }
            return seen.isEmpty ? nil : seen
        }
        guard let shippedAt else { return }
        baselines = baselines.map { baseline in
            // Whoever entered later was not counted when the change was shipped.
            let counted = state.theme(state.lead(of: baseline.theme))?.members.filter { id, member in
                closed.contains(id) && member.at <= shippedAt && (member.by == nil || baseline.exposedBy == nil)
            }
            let days = (counted ?? [:]).values.map(\.receivedOn)
            return ThemeBaseline(
                theme: baseline.theme, weeks: baseline.weeks,
                periods: baseline.periods.map { period in
                    let withheld = days.count { period.first <= $0 && $0 <= period.last }
                    return ThemePeriod(
                        first: period.first, weeks: period.weeks, count: max(0, period.count - withheld),
                        exposure: period.exposure)
                }, exposedBy: baseline.exposedBy)
        }
    }
}

extension ThemeCommand {
    /// The complaints that it names by number.
    package var complaintsNamed: Set<ComplaintID> {
        switch self {
        case .open(let data): Set(data.examples)
        case .enter(let data): Set(data.complaints)
        case .takeOut(let data): Set(data.complaints)
        case .split(let data): Set(data.complaints)
        case .recordReceipt(let data):
            if case .anonymous(let complaint) = data.recipient { [complaint] } else { [] }
        case .revise, .expose, .merge, .close, .confirmEnding, .reopen, .proposeChange, .commitChange, .shipChange,
            .withdrawChange, .announce, .recordDecision:
            []
        }
    }
}

extension ThemeEvent {
    /// The complaints that what happened names.
    package var complaintsNamed: Set<ComplaintID> {
        switch body {
        case .gathered(let data): Set(data.entries.map(\.complaint))
        case .entered(let data): Set(data.entries.map(\.complaint))
        case .left(let data): Set(data.complaints)
        case .changeAnnounced(let data): Set(data.letters.map(\.complaint))
        case .receiptRecorded(let data):
            if case .anonymous(let complaint) = data.recipient { [complaint] } else { [] }
        default: []
        }
    }
}

extension ThemeEvent {
    /// The event as somebody hears of it to whom some complaints are closed: without their numbers.
    package func withholding(_ closed: Set<ComplaintID>) -> ThemeEvent {
        if closed.isDisjoint(with: complaintsNamed) { return self }
        func open(_ entries: [ThemeEntry]) -> [ThemeEntry] { entries.filter { !closed.contains($0.complaint) } }
        let cut: ThemeHappening =
            switch body {
            case .gathered(let data): .gathered(.init(through: data.through, entries: open(data.entries)))
            case .entered(let data):
                .entered(.init(theme: data.theme, entries: open(data.entries), reason: data.reason))
            case .left(let data):
                .left(
                    .init(
                        theme: data.theme, complaints: data.complaints.filter { !closed.contains($0) },
                        reason: data.reason))
            case .changeAnnounced(let data):
                .changeAnnounced(
                    .init(
                        change: data.change, texts: data.texts,
                        letters: data.letters.filter { !closed.contains($0.complaint) }, on: data.on))
            default: body
            }
        return ThemeEvent(at: at, by: by, cut)
    }
}
