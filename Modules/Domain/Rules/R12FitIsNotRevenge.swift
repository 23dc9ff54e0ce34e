/// R12, fit is not revenge: nobody is let go for complaining. Any ending made by the firm takes evidence, a second
/// person, a last hearing, notice and a hand-over letter, and is refused while a complaint or its next stage is open
/// and for a while after an upheld one.
enum R12FitIsNotRevenge {
    /// The complaints that stand in the way of a parting now.
    static func restViolations(in context: CustomerContext) -> [Violation] {
        guard let complaints = context.facts.complaints else {
            return [
                Violation(
                    rule: .state, message: "the customer's complaints were not read.",
                    missing: "the customer's complaints", fix: context.fix.show)
            ]
        }
        return complaints.values.map(\.value).sorted { $0.complaint < $1.complaint }
            .compactMap { restViolation($0, in: context) }
    }

    private static func restViolation(_ complaint: ComplaintStanding, in context: CustomerContext) -> Violation? {
        let id = complaint.complaint
        let show = CommandLineFix(id).show
        let figures = context.policy.figures
        guard !complaint.isOpen, let closedAt = complaint.closedAt else {
            return Violation(
                rule: .r12, message: "complaint \(id) is open; nobody is let go while they are being heard.",
                missing: "the end of complaint \(id)", fix: show)
        }
        let closed = context.policy.calendar.date(of: closedAt)
        let stageEnds = closed.advanced(byDays: figures.nextStageDays)
        let upheld = complaint.upheldAt.map { max(closed, context.policy.calendar.date(of: $0)) }
        let restEnds = upheld.map { $0.advanced(byDays: figures.partingRestDays) }
        if let restEnds, context.today <= restEnds {
            return Violation(
                rule: .r12,
                message: "complaint \(id) was upheld; nobody is let go through \(restEnds) for having been right.",
                missing: "a day after \(restEnds)", fix: show)
        }
        guard context.today <= stageEnds else { return nil }
        return Violation(
            rule: .r12,
            message: "complaint \(id) was closed on \(closed); the customer may take it to the next stage through "
                + "\(stageEnds).",
            missing: "a day after \(stageEnds)", fix: show)
    }

    /// Persons, not tokens; not the house; nobody whom a complaint of the customer ever concerned.
    static func secondPersonViolations(
        of act: String, first: [PersonID], fix: String, in context: CustomerContext
    ) -> [Violation] {
        let person = context.actor.person
        let problem: String
        if first.contains(person) {
            problem = "\(person) is the first person; whichever token they use, they count once."
        } else if person == .house {
            problem = "the house itself is no second person."
        } else if let complaint = concerning(person, in: context) {
            problem = "complaint \(complaint) of this customer concerns \(person)."
        } else {
            return []
        }
        return [
            Violation(
                rule: .r12, message: "\(act) takes a second person: \(problem)",
                missing: "a second person whom no complaint of the customer concerns", fix: fix)
        ]
    }

    /// Whoever was complained about has no hand in letting go who complained.
    static func impartialityViolations(of act: String, fix: String, in context: CustomerContext) -> [Violation] {
        let person = context.actor.person
        let problem: String
        if person == .house {
            problem = "the house itself parts with nobody."
        } else if let complaint = concerning(person, in: context) {
            problem = "complaint \(complaint) of this customer concerns \(person)."
        } else {
            return []
        }
        return [
            Violation(
                rule: .r12, message: "\(act) takes somebody else: \(problem)",
                missing: "a person whom no complaint of the customer concerns", fix: fix)
        ]
    }

    /// Complaining is no evidence: neither a complaint nor conduct that is a way of pursuing one.
    static func evidenceViolations(_ data: PartingCommand.Propose, in context: CustomerContext) -> [Violation] {
        let fix = context.fix.partPropose
        var found: [Violation] = []
        if data.evidence.isEmpty, data.incidents.isEmpty {
            found.append(
                Violation(
                    rule: .r12, field: "evidence", message: "a parting rests on evidence, and none is given.",
                    missing: "evidence in words, or a confirmed incident", fix: fix))
        }
        for text in data.evidence + [data.reason] {
            guard let named = complaintNamed(in: text, context) else { continue }
            found.append(
                Violation(
                    rule: .r12, field: "evidence",
                    message: "complaint \(named) is no evidence for a parting; nobody is let go for complaining.",
                    missing: "evidence beside the customer's complaints", fix: fix))
        }
        for id in data.incidents where context.state.incident(id)?.speaksOfFit != true {
            found.append(incidentViolation(id, in: context))
        }
        return found
    }

    private static func incidentViolation(_ id: IncidentID, in context: CustomerContext) -> Violation {
        guard let incident = context.state.incident(id), incident.withdrawnAt == nil else {
            return Violation(
                rule: .state, nature: .notFound, field: "incidents", message: "there is no incident \(id) that stands.",
                missing: "an incident on record", fix: context.fix.incidentList)
        }
        guard incident.conduct.speaksOfFit else {
            return Violation(
                rule: .r12, field: "incidents",
                message: "incident \(id) is \(incident.conduct.rawValue), a way of pursuing a complaint, and no "
                    + "evidence for a parting.",
                missing: "evidence beside how the customer complains", fix: context.fix.partPropose)
        }
        return Violation(
            rule: .r12, field: "incidents", message: "incident \(id) was not confirmed by a second person.",
            missing: "the confirmation of incident \(id)", fix: context.fix.incidentConfirm(id))
    }

    private static func complaintNamed(in text: String, _ context: CustomerContext) -> ComplaintID? {
        let words = text.uppercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
        return context.facts.complaints?.keys.sorted().first { words.contains($0.description) }
    }

    static func concerning(_ person: PersonID, in context: CustomerContext) -> ComplaintID? {
        context.facts.complaints?.values.map(\.value).filter { $0.everConcerned.contains(person) }
            .map(\.complaint).min()
    }
}
