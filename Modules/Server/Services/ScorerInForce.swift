internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import EvenhandScoring
internal import Synchronization

/// What scoring asks of the policy in force, made anew only when a policy is activated.
///
/// Every call asks for it, on all event loops at once. So it is one object: handing a policy's or a scorer's many references out
/// by value took a twentieth of a `Score`, for the loops' processors took their counts from each other.
final class ScorerInForce: Sendable {
    final class Parts: Sendable {
        let scorer: Scorer
        let writer: ScoreResponseWriter
        /// Longer narratives are not taken.
        let narrativeByteCount: Int
        fileprivate let generation: Int

        fileprivate init(_ policies: PolicyBook) {
            generation = policies.generation
            let policy = policies.current
            scorer = policies.triage(of: policy).scorer
            writer = ScoreResponseWriter(scorer)
            narrativeByteCount = policy.figures.narrativeByteCount
        }
    }

    private let policies: PolicyBook
    private let kept: Mutex<Parts>

    init(_ policies: PolicyBook) {
        self.policies = policies
        kept = Mutex(Parts(policies))
    }

    var parts: Parts {
        let generation = policies.generation
        return kept.withLock { kept in
            if kept.generation != generation { kept = Parts(policies) }
            return kept
        }
    }
}
