/// What a command makes happen to a customer's record.
package enum CustomerDecider: Decider {
    package typealias Command = Envelope<CustomerCommand>
    package typealias State = CustomerState
    package typealias Event = CustomerEvent
    package typealias Facts = CustomerFacts

    package static var initialState: CustomerState { CustomerState() }

    package static func decide(
        _ command: Command, in state: CustomerState, given facts: CustomerFacts
    ) throws(Refusal) -> [CustomerEvent] {
        try check(command.command, state)
        if case .acceptTerms(let data) = command.command { try check(data, at: command.at, given: facts) }
        let context = CustomerContext(state: state, facts: facts, at: command.at, actor: command.actor)
        if let refusal = Refusal(violations(of: command.command, in: context)) { throw refusal }
        let subject = facts.customer.map { TextSubject.customer($0) } ?? .stream
        let body: CustomerHappening
        switch command.command {
        case .register(let data):
            body = .registered(
                .init(
                    name: data.name.map { PersonalText($0, of: subject) },
                    contact: data.contact.map { PersonalText($0, of: subject) }, language: data.language,
                    standing: data.standing, external: data.external, group: data.group))
        case .rename(let data): body = .renamed(.init(name: PersonalText(data.name, of: subject)))
        case .changeContact(let data):
            body = .contactChanged(
                .init(contact: data.contact.map { PersonalText($0, of: subject) }, language: data.language))
        case .changeStanding(let data): body = .standingChanged(.init(standing: data.standing))
        case .acceptTerms(let data): body = .termsAccepted(.init(terms: data.terms, on: data.on ?? command.at))
        case .recordConsent(let data): body = .consentRecorded(.init(isGiven: data.isGiven))
        case .erase: body = .erased(.init(subject: subject))
        case .enterLedger(let data):
            body = .ledgerEntered(.init(data.entry, on: data.on ?? command.at, subject: subject))
        case .loadLedger(let data):
            return try LedgerLoadPlan.happenings(of: data, in: context).map {
                CustomerEvent(at: command.at, by: command.actor.person, $0)
            }
        case .giveFeedback(let data):
            if let row = data.row, state.loadedRows.contains(row) { return [] }
            body = .feedbackGiven(.init(data, subject: subject, standing: state.standing))
        case .conduct(let data): body = .conduct(ConductCheck.happening(after: data, in: context))
        case .parting(let data): body = .parting(PartingHappenings.happening(after: data, in: context))
        case .suspension(let data): body = .suspension(SuspensionCheck.happening(after: data, in: context))
        }
        return [CustomerEvent(at: command.at, by: command.actor.person, body)]
    }

    package static func evolve(_ state: CustomerState, with event: CustomerEvent) -> CustomerState {
        var next = state
        fold(event, into: &next)
        return next
    }

    /// Folds in place: copying the lines and marks of a ledger for each event would cost time in the square of their
    /// number.
    package static func replay(_ events: some Sequence<CustomerEvent>) -> CustomerState {
        var state = initialState
        for event in events { fold(event, into: &state) }
        return state
    }

    /// Folds one event in place.
    package static func fold(_ event: CustomerEvent, into next: inout CustomerState) {
        switch event.body {
        case .registered(let data):
            next.isRegistered = true
            next.name = data.name
            next.contact = data.contact
            next.language = data.language
            next.standing = data.standing
            next.external = data.external
            next.group = data.group
            next.registeredAt = event.at
        case .renamed(let data): next.name = data.name
        case .contactChanged(let data):
            let hadContact = next.hasContact
            next.contact = data.contact
            next.language = data.language ?? next.language
            next.noteContact(after: hadContact, at: event.at, by: event.by)
        case .standingChanged(let data): next.standing = data.standing
        case .termsAccepted(let data):
            next.acceptances.append(
                CustomerState.Acceptance(terms: data.terms, on: data.on, recordedAt: event.at))
        case .consentRecorded(let data):
            next.announcements = CustomerState.Consent(
                isGiven: data.isGiven, recordedAt: event.at, recordedBy: event.by)
        case .erased:
            let hadContact = next.hasContact
            next.erasedAt = event.at
            next.feedback = next.feedback.map(\.erased)
            next.name = next.name.map { PersonalText(subject: $0.subject, content: .erased) }
            next.contact = next.contact.map { PersonalText(subject: $0.subject, content: .erased) }
            next.noteContact(after: hadContact, at: event.at, by: event.by)
        case .ledgerEntered(let data):
            next.ledgerLines.append(data)
            next.ledger.apply(data)
            if let row = data.row { next.loadedRows.insert(row) }
        case .ledgerLoaded(let data):
            next.ledgerLines += data.lines
            next.ledger.apply(data)
            next.loadedRows.formUnion(data.rows)
        case .feedbackGiven(let data):
            next.feedback.append(data)
            if let row = data.row { next.loadedRows.insert(row) }
        case .conduct(let body): next.apply(body, at: event.at, by: event.by)
        case .parting(let body): next.apply(body, at: event.at, by: event.by)
        case .suspension(let body): next.apply(body, at: event.at, by: event.by)
        }
    }

    private static func check(_ command: CustomerCommand, _ state: CustomerState) throws(Refusal) {
        switch command {
        case .register(let data):
            guard !state.isRegistered else {
                throw Refusal(
                    rule: .state, message: "the customer is already registered.", missing: ["a new customer"],
                    fix: [CommandLineFix.customerAdd])
            }
            if let name = data.name { try checkWritten(name) }
            if let group = data.group { try checkGroup(group) }
            return
        case .rename(let data): try checkWritten(data.name)
        case .changeContact, .changeStanding, .acceptTerms, .recordConsent, .erase, .enterLedger, .loadLedger,
            .giveFeedback, .conduct, .parting, .suspension:
            break
        }
        guard state.isRegistered else {
            throw Refusal(
                rule: .state, nature: .notFound, message: "there is no such customer.",
                missing: ["a customer on record"], fix: [CommandLineFix.customerList])
        }
        guard !state.isErased else {
            throw Refusal(
                rule: .state, message: "the customer was erased; nothing is kept about them any more.",
                missing: ["a customer who was not erased"], fix: [CommandLineFix.customerAdd])
        }
    }

    private static func check(
        _ data: CustomerCommand.AcceptTerms, at moment: Instant, given facts: CustomerFacts
    ) throws(Refusal) {
        guard facts.terms?.value.version(data.terms) != nil else {
            throw Refusal(
                rule: .input, nature: .notFound, field: "terms", message: "there are no terms '\(data.terms)'.",
                missing: ["a version on the register"], fix: [CommandLineFix.termsList])
        }
        if let on = data.on, on > moment {
            throw Refusal(
                rule: .input, field: "on", message: "on is \(on), which is still to come.",
                missing: ["a moment up to \(moment)"], fix: [CommandLineFix.customerAcceptTerms(facts.customer)])
        }
    }

    private static func checkGroup(_ group: String) throws(Refusal) {
        guard !(1...60).contains(group.count) || !group.contains(where: { !$0.isWhitespace }) else { return }
        throw Refusal(
            rule: .input, field: "group",
            message: "group has \(group.count) characters; it takes 1 to 60, not all blank.",
            missing: ["a group of 1 to 60 characters"], fix: [CommandLineFix.customerAdd])
    }

    private static func checkWritten(_ name: String) throws(Refusal) {
        guard !name.contains(where: { !$0.isWhitespace }) else { return }
        throw Refusal(
            rule: .input, field: "name", message: "name is empty.", missing: ["name"],
            fix: [CommandLineFix.customerAdd])
    }
}
