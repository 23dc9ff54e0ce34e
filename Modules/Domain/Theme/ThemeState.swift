/// The register of themes as its events have made it: what complaints are about, the changes that answer them, who was
/// told, and what was decided.
package struct ThemesState: Sendable, Equatable {
    /// In the order of their numbers.
    package var themes: [Theme] = []
    package var changes: [Change] = []
    package var decisions: [Decision] = []

    package init() {}

    package struct Theme: Sendable, Equatable {
        package enum Standing: Sendable, Equatable {
            case open
            case merged(into: ThemeID)
            case closed(at: Instant, as: ThemeEnding)
        }

        package var id: ThemeID
        package var name: PersonalText
        package var about: PersonalText
        package var rule: ThemeRule
        package var owner: PersonID
        /// Everyone who ever owned it.
        package var owners: Set<PersonID>
        package var openedAt: Instant
        package var splitFrom: ThemeID?
        /// Everybody who answered for it, from when on and by whose word, in order; the last one does.
        package var ownerships: [Ownership] = []
        package var standing = Standing.open
        package var members: [ComplaintID: Member] = [:]
        /// What left it by hand; a rule does not bring it back.
        package var departures: [Departure] = []
        /// Members by the Monday of the week they were received in; kept as they come and go.
        package var counts: [CivilDate: Int] = [:]
        /// Those of them who entered by hand.
        package var handCounts: [CivilDate: Int] = [:]
        /// When somebody last entered complaints by hand, or took some out.
        package var hands: [PersonID: Instant] = [:]
        /// What a week's complaints could have come from, by its Monday.
        package var exposures: [CivilDate: Exposure] = [:]
        /// Arrivals up to this position of the journal were held against the rule.
        package var gatheredThrough: Int64 = 0
        /// An ending that waits for a second person.
        package var proposal: Proposal?

        package var isOpen: Bool { standing == .open }
        package var isMerged: Bool { if case .merged = standing { true } else { false } }
        package var isClosed: Bool { if case .closed = standing { true } else { false } }
    }

    package struct Ownership: Sendable, Equatable {
        package var owner: PersonID
        package var by: PersonID
        package var at: Instant
    }

    package struct Member: Sendable, Equatable {
        package var receivedOn: CivilDate
        /// nil: by the rule.
        package var by: PersonID?
        package var at: Instant
    }

    package struct Departure: Sendable, Equatable {
        package var complaint: ComplaintID
        package var by: PersonID
        package var at: Instant
        package var reason: PersonalText
        /// It was in by the rule; put back, it is again.
        package var byRule = false
    }

    package struct Exposure: Sendable, Equatable {
        package var count: Int
        package var unit: String
        package var by: PersonID
    }

    package struct Proposal: Sendable, Equatable {
        package var ending: ThemeEnding
        package var reason: PersonalText
        package var by: PersonID
        package var at: Instant
    }

    package struct Change: Sendable, Equatable {
        package enum Standing: Sendable, Equatable {
            case proposed
            case committed
            case shipped
            case withdrawn(reason: PersonalText)
        }

        package var id: ChangeID
        package var themes: [ThemeID]
        package var text: PersonalText
        package var owner: PersonID
        package var due: CivilDate
        package var standing = Standing.proposed
        package var hours: Int?
        package var request: PlanRequestID?
        package var committedAt: Instant?
        package var shippedOn: CivilDate?
        /// When that was recorded.
        package var shippedAt: Instant?
        /// Whole periods that begin after this day come after it: the day it was shipped on where its work is on a plan, else
        /// the day it was recorded on.
        package var measuredFrom: CivilDate?
        /// What the themes counted before, as it stood when the change was shipped.
        package var baselines: [ThemeBaseline] = []
        /// The share that was asked for when it was shipped.
        package var toldPercent = 0
        /// What is announced, by language.
        package var announcement: [String: PersonalText] = [:]
        /// What was ever announced, by language, the first text first.
        package var announced: [String: [PersonalText]] = [:]
        package var letters: [Recipient: [TellingAttempt]] = [:]

        package var isShipped: Bool { standing == .shipped }
        package var isWithdrawn: Bool { if case .withdrawn = standing { true } else { false } }
        package var isAnnounced: Bool { !announcement.isEmpty }
    }

    package struct Decision: Sendable, Equatable {
        package var id: DecisionID
        package var text: PersonalText
        package var audience: [DecisionAudience]
        package var change: ChangeID?
        package var by: PersonID
        package var at: Instant
    }
}

