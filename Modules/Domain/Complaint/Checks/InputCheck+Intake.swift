extension InputCheck {
    static func filing(_ data: ComplaintCommand.File, in context: RuleContext) -> [Violation] {
        let fix = CommandLineFix.file
        var found = written(data.narrative, "narrative", fix)
        let limit = context.policy.figures.narrativeByteCount
        if data.narrative.utf8.count > limit {
            found.append(
                violation(
                    "narrative", "narrative has \(data.narrative.utf8.count) bytes; at most \(limit) are taken.",
                    missing: "a narrative of at most \(limit) bytes, the rest as evidence", fix: fix))
        }
        found += language(data.language, fix)
        found += notLater(data.receivedAt, "receivedAt", fix, in: context)
        return found + data.heads.flatMap { draft($0, in: context) }
    }

    static func draft(_ draft: HeadDraft, in context: RuleContext) -> [Violation] {
        let fix = context.fix.headAdd
        return written(draft.allegation, "allegation", fix) + money(draft.amount, fix)
            + (draft.occurredAt.map { notLater($0, "occurredAt", fix, in: context) } ?? [])
            + (draft.expectation.map { expectation($0, fix) } ?? [])
    }

    static func change(_ data: ComplaintCommand.ChangeHead, in context: RuleContext) -> [Violation] {
        let fix = context.fix.headChange(data.head)
        return (data.allegation.map { written($0, "allegation", fix) } ?? []) + money(data.amount, fix)
            + (data.occurredAt.map { notLater($0, "occurredAt", fix, in: context) } ?? [])
            + (data.expectation.map { expectation($0, fix) } ?? [])
    }

    static func score(_ score: TriageRecord, in context: RuleContext) -> [Violation] {
        let figures = [("severity", score.severity), ("heat", score.heat), ("priority", score.priority)]
        let outOfRange = figures.filter { !(0...1000).contains($0.1) }.map { name, value in
            violation(
                name, "\(name) is \(value); it runs from 0 to 1000.", missing: "\(name) in range", fix: context.fix.show
            )
        }
        let probabilities = [score.topic?.probability, score.relief?.any, score.relief?.monetary].compactMap { $0 }
        guard probabilities.contains(where: { !(0...1).contains($0) }) else { return outOfRange }
        return outOfRange + [
            violation(
                "probability", "a probability runs from 0 to 1.", missing: "probabilities in range",
                fix: context.fix.show)
        ]
    }

    private static func language(_ tag: String, _ fix: String) -> [Violation] {
        if LanguageTag.isOne(tag) { return [] }
        return [
            violation(
                "language", "'\(tag.prefix(35))' is no language tag.", missing: "a tag such as en, th, pl, te, or und",
                fix: fix)
        ]
    }

    static func money(_ amount: Money?, _ fix: String) -> [Violation] {
        guard let amount else { return [] }
        let isCode =
            amount.currency.utf8.count == 3
            && amount.currency.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        var found: [Violation] = []
        if !isCode {
            found.append(
                violation(
                    "currency", "'\(amount.currency.prefix(10))' is no currency code.",
                    missing: "three capital letters such as EUR", fix: fix))
        }
        if amount.minorUnits < 0 {
            found.append(
                violation("amount", "the amount is negative.", missing: "an amount of zero or more", fix: fix))
        }
        return found
    }

    private static func expectation(_ expectation: Expectation, _ fix: String) -> [Violation] {
        switch expectation.kind {
        case .agreed:
            expectation.terms == nil
                ? [violation("terms", "an agreed expectation names its terms.", missing: "the terms", fix: fix)] : []
        case .stated:
            expectation.on == nil
                ? [violation("on", "a stated expectation says when.", missing: "when it was stated", fix: fix)] : []
        case .unstated: []
        }
    }
}
