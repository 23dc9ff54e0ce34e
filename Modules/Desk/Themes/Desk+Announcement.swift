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
    /// The letter of a change to one of its people, in their language.
    package func announcement(
        of id: ChangeID, to recipient: Recipient, by actor: Actor
    ) async throws(DeskError) -> AnnouncementLetter {
        let record = try await audience(of: id, by: actor)
        guard let member = record.audience.members.first(where: { $0.recipient == recipient }),
            member.exclusion == nil || member.exclusion == .alreadyTold || member.exclusion == .triedToday
        else {
            throw .refused(
                Refusal(
                    rule: .r13, nature: .notFound, field: "recipient",
                    message: "no letter of \(id) goes to \(recipient).", missing: ["somebody who is told"],
                    fix: [ThemeLineFix.audience(id)]))
        }
        let tag = Announcement.language(of: member.language)
        guard let language = LetterLanguage(tag: tag), let text = record.change.announcement[tag]?.text else {
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
            recipient: try await name(of: recipient, in: language), complaint: member.complaint.description,
            changes: [text])
        do throws(LetterError) {
            let own = house.templates["\(LetterKind.changeAnnouncement.rawValue).\(tag)"]
            let letter =
                member.group == .staff
                ? try Letter.changeForStaff(facts) : try Letter.change(facts, in: language, own: own)
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

    private func name(of recipient: Recipient, in language: LetterLanguage) async throws(DeskError) -> String {
        switch recipient {
        case .customer(let id): try await loadCustomer(id).state.name?.text ?? LetterWriter.unnamed(language)
        case .employee(let id): try await loadEmployee(id).state.name?.text ?? id.description
        case .anonymous: LetterWriter.unnamed(language)
        }
    }
}
