/// What a command makes happen to the register of themes.
package enum ThemeDecider: Decider {
    package typealias Command = Envelope<ThemeCommand>
    package typealias State = ThemesState
    package typealias Event = ThemeEvent
    package typealias Facts = ThemeFacts

    package static var initialState: ThemesState { ThemesState() }

    package static func decide(
        _ command: Command, in state: ThemesState, given facts: ThemeFacts
    ) throws(Refusal) -> [ThemeEvent] {
        let context = ThemeContext(state: state, facts: facts, at: command.at, actor: command.actor)
        if let refusal = Refusal(ThemeCheck.violations(of: command.command, in: context)) { throw refusal }
        return happenings(command.command, in: context).map {
            ThemeEvent(at: command.at, by: command.actor.person, $0)
        }
    }

    /// The streams that must still be read before the command can be decided, given what was read.
    package static func neededFacts(
        for command: Command, in state: ThemesState, having facts: ThemeFacts
    ) -> ThemeFactsRequest {
        var request = ThemeFactsRequest()
        switch command.command {
        case .open(let data):
            request.employees = [data.owner]
            request.complaints = Set(data.examples)
        case .revise(let data): request.employees = Set([data.owner].compactMap { $0 })
        case .enter(let data): request.complaints = Set(data.complaints)
        case .split(let data): request.employees = [data.owner]
        case .proposeChange(let data): request.employees = [data.owner]
        case .commitChange, .shipChange: request.plan = facts.plan == nil
        case .announce(let data):
            if let change = state.change(data.change) { request.formAudience(of: [change], in: state, facts) }
        case .close(let data): request.formAudience(of: state.changes(of: data.theme), in: state, facts)
        case .confirmEnding(let data): request.formAudience(of: state.changes(of: data.theme), in: state, facts)
        case .takeOut, .expose, .merge, .reopen, .withdrawChange, .recordReceipt, .recordDecision: break
        }
        request.complaints.subtract(facts.complaints.keys)
        request.customers.subtract(facts.customers.keys)
        request.employees.subtract(facts.employees.keys)
        return request
    }

    /// Complaints that entered by rule, as the shell found them (`ThemeRule.admits`), and the themes that came back by
    /// them. Nothing is refused: what a theme does not take any more is left out.
    package static func gathering(
        _ found: [ThemeEntry], through position: Int64, at moment: Instant, in state: ThemesState,
        policy: DomainPolicy
    ) -> [ThemeEvent] {
        var seen: Set<[Int64]> = []
        let entries = found.filter { entry in
            guard seen.insert([entry.theme.rawValue, entry.complaint.rawValue]).inserted else { return false }
            guard let theme = state.theme(entry.theme), !theme.isMerged else { return false }
            // What entered by hand and is admitted by the rule counts as by the rule.
            if let member = theme.members[entry.complaint] { return member.by != nil }
            return !theme.departures.contains { $0.complaint == entry.complaint }
        }
        let gathered = ThemeEvent(at: moment, by: .house, .gathered(.init(through: position, entries: entries)))
        let after = evolve(state, with: gathered)
        let today = policy.calendar.date(of: moment)
        let returned = after.themes.filter { theme in
            guard case .closed(_, let ending) = theme.standing, ending != .mistaken else { return false }
            // What is not known yet opens nothing.
            return after.measures(of: theme, on: today).contains { measure in
                measure.after.suffix(ThemeMeasure.neededRun).contains { measure.baseline.isBelow($0) == false }
            }
        }
        return [gathered] + returned.map { ThemeEvent(at: moment, by: .house, .reopened(.init(theme: $0.id))) }
    }

    private static func text(_ text: String) -> PersonalText { PersonalText(text, of: .stream) }

    private static func happenings(_ command: ThemeCommand, in context: ThemeContext) -> [ThemeHappening] {
        switch command {
        case .open(let data):
            let id = ThemeID(Int64(context.state.themes.count + 1))
            let opened = ThemeHappening.opened(
                .init(
                    theme: id, name: text(data.name), about: text(data.about), rule: data.rule, owner: data.owner))
            guard !data.examples.isEmpty else { return [opened] }
            return [opened, .entered(entering(data.examples, id, reason: "An example of the theme.", in: context))]
        case .revise(let data):
            return [
                .revised(
                    .init(
                        theme: data.theme, name: data.name.map(text), about: data.about.map(text), rule: data.rule,
                        owner: data.owner))
            ]
        case .enter(let data):
            let known = context.state.theme(data.theme)?.members ?? [:]
            let new = data.complaints.filter { known[$0] == nil }
            return new.isEmpty ? [] : [.entered(entering(new, data.theme, reason: data.reason, in: context))]
        case .takeOut(let data):
            let complaints = Set(data.complaints).sorted()
            return [.left(.init(theme: data.theme, complaints: complaints, reason: text(data.reason)))]
        case .expose(let data):
            return [
                .exposed(
                    .init(
                        theme: data.theme, week: data.week.weekStart.description, weeks: data.weeks,
                        count: data.count, unit: data.unit))
            ]
        case .merge(let data):
            return [.merged(.init(theme: data.theme, into: data.into, reason: text(data.reason)))]
        case .split(let data): return splitting(data, in: context)
        case .close(let data):
            guard data.ending != .loopClosed, let reason = data.reason else {
                return [.closed(.init(theme: data.theme, ending: data.ending, reason: data.reason.map(text)))]
            }
            return [.endingProposed(.init(theme: data.theme, ending: data.ending, reason: text(reason)))]
        case .confirmEnding(let data):
            guard let proposal = context.state.theme(data.theme)?.proposal else { return [] }
            return [.closed(.init(theme: data.theme, ending: proposal.ending, reason: proposal.reason))]
        case .reopen(let data): return [.reopened(.init(theme: data.theme, reason: text(data.reason)))]
        case .proposeChange, .commitChange, .shipChange, .withdrawChange, .announce, .recordReceipt, .recordDecision:
            return changing(command, in: context)
        }
    }

    private static func entering(
        _ complaints: [ComplaintID], _ theme: ThemeID, reason: String, in context: ThemeContext
    ) -> ThemeHappening.Entered {
        .init(
            theme: theme,
            entries: Set(complaints).sorted().map {
                ThemeEntry(theme: theme, complaint: $0, receivedOn: context.receivedOn($0).description)
            }, reason: text(reason))
    }

    private static func splitting(_ data: ThemeCommand.Split, in context: ThemeContext) -> [ThemeHappening] {
        let id = ThemeID(Int64(context.state.themes.count + 1))
        let members = context.state.theme(data.theme)?.members ?? [:]
        let entries = Set(data.complaints).sorted().compactMap { complaint in
            members[complaint].map {
                ThemeEntry(theme: id, complaint: complaint, receivedOn: $0.receivedOn.description)
            }
        }
        return [
            .opened(
                .init(
                    theme: id, name: text(data.name), about: text(data.about), rule: data.rule, owner: data.owner,
                    splitFrom: data.theme)),
            .entered(.init(theme: id, entries: entries, reason: text(data.reason))),
            .left(.init(theme: data.theme, complaints: entries.map(\.complaint), reason: text(data.reason))),
        ]
    }

    // MARK: Changes

    private static func changing(_ command: ThemeCommand, in context: ThemeContext) -> [ThemeHappening] {
        switch command {
        case .proposeChange(let data):
            let leads = Set(data.themes.map { context.state.lead(of: $0) }).sorted()
            return [
                .changeProposed(
                    .init(
                        change: ChangeID(Int64(context.state.changes.count + 1)), themes: leads,
                        text: text(data.text), owner: data.owner, due: data.due.description))
            ]
        case .commitChange(let data):
            let request = data.request.flatMap { context.facts.plan?.value.request($0) }
            return [
                .changeCommitted(
                    .init(change: data.change, hours: data.hours ?? request?.hours, request: data.request))
            ]
        case .shipChange(let data): return shipping(data, in: context)
        case .withdrawChange(let data):
            return [.changeWithdrawn(.init(change: data.change, reason: text(data.reason)))]
        case .announce(let data): return announcing(data, in: context)
        case .recordReceipt(let data):
            let last = context.state.change(data.change)?.letters[data.recipient]?.last
            guard last?.result != data.result else { return [] }
            return [.receiptRecorded(.init(change: data.change, recipient: data.recipient, result: data.result))]
        case .recordDecision(let data):
            return [
                .decisionRecorded(
                    .init(
                        decision: DecisionID(Int64(context.state.decisions.count + 1)), text: text(data.text),
                        audience: DecisionAudience.allCases.filter { data.audience.contains($0) },
                        change: data.change))
            ]
        default: return []
        }
    }

    private static func shipping(_ data: ThemeCommand.ShipChange, in context: ThemeContext) -> [ThemeHappening] {
        guard let change = context.state.change(data.change) else { return [] }
        let day = data.on ?? context.today
        let figures = context.policy.figures
        let leads = Set(change.themes.map { context.state.lead(of: $0) }).sorted()
        let baselines = leads.compactMap { id in
            context.state.theme(id)?.baseline(before: day, weeks: figures.themePeriodWeeks)
        }
        return [
            .changeShipped(
                .init(
                    change: data.change, on: day.description, baselines: baselines,
                    toldPercent: figures.themeToldPercent,
                    // No plan says when it was done, so that the day is somebody's word.
                    measuredFrom: change.request == nil ? context.today.description : nil))
        ]
    }

    /// Nobody new and nothing new to say: nothing happens, so that a repeat tells nobody twice.
    private static func announcing(_ data: ThemeCommand.Announce, in context: ThemeContext) -> [ThemeHappening] {
        guard let change = context.state.change(data.change) else { return [] }
        let letters = context.audience(of: change).letters
        guard !letters.isEmpty else { return [] }
        let texts = data.texts.filter { change.announcement[$0.key]?.text != $0.value }
        return [
            .changeAnnounced(
                .init(
                    change: data.change, texts: texts.mapValues(text),
                    letters: letters.map {
                        TellingLetter(
                            recipient: $0.recipient, group: $0.group, complaint: $0.complaint,
                            language: Announcement.language(of: $0.language))
                    }, on: context.today.description))
        ]
    }
}

/// The languages that letters are written in.
package enum Announcement {
    package static let languages = LetterCheck.languages

    /// The one somebody is written in: their own where there is one, else English.
    package static func language(of tag: String) -> String {
        let own = LetterCheck.primaryTag(tag)
        return languages.contains(own) ? own : "en"
    }
}

extension ThemeFactsRequest {
    /// The complaints of changes, then their customers and the staff they concern.
    fileprivate mutating func formAudience(
        of changes: [ThemesState.Change], in state: ThemesState, _ facts: ThemeFacts
    ) {
        for change in changes where change.isShipped {
            complaints.formUnion(state.complaints(of: change))
        }
        for id in complaints {
            guard let complaint = facts.complaints[id]?.value else { continue }
            if let customer = complaint.customer { customers.insert(customer) }
            employees.formUnion(complaint.concernedEmployees)
        }
    }
}
