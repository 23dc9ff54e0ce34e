package import EvenhandDomain
package import EvenhandScoring
internal import EvenhandText

/// The triage score a complaint gets on arrival, in the domain's words.
package struct Triage: Sendable {
    package let scorer: Scorer

    package init(scorer: Scorer) { self.scorer = scorer }

    /// The record for a narrative received in a declared language, with an answer due at `dueAt`.
    package func record(of narrative: String, language: String, dueAt: Instant?, now: Instant) -> TriageRecord {
        TriageRecord(scorer.score(narrative, facts: facts(language: language, dueAt: dueAt, now: now)))
    }

    /// The priority alone, without building a whole record: for many at once.
    package func priority(of narrative: String, language: String, dueAt: Instant?, now: Instant) -> Int {
        var narrative = narrative
        return narrative.withUTF8 { bytes in
            scorer.withWorkspace { workspace in
                scorer.score(
                    UnsafeRawBufferPointer(bytes), facts: facts(language: language, dueAt: dueAt, now: now),
                    using: workspace
                ).priority
            }
        }
    }

    package func facts(language: String, dueAt: Instant?, now: Instant) -> IntakeFacts {
        IntakeFacts(
            language: Language(code: language), dueAt: dueAt.map { $0.milliseconds / 1000 },
            now: now.milliseconds / 1000)
    }
}

extension TriageRecord {
    package init(_ score: TriageScore) {
        self.init(
            topic: score.topic.map { TriageLabel(label: $0.label, probability: $0.probability) },
            relief: score.relief.map { TriageRelief(any: $0.any, monetary: $0.monetary) },
            severity: score.severity, heat: score.heat, priority: score.priority,
            cues: score.cues.map { TriageCue(kind: $0.kind.name, start: $0.start, end: $0.end) },
            language: score.language.rawValue, untrained: score.untrained, model: score.model, policy: score.policy)
    }
}
