/// Whether a command about conduct fits, and what it makes happen.
enum ConductCheck {
    static func violations(of command: ConductCommand, in context: CustomerContext) -> [Violation] {
        switch command {
        case .note(let data):
            return context.wordsViolations(data.text, field: "text", rule: .input, fix: context.fix.incidentNote)
                + context.pastViolations(data.occurredAt, field: "occurred_at", fix: context.fix.incidentNote)
        case .confirm(let data):
            return standing(data.incident, in: context) { incident in
                guard incident.confirmedBy == nil else {
                    return [
                        Violation(
                            rule: .state, field: "incident", message: "incident \(data.incident) is confirmed already.",
                            missing: "an incident that is not confirmed", fix: context.fix.incidentList)
                    ]
                }
                return R12FitIsNotRevenge.secondPersonViolations(
                    of: "an incident", first: [incident.notedBy], fix: context.fix.incidentConfirm(data.incident),
                    in: context)
            }
        case .withdraw(let data):
            return standing(data.incident, in: context) { _ in
                context.wordsViolations(
                    data.reason, field: "reason", rule: .input, fix: context.fix.incidentWithdraw(data.incident))
            }
        }
    }

    static func happening(after command: ConductCommand, in context: CustomerContext) -> ConductHappening {
        switch command {
        case .note(let data):
            return .noted(
                .init(
                    incident: IncidentID(rawValue: Int64(context.state.incidents.count) + 1), conduct: data.conduct,
                    occurredAt: data.occurredAt ?? context.at, text: context.text(data.text)))
        case .confirm(let data):
            return .confirmed(
                .init(
                    incident: data.incident,
                    conduct: context.state.incident(data.incident)?.conduct ?? .persistence))
        case .withdraw(let data):
            let incident = context.state.incident(data.incident)
            return .withdrawn(
                .init(
                    incident: data.incident, conduct: incident?.conduct ?? .persistence,
                    wasConfirmed: incident?.isConfirmed ?? false, reason: context.text(data.reason)))
        }
    }

    private static func standing(
        _ id: IncidentID, in context: CustomerContext, _ check: (IncidentState) -> [Violation]
    ) -> [Violation] {
        guard let incident = context.state.incident(id), incident.withdrawnAt == nil else {
            return [
                Violation(
                    rule: .state, nature: .notFound, field: "incident",
                    message: "there is no incident \(id) that stands.",
                    missing: "an incident on record", fix: context.fix.incidentList)
            ]
        }
        return check(incident)
    }
}
