package import EvenhandDomain
package import EvenhandJournal
package import EvenhandScoring

/// The use cases over one journal. Safe to use from any thread; what its parts remember, the journal can say again.
package struct Desk: Sendable {
    package let journal: any Journal
    /// Every policy that was in force, and which one is.
    package let policies: PolicyBook
    /// The register of themes, folded as it grows.
    let themes = ThemeBook()
    /// Counts by what and when, folded when somebody first asks.
    let trends = TrendBook()
    /// Complaints as they were last folded.
    let cases = CaseMemory()
    /// Findings that stand, folded when somebody first asks.
    let fairness = FairnessBook()
    /// Findings by which standards were missed, folded as they arrive.
    let training = TrainingBook()
    /// Voices and surveys, folded as they arrive.
    let voices = VoiceBook()
    /// Loss reviews, folded as they grow.
    let lossReviewBook = LossReviewBook()
    /// Notes and listening calls, folded as they arrive.
    let frontline = FrontlineBook()
    /// The present moment; the core never reads a clock.
    package let now: @Sendable () -> Instant
    /// Who read what.
    package let readLog: ReadLog

    package init(
        journal: any Journal, scorer: Scorer, policy: DomainPolicy = .standard, now: @escaping @Sendable () -> Instant
    ) {
        self.journal = journal
        self.policies = PolicyBook(standard: policy, scorer: scorer)
        self.now = now
        readLog = ReadLog(keptIn: journal, now: now)
    }

    /// The policy for complaints that arrive now. Earlier ones run under the version pinned at their receipt.
    package var policy: DomainPolicy { policies.current }

    /// The triage of complaints that arrive now.
    package var triage: Triage { policies.triage(of: policies.current) }

    /// Throws unless the actor may do this without being concerned.
    func require(_ action: Action, of actor: Actor) throws(DeskError) {
        guard Permission.reach(of: action, for: actor) == .everything else {
            throw .notPermitted(PermissionDenied(action: action, person: actor.person))
        }
    }

    /// Throws unless the actor may do this at least where they are concerned.
    /// - Returns: whether only there.
    @discardableResult
    func requireAny(_ action: Action, of actor: Actor) throws(DeskError) -> Bool {
        switch Permission.reach(of: action, for: actor) {
        case .everything: return false
        case .own: return true
        case .nothing: throw .notPermitted(PermissionDenied(action: action, person: actor.person))
        }
    }
}
