package import EvenhandDomain
internal import EvenhandJournal
package import EvenhandLetters

/// Which letter is wanted, and what it says that the record does not.
package struct LetterOrder: Sendable, Equatable {
    package let kind: LetterKind
    package let party: Party
    /// A language tag; empty: the party's own.
    package let language: String
    package let text: String
    /// nil: what the clocks and the policy say.
    package let by: Instant?

    package init(kind: LetterKind, party: Party, language: String = "", text: String = "", by: Instant? = nil) {
        self.kind = kind
        self.party = party
        self.language = language
        self.text = text
        self.by = by
    }
}

/// A letter as it would go out.
package struct LetterPreview: Sendable {
    package let letter: Letter
    package let language: LetterLanguage
    package let html: String
    /// What rule R1 finds wanting in an acknowledgement.
    package let failures: [LetterFailure]
    /// Of an acknowledgement: what happens next.
    package let nextStep: String
    /// Of an acknowledgement: by when, the last moment of a day.
    package let nextStepBy: Instant?
}

extension Desk {
    /// The letter that the record makes, in the party's language; nothing is sent.
    package func letter(
        _ order: LetterOrder, on id: ComplaintID, by actor: Actor
    ) async throws(DeskError) -> LetterPreview {
        try require(.work, of: actor)
        let loaded = try await loadComplaint(id)
        let access = try await access(to: loaded.state, for: .work, by: actor)
        guard loaded.version > 0, access != .closed else {
            throw .refused(.notFound("complaint", id, find: "evenhand complaint list"))
        }
        guard access == .whole else { throw .refused(CaseAccess.ownCause(actor.person, on: id)) }
        let state = loaded.state
        let policy = ruling(.reviewDue(.init()), in: state)
        guard order.party == .customer || state.parties.contains(order.party) else {
            throw .refused(
                Refusal(
                    rule: .state, field: "party",
                    message: "\(order.party) is no party: neither concerned by a head nor the firm's respondent.",
                    missing: ["\(order.party) as a party"], fix: [CommandLineFix(id).show]))
        }
        noteRead(id, as: .letter, by: actor)
        let names = try await names(in: state, and: actor.person)
        let language = try language(of: order, in: state, names)
        let writer = LetterWriter(
            id: id, state: state, policy: policy, order: order, names: names, language: language, now: now(),
            signature: names.person(actor.person), charter: try await loadCharter().state)
        let letter = try writer.letter()
        let promise = writer.acknowledgementPromise
        let failures =
            order.kind == .acknowledgement
            ? LetterCheck.failures(in: letter.body, language: language.rawValue, policy.phrases) : []
        return LetterPreview(
            letter: letter, language: language,
            html: letter.html(
                in: language, house: policy.letters.house, date: policy.calendar.date(of: now())),
            failures: failures, nextStep: promise.text, nextStepBy: promise.by)
    }

    private func language(
        of order: LetterOrder, in state: ComplaintState, _ names: LetterNames
    ) throws(DeskError) -> LetterLanguage {
        if !order.language.isEmpty {
            if let language = LetterLanguage(tag: order.language) { return language }
            let known = LetterLanguage.allCases.map(\.rawValue).joined(separator: ", ")
            throw .refused(
                Refusal(
                    rule: .input, field: "language",
                    message: "there are no letters in '\(order.language.prefix(35))'; there are in \(known).",
                    missing: ["one of \(known)"], fix: ["evenhand complaint letter preview --help"]))
        }
        let own: [String?] =
            switch order.party {
            case .customer: [names.customerLanguage, state.intake?.language, state.score?.language]
            case .person(let person): [names.languages[person]]
            }
        return own.lazy.compactMap { $0 }.compactMap { LetterLanguage(tag: $0) }.first ?? .english
    }

    private func names(in state: ComplaintState, and signer: PersonID) async throws(DeskError) -> LetterNames {
        var names = LetterNames()
        if let customer = state.customer {
            let record = try await loadCustomer(customer).state
            names.customer = record.name?.text
            names.customerLanguage = record.language
        }
        let people = Set(state.concernedEmployees + state.remedies.map(\.owner) + [signer])
        for person in people.union(state.respondent.map { [$0] } ?? []) {
            let record = try await loadEmployee(person).state
            names.people[person] = record.name?.text
            names.languages[person] = record.language
        }
        return names
    }
}

/// The names a letter calls people by; whoever has none on record, or was erased, is called by their number.
struct LetterNames: Sendable {
    var customer: String?
    var customerLanguage: String?
    var people: [PersonID: String] = [:]
    /// Of those who have one on record.
    var languages: [PersonID: String] = [:]

    func person(_ id: PersonID) -> String { people[id] ?? id.description }
}
