package import EvenhandDomain
package import EvenhandLetters

/// A parting as it stands, with what would be said to completing it now.
package struct PartingRecord: Sendable {
    package let customer: VersionedState<CustomerID, CustomerState>
    /// nil: it may be completed, or none is under way.
    package let obstacle: Refusal?
    package let now: Instant
}

/// A hand-over letter that the record makes.
package struct HandOverPreview: Sendable {
    package let letter: Letter
    package let language: LetterLanguage
    package let html: String
}

extension Desk {
    /// The parting and the suspension of a customer. The core itself is asked what stands in the way, so that what is
    /// shown and what is refused never differ.
    package func parting(of id: CustomerID, by actor: Actor) async throws(DeskError) -> PartingRecord {
        let record = try await customer(id, by: actor)
        let at = now()
        guard record.state.partingUnderWay != nil else {
            // One that ended still names what held it up.
            let hidden = try await withheld(Set(record.state.parting?.heldBy ?? []), from: actor)
            let shown = VersionedState(id: id, version: record.version, state: record.state.withoutHolders(hidden))
            return PartingRecord(customer: shown, obstacle: nil, now: at)
        }
        let facts = CustomerFacts(
            customer: id, complaints: try await standings(of: id), policy: ruling(record.state))
        let standing = Set(facts.complaints.map { Array($0.keys) } ?? [])
        let hidden = try await withheld(standing.union(record.state.parting?.heldBy ?? []), from: actor)
        let shown = VersionedState(id: id, version: record.version, state: record.state.withoutHolders(hidden))
        do throws(Refusal) {
            let envelope = Envelope(at: at, actor: actor, command: CustomerCommand.parting(.complete))
            _ = try CustomerDecider.decide(envelope, in: record.state, given: facts)
            return PartingRecord(customer: shown, obstacle: nil, now: at)
        } catch {
            return PartingRecord(customer: shown, obstacle: error.withholding(hidden), now: at)
        }
    }

    /// The letter that helps a customer find somebody else, in their language; nothing is sent.
    package func handOver(
        to providers: [String], language: String, endsOn: CivilDate?, of id: CustomerID, by actor: Actor
    ) async throws(DeskError) -> HandOverPreview {
        try require(.part, of: actor)
        let record = try await customer(id, by: actor)
        guard let parting = record.state.partingUnderWay else {
            throw .refused(
                Refusal(
                    rule: .r12, message: "no parting is under way.", missing: ["a first person's proposal"],
                    fix: [CustomerLineFix(id).partPropose]))
        }
        let letterLanguage = try letterLanguage(language, of: record.state)
        let policy = ruling(record.state)
        let name = try await loadEmployee(actor.person).state.name?.text ?? actor.person.description
        let contact = policy.letters.contact.isEmpty ? policy.letters.house : policy.letters.contact
        let facts = HandOverFacts(
            sender: LetterSender(firm: policy.letters.house, signature: name, contact: contact),
            customer: record.state.name?.text ?? LetterWriter.unnamed(letterLanguage), number: id.description,
            endsOn: endsOn ?? policy.calendar.date(of: parting.endsOn), providers: providers)
        do throws(LetterError) {
            let own = policy.letters.templates["handOver.\(letterLanguage.rawValue)"]
            let letter = try Letter.handOver(facts, in: letterLanguage, own: own)
            let html = letter.html(
                in: letterLanguage, house: policy.letters.house, date: policy.calendar.date(of: now()))
            return HandOverPreview(letter: letter, language: letterLanguage, html: html)
        } catch {
            throw .refused(
                Refusal(
                    rule: .input, field: "templates", message: "\(error)", missing: ["a template that parses"],
                    fix: [CommandLineFix.policyCheck]))
        }
    }

    private func letterLanguage(_ tag: String, of customer: CustomerState) throws(DeskError) -> LetterLanguage {
        if tag.isEmpty { return customer.language.flatMap { LetterLanguage(tag: $0) } ?? .english }
        if let language = LetterLanguage(tag: tag) { return language }
        let known = LetterLanguage.allCases.map(\.rawValue).joined(separator: ", ")
        throw .refused(
            Refusal(
                rule: .input, field: "language",
                message: "there are no letters in '\(tag.prefix(35))'; there are in \(known).",
                missing: ["one of \(known)"], fix: ["evenhand customer part letter --help"]))
    }
}

extension Desk {
    /// Those of some complaints that are not wholly open to somebody.
    func withheld(_ ids: Set<ComplaintID>, from actor: Actor) async throws(DeskError) -> Set<ComplaintID> {
        guard !ids.isEmpty else { return [] }
        let gate = try await gate(.everything, for: actor)
        var hidden: Set<ComplaintID> = []
        for id in ids where try await openEntry(of: id, gate) == nil { hidden.insert(id) }
        return hidden
    }
}

extension CustomerState {
    /// Without the numbers of complaints that hold the parting and are closed to the reader.
    fileprivate func withoutHolders(_ hidden: Set<ComplaintID>) -> CustomerState {
        var state = self
        state.parting?.heldBy.removeAll(where: hidden.contains)
        return state
    }
}
