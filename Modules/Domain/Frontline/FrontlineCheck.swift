/// Whether a command fits the register of the front line.
struct FrontlineCheck {
    let state: FrontlineState
    let facts: FrontlineFacts
    let command: Envelope<FrontlineCommand>

    /// Bytes of a note, an answer or a reason.
    static let byteLimit = 16_384
    /// Themes of one note.
    static let themeLimit = 20
    static let areaLimit = 120
    /// How far ahead a call is planned.
    static let daysAhead = 366

    private var today: CivilDate { facts.calendar.date(of: command.at) }

    var violations: [Violation] {
        switch command.command {
        case .recordNote(let data): return writer(FrontlineLineFix.recordNote) + recording(data)
        case .sortNote(let data): return note(data.note) ?? themes(data.themes, FrontlineLineFix.sortNote(data.note))
        case .answerNote(let data):
            return note(data.note) ?? writer(FrontlineLineFix.answerNote(data.note)) + answering(data)
        case .plan(let data): return planning(data)
        case .draw(let data): return writer(FrontlineLineFix.draw) + drawing(data)
        case .hand(let data): return call(data.call) ?? handing(data)
        case .hold(let data): return call(data.call) ?? holding(data)
        case .cancel(let data):
            let fix = FrontlineLineFix.cancel(data.call)
            return call(data.call) ?? writer(fix) + words(data.reason, "reason", fix)
        }
    }

    // MARK: Notes

    private func recording(_ data: FrontlineCommand.RecordNote) -> [Violation] {
        let fix = FrontlineLineFix.recordNote
        var found = said(data.text, "text", fix) + themes(data.themes, fix)
        if let area = data.area, area.count > Self.areaLimit || !area.contains(where: { $0.isLetter || $0.isNumber }) {
            found.append(
                InputCheck.violation(
                    "area", "a product area has 1–\(Self.areaLimit) characters, letters among them.",
                    missing: "the product area in words, or none", fix: fix))
        }
        if let customer = data.customer ?? facts.complaint?.value.customer { found += self.customer(customer, fix) }
        guard let complaint = data.complaint else { return found }
        if facts.complaint?.value.intake == nil {
            found.append(missing("complaint", "there is no complaint \(complaint).", "evenhand complaint list"))
        } else if facts.complaint?.value.isErased == true {
            found.append(
                StateCheck.violation(
                    "\(complaint) was erased; nothing is kept about whose it was any more.", field: "complaint",
                    missing: "a complaint that was not erased, or none", fix: "evenhand complaint list"))
        } else if let customer = data.customer, facts.complaint?.value.customer != customer {
            found.append(
                InputCheck.violation(
                    "customer", "\(complaint) is not a complaint of \(customer).",
                    missing: "the complaint's own customer, or none", fix: fix))
        }
        return found
    }

    /// What stands in the way of anything on a note; nil: it is there. One about a complaint that is closed to whoever commands is
    /// not.
    private func note(_ id: NoteID) -> [Violation]? {
        let isThere = state.note(id).map { note in note.complaint.map(isOpen) ?? true } ?? false
        return isThere ? nil : [missing("note", "there is no note \(id).", FrontlineLineFix.noteList)]
    }

    private func isOpen(_ complaint: ComplaintID) -> Bool {
        facts.complaint?.stream == .complaint(complaint) && !facts.closed.contains(complaint)
    }

    private func answering(_ data: FrontlineCommand.AnswerNote) -> [Violation] {
        if let answer = state.note(data.note)?.answer {
            return [
                StateCheck.violation(
                    "\(answer.by) answered \(data.note) on \(facts.calendar.date(of: answer.at)).", field: "note",
                    missing: "a note that is open", fix: FrontlineLineFix.showNote(data.note))
            ]
        }
        return words(data.text, "text", FrontlineLineFix.answerNote(data.note))
    }

    // MARK: Listening

