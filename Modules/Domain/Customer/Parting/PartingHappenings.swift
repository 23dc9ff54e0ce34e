/// What commands about a parting make happen.
enum PartingHappenings {
    static func happening(after command: PartingCommand, in context: CustomerContext) -> PartingHappening {
        let calendar = context.policy.calendar
        switch command {
        case .propose(let data):
            return .proposed(
                .init(
                    parting: data.kind, reason: context.text(data.reason),
                    evidence: data.evidence.map { context.text($0) }, incidents: data.incidents,
                    endsOn: calendar.end(of: data.endsOn), policy: context.policy.version))
        case .confirm:
            return .confirmed(.init(proposer: context.state.parting?.proposedBy ?? .house))
        case .offerHearing(let data): return .hearingOffered(.init(on: calendar.end(of: data.on)))
        case .recordHearing(let data):
            return .hearingRecorded(.init(outcome: data.outcome, text: context.text(data.text)))
        case .sendHandOver(let data):
            let endsOn = data.endsOn.map { calendar.end(of: $0) } ?? context.state.parting?.endsOn ?? context.at
            return .handOverSent(
                .init(
                    letter: context.text(data.letter), language: data.language,
                    providers: data.providers.map { context.text($0) }, endsOn: endsOn))
        case .complete: return .parted(.init(parting: context.state.parting?.kind ?? .ending))
        case .withdraw(let data): return .withdrawn(.init(reason: context.text(data.reason)))
        }
    }
}
