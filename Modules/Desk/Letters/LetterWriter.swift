internal import EvenhandDomain
internal import EvenhandLetters

/// Makes a letter from the record: the facts, in the language, by the house's own template where the policy has one.
struct LetterWriter {
    let id: ComplaintID
    let state: ComplaintState
    let policy: DomainPolicy
    let order: LetterOrder
    let names: LetterNames
    let language: LetterLanguage
    let now: Instant
    let signature: String
    /// The standards that findings cite.
    var charter = CharterState()

    private var calendar: Calendar { policy.calendar }
    private var fix: CommandLineFix { CommandLineFix(id) }
    private var number: String { id.description }
    private var own: String? { policy.letters.templates["\(order.kind.rawValue).\(language.rawValue)"] }

    private var sender: LetterSender {
        LetterSender(
            firm: policy.letters.house, signature: signature,
            contact: policy.letters.contact.isEmpty ? policy.letters.house : policy.letters.contact)
    }

    /// Whom the letter is to.
    private var recipient: String {
        switch order.party {
        case .customer: names.customer ?? Self.unnamed(language)
        case .person(let person): names.person(person)
        }
    }

    func letter() throws(DeskError) -> Letter {
        let facts = try facts()
        do throws(LetterError) {
            return try render(facts)
        } catch {
            // A template of the house's own that does not parse is the policy's fault, and said so.
            throw refusal(
                "templates", "\(error)", missing: "a template that parses", fix: CommandLineFix.policyCheck)
        }
    }

    /// What each kind of letter is made of.
    private enum Facts {
        case acknowledgement(AcknowledgementFacts)
        case invitation(InvitationFacts)
        case summary(SummaryFacts)
        case holding(HoldingFacts)
        case outcome(OutcomeFacts)
        case supportNote(SupportNoteFacts)
        case change(ChangeFacts)
    }

    private func facts() throws(DeskError) -> Facts {
        switch order.kind {
        case .acknowledgement:
            try needs(.customer)
            try promises(answerDay)
            return .acknowledgement(acknowledgement)
        case .invitation: return .invitation(try invitation())
        case .summary: return .summary(try summary())
        case .holding:
            try needs(.customer)
            try promises(answerDay)
            return .holding(try holding())
        case .finalResponse:
            try needs(.customer)
            return .outcome(try outcome())
        case .supportNote: return .supportNote(try supportNote())
        case .changeAnnouncement: return .change(try change())
        case .handOver, .other:
            throw refusal(
                "kind", "a letter of this kind is written by hand.", missing: "the letter's text",
                fix:
                    "evenhand complaint letter \(id) --kind \(order.kind.rawValue) --party \(order.party) --letter FILE"
            )
        }
    }

    private func render(_ facts: Facts) throws(LetterError) -> Letter {
        switch facts {
        case .acknowledgement(let facts): try .acknowledgement(facts, in: language, own: own)
        case .invitation(let facts): try .invitation(facts, in: language, own: own)
        case .summary(let facts): try .summaryCover(facts, in: language, own: own)
        case .holding(let facts): try .holding(facts, in: language, own: own)
        case .outcome(let facts): try .outcome(facts, in: language, own: own)
        case .supportNote(let facts): try .supportNote(facts, in: language, own: own)
        case .change(let facts) where order.party == .customer: try .change(facts, in: language, own: own)
        // A house's own template of this kind speaks to customers.
        case .change(let facts): try .changeForStaff(facts, in: language)
        }
    }

    /// What an acknowledgement promises, for the record beside it.
    var acknowledgementPromise: (text: String, by: Instant?) {
        guard order.kind == .acknowledgement else { return ("", nil) }
        return (Self.nextStep(language), calendar.end(of: answerDay))
    }

    // MARK: Facts

    private var acknowledgement: AcknowledgementFacts {
        AcknowledgementFacts(
            sender: sender, customer: recipient, complaint: number,
            received: calendar.date(of: state.intake?.receivedAt ?? now), answerBy: answerDay)
    }

    /// The day the answer is promised for: the one asked for, else the ruling clock's.
    private var answerDay: CivilDate { calendar.date(of: order.by ?? state.respondBy ?? now) }

