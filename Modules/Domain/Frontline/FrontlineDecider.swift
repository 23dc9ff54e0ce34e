/// What a command makes happen in the register of the front line.
package enum FrontlineDecider: Decider {
    package typealias Command = Envelope<FrontlineCommand>
    package typealias State = FrontlineState
    package typealias Event = FrontlineEvent
    package typealias Facts = FrontlineFacts

    package static var initialState: FrontlineState { FrontlineState() }

    package static func decide(
        _ command: Command, in state: FrontlineState, given facts: FrontlineFacts
    ) throws(Refusal) -> [FrontlineEvent] {
        try check(command, in: state, given: facts)
        if case .draw = command.command, let refusal = Refusal(FrontlineCheck.nobodyDrawn(facts.drawn)) {
            throw refusal
        }
        return happenings(command, in: state, given: facts).map {
            FrontlineEvent(at: command.at, by: command.actor.person, $0)
        }
    }

    /// Refuses what needs no draw to be refused, so that nobody is drawn for nothing.
    package static func check(
        _ command: Command, in state: FrontlineState, given facts: FrontlineFacts
    ) throws(Refusal) {
        if let refusal = Refusal(FrontlineCheck(state: state, facts: facts, command: command).violations) {
            throw refusal
        }
    }

    /// As if the register lay in a journal of its own, whose places number its notes. The desk folds with the places of the
    /// journal (`FrontlineState.fold`).
    package static func evolve(_ state: FrontlineState, with event: FrontlineEvent) -> FrontlineState {
        var next = state
        next.fold(event, at: state.eventCount + 1)
        return next
    }

    private static func happenings(
        _ command: Command, in state: FrontlineState, given facts: FrontlineFacts
    ) -> [FrontlineHappening] {
        let person = command.actor.person
        switch command.command {
        case .recordNote(let data): return [.noteRecorded(noted(data, by: person, given: facts))]
        case .sortNote(let data):
            let complaint = state.note(data.note)?.complaint
            return [.noteSorted(.init(note: data.note, themes: leads(of: data.themes, facts), complaint: complaint))]
        case .answerNote(let data):
            guard let note = state.note(data.note) else { return [] }
            let text = PersonalText(data.text, of: subject(ofAnswerTo: note, by: person, given: facts))
            return [.noteAnswered(.init(note: data.note, text: text, complaint: note.complaint))]
        case .plan(let data):
            return [
                .listeningPlanned(
                    .init(
                        call: ListeningID(Int64(state.calls.count + 1)), partner: data.partner, owner: data.owner,
                        due: data.due.description, why: data.why.map { PersonalText($0, of: subject(data.partner)) }))
            ]
        case .draw(let data): return [.listeningDrawn(drawn(data, by: person, in: state, given: facts))]
        case .hand(let data): return [.listeningHanded(.init(call: data.call, owner: data.owner))]
        case .hold(let data): return held(data, in: state, given: facts)
        case .cancel(let data):
            guard let call = state.call(data.call) else { return [] }
            // A call must not wait for ever because whom it was with is gone; why it ended is then the words of whoever ends it.
            let whose = isErased(call.partner, facts) ? subject(nil, nil, from: person) : subject(call.partner)
            let reason = PersonalText(data.reason, of: whose)
            return [.listeningCancelled(.init(call: data.call, reason: reason))]
        }
    }

    // MARK: Notes

    private static func noted(
        _ data: FrontlineCommand.RecordNote, by person: PersonID, given facts: FrontlineFacts
    ) -> FrontlineHappening.NoteRecorded {
        let intake = facts.complaint?.value.intake
        let customer = data.customer ?? facts.complaint?.value.customer
        let area = data.area ?? intake?.productArea
        let language = customer.flatMap { facts.customers[$0]?.value.language } ?? intake?.language ?? "und"
        return .init(
            text: PersonalText(data.text, of: subject(customer, data.complaint, from: person)), from: person,
            customer: customer, complaint: data.complaint, area: area,
            themes: themes(data.themes, admitting: data.text, area: area, language: language, facts))
    }

    /// Erasing the customer erases the words; so does erasing the complaint of somebody who is not known, and, of a note that names
    /// neither, erasing whose words they are.
    private static func subject(
        _ customer: CustomerID?, _ complaint: ComplaintID?, from person: PersonID
    ) -> TextSubject {
        if let customer { return .customer(customer) }
        if let complaint { return .complaint(complaint) }
        return person == .house ? .stream : .employee(person)
    }

    /// As the note's; where that was erased since, the one who answers: a note must not stay open for ever because whom it was about
    /// is gone.
    private static func subject(
        ofAnswerTo note: FrontlineState.Note, by person: PersonID, given facts: FrontlineFacts
    ) -> TextSubject {
        let isErased =
            note.customer.map { facts.customers[$0]?.value.isErased == true }
            ?? note.complaint.map { _ in facts.complaint?.value.isErased == true }
            ?? (facts.employees[note.from]?.value.erasedAt != nil)
        return isErased ? subject(nil, nil, from: person) : subject(note.customer, note.complaint, from: note.from)
    }

    private static func themes(
        _ named: [ThemeID], admitting text: String, area: String?, language: String, _ facts: FrontlineFacts
    ) -> [ThemeID] {
        leads(
            of: named + facts.themes.admitting(FeedbackWords(text: text), area: area, language: language), facts)
    }

    private static func leads(of themes: [ThemeID], _ facts: FrontlineFacts) -> [ThemeID] {
        Set(themes.map { facts.themes.lead(of: $0) }).sorted()
    }

    // MARK: Listening

    private static func subject(_ partner: ListeningPartner) -> TextSubject {
        switch partner {
        case .customer(let id): .customer(id)
        case .employee(let id): .employee(id)
        }
    }

    private static func isErased(_ partner: ListeningPartner, _ facts: FrontlineFacts) -> Bool {
        switch partner {
        case .customer(let id): facts.customers[id]?.value.isErased == true
        case .employee(let id): facts.employees[id]?.value.erasedAt != nil
        }
    }

    private static func drawn(
        _ data: FrontlineCommand.DrawListening, by person: PersonID, in state: FrontlineState,
        given facts: FrontlineFacts
    ) -> FrontlineHappening.ListeningDrawn {
        let first = Int64(state.calls.count + 1)
        return .init(
            seed: data.seed, through: facts.drawn.through, passedOver: facts.drawn.passedOver,
            // It is asked of many, and stays as long as whoever asks it.
            due: data.due.description, why: data.why.map { PersonalText($0, of: subject(nil, nil, from: person)) },
            calls: facts.drawn.customers.enumerated().map { place, customer in
                .init(
                    call: ListeningID(first + Int64(place)), customer: customer,
                    owner: data.owners[place % data.owners.count])
            })
    }

    /// What an employee says is a note of theirs, which is answered like any other: a voice is a customer's, a prospect's or one's who
    /// left, and is answered by nobody.
    private static func held(
        _ data: FrontlineCommand.HoldListening, in state: FrontlineState, given facts: FrontlineFacts
    ) -> [FrontlineHappening] {
        let held = FrontlineHappening.listeningHeld(.init(call: data.call, on: data.on))
        guard let employee = state.call(data.call)?.partner.employee, let text = data.words.text else { return [held] }
        let note = FrontlineHappening.NoteRecorded(
            text: PersonalText(text, of: subject(nil, nil, from: employee)), from: employee, customer: nil,
            complaint: nil, area: nil,
            themes: themes(data.themes, admitting: text, area: nil, language: "und", facts), listening: data.call)
        return [held, .noteRecorded(note)]
    }
}
