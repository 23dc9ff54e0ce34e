/// What a rule looks at when a customer's record is to change: the record, the facts, and who asks when.
struct CustomerContext {
    let state: CustomerState
    let facts: CustomerFacts
    let at: Instant
    let actor: Actor

    /// The policy a parting runs under: the one in force when it was proposed, as complaints run under that of receipt.
    var policy: DomainPolicy { facts.policy }
    var today: CivilDate { policy.calendar.date(of: at) }
    var fix: CustomerLineFix { CustomerLineFix(facts.customer) }

    func text(_ text: String) -> PersonalText {
        PersonalText(text, of: facts.customer.map { .customer($0) } ?? .stream)
    }

    /// Words that say nothing carry nothing.
    func wordsViolations(_ text: String, field: String, rule: Refusal.Rule, fix: String) -> [Violation] {
        guard text.utf8.count <= Self.textByteCount else {
            return [
                Violation(
                    rule: .input, field: field,
                    message: "\(field) has \(text.utf8.count) bytes; at most \(Self.textByteCount) are kept.",
                    missing: "\(field) of at most \(Self.textByteCount) bytes", fix: fix)
            ]
        }
        guard let problem = PlainWords.problem(with: text) else { return [] }
        return [
            Violation(rule: rule, field: field, message: "\(field) \(problem)", missing: "\(field) in words", fix: fix)
        ]
    }

    func pastViolations(_ moment: Instant?, field: String, fix: String) -> [Violation] {
        guard let moment, moment > at else { return [] }
        return [
            Violation(
                rule: .input, field: field, message: "\(field) is \(moment), which is still to come.",
                missing: "a moment up to \(at)", fix: fix)
        ]
    }

    /// Bytes of any text on a customer's record.
    private static let textByteCount = 65_536
}