    private func planning(_ data: FrontlineCommand.PlanListening) -> [Violation] {
        let fix = FrontlineLineFix.plan
        var found = owner(data.owner, fix) + due(data.due, fix)
        if let why = data.why { found += said(why, "why", fix) }
        switch data.partner {
        case .customer(let id):
            found += customer(id, fix, field: "with")
            if found.isEmpty, facts.isProtected {
                found.append(
                    StateCheck.violation(
                        "\(id) is not to be called now.", field: "with",
                        missing: "a customer who may be called", fix: "evenhand customer list"))
            }
        case .employee(let id):
            found += employee(id, "with", fix)
            if id == data.owner { found.append(themselves(id, fix)) }
        }
        if let call = state.awaited[data.partner] {
            found.append(
                StateCheck.violation(
                    "\(call) with \(data.partner) is still to be made.", field: "with",
                    missing: "what was heard in \(call), or its end", fix: FrontlineLineFix.hold(call)))
        }
        return found
    }

    private func drawing(_ data: FrontlineCommand.DrawListening) -> [Violation] {
        let fix = FrontlineLineFix.draw
        let range = FrontlineCommand.DrawListening.range
        var found = InputCheck.some(data.owners, "owner", fix)
        if !range.contains(data.count) {
            found.append(
                InputCheck.violation(
                    "count", "count is \(data.count); \(range.lowerBound) to \(range.upperBound) are drawn at once.",
                    missing: "a count in range", fix: fix))
        }
        if data.owners.count > range.upperBound {
            found.append(
                InputCheck.violation(
                    "owner", "\(data.owners.count) owners are named; at most \(range.upperBound) calls are drawn.",
                    missing: "fewer owners", fix: fix))
        }
        found += Set(data.owners).sorted().prefix(range.upperBound).flatMap { owner($0, fix) } + due(data.due, fix)
        if let why = data.why { found += said(why, "why", fix) }
        return found
    }

    /// What is said when a draw found nobody.
    static func nobodyDrawn(_ drawn: FrontlineFacts.Drawn) -> [Violation] {
        guard drawn.customers.isEmpty else { return [] }
        return [
            StateCheck.violation(
                "nobody is left to draw: of \(drawn.through) customers, "
                    + "\(drawn.passedOver.count) were drawn and none may be called.",
                missing: "customers who can be reached, may be called and wait for no call",
                fix: "evenhand customer list")
        ]
    }

    private func handing(_ data: FrontlineCommand.HandListening) -> [Violation] {
        let fix = FrontlineLineFix.hand(data.call)
        var found = owner(data.owner, fix)
        let call = state.call(data.call)
        if call?.owner == data.owner {
            found.append(
                StateCheck.violation(
                    "\(data.call) is \(data.owner)'s already.", field: "owner", missing: "somebody else", fix: fix))
        }
        if call?.partner == .employee(data.owner) { found.append(themselves(data.owner, fix)) }
        return found
    }

    private func holding(_ data: FrontlineCommand.HoldListening) -> [Violation] {
        let fix = FrontlineLineFix.hold(data.call)
        var found = themes(data.themes, fix)
        if data.on > command.at {
            found.append(
                InputCheck.violation(
                    "on", "on is \(data.on), which is still to come.", missing: "a moment up to \(command.at)",
                    fix: fix))
        }
        guard let employee = state.call(data.call)?.partner.employee else {
            // The rest is the voice's to say.
            let isSaid = data.words.all.contains { $0.text.contains { !$0.isWhitespace } }
            if !isSaid, data.rating == nil, data.isFair == nil { found.append(unheard(fix)) }
            return found
        }
        if facts.employees[employee]?.value.erasedAt != nil {
            found.append(
                StateCheck.violation(
                    "\(employee) was erased; nothing is kept about them any more.", field: "listening",
                    missing: "the end of the call", fix: FrontlineLineFix.cancel(data.call)))
        }
        guard let text = data.words.text else { return found + [unheard(fix)] }
        var others = data.words
        others.text = nil
        if others != FeedbackWords() || data.rating != nil || data.isFair != nil {
            found.append(
                InputCheck.violation(
                    "expected", "\(employee) is of the front line: what they say is a note, which is one text.",
                    missing: "the text alone", fix: fix))
        }
        return found + said(text, "text", fix)
    }

    private func unheard(_ fix: String) -> Violation {
        InputCheck.violation("text", "nothing of what was heard is given.", missing: "what was heard", fix: fix)
    }

