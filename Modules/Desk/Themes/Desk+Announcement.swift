package import EvenhandDomain
internal import EvenhandJournal
package import EvenhandLetters

/// A letter that tells of a change.
package struct AnnouncementLetter: Sendable {
    package let letter: Letter
    package let language: LetterLanguage
    package let html: String
}

extension Desk {
    /// The letter of a change to one of its people, in their language: as it was sent, or as it would be.
    package func announcement(
        of id: ChangeID, to recipient: Recipient, by actor: Actor
    ) async throws(DeskError) -> AnnouncementLetter {
        let record = try await audience(of: id, by: actor)
        guard let member = record.audience.members.first(where: { $0.recipient == recipient }),
            try await isForReading(member, of: record.change)
        else {
            throw .refused(
                Refusal(
                    rule: .r13, nature: .notFound, field: "recipient",
                    message: "no letter of \(id) goes to \(recipient).", missing: ["somebody who is told"],
                    fix: [ThemeLineFix.audience(id)]))
        }
        let sent = member.exclusion == nil ? nil : record.change.letters[recipient]?.last
        let tag = sent?.language ?? Announcement.language(of: member.language)
        let said = sent == nil ? record.change.announcement[tag] : record.change.textSent(to: recipient)
        guard let language = LetterLanguage(tag: tag), let text = said?.text else {
            throw .refused(
                Refusal(
                    rule: .r13, field: "text", message: "\(id) is not announced in '\(tag)'.",
                    missing: ["the text in '\(tag)'"], fix: ["\(ThemeLineFix.announce(id)) --text \(tag)=TEXT"]))
        }
        noteReads([member.complaint], as: .letter, by: actor)
        let house = policy.letters
        let signature = try await loadEmployee(actor.person).state.name?.text ?? actor.person.description
        let facts = ChangeFacts(
            sender: LetterSender(
                firm: house.house, signature: signature, contact: house.contact.isEmpty ? house.house : house.contact),
            recipient: try await name(of: recipient, in: language),
            complaint: (sent?.complaint ?? member.complaint).description,
            changes: [text])
        do throws(LetterError) {
            let own = house.templates["\(LetterKind.changeAnnouncement.rawValue).\(tag)"]
            let letter =
                (sent?.group ?? member.group) == .staff
                ? try Letter.changeForStaff(facts, in: language) : try Letter.change(facts, in: language, own: own)
            return AnnouncementLetter(
                letter: letter, language: language,
                html: letter.html(in: language, house: house.house, date: policy.calendar.date(of: now())))
        } catch {
            throw .refused(
                Refusal(
                    rule: .input, field: "templates", message: "\(error)", missing: ["a template that parses"],
                    fix: [CommandLineFix.policyCheck]))
        }
    }

    /// A letter goes to them or went, and nothing forbids it since: an embargo, an erasure and a refusal hold for what was
    /// sent too.
    private func isForReading(
        _ member: AudienceMember, of change: ThemesState.Change
    ) async throws(DeskError) -> Bool {
        guard let exclusion = member.exclusion else { return true }
        guard exclusion == .alreadyTold || exclusion == .triedToday, let last = change.letters[member.recipient]?.last
        else { return false }
        switch member.beneath {
        case .embargo, .erased, .consentRefused: return false
        default: break
        }
        return try await loadComplaint(last.complaint).state.embargo.inForce(at: now()) == nil
    }

    private func name(of recipient: Recipient, in language: LetterLanguage) async throws(DeskError) -> String {
        switch recipient {
        case .customer(let id): try await loadCustomer(id).state.name?.text ?? LetterWriter.unnamed(language)
        case .employee(let id): try await loadEmployee(id).state.name?.text ?? id.description
        case .anonymous: LetterWriter.unnamed(language)
        }
    }
}
