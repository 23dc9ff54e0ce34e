internal import EvenhandDesk
internal import EvenhandMessages
internal import EvenhandScoring
internal import Synchronization

/// The scorer of the policy in force and the writer of its responses, made anew only when a policy is activated.
final class ScorerInForce: Sendable {
    private struct Kept {
        var generation: Int
        var scorer: Scorer
        var writer: ScoreResponseWriter
    }

    private let policies: PolicyBook
    private let kept: Mutex<Kept>

    init(_ policies: PolicyBook) {
        self.policies = policies
        kept = Mutex(Self.make(policies))
    }

    var pair: (scorer: Scorer, writer: ScoreResponseWriter) {
        let generation = policies.generation
        return kept.withLock { kept in
            if kept.generation != generation { kept = Self.make(policies) }
            return (kept.scorer, kept.writer)
        }
    }

    private static func make(_ policies: PolicyBook) -> Kept {
        let generation = policies.generation
        let scorer = policies.triage(of: policies.current).scorer
        return Kept(generation: generation, scorer: scorer, writer: ScoreResponseWriter(scorer))
    }
}
