/// R9 on service and conduct: where the house had published how it treats customers, the finding says which of these
/// standards were met and which were missed.
enum StandardsCited {
    /// The standards that hold for a head: in force and published on the day it is about.
    static func inForce(for head: HeadState, in context: RuleContext) -> [StandardVersion] {
        guard let intake = context.state.intake, let register = context.facts.charter?.value else { return [] }
        let day = context.calendar.date(of: head.occurredAt ?? intake.receivedAt)
        return register.standards(on: day, knownBy: context.calendar.end(of: day))
    }

    static func findingViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, in context: RuleContext
    ) -> [Violation] {
        let held = inForce(for: head, in: context)
        let fix = context.fix.findStandard(head.head, held.first?.standard)
        return citationViolations(data, held, fix) + silenceViolations(data, head, held, fix)
    }

    private static func citationViolations(
        _ data: ComplaintCommand.Find, _ held: [StandardVersion], _ fix: String
    ) -> [Violation] {
        var seen: Set<StandardID> = []
        var found: [Violation] = []
        for citation in data.standards {
            if !held.contains(where: { $0.standard == citation.standard }) {
                let known = held.map(\.standard.description).joined(separator: ", ")
                found.append(
                    Violation(
                        rule: .r9, nature: .notFound, field: "standards",
                        message:
                            "\(citation.standard) was not published on the day head \(data.head) is about; in force "
                            + "were: \(known.isEmpty ? "none" : known).",
                        missing: "a standard that was in force then", fix: CommandLineFix.standardList))
            }
            if !seen.insert(citation.standard).inserted {
                found.append(
                    InputCheck.violation(
                        "standards", "\(citation.standard) is cited twice.", missing: "each standard once", fix: fix))
            }
        }
        if data.reason == .standardMet, data.standards.contains(where: { !$0.isMet }) {
            found.append(
                Violation(
                    rule: .r9, field: "reason",
                    message: "the reason is that what was promised was done, and a standard was missed.",
                    missing: "a reason that fits", fix: fix))
        }
        return found
    }

    private static func silenceViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, _ held: [StandardVersion], _ fix: String
    ) -> [Violation] {
        guard head.ground.isHeldToStandards, data.outcome.saysWhatHappened, !held.isEmpty, data.standards.isEmpty else {
            return []
        }
        return [
            Violation(
                rule: .r9, field: "standards",
                message:
                    "head \(head.head) is about \(head.ground.rawValue), and the finding says of no standard whether "
                    + "it was met; in force were: \(held.map(\.standard.description).joined(separator: ", ")).",
                missing: "a standard that was met or missed", fix: fix)
        ]
    }
}

extension Ground {
    /// How customers are treated is what standards are about.
    var isHeldToStandards: Bool {
        switch self {
        case .service, .conduct: true
        case .taste, .technical, .terms, .safety, .unsorted: false
        }
    }
}

extension Outcome {
    /// Something was found about what happened.
    fileprivate var saysWhatHappened: Bool {
        switch self {
        case .upheld, .partlyUpheld, .upheldAlreadyRemedied, .upheldNoInjustice, .notUpheld: true
        case .notInvestigated, .unableToReachFinding, .withdrawn, .resolvedEarly: false
        }
    }
}
