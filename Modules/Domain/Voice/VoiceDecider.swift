/// What a command makes happen in the register of voices.
package enum VoiceDecider: Decider {
    package typealias Command = Envelope<VoiceCommand>
    package typealias State = VoicesState
    package typealias Event = VoiceEvent
    package typealias Facts = VoiceFacts

    package static var initialState: VoicesState { VoicesState() }

    /// Themes of one voice.
    static let themeLimit = 20

    package static func decide(
        _ command: Command, in state: VoicesState, given facts: VoiceFacts
    ) throws(Refusal) -> [VoiceEvent] {
        if let refusal = Refusal(VoiceCheck.violations(of: command, in: state, given: facts)) { throw refusal }
        let body: VoiceHappening
        switch command.command {
        case .record(let data): body = .recorded(said(data, given: facts))
        case .sort(let data):
            body = .sorted(
                .init(
                    voice: data.voice, themes: leads(of: data.themes, in: facts.themes),
                    complaint: facts.voice?.complaint))
        case .send(let data): body = .surveySent(sent(data, at: command.at, in: state, given: facts))
        case .answer(let data):
            guard let survey = state.survey(opened: data.link, at: command.at) else { throw VoiceCheck.closedLink }
            body = .surveyAnswered(
                .init(survey: survey.id, link: data.link, said: said(data, to: survey, at: command.at, given: facts)))
        }
        return [VoiceEvent(at: command.at, by: command.actor.person, body)]
    }

    package static func evolve(_ state: VoicesState, with event: VoiceEvent) -> VoicesState {
        var next = state
        next.fold(event)
        return next
    }

    private static func said(_ data: VoiceCommand.Record, given facts: VoiceFacts) -> VoiceSaid {
        let customer = data.customer ?? facts.complaint?.value.customer
        return VoiceSaid(
            kind: data.kind ?? VoiceKind(facts.customer?.value.standing), customer: customer,
            complaint: data.complaint, review: data.review, listening: data.listening, on: data.on, words: data.words,
            rating: data.rating, isFair: data.isFair,
            themes: themes(data.themes, admitting: data.words, given: facts))
    }

    private static func said(
        _ data: VoiceCommand.Answer, to survey: VoicesState.Survey, at moment: Instant, given facts: VoiceFacts
    ) -> VoiceSaid {
        VoiceSaid(
            kind: survey.kind, customer: survey.customer, complaint: survey.complaint, review: nil, on: moment,
            words: data.words, rating: data.rating, isFair: data.isFair,
            themes: themes([], admitting: data.words, given: facts))
    }

    private static func themes(
        _ named: [ThemeID], admitting words: FeedbackWords, given facts: VoiceFacts
    ) -> [ThemeID] {
        let intake = facts.complaint?.value.intake
        let language = facts.customer?.value.language ?? intake?.language ?? "und"
        return leads(
            of: named + facts.themes.admitting(words, area: intake?.productArea, language: language),
            in: facts.themes)
    }

    private static func leads(of themes: [ThemeID], in register: ThemesState) -> [ThemeID] {
        Set(themes.map { register.lead(of: $0) }).sorted()
    }

    private static func sent(
        _ data: VoiceCommand.Send, at moment: Instant, in state: VoicesState, given facts: VoiceFacts
    ) -> VoiceHappening.SurveySent {
        let kind: VoiceKind
        var complaint: ComplaintID?
        var customer: CustomerID?
        var isAnonymous = false
        switch data.to {
        case .complaint(let id):
            (complaint, customer) = (id, facts.complaint?.value.customer)
            kind = customer == nil ? .customer : VoiceKind(facts.customer?.value.standing)
        case .customer(let id):
            customer = id
            kind = VoiceKind(facts.customer?.value.standing)
        case .anyone(let chosen):
            kind = chosen
            isAnonymous = true
        }
        return .init(
            survey: SurveyID(Int64(state.surveys.count + 1)), kind: kind, complaint: complaint, customer: customer,
            isAnonymous: isAnonymous, links: data.links.sorted(), expires: moment.advanced(byDays: data.days))
    }
}