    /// The last day to answer: the one asked for, else the earliest the policy allows.
    private var statementDay: CivilDate {
        order.by.map { calendar.date(of: $0) }
            ?? calendar.date(
                policy.figures.statementBusinessDays, businessDaysAfter: calendar.date(of: now))
    }

    private func invitation() throws(DeskError) -> InvitationFacts {
        let heads = try ownHeads()
        return InvitationFacts(
            sender: sender, employee: recipient, complaint: number,
            allegations: heads.map { .init(head: $0.head.description, text: words($0.allegation)) },
            answerBy: statementDay)
    }

    private func summary() throws(DeskError) -> SummaryFacts {
        let own = Set(state.heads.filter { state.parties(of: $0).contains(order.party) }.map(\.head))
        guard let latest = state.latestSummary,
            case let passages = latest.passages.filter({ !own.isDisjoint(with: $0.heads) }), !passages.isEmpty
        else {
            throw refusal(
                "party", "there is no summary that speaks of a head of \(order.party).",
                missing: "a summary of their heads", fix: fix.informSummary(own.sorted().first))
        }
        return SummaryFacts(
            sender: sender, recipient: recipient, complaint: number, version: latest.version,
            passages: passages.map { .init(number: $0.passage.description, text: words($0.text)) },
            answerBy: statementDay)
    }

    private func holding() throws(DeskError) -> HoldingFacts {
        guard PlainWords.problem(with: order.text) == nil else {
            throw refusal(
                "text", "a holding letter says why there is no answer yet.", missing: "the reason, in words",
                fix: "evenhand complaint letter preview \(id) --kind holding --text TEXT")
        }
        return HoldingFacts(
            sender: sender, customer: recipient, complaint: number, why: order.text, answerBy: answerDay,
            outsideBody: outsideReview?.words)
    }

    private func outcome() throws(DeskError) -> OutcomeFacts {
        if state.heads.isEmpty {
            throw refusal(
                nil, "no head was set out, so there is nothing to answer.", missing: "a head", fix: fix.headAdd)
        }
        if let open = state.heads.first(where: { !$0.standing.isDecided }) {
            throw refusal(
                nil, "head \(open.head) has no outcome yet, and a final response answers all of them.",
                missing: "an outcome of head \(open.head)", fix: fix.find(open.head))
        }
        let review = outsideReview
        return OutcomeFacts(
            sender: sender, customer: recipient, complaint: number, heads: state.heads.map(head),
            nextStage: .init(until: nil, outsideBody: review?.words, outsideUntil: review?.until))
    }

    private func head(_ head: HeadState) -> OutcomeFacts.Head {
        OutcomeFacts.Head(
            number: head.head.description, allegation: words(head.allegation),
            outcome: head.standing.outcome ?? .notInvestigated, reason: reason(of: head),
            remedies: state.remedies.filter { $0.head == head.head }.map { remedy in
                .init(
                    text: words(remedy.text), owner: names.person(remedy.owner), due: calendar.date(of: remedy.due),
                    isChange: remedy.kind == .committedChange, amount: remedy.amount)
            },
            standards: (head.finding?.details?.standards ?? []).map { verdict in
                .init(text: charter.text(of: verdict.standard) ?? verdict.standard.description, isMet: verdict.isMet)
            })
    }

    private func reason(of head: HeadState) -> String {
        switch head.standing {
        case .open: ""
        case .found(let finding): words(finding.explanation)
        case .withdrawn(_, let reason): words(reason)
        case .resolvedEarly(_, _, let solution): words(solution)
        }
    }

    private func supportNote() throws(DeskError) -> SupportNoteFacts {
        let heads = try ownHeads()
        // As R7 has it: what was established without any injustice was established against them all the same.
        if let against = heads.first(where: { $0.standing.outcome?.leaning == .established }) {
            throw refusal(
                "party", "head \(against.head) was upheld against \(order.party); a support note says the contrary.",
                missing: "an employee against whom nothing was found", fix: fix.show)
        }
        guard let decided = heads.first(where: { $0.standing.isDecided }), let outcome = decided.standing.outcome else {
            throw refusal(
                "party", "no head that concerns \(order.party) has an outcome yet.", missing: "an outcome",
                fix: fix.find(heads[0].head))
        }
        return SupportNoteFacts(
            sender: sender, employee: recipient, complaint: number, allegation: words(decided.allegation),
            outcome: outcome, reason: reason(of: decided))
    }

