/// R6, ground decides authority: whose word settles a head follows from what it rests on. Of taste the customer is
/// believed; of service both sides' records speak; a technical fact needs an expert, and without one in time the doubt
/// falls on the firm; terms bind who accepted the version in force, and a guarantee beats them; safety is reviewed by
/// another person first. The doubt falls on the firm, never on a person: where an employee is concerned, the firm's part
/// is a head of its own.
enum R6GroundDecides {
    static func findingViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, _ assessment: HeadAssessment, in context: RuleContext
    ) -> [Violation] {
        let safety = head.wasSafety ? reviewViolations(head, by: context.actor.person, in: context) : []
        // Whether a matter is the desk's to look into at all does not depend on who would settle it.
        if data.outcome == .notInvestigated { return safety }
        switch head.ground {
        case .taste: return safety + tasteViolations(data, head, in: context)
        case .service: return safety + serviceViolations(head, in: context)
        case .technical: return safety + technicalViolations(data, head, assessment, in: context)
        case .terms: return safety + termsViolations(data, head, assessment, in: context)
        case .conduct, .safety: return safety
        case .unsorted:
            return safety + [
                Violation(
                    rule: .r6, message: "head \(head.head) is not sorted, and its ground says whose word settles it.",
                    missing: "the ground of head \(head.head)", fix: context.fix.headChange(head.head))
            ]
        }
    }

    private static func tasteViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, in context: RuleContext
    ) -> [Violation] {
        let isBelieved =
            switch data.outcome {
            case .upheld, .upheldAlreadyRemedied, .upheldNoInjustice: true
            case .partlyUpheld, .notUpheld, .notInvestigated, .unableToReachFinding, .withdrawn, .resolvedEarly: false
            }
        guard head.employee == nil, !isBelieved, data.outcome.leaning != .ended else { return [] }
        return [
            Violation(
                rule: .r6, field: "outcome",
                message:
                    "head \(head.head) is a matter of taste: the customer is believed, and only the remedy is open.",
                missing: "an outcome that believes the customer: upheld, upheldAlreadyRemedied or upheldNoInjustice",
                fix: context.fix.find(head.head))
        ]
    }

    /// The customer's side always has the complaint itself; the firm's needs its statement or a record.
    private static func serviceViolations(_ head: HeadState, in context: RuleContext) -> [Violation] {
        let hasStated = context.state.otherSide(of: head).map {
            head.statements[.person($0)]?.given != nil
        }
        let hasRecord = context.state.evidence.contains { piece in
            piece.heads.contains(head.head) && piece.source != .customer && piece.kind != .complaintRepeat
        }
        guard hasStated != true, !hasRecord else { return [] }
        return [
            Violation(
                rule: .r6,
                message: "head \(head.head) is about a service, and nothing of the firm's side is on record: neither a "
                    + "statement nor a record.",
                missing: "what the firm's records show on head \(head.head), be it that there are none",
                fix: context.fix.firmRecords(head.head))
        ]
    }

    private static func technicalViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, _ assessment: HeadAssessment, in context: RuleContext
    ) -> [Violation] {
        if let last = assessment.doubtFallsAfter, context.today > last {
            return doubtViolations(
                data, head, because: "no expert spoke to head \(head.head) for the firm until \(last)", in: context)
        }
        guard assessment.expertOpinions.isEmpty else { return [] }
        let last = assessment.doubtFallsAfter.map { ", or \($0) to pass" } ?? ""
        let area = context.state.intake?.productArea.map { " in \($0)" } ?? " in one product area"
        return [
            Violation(
                rule: .r6,
                message: "head \(head.head) is a technical fact, and no expert who is not concerned has spoken to it "
                    + "(\(EmployeeState.expertHours) hours\(area)).",
                missing: "an expert's opinion on head \(head.head)\(last)", fix: context.fix.expertOpinion(head.head))
        ]
    }

    private static func termsViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, _ assessment: HeadAssessment, in context: RuleContext
    ) -> [Violation] {
        guard assessment.terms.isEmpty else { return [] }
        let cause =
            assessment.guarantee.map { "the guarantee “\($0)” was in force that day and beats the terms" }
            ?? "the customer had accepted no terms that were in force on the day of head \(head.head)"
        return doubtViolations(data, head, because: cause, in: context)
    }

    /// The doubt falls on the firm: it may only find for the customer. A person is backed instead, as long as the firm's
    /// part stands as a head of its own.
    private static func doubtViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, because cause: String, in context: RuleContext
    ) -> [Violation] {
        guard data.outcome.leaning != .established, data.outcome.leaning != .ended else { return [] }
        if let employee = head.employee {
            let isCarried = context.state.heads.contains {
                $0.head != head.head && $0.ground == head.ground && $0.employee == nil
            }
            guard !isCarried else { return [] }
            return [
                Violation(
                    rule: .r6,
                    message:
                        "\(cause), so the doubt falls on the firm; it does not fall on \(employee), and no head says "
                        + "what is alleged against the firm.",
                    missing: "a head of the same ground that names nobody", fix: context.fix.headAdd(head.ground))
            ]
        }
        return [
            Violation(
                rule: .r6, field: "outcome", message: "\(cause), so the doubt falls on the firm.",
                missing: "an outcome for the customer on head \(head.head)", fix: context.fix.find(head.head))
        ]
    }

    // MARK: Safety

    private static func reviewViolations(
        _ head: HeadState, by decider: PersonID, in context: RuleContext
    ) -> [Violation] {
        guard let review = context.state.safetyReview(of: head), let reviewer = review.reviewedBy else {
            return [
                Violation(
                    rule: .r6, message: "head \(head.head) is about safety and was not reviewed by another person.",
                    missing: "the safety review of head \(head.head)", fix: context.fix.safetyReview(head.head))
            ]
        }
        guard reviewer == decider else { return [] }
        return [
            Violation(
                rule: .r6, message: "\(decider) reviewed head \(head.head) for safety; another person decides it.",
                missing: "another decider", fix: context.fix.safetyAssign(head.head))
        ]
    }

    static func assigningViolations(
        _ data: ComplaintCommand.AssignSafetyReview, in context: RuleContext
    ) -> [Violation] {
        guard let head = context.state.head(data.head) else { return [] }
        return safetyHeadViolations(head, in: context)
            + reviewerViolations(data.reviewer, head, fix: context.fix.safetyAssign(head.head), in: context)
    }

    static func reviewingViolations(
        _ data: ComplaintCommand.ReviewSafety, in context: RuleContext
    ) -> [Violation] {
        guard let head = context.state.head(data.head) else { return [] }
        return safetyHeadViolations(head, in: context)
            + reviewerViolations(
                context.actor.person, head, fix: context.fix.safetyAssign(head.head), in: context)
    }

    private static func safetyHeadViolations(_ head: HeadState, in context: RuleContext) -> [Violation] {
        guard !head.wasSafety else { return [] }
        return [
            Violation(
                rule: .r6, field: "head", message: "head \(head.head) is not about safety.", missing: "a safety head",
                fix: context.fix.headChange(head.head))
        ]
    }

    private static func reviewerViolations(
        _ person: PersonID, _ head: HeadState, fix: String, in context: RuleContext
    ) -> [Violation] {
        let problem: String
        if person == head.addedBy {
            problem = "\(person) set head \(head.head) out; another person looks at it again."
        } else if person == .house || context.employee(person) == nil {
            problem = "\(person) is no registered person, and only a person reviews."
        } else if R5NoOwnCause.concerns(person, in: context) {
            problem = "\(person) is concerned by this complaint."
        } else {
            return []
        }
        return [
            Violation(
                rule: .r6, message: "a safety review takes another person: \(problem)",
                missing: "a reviewer who is neither concerned nor set the head out", fix: fix)
        ]
    }
}