/// Whether a command fits the register of voices.
package enum VoiceCheck {
    /// What every link hears that opens nothing: whether it was used, has expired, was replaced or never was is not told.
    package static let closedLink = Refusal(
        rule: .state, nature: .notFound, field: "token",
        message:
            "this link opens no survey: it was answered, has expired, was replaced by a newer one, or was mistyped.",
        missing: ["the link of the newest letter, whole, before it expires"], fix: [VoiceLineFix.sendHelp])

    static func violations(
        of command: Envelope<VoiceCommand>, in state: VoicesState, given facts: VoiceFacts
    ) -> [Violation] {
        switch command.command {
        case .record(let data): record(data, at: command.at, given: facts)
        case .sort(let data):
            (facts.voice == nil
                ? [missing("voice", "there is no voice \(data.voice).", VoiceLineFix.list)] : [])
                + themes(data.themes, given: facts)
        case .send(let data): send(data, in: state, at: command.at, given: facts)
        case .answer(let data): answer(data, in: state, at: command.at, given: facts)
        }
    }

    private static func record(
        _ data: VoiceCommand.Record, at moment: Instant, given facts: VoiceFacts
    ) -> [Violation] {
        let fix = VoiceLineFix.record
        var found = said(data.words, rating: data.rating, isFair: data.isFair, fix)
        if data.kind == nil, data.customer == nil, facts.complaint?.value.customer == nil {
            found.append(
                InputCheck.violation(
                    "kind", "whose voice it is is not said, and no customer is named.",
                    missing: "customer, prospect or left", fix: fix))
        }
        if data.on > moment {
            found.append(
                InputCheck.violation(
                    "on", "on is \(data.on), which is still to come.", missing: "a moment up to \(moment)", fix: fix))
        }
        if data.isFair != nil, (data.kind ?? VoiceKind(facts.customer?.value.standing)) == .prospect {
            found.append(
                InputCheck.violation(
                    "fair", "whoever did not buy was not treated yet; the question is for customers and who left.",
                    missing: "the answer left out", fix: fix))
        }
        // The words are kept as those of whoever complained, too.
        if let customer = data.customer ?? facts.complaint?.value.customer {
            found += customerViolations(customer, facts.customer?.value, fix)
        }
        if let complaint = data.complaint {
            if facts.complaint?.value.intake == nil {
                found.append(missing("complaint", "there is no complaint \(complaint).", "evenhand complaint list"))
            } else if facts.complaint?.value.isErased == true {
                found.append(erased(complaint))
            } else if let customer = data.customer, facts.complaint?.value.customer != customer {
                found.append(
                    InputCheck.violation(
                        "customer", "\(complaint) is not a complaint of \(customer).",
                        missing: "the complaint's own customer, or none", fix: fix))
            }
        }
        return found + themes(data.themes, given: facts)
    }

    private static func erased(_ id: ComplaintID) -> Violation {
        StateCheck.violation(
            "\(id) was erased; nothing is kept about whose it was any more.", field: "complaint",
            missing: "a complaint that was not erased, or none", fix: "evenhand complaint list")
    }

    private static func customerViolations(
        _ id: CustomerID, _ state: CustomerState?, _ fix: String
    ) -> [Violation] {
        guard let state, state.isRegistered else {
            return [missing("customer", "there is no customer \(id).", CommandLineFix.customerList)]
        }
        guard !state.isErased else {
            return [
                StateCheck.violation(
                    "the customer was erased; nothing is kept about them any more.", field: "customer",
                    missing: "a customer who was not erased, or none", fix: fix)
            ]
        }
        return []
    }

    private static func themes(_ themes: [ThemeID], given facts: VoiceFacts) -> [Violation] {
        var found = themes.filter { facts.themes.theme($0) == nil }.map {
            missing("theme", "there is no theme \($0).", ThemeLineFix.list)
        }
        if themes.count > VoiceDecider.themeLimit {
            found.append(
                InputCheck.violation(
                    "theme",
                    "\(themes.count) themes are named; a voice comes under at most \(VoiceDecider.themeLimit).",
                    missing: "fewer themes", fix: ThemeLineFix.list))
        }
        return found
    }

    static func said(_ words: FeedbackWords, rating: Int?, isFair: Bool?, _ fix: String) -> [Violation] {
        var found: [Violation] = []
        let isSaid = words.all.contains { $0.text.contains { !$0.isWhitespace } }
        if !isSaid, rating == nil, isFair == nil {
            found.append(
                InputCheck.violation(
                    "expected",
                    "nothing is said: the four answers, the words beside them, the rating and the answer on "
                        + "fairness are all empty.", missing: "at least one answer", fix: fix))
        }
        for (field, text) in words.all where text.utf8.count > FeedbackCheck.byteLimit {
            found.append(
                InputCheck.violation(
                    field, "\(field) has \(text.utf8.count) bytes; at most \(FeedbackCheck.byteLimit) are kept.",
                    missing: "\(field) of at most \(FeedbackCheck.byteLimit) bytes", fix: fix))
        }
        if let rating, !(0...10).contains(rating) {
            found.append(
                InputCheck.violation(
                    "rating", "rating is \(rating); it runs from 0 to 10.", missing: "a rating in range", fix: fix))
        }
        return found
    }

    // MARK: Surveys

    private static func send(
        _ data: VoiceCommand.Send, in state: VoicesState, at moment: Instant, given facts: VoiceFacts
    ) -> [Violation] {
        let fix = VoiceLineFix.sendHelp
        var found: [Violation] = []
        if !VoiceCommand.Send.daysRange.contains(data.days) {
            found.append(
                InputCheck.violation(
                    "days",
                    "days is \(data.days); a link is good for \(VoiceCommand.Send.daysRange.lowerBound) to "
                        + "\(VoiceCommand.Send.daysRange.upperBound) days.", missing: "days in range", fix: fix))
        }
        if Set(data.links).count != data.links.count || data.links.contains(where: { state.open[$0] != nil }) {
            found.append(
                InputCheck.violation("links", "a link is given twice.", missing: "a link of its own each", fix: fix))
        }
        switch data.to {
        case .anyone:
            if !VoiceCommand.Send.anonymousRange.contains(data.links.count) {
                found.append(
                    InputCheck.violation(
                        "anonymous",
                        "anonymous is \(data.links.count); a survey that names nobody has "
                            + "\(VoiceCommand.Send.anonymousRange.lowerBound) to "
                            + "\(VoiceCommand.Send.anonymousRange.upperBound) links, so that nobody is known by theirs.",
                        missing: "a number of links in range", fix: fix))
            }
        case .customer(let id):
            let customer = facts.customer?.value
            let faults = customerViolations(id, customer, fix)
            found += faults + (faults.isEmpty ? refusing(customer) : [])
            if faults.isEmpty, facts.isProtected || customer?.suspension.inForce(at: moment) != nil {
                found.append(
                    StateCheck.violation(
                        "\(id) is not to be written to now.", field: "customer",
                        missing: "the end of what protects them from it", fix: VoiceLineFix.sendHelp))
            }
        case .complaint(let id): found += about(id, in: state, at: moment, given: facts)
        }
        return found
    }

    private static func about(
        _ id: ComplaintID, in state: VoicesState, at moment: Instant, given facts: VoiceFacts
    ) -> [Violation] {
        guard let complaint = facts.complaint?.value, complaint.intake != nil else {
            return [missing("complaint", "there is no complaint \(id).", "evenhand complaint list")]
        }
        if complaint.isErased { return [erased(id)] }
        guard let closedAt = complaint.closedAt else {
            return [
                StateCheck.violation(
                    "\(id) is not closed yet; its customer is asked afterwards.", field: "complaint",
                    missing: "a closed complaint", fix: "evenhand complaint close \(id)")
            ]
        }
        if complaint.embargo.inForce(at: moment) != nil {
            return [
                StateCheck.violation(
                    "\(id) is under embargo; nobody is asked about it.", field: "complaint",
                    missing: "the end of the embargo", fix: "evenhand complaint show \(id)")
            ]
        }
        let answered = state.surveys(about: id).contains { $0.answerCount > 0 && $0.sentAt >= closedAt }
        if answered {
            return [
                StateCheck.violation(
                    "its customer has answered since \(id) was closed; nobody is asked twice.", field: "complaint",
                    missing: "a complaint nobody has answered about", fix: VoiceLineFix.surveys)
            ]
        }
        guard let customer = facts.customer?.value else { return [] }
        if customer.isErased {
            return [
                StateCheck.violation(
                    "the customer of \(id) was erased; there is nobody to ask.", field: "complaint",
                    missing: "a complaint of somebody on record", fix: VoiceLineFix.send)
            ]
        }
        return refusing(customer)
    }

    private static func refusing(_ customer: CustomerState?) -> [Violation] {
        guard customer?.announcements?.isGiven == false else { return [] }
        return [
            StateCheck.violation(
                "the customer said that they do not want to hear from the firm.", field: "customer",
                missing: "their word that they do", fix: "evenhand customer consent CUSTOMER --given")
        ]
    }

    private static func answer(
        _ data: VoiceCommand.Answer, in state: VoicesState, at moment: Instant, given facts: VoiceFacts
    ) -> [Violation] {
        guard let survey = state.survey(opened: data.link, at: moment), facts.customer?.value.isErased != true,
            facts.complaint?.value.isErased != true
        else {
            return [
                Violation(
                    rule: .state, nature: .notFound, field: "token", message: closedLinkMessage,
                    missing: closedLink.missing[0], fix: closedLink.fix[0])
            ]
        }
        var found = said(data.words, rating: data.rating, isFair: data.isFair, VoiceLineFix.answer)
        if data.isFair != nil, !survey.kind.isAskedForFairness {
            found.append(
                InputCheck.violation(
                    "fair", "this survey does not ask whether you were treated fairly.",
                    missing: "the answer left out", fix: VoiceLineFix.answer))
        }
        return found
    }

    private static var closedLinkMessage: String {
        String(closedLink.message.dropFirst("EH-\(closedLink.rule.rawValue): ".count))
    }

    private static func missing(_ field: String, _ message: String, _ fix: String) -> Violation {
        StateCheck.violation(message, nature: .notFound, field: field, missing: "a \(field) on record", fix: fix)
    }
}
