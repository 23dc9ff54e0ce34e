package import EvenhandDomain

/// Who may do what: one value that every use case asks, so that no surface has a rule of its own.
///
/// A role opens an action for every complaint, or only for those that concern the person. The concerned employee sees
/// and answers what is said about them and nothing else: complaints about staff are closed to colleagues by default.
package enum Permission {
    /// How far an action reaches for somebody.
    package enum Reach: Sendable, Equatable {
        case nothing
        /// Only complaints in which the person is concerned or answers for the firm, cut to those heads.
        case own
        case everything
    }

    package static func reach(of action: Action, for actor: Actor) -> Reach {
        if actor.roles.contains(where: { opens(action, to: $0) }) { return .everything }
        if actor.roles.contains(.employee), ownActions.contains(action) { return .own }
        return .nothing
    }

    /// The roles that open an action in full, for error messages.
    package static func roles(for action: Action) -> [Role] {
        Role.allCases.filter { opens(action, to: $0) }
    }

    /// What a concerned employee may do where they are concerned. `readEmployees` shows them themselves.
    private static let ownActions: Set<Action> = [.read, .answer, .readEmployees, .readPolicy]

    private static func opens(_ action: Action, to role: Role) -> Bool {
        switch role {
        case .clerk: clerk.contains(action)
        case .investigator: clerk.contains(action) || action == .investigate || action == .embargo
        case .decider: clerk.contains(action) || decider.contains(action)
        case .leader: clerk.contains(action) || decider.contains(action) || leader.contains(action)
        case .integrator: integrator.contains(action)
        case .administrator: administrator.contains(action)
        case .employee: action == .health
        case .planOwner: planOwner.contains(action)
        case .auditor: auditor.contains(action)
        case .operator: keeper.contains(action)
        }
    }

    private static let clerk: Set<Action> = [
        .score, .file, .importComplaints, .read, .work, .answer, .protect, .readCustomers, .manageCustomers,
        .loadCustomers, .readEmployees, .readTerms, .health, .readPlan, .proposePlan, .readPolicy, .readThemes,
        .readTrends, .readVoices, .recordVoices, .sendSurveys, .makeLossCalls,
        .readNotes, .recordNotes, .makeListeningCalls,
    ]
    private static let decider: Set<Action> = [
        .investigate, .decide, .embargo, .part, .manageThemes, .manageTrends, .manageListening,
    ]
    private static let leader: Set<Action> = [
        .manageEmployees, .manageTerms, .erase, .audit, .managePolicy, .managePlan, .readFit, .readReads,
        .readFairness,
        .readLossReviews, .manageLossReviews,
    ]
    private static let integrator: Set<Action> = [
        .score, .file, .importComplaints, .loadCustomers, .read, .readCustomers, .readTerms, .health, .readPolicy,
        .recordVoices, .sendSurveys,
    ]
    private static let administrator: Set<Action> = [
        .score, .importComplaints, .loadCustomers, .readEmployees, .manageEmployees, .readTerms, .manageTerms, .erase,
        .manageTokens,
        .readTokens, .revokeTokens, .audit, .managePolicy, .readPolicy, .health,
    ]
    /// Complaints are not theirs to read: a request says what is asked for.
    private static let planOwner: Set<Action> = [
        .readPlan, .proposePlan, .managePlan, .readEmployees, .health, .readThemes, .manageThemes, .readTrends,
        .manageTrends,
    ]
    /// Whether the journal is what it was, who read what, who may come in, and by which rules: nothing that was said.
    private static let auditor: Set<Action> = [.audit, .readReads, .readTokens, .readPolicy, .readTerms, .health]
    /// Whoever could issue a token could give themselves any role, so the operator only ends them.
    private static let keeper: Set<Action> = [.health, .audit, .readTokens, .revokeTokens]
}

/// Somebody may not do what they asked for.
package struct PermissionDenied: Error, Equatable, Sendable, CustomStringConvertible {
    package let action: Action
    package let person: PersonID

    package init(action: Action, person: PersonID) {
        self.action = action
        self.person = person
    }

    package var description: String {
        let roles = Permission.roles(for: action).map(\.rawValue).joined(separator: ", ")
        return "\(person) may not \(action.phrase) here: it needs one of the roles \(roles)."
    }
}

extension Action {
    /// As a phrase after "may not".
    package var phrase: String {
        switch self {
        case .score: "score texts"
        case .file: "file complaints"
        case .importComplaints: "import complaints"
        case .read: "see this"
        case .work: "work on complaints"
        case .answer: "answer for this party"
        case .investigate: "hold hearings"
        case .decide: "decide"
        case .protect: "take protective measures"
        case .embargo: "stop sharing"
        case .loadCustomers: "bring customers in from files"
        case .readCustomers: "see customers"
        case .manageCustomers: "change customers"
        case .readTerms: "see the terms"
        case .manageTerms: "publish terms"
        case .readEmployees: "see employees"
        case .manageEmployees: "change employees"
        case .erase: "erase a person's texts"
        case .manageTokens: "manage tokens"
        case .audit: "audit the journal"
        case .readReads: "see who read what"
        case .readTokens: "see tokens"
        case .revokeTokens: "revoke tokens"
        case .readPolicy: "see policies"
        case .managePolicy: "put a policy in force"
        case .readPlan: "see the plan"
        case .proposePlan: "cost work or book hours"
        case .managePlan: "change the plan"
        case .health: "ask for the server's health"
        case .readFit: "see ledgers and fit"
        case .part: "part with customers"
        case .readThemes: "see themes"
        case .manageThemes: "change themes"
        case .readTrends: "see trends"
        case .manageTrends: "watch series"
        case .readFairness: "see how fair findings are"
        case .readVoices: "see voices"
        case .recordVoices: "record voices"
        case .sendSurveys: "send surveys"
        case .readLossReviews: "see loss reviews"
        case .manageLossReviews: "hold loss reviews"
        case .makeLossCalls: "make calls of a loss review"
        case .readNotes: "see notes of the front line"
        case .recordNotes: "write notes of the front line"
        case .manageListening: "plan listening calls or see what the front line needs"
        case .makeListeningCalls: "make listening calls"
        }
    }
}
