/// One thing that stands against a command, and what mends it.
struct Violation: Equatable {
    let rule: Refusal.Rule
    var nature = Refusal.Nature.refused
    var field: String?
    /// What is wrong, as a sentence.
    let message: String
    /// What is missing, as a noun phrase.
    let missing: String
    /// The command that supplies it.
    let fix: String
}

extension Refusal {
    /// One refusal for everything that stands against a command, so that the caller sees the whole list at once: the
    /// first violation speaks, the others follow under their rules. nil when nothing does.
    init?(_ violations: [Violation]) {
        guard let first = violations.first else { return nil }
        var missing: [String] = []
        var fix: [String] = []
        for violation in violations {
            let entry =
                violation.rule == first.rule ? violation.missing : "\(violation.rule.rawValue): \(violation.missing)"
            if !missing.contains(entry) { missing.append(entry) }
            if !fix.contains(violation.fix) { fix.append(violation.fix) }
        }
        self.init(
            rule: first.rule, nature: first.nature, field: first.field, message: first.message, missing: missing,
            fix: fix)
    }
}