/// A letter of a change to somebody, and what became of it.
package struct TellingAttempt: Sendable, Equatable {
    package var on: CivilDate
    package var group: AudienceGroup
    /// The complaint it spoke of.
    package var complaint: ComplaintID
    package var language: String
    /// Which of the texts announced in that language it held, from 1; 0: none is on record.
    package var text = 0
    /// nil: sent, and nothing more is known.
    package var result: ReceiptResult?
    /// Who recorded the result, and when.
    package var resultBy: PersonID?
    package var resultAt: Instant?
}

extension ThemesState.Change {
    /// Whether somebody counts as told: a letter went out and is not known to have failed, or it failed on two days.
    package func hasTold(_ recipient: Recipient) -> Bool {
        guard let attempts = letters[recipient] else { return false }
        if attempts.contains(where: { $0.result?.isFailure != true }) { return true }
        return Set(attempts.map(\.on)).count >= 2
    }

    /// What the last letter to somebody said.
    package func textSent(to recipient: Recipient) -> PersonalText? {
        guard let last = letters[recipient]?.last, let texts = announced[last.language] else { return nil }
        return texts.indices.contains(last.text - 1) ? texts[last.text - 1] : nil
    }

    /// A complaint counts in its own right: it did not enter by hand after the change was shipped.
    func isOwn(_ member: ThemesState.Member) -> Bool {
        guard member.by != nil, let shippedAt else { return true }
        return member.at < shippedAt
    }
}

extension ThemesState {
    package func theme(_ id: ThemeID) -> Theme? { index(of: id).map { themes[$0] } }

    package func change(_ id: ChangeID) -> Change? { index(of: id).map { changes[$0] } }

    func index(of id: ThemeID) -> Int? {
        let index = Int(clamping: id.rawValue) - 1
        return themes.indices.contains(index) && themes[index].id == id ? index : nil
    }

    func index(of id: ChangeID) -> Int? {
        let index = Int(clamping: id.rawValue) - 1
        return changes.indices.contains(index) && changes[index].id == id ? index : nil
    }

    /// The theme that another was merged into, through as many mergers as there were; itself when it was not.
    package func lead(of id: ThemeID) -> ThemeID {
        var lead = id
        // A merger names an open theme, so there is no circle.
        while case .merged(let into)? = theme(lead)?.standing { lead = into }
        return lead
    }

    /// The changes that answer a theme, those of themes merged into it among them, but for withdrawn ones.
    package func changes(of id: ThemeID) -> [Change] {
        changes.filter { change in !change.isWithdrawn && change.themes.contains { lead(of: $0) == id } }
    }

    /// The rules that bring complaints in, each with the theme they enter: a merged theme's rule goes on for the one it was
    /// merged into, so that a merger makes no complaint fall through.
    package var gathering: [(source: ThemeID, theme: ThemeID, rule: ThemeRule, through: Int64)] {
        themes.compactMap { theme in
            if case .closed(_, .mistaken)? = self.theme(lead(of: theme.id))?.standing { return nil }
            return theme.rule.isEmpty ? nil : (theme.id, lead(of: theme.id), theme.rule, theme.gatheredThrough)
        }
    }

    /// Every member of the themes a change answers.
    package func complaints(of change: Change) -> Set<ComplaintID> {
        change.themes.reduce(into: []) { $0.formUnion(theme(lead(of: $1)).map { Set($0.members.keys) } ?? []) }
    }

    /// Those of them that did not enter by hand after it was shipped.
    package func ownComplaints(of change: Change) -> Set<ComplaintID> {
        change.themes.reduce(into: []) { found, id in
            for (complaint, member) in theme(lead(of: id))?.members ?? [:] where change.isOwn(member) {
                found.insert(complaint)
            }
        }
    }

    /// Who declined a letter of another change and did not say since that they want to hear, with who recorded it.
    func declined(_ recipient: Recipient, besides change: ChangeID) -> (by: PersonID, at: Instant)? {
        changes.lazy.filter { $0.id != change }.compactMap { other -> (by: PersonID, at: Instant)? in
            guard let last = other.letters[recipient]?.last, last.result == .declined,
                let by = last.resultBy, let at = last.resultAt
            else { return nil }
            return (by, at)
        }.max { $0.at < $1.at }
    }
}

extension ThemesState {
    /// The register with one change otherwise, to see who would be told of it.
    package func replacing(_ change: Change) -> ThemesState {
        var next = self
        if let index = index(of: change.id) { next.changes[index] = change }
        return next
    }
}
