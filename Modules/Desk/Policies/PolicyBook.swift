package import EvenhandDomain
package import EvenhandPolicy
package import EvenhandScoring
internal import Synchronization

/// Every policy that was ever in force, read once, and the triage of each.
///
/// A fold of the policy stream that all use cases ask, many times a second; safe to use from any thread. It follows the
/// journal: a policy is noted here after its activation is on disk.
package final class PolicyBook: Sendable {
    /// A policy that was activated and cannot be read by this program.
    package struct Unreadable: Sendable {
        package let version: String
        package let faults: PolicyFaults
    }

    private struct State {
        var history = PolicyHistory()
        var policies: [String: DomainPolicy]
        var inForce: [(from: Instant, policy: DomainPolicy)] = []
        var triages: [String: Triage]
        var current: DomainPolicy
        var generation = 0
    }

    private let standard: DomainPolicy
    private let scorer: Scorer
    private let state: Mutex<State>

    /// - Parameter standard: what holds before anything was activated.
    package init(standard: DomainPolicy, scorer: Scorer) {
        self.standard = standard
        self.scorer = scorer
        state = Mutex(
            State(
                policies: [standard.version: standard], triages: [standard.version: Triage(scorer: scorer)],
                current: standard))
    }

    /// The policy for what is received now.
    package var current: DomainPolicy { state.withLock { $0.current } }

    /// Grows with every activation, so that whoever keeps something made from a policy knows when it is old.
    package var generation: Int { state.withLock { $0.generation } }

    package var history: PolicyHistory { state.withLock { $0.history } }

    /// The policy of a version; nil for one that was never in force or cannot be read.
    package func policy(_ version: String) -> DomainPolicy? { state.withLock { $0.policies[version] } }

    /// The policy that was in force at a moment.
    package func inForce(at moment: Instant) -> DomainPolicy {
        state.withLock { state in state.inForce.last { $0.from <= moment }?.policy ?? standard }
    }

    /// Scores under a policy, with the server's model.
    package func triage(of policy: DomainPolicy) -> Triage {
        state.withLock { state in
            if let triage = state.triages[policy.version], triage.scorer.policy == policy.triage { return triage }
            let triage = Triage(scorer: Scorer(models: scorer.models, policy: policy.triage))
            // A policy that is only tried, such as one of a replay, leaves nothing behind.
            if state.policies[policy.version] == policy { state.triages[policy.version] = triage }
            return triage
        }
    }

    /// Notes an activation that is on disk. Returns why, when its policy cannot be read: the one before stays in force.
    @discardableResult
    func note(_ event: PolicyEvent) -> Unreadable? {
        switch event.body {
        case .activated(let data):
            let read = Result { () throws(PolicyFaults) in try PolicyText.read(data.text) }
            return state.withLock { state in
                state.history = PolicyDecider.evolve(state.history, with: event)
                switch read {
                case .success(let policy):
                    state.policies[data.version] = policy
                    state.inForce.append((event.at, policy))
                    state.current = policy
                    state.generation += 1
                    return nil
                case .failure(let faults): return Unreadable(version: data.version, faults: faults)
                }
            }
        }
    }
}
