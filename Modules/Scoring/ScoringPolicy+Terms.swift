/// What a narrative was found to hold, as the rules of severity, heat and priority read it.
struct NarrativeFindings {
    /// Passages per kind, `CueKind.rawValue` as index.
    var cueCounts: InlineArray<7, Int> = .init(repeating: 0)
    /// The largest sum of money, in hundredths of a dollar or about as much; 0 if none.
    var largestSum: Int64 = 0
    var wordCount = 0
    var angryWordCount = 0
    var exclamationMarkCount = 0
    var shoutedWordCount = 0
}

/// A policy's points by kind of cue, as the hot path reads them: `CueKind.rawValue` as index.
struct CueWeights {
    var severity: InlineArray<7, Int> = .init(repeating: 0)
    var priority: InlineArray<7, Int> = .init(repeating: 0)

    init(_ policy: ScoringPolicy) {
        for kind in CueKind.allCases {
            severity[Int(kind.rawValue)] = policy.severityOfCue[kind] ?? 0
            priority[Int(kind.rawValue)] = policy.priorityOfCue[kind] ?? 0
        }
    }
}

extension ScoringPolicy {
    /// Severity: base, each kind of cue and its repeats, the largest sum. Reads nothing of heat.
    func severity(_ findings: NarrativeFindings, _ weights: CueWeights, keepingTerms: Bool) -> TermSum {
        var sum = TermSum(keepingTerms: keepingTerms)
        sum.add(.base, severityBase)
        for slot in 0..<findings.cueCounts.count where findings.cueCounts[slot] > 0 {
            let count = findings.cueCounts[slot]
            guard let kind = CueKind(rawValue: UInt8(slot)) else { continue }
            let weight = weights.severity[slot]
            sum.add(.cue(kind), weight)
            sum.add(.repeatedCue(kind), min(count - 1, severityRepeats) * weight * severityRepeatPermille / 1000)
        }
        if findings.largestSum > 0 {
            let step = severityOfMoney.last { findings.largestSum >= $0.dollars.multipliedReportingOverflow(by: 100).0 }
            sum.add(.money, step?.points ?? 0)
        }
        sum.clamp()
        return sum
    }

    /// Heat: angry words, exclamation marks, words in capitals.
    func heat(_ findings: NarrativeFindings, keepingTerms: Bool) -> TermSum {
        var sum = TermSum(keepingTerms: keepingTerms)
        sum.add(.angryWords, min(findings.angryWordCount, heatWordLimit) * heatOfWord)
        sum.add(.exclamationMarks, min(findings.exclamationMarkCount, heatMarkLimit) * heatOfMark)
        if findings.wordCount > 0 {
            let permille = findings.shoutedWordCount * 1000 / findings.wordCount
            let beyond = max(0, permille - shoutingFreePermille)
            sum.add(.capitals, beyond * heatOfShouting / max(1, 1000 - shoutingFreePermille))
        }
        sum.clamp()
        return sum
    }

    /// Priority: urgency × impact, each kind of cue once, the clock.
    func priority(
        _ findings: NarrativeFindings, _ weights: CueWeights, severity: Int, facts: IntakeFacts, keepingTerms: Bool
    ) -> TermSum {
        var sum = TermSum(keepingTerms: keepingTerms)
        let urgency = facts.urgency ?? .medium
        let impact = facts.impact ?? estimatedImpact(severity)
        sum.add(
            .urgencyImpact(urgency, impact, impactIsEstimated: facts.impact == nil), points(urgency, impact))
        for slot in 0..<findings.cueCounts.count where findings.cueCounts[slot] > 0 {
            if let kind = CueKind(rawValue: UInt8(slot)) { sum.add(.cue(kind), weights.priority[slot]) }
        }
        sum.add(.clock, clockPoints(facts))
        sum.clamp()
        return sum
    }

    private func points(_ urgency: Level, _ impact: Level) -> Int {
        let row = urgency.rawValue - 1
        let column = impact.rawValue - 1
        guard row < urgencyByImpact.count, column < urgencyByImpact[row].count else { return 0 }
        return urgencyByImpact[row][column]
    }

    private func estimatedImpact(_ severity: Int) -> Level {
        let steps = impactFromSeverity.prefix(4).reduce(0) { severity >= $1 ? $0 + 1 : $0 }
        return Level(rawValue: 1 + steps) ?? .medium
    }

    private func clockPoints(_ facts: IntakeFacts) -> Int {
        guard let dueAt = facts.dueAt else { return 0 }
        let (left, overflow) = dueAt.subtractingReportingOverflow(facts.now)
        let secondsLeft = overflow ? (dueAt > 0 ? Int64.max : Int64.min) : left
        return clock.first { secondsLeft <= $0.secondsLeft }?.points ?? 0
    }
}
