import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandLetters
import Testing

@Suite struct `Letters from the record` {
    private func aCase(_ fixture: DeskFixture) async throws -> (ComplaintID, clerk: Actor, tom: Actor) {
        let clerk = try await fixture.person("Maria Novak", [.clerk, .decider, .leader])
        let tom = try await fixture.person("Tom Reed", [.employee])
        return (try await fixture.complaint(about: [tom.person, nil], by: clerk), clerk, tom)
    }

    private func letter(
        _ kind: LetterKind, to party: Party = .customer, in language: String = "en", text: String = "",
        _ fixture: DeskFixture, on id: ComplaintID, by actor: Actor
    ) async throws -> LetterPreview {
        try await fixture.desk.letter(
            LetterOrder(kind: kind, party: party, language: language, text: text), on: id, by: actor)
    }

    @Test(arguments: ["en", "th", "pl", "te"])
    func `an acknowledgement keeps R1 in every language and can be sent as it is`(language: String) async throws {
        let fixture = try DeskFixture()
        let (id, clerk, _) = try await aCase(fixture)
        let preview = try await letter(.acknowledgement, in: language, fixture, on: id, by: clerk)
        #expect(preview.failures.isEmpty)
        #expect(preview.html.contains("<html lang=\"\(language)\">"))
        let outcome = try await fixture.desk.perform(
            .acknowledge(
                .init(
                    letter: preview.letter.body, language: preview.language.rawValue, nextStep: preview.nextStep,
                    nextStepBy: try #require(preview.nextStepBy))), on: id, by: clerk)
        #expect(outcome.events.map(\.kind) == ["complaint.acknowledged"])
    }

    @Test func `an invitation tells the employee what is said of them and nothing else`() async throws {
        let fixture = try DeskFixture()
        let (id, clerk, tom) = try await aCase(fixture)
        let preview = try await letter(.invitation, to: .person(tom.person), fixture, on: id, by: clerk)
        #expect(preview.letter.body.contains("Dear Tom Reed"))
        #expect(preview.letter.body.contains("Head 1: Was rude."))
        #expect(!preview.letter.body.contains("Head 2"))
        let wrong = await refusal { _ = try await letter(.invitation, fixture, on: id, by: clerk) }
        #expect(wrong?.field == "party")
    }

    @Test(
        arguments: [("th", "th"), ("pl-PL", "pl"), ("te", "te"), ("en", "en"), ("de", "en"), (nil, "en")]
            as [(String?, String)])
    func `letters to an employee are in the language on their record, unless told otherwise`(
        tag: String?, expected: String
    ) async throws {
        let fixture = try DeskFixture()
        let (id, clerk, tom) = try await aCase(fixture)
        let admin = Actor(person: .house, roles: [.administrator])
        _ = try await fixture.desk.perform(
            [.changeLanguage(.init(language: tag))], on: tom.person, by: admin)
        let preview = try await letter(.invitation, to: .person(tom.person), in: "", fixture, on: id, by: clerk)
        #expect(preview.language.rawValue == expected)
        #expect(preview.html.contains("<html lang=\"\(expected)\">"))
        #expect(preview.letter.body.contains("Tom Reed") && preview.letter.body.contains("Was rude."))
        #expect(!preview.letter.body.contains("{{"))
        let told = try await letter(.invitation, to: .person(tom.person), in: "te", fixture, on: id, by: clerk)
        #expect(told.language == .telugu)
        // The customer's letters are in the complaint's language as before.
        #expect(try await letter(.acknowledgement, in: "", fixture, on: id, by: clerk).language == .english)
    }

    @Test func `a final response waits for every outcome, and a holding letter says why`() async throws {
        let fixture = try DeskFixture()
        let (id, clerk, tom) = try await aCase(fixture)
        let open = await refusal { _ = try await letter(.finalResponse, fixture, on: id, by: clerk) }
        #expect(open?.fix == ["evenhand complaint find \(id) --head 1 --outcome OUTCOME --reason REASON --text TEXT"])
        let silent = await refusal { _ = try await letter(.holding, fixture, on: id, by: clerk) }
        #expect(silent?.field == "text")
        let why = "The laboratory has not reported yet."
        #expect(try await letter(.holding, text: why, fixture, on: id, by: clerk).letter.body.contains(why))
        fixture.advance(days: 100)
        let late = await refusal { _ = try await letter(.holding, text: why, fixture, on: id, by: clerk) }
        #expect(late?.field == "by")
        let nothing = await refusal { _ = try await letter(.changeAnnouncement, fixture, on: id, by: clerk) }
        #expect(nothing?.field == "text")
        let early = await refusal {
            _ = try await letter(.supportNote, to: .person(tom.person), fixture, on: id, by: clerk)
        }
        #expect(early?.missing == ["an outcome"])
    }

    @Test func `the house's name, outside review and own templates come from the policy of the case`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Maria Novak", [.clerk, .decider, .leader])
        let text = """
            version: riverside-1
            letters:
              house: Riverside Bank
              contact: desk@riverside.example
              outsideReview: {pl: {name: Rzecznik Finansowy, contact: rf.gov.pl, months: 12}}
              templates:
                acknowledgement: {en: "Thank you {{complaint}}\\n\\nDear {{name}}, you should have read the terms."}
            """
        _ = try await fixture.desk.activatePolicy(text, checkOnly: false, by: clerk)
        let id = try await fixture.complaint(about: [nil], by: clerk)
        let preview = try await letter(.acknowledgement, fixture, on: id, by: clerk)
        #expect(preview.letter.subject == "Thank you \(id)")
        // A template of the house's own passes the same check.
        #expect(preview.failures.contains { $0.requirement == .noChallenge })
        let holding = try await letter(
            .holding, in: "pl", text: "Laboratorium jeszcze nie odpowiedziało.", fixture, on: id, by: clerk)
        #expect(holding.letter.body.contains("Rzecznik Finansowy, rf.gov.pl"))
        #expect(holding.letter.body.contains("Riverside Bank"))
        let unknown = await refusal { _ = try await letter(.acknowledgement, in: "xx", fixture, on: id, by: clerk) }
        #expect(unknown?.message == "EH-input: there are no letters in 'xx'; there are in en, th, pl, te.")
    }

    /// Puts on record what the road to it shows elsewhere.
    private func record(
        _ happening: ComplaintHappening, _ fixture: DeskFixture, on id: ComplaintID, by actor: Actor
    ) async throws {
        let entry = try #require(try await fixture.journal.complaint(id))
        let outcome = try await fixture.journal.append(
            Append([
                .init(
                    .existing(.complaint(id), expectedVersion: entry.version),
                    [.complaint(ComplaintEvent(at: fixture.now, by: actor.person, happening))])
            ]))
        guard case .appended = outcome else { throw DeskFixture.Unexpected(what: "\(outcome)") }
    }

    private func found(_ outcome: Outcome, by actor: Actor) -> ComplaintHappening {
        .found(
            .init(
                head: HeadID(1), outcome: outcome, reason: nil,
                explanation: PersonalText("It was as the recording says.", of: .stream), decider: actor.person,
                stage: .one, policy: DomainPolicy.standard.version))
    }

    @Test func `a note of support is for whom nothing was established against, as R7 has it`() async throws {
        for outcome in Outcome.allCases where outcome.leaning != .ended {
            let fixture = try DeskFixture()
            let (id, clerk, tom) = try await aCase(fixture)
            try await record(found(outcome, by: clerk), fixture, on: id, by: clerk)
            let order = LetterOrder(kind: .supportNote, party: .person(tom.person), language: "en")
            let refused = await refusal { _ = try await fixture.desk.letter(order, on: id, by: clerk) }
            #expect((refused != nil) == (outcome.leaning == .established), "\(outcome)")
            #expect(refused == nil || refused?.field == "party")
        }
    }

    @Test func `a note of support after the customer withdrew does not say that the employee did`() async throws {
        let fixture = try DeskFixture()
        let (id, clerk, tom) = try await aCase(fixture)
        try await record(
            .headWithdrawn(.init(head: HeadID(1), reason: PersonalText("It was another shop.", of: .stream))), fixture,
            on: id, by: clerk)
        let note = try await letter(.supportNote, to: .person(tom.person), fixture, on: id, by: clerk)
        #expect(note.letter.body.contains("Outcome: withdrawn by the customer."))
        #expect(note.letter.body.contains("It was another shop."))
    }

    @Test func `a change is announced to an employee in other words than to the customer`() async throws {
        let fixture = try DeskFixture()
        let (id, clerk, tom) = try await aCase(fixture)
        let text = "The till rings twice."
        let staff = try await letter(
            .changeAnnouncement, to: .person(tom.person), text: text, fixture, on: id, by: clerk)
        let customer = try await letter(.changeAnnouncement, text: text, fixture, on: id, by: clerk)
        #expect(staff.letter.body.contains("Tom Reed") && staff.letter.body.contains("- \(text)"))
        #expect(staff.letter.body.contains("which concerned you") && !staff.letter.body.contains("Thank you"))
        #expect(!customer.letter.body.contains("which concerned you") && customer.letter.body.contains("- \(text)"))
    }

    @Test func `are not for those who only answer for themselves`() async throws {
        let fixture = try DeskFixture()
        let (id, _, tom) = try await aCase(fixture)
        #expect(await isDenied { _ = try await letter(.acknowledgement, fixture, on: id, by: tom) })
    }
}
