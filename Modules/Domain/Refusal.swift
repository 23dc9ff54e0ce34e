/// Why a command was refused: the rule, what is missing, and the command that supplies it.
package struct Refusal: Error, Equatable, Sendable, CustomStringConvertible {
    /// The rule behind a refusal.
    package enum Rule: String, Codable, Sendable, CaseIterable, Hashable {
        case r1 = "R1"
        case r2 = "R2"
        case r3 = "R3"
        case r4 = "R4"
        case r5 = "R5"
        case r6 = "R6"
        case r7 = "R7"
        case r8 = "R8"
        case r9 = "R9"
        case r10 = "R10"
        case r11 = "R11"
        case r12 = "R12"
        case r13 = "R13"
        case r14 = "R14"
        /// A field of the command is malformed or out of its range.
        case input
        /// The command does not fit what has happened so far: no such head, already closed.
        case state
    }

    /// What a caller shows first: `not found` wants another exit than `refused by a rule`.
    package enum Nature: String, Sendable {
        case refused
        case notFound
    }

    package let rule: Rule
    package let nature: Nature
    /// The field at fault, as the command names it; nil when no single field is.
    package let field: String?
    /// One sentence, opening with the rule: `EH-R4: employee E-17 has not been heard on head 2.`
    package let message: String
    /// What is missing, one entry each; never empty.
    package let missing: [String]
    /// Command lines that supply what is missing, one each; never empty.
    package let fix: [String]

    package init(
        rule: Rule, nature: Nature = .refused, field: String? = nil, message: String, missing: [String], fix: [String]
    ) {
        self.rule = rule
        self.nature = nature
        self.field = field
        self.message = "EH-\(rule.rawValue): \(message)"
        self.missing = missing
        self.fix = fix
    }

    package var description: String {
        fix.isEmpty ? message : "\(message) Run \(fix.map { "`\($0)`" }.joined(separator: ", then "))."
    }
}