    private func change() throws(DeskError) -> ChangeFacts {
        let committed = state.remedies.filter { $0.kind == .committedChange && $0.fulfilledAt != nil }
            .map { words($0.text) }
        let changes = order.text.isEmpty ? committed : [order.text]
        guard !changes.isEmpty else {
            throw refusal(
                "text", "no committed change of this complaint is done, so there is nothing to announce.",
                missing: "a change that was made, or its text",
                fix: "evenhand complaint letter preview \(id) --kind changeAnnouncement --text TEXT")
        }
        return ChangeFacts(sender: sender, recipient: recipient, complaint: number, changes: changes)
    }

    // MARK: Parts

    private var outsideReview: (words: String, until: CivilDate)? {
        guard let review = policy.letters.review(in: language.rawValue) else { return nil }
        return ("\(review.name), \(review.contact)", calendar.date(of: now).advanced(byMonths: review.months))
    }

    /// The heads that concern the employee the letter is to.
    private func ownHeads() throws(DeskError) -> [HeadState] {
        guard case .person(let person) = order.party else {
            throw refusal(
                "party", "this letter is to an employee, not to the customer.", missing: "the employee, such as E-17",
                fix: fix.show)
        }
        let heads = state.heads.filter { state.otherSide(of: $0) == person }
        guard !heads.isEmpty else {
            throw refusal("party", "no head concerns \(person).", missing: "a head that concerns them", fix: fix.show)
        }
        return heads
    }

    private func needs(_ party: Party) throws(DeskError) {
        guard order.party != party else { return }
        throw refusal(
            "party", "this letter is to the customer, not to \(order.party).", missing: "party customer", fix: fix.show)
    }

    /// A date that has passed is no promise: whoever writes late says by when instead.
    private func promises(_ day: CivilDate) throws(DeskError) {
        guard day < calendar.date(of: now) else { return }
        throw refusal(
            "by", "the answer was due on \(day), which is past; a letter promises a day to come.",
            missing: "by when the answer comes",
            fix: "evenhand complaint letter preview \(id) --kind \(order.kind.rawValue) --party customer --by DATE")
    }

    private func words(_ text: PersonalText) -> String { text.text ?? "–" }

    private func refusal(_ field: String?, _ message: String, missing: String, fix: String) -> DeskError {
        .refused(
            Refusal(
                rule: field == nil ? .state : .input, field: field, message: message, missing: [missing], fix: [fix]))
    }

    /// How somebody is addressed whose name nobody gave.
    static func unnamed(_ language: LetterLanguage) -> String {
        switch language {
        case .english: "customer"
        case .thai: "ลูกค้า"
        case .polish: "Klienci"
        case .telugu: "వినియోగదారు"
        }
    }

    private static func nextStep(_ language: LetterLanguage) -> String {
        switch language {
        case .english: "We ask everyone concerned and answer with reasons"
        case .thai: "เราจะสอบถามทุกฝ่ายที่เกี่ยวข้อง แล้วตอบพร้อมเหตุผล"
        case .polish: "Wysłuchamy wszystkich stron i odpowiemy z uzasadnieniem"
        case .telugu: "సంబంధితులందరినీ అడిగి, కారణాలతో సమాధానం ఇస్తాము"
        }
    }
}

extension CivilDate {
    /// The same day of a later month, or that month's last.
    fileprivate func advanced(byMonths months: Int) -> CivilDate {
        let (year, month, day) = parts
        let count = year * 12 + month - 1 + months
        for candidate in stride(from: day, through: 1, by: -1) {
            if let date = CivilDate(year: count / 12, month: count % 12 + 1, day: candidate) { return date }
        }
        return self
    }
}
