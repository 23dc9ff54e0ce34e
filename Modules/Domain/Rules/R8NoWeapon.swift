/// R8, expertise is not a weapon: a technical finding for the firm tells the customer in plain words what it means and what
/// they had been told before it happened. Every customer counts as a layperson. Where a customer may need more care, that
/// is reviewed before the complaint closes.
enum R8NoWeapon {
    static func findingViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, in context: RuleContext
    ) -> [Violation] {
        let isForFirm =
            switch data.outcome {
            case .notUpheld, .partlyUpheld, .unableToReachFinding, .upheldNoInjustice: true
            case .upheld, .upheldAlreadyRemedied, .notInvestigated, .withdrawn, .resolvedEarly: false
            }
        guard head.ground == .technical, isForFirm else { return [] }
        let fix = context.fix.findPlainly(head.head)
        return plain(data.plainWords, "plainWords", "what the finding means, in plain words", fix)
            + plain(data.toldBeforehand, "toldBeforehand", "what the customer had been told beforehand", fix)
    }

    private static func plain(_ text: String?, _ field: String, _ missing: String, _ fix: String) -> [Violation] {
        guard let text else {
            return [
                Violation(
                    rule: .r8, field: field, message: "a technical finding for the firm says \(missing).",
                    missing: missing, fix: fix)
            ]
        }
        let problem = PlainWords.problem(with: text) ?? PlainSentences.problem(with: text)
        return problem.map {
            [Violation(rule: .r8, field: field, message: "\(field) \($0)", missing: missing, fix: fix)]
        } ?? []
    }

    static func reviewingViolations(in context: RuleContext) -> [Violation] {
        let person = context.actor.person
        let problem: String
        if context.state.care.open == nil {
            problem = "nobody has raised that the customer needs care, or it was reviewed."
        } else if person == .house {
            problem = "only a person reviews what care a customer needs."
        } else if R5NoOwnCause.concerns(person, in: context) {
            problem = "\(person) is concerned by this complaint."
        } else {
            return []
        }
        return [
            Violation(
                rule: .r8, message: problem, missing: "an open question of care and a person who is not concerned",
                fix: context.fix.careRaise)
        ]
    }

    static func closingViolations(in context: RuleContext) -> [Violation] {
        guard let open = context.state.care.open else { return [] }
        let who = open.text == nil ? "the narrative says" : "\(open.by) says"
        return [
            Violation(
                rule: .r8, message: "\(who) that the customer may need care, and nobody has reviewed that.",
                missing: "the duty-of-care review", fix: context.fix.careReview)
        ]
    }
}

/// Whether the sentences of a text are short enough to be followed at one reading.
enum PlainSentences {
    /// Words of a sentence; the figure of the plain-language guides is 20 on average, and no sentence is far longer.
    static let wordLimit = 30

    /// What is wrong with a text, as the end of a sentence, with the sentence; nil when nothing is.
    static func problem(with text: String) -> String? {
        for sentence in text.split(whereSeparator: { ".!?\n।".contains($0) }) {
            let words = sentence.split(whereSeparator: { $0.isWhitespace })
            if words.count > wordLimit {
                let opening = words.prefix(8).joined(separator: " ")
                return "has a sentence of \(words.count) words; plain words come in sentences of at most \(wordLimit). "
                    + "The sentence: “\(opening) …”"
            }
        }
        return nil
    }
}