    /// What stands in the way of anything on a call; nil: it is there and to be made. To whoever may see their own alone, another's
    /// is not there.
    private func call(_ id: ListeningID) -> [Violation]? {
        guard let call = state.call(id), facts.onlyOwner.map({ $0 == call.owner }) ?? true else {
            let theirs = facts.onlyOwner.map { " of \($0)" } ?? ""
            return [missing("listening", "there is no listening call \(id)\(theirs).", FrontlineLineFix.list)]
        }
        let ended: (String, Instant)
        switch call.end {
        case nil: return nil
        case .held(let on, _): ended = ("held", on)
        case .cancelled(let at, _): ended = ("cancelled", at)
        }
        return [
            StateCheck.violation(
                "\(id) was \(ended.0) on \(facts.calendar.date(of: ended.1)).", field: "listening",
                missing: "a call that is still to be made", fix: FrontlineLineFix.list)
        ]
    }

    // MARK: Fields

    /// Words that are nobody else's go when whoever wrote them is erased; of somebody erased already they could never go.
    private func writer(_ fix: String) -> [Violation] {
        let person = command.actor.person
        guard facts.employees[person]?.value.erasedAt != nil else { return [] }
        return [
            StateCheck.violation(
                "\(person) was erased; nothing is kept about them any more.",
                missing: "a token of somebody who works here", fix: fix)
        ]
    }

    private func owner(_ id: PersonID, _ fix: String) -> [Violation] { employee(id, "owner", fix) }

    private func employee(_ id: EmployeeID, _ field: String, _ fix: String) -> [Violation] {
        guard let employee = facts.employees[id]?.value, employee.isRegistered else {
            return [missing(field, "there is no employee \(id).", CommandLineFix.employeeList)]
        }
        guard employee.hasLeft || employee.erasedAt != nil else { return [] }
        return [
            StateCheck.violation(
                "\(id) does not work here any more.", field: field, missing: "a person who does", fix: fix)
        ]
    }

    private func themselves(_ id: EmployeeID, _ fix: String) -> Violation {
        InputCheck.violation(
            "owner", "\(id) cannot listen to themselves.", missing: "somebody else as owner", fix: fix)
    }

    private func customer(_ id: CustomerID, _ fix: String, field: String = "customer") -> [Violation] {
        guard let customer = facts.customers[id]?.value, customer.isRegistered else {
            return [missing(field, "there is no customer \(id).", CommandLineFix.customerList)]
        }
        guard customer.isErased else { return [] }
        return [
            StateCheck.violation(
                "the customer was erased; nothing is kept about them any more.", field: field,
                missing: "a customer who was not erased, or none", fix: fix)
        ]
    }

    private func due(_ day: CivilDate, _ fix: String) -> [Violation] {
        let last = today.advanced(byDays: Self.daysAhead)
        if (today...last).contains(day) { return [] }
        return [
            InputCheck.violation(
                "due", "due is \(day), which is \(day < today ? "past" : "more than a year ahead").",
                missing: "a day from \(today) to \(last)", fix: fix)
        ]
    }

    private func themes(_ themes: [ThemeID], _ fix: String) -> [Violation] {
        var found = themes.filter { facts.themes.theme($0) == nil }.map {
            missing("theme", "there is no theme \($0).", ThemeLineFix.list)
        }
        if themes.count > Self.themeLimit {
            found.append(
                InputCheck.violation(
                    "theme", "\(themes.count) themes are named; at most \(Self.themeLimit) are taken.",
                    missing: "fewer themes", fix: fix))
        }
        return found
    }

    /// In somebody's own words, which may be few.
    private func said(_ text: String, _ field: String, _ fix: String) -> [Violation] {
        short(text, field, fix) ?? InputCheck.said(text, field, fix)
    }

    /// What was done or why nothing is: "noted" would be silence in other words.
    private func words(_ text: String, _ field: String, _ fix: String) -> [Violation] {
        short(text, field, fix) ?? InputCheck.words(text, field, fix)
    }

    private func short(_ text: String, _ field: String, _ fix: String) -> [Violation]? {
        guard text.utf8.count > Self.byteLimit else { return nil }
        return [
            InputCheck.violation(
                field, "\(field) has \(text.utf8.count) bytes; at most \(Self.byteLimit) are taken.",
                missing: "a shorter text", fix: fix)
        ]
    }

    private func missing(_ field: String, _ message: String, _ fix: String) -> Violation {
        StateCheck.violation(message, nature: .notFound, field: field, missing: "one that is on record", fix: fix)
    }
}
