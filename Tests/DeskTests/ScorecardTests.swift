import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `When somebody asks what the evidence weighs` {
    private let letter = "Thank you for telling us. We will look into it and write to you by 20 January 2026."

    /// A complaint with one head about `employee`, or the firm, heard to the point of a finding.
    private func heard(
        _ fixture: DeskFixture, by clerk: Actor, decider: Actor, respondent: Actor, about employee: EmployeeID? = nil,
        text: String = "Nobody answered my three letters about the broken kettle.", ground: Ground = .service
    ) async throws -> ComplaintID {
        let outcome = try await fixture.desk.file(
            ComplaintCommand.File(
                receivedAt: fixture.now, channel: .email, language: "en", narrative: text,
                heads: [HeadDraft(ground: ground, allegation: text, employee: employee)], noChannelGiven: false),
            by: clerk)
        guard case .complaint(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "\(outcome.stream)") }
        let other = employee ?? respondent.person
        let side: Side = employee == nil ? .respondent : .employee
        let commands: [ComplaintCommand] = [
            .acknowledge(
                .init(
                    letter: letter, language: "en", nextStep: "We look into it.",
                    nextStepBy: fixture.now.advanced(byDays: 10))),
            .appointRespondent(.init(respondent: respondent.person)),
            .issueSummary(.init(passages: [PassageDraft(heads: [HeadID(1)], text: "What each side says.")])),
            .sendSummary(.init(party: .customer)), .sendSummary(.init(party: .person(other))),
            .giveStatement(.init(head: HeadID(1), side: .customer, text: "This is how I saw it.")),
            .giveStatement(.init(head: HeadID(1), side: side, text: "This is how we saw it.")),
            .addEvidence(
                .init(heads: [HeadID(1)], kind: .record, source: .firmRecords, supports: .customer, note: "The log.")),
        ]
        for command in commands { _ = try await fixture.desk.perform(command, on: id, by: clerk) }
        _ = try await fixture.desk.perform(.declareConflict(.init()), on: id, by: decider)
        return id
    }

    private func cast(
        _ fixture: DeskFixture
    ) async throws -> (clerk: Actor, decider: Actor, respondent: Actor, concerned: Actor) {
        (
            try await fixture.person("Clerk", [.clerk]), try await fixture.person("Decider", [.leader]),
            try await fixture.person("Respondent", [.employee]), try await fixture.person("Concerned", [.employee])
        )
    }

    private func found(
        _ outcome: Outcome, departure: String? = nil
    ) -> ComplaintCommand {
        .find(
            .init(
                head: HeadID(1), outcome: outcome, reason: outcome == .upheld ? nil : .evidenceAgainst,
                explanation: "The log has three letters and no answer.", departure: departure))
    }

    @Test func `they get every term, and the sum of them`() async throws {
        let fixture = try DeskFixture()
        let (clerk, decider, respondent, _) = try await cast(fixture)
        let id = try await heard(fixture, by: clerk, decider: decider, respondent: respondent)
        let record = try await fixture.desk.scorecard(of: id, by: clerk)
        #expect(record.heads.map(\.card.sum) == [400])
        #expect(record.heads[0].card.terms.map(\.millibans) == [0, 400])
        #expect(record.policy.version == "standard-1")
        let missing = await refusal { _ = try await fixture.desk.scorecard(of: id, head: HeadID(7), by: clerk) }
        #expect(missing?.nature == .notFound)
    }

    @Test func `a concerned employee gets their own head's, and nothing of other complaints`() async throws {
        let fixture = try DeskFixture()
        let (clerk, decider, respondent, concerned) = try await cast(fixture)
        let earlier = try await heard(fixture, by: clerk, decider: decider, respondent: respondent)
        _ = try await fixture.desk.perform(found(.upheld), on: earlier, by: decider)
        let id = try await heard(
            fixture, by: clerk, decider: decider, respondent: respondent, about: concerned.person)
        _ = try await fixture.desk.perform(
            .addHead(.init(draft: HeadDraft(ground: .service, allegation: "Nobody answered."))), on: id, by: clerk)
        let theirs = try await fixture.desk.scorecard(of: id, by: concerned)
        #expect(theirs.heads.map(\.head) == [HeadID(1)])
        #expect(theirs.heads[0].closest.isEmpty)
        #expect(try await fixture.desk.scorecard(of: id, head: HeadID(1), by: clerk).heads[0].closest.count == 1)
        let otherHead = await refusal { _ = try await fixture.desk.scorecard(of: id, head: HeadID(2), by: concerned) }
        #expect(otherHead?.nature == .notFound, "whether there is another head is not theirs to know")
        let otherComplaint = await refusal { _ = try await fixture.desk.scorecard(of: earlier, by: concerned) }
        #expect(otherComplaint?.nature == .notFound)
        #expect(
            await isDenied { _ = try await fixture.desk.scorecard(of: id, by: Actor(person: clerk.person, roles: [])) })
        _ = try await fixture.desk.perform(
            .proposeEmbargo(.init(ground: .harassment, text: "She fears him.")), on: id, by: decider)
        let second = try await fixture.person("Second", [.leader])
        _ = try await fixture.desk.perform(.placeEmbargo(.init()), on: id, by: second)
        let embargoed = await refusal { _ = try await fixture.desk.scorecard(of: id, by: concerned) }
        #expect(embargoed?.nature == .notFound)
    }

    @Test func `a finding that goes another way than the closest one is explained, or refused`() async throws {
        let fixture = try DeskFixture()
        let (clerk, decider, respondent, _) = try await cast(fixture)
        let earlier = try await heard(fixture, by: clerk, decider: decider, respondent: respondent)
        _ = try await fixture.desk.perform(
            found(.notUpheld, departure: "The log is of another house."), on: earlier, by: decider)
        let id = try await heard(
            fixture, by: clerk, decider: decider, respondent: respondent,
            text: "Nobody answered my four letters about the broken kettle.")
        let card = try await fixture.desk.scorecard(of: id, by: decider).heads[0]
        #expect(card.closest.map(\.complaint) == [earlier])
        let refused = await refusal { _ = try await fixture.desk.perform(found(.upheld), on: id, by: decider) }
        #expect(refused?.rule == .r14)
        _ = try await fixture.desk.perform(
            found(.upheld, departure: "This log is of the right house."), on: id, by: decider)
        let finding = try await fixture.desk.complaint(id, by: decider).state.heads[0].finding
        #expect(finding?.details?.departsFrom == [.closestHeads])
        #expect(finding?.details?.closest.map(\.complaint) == [earlier])
    }

    @Test func `hours, terms and acceptances are for those who may enter them`() async throws {
        let fixture = try DeskFixture()
        let (clerk, decider, _, concerned) = try await cast(fixture)
        let hours = EmployeeCommand.addExperience(.init(area: "kettles", hours: 320))
        #expect(await isDenied { _ = try await fixture.desk.perform([hours], on: concerned.person, by: clerk) })
        let own = await refusal { _ = try await fixture.desk.perform([hours], on: decider.person, by: decider) }
        #expect(own?.rule == .r6)
        _ = try await fixture.desk.perform([hours], on: concerned.person, by: decider)
        #expect(try await fixture.desk.employee(concerned.person, by: concerned).state.isExpert(in: "Kettles"))
        let publishing = TermsCommand.publish(
            .init(name: "fees", text: "The fee is 12 dollars a year.", inForce: try CivilDate(parsing: "2026-01-01")))
        #expect(await isDenied { _ = try await fixture.desk.perform(publishing, by: clerk) })
        #expect(await isDenied { _ = try await fixture.desk.terms(by: concerned) })
        _ = try await fixture.desk.perform(publishing, by: decider)
        #expect(try await fixture.desk.terms(by: clerk).versions.map(\.id.description) == ["fees 1"])
        let outcome = try await fixture.desk.register(CustomerCommand.Register(name: "Ana"), by: clerk)
        guard case .customer(let customer) = outcome.stream else { throw DeskFixture.Unexpected(what: "\(outcome)") }
        let accepting = CustomerCommand.acceptTerms(.init(terms: TermsVersion(name: "fees", version: 1)))
        _ = try await fixture.desk.perform([accepting], on: customer, by: clerk)
        #expect(try await fixture.desk.customer(customer, by: clerk).state.acceptances.count == 1)
        let unknown = CustomerCommand.acceptTerms(.init(terms: TermsVersion(name: "fees", version: 2)))
        let refused = await refusal { _ = try await fixture.desk.perform([unknown], on: customer, by: clerk) }
        #expect(refused?.nature == .notFound)
    }

    @Test func `what is due of them is shown`() async throws {
        let fixture = try DeskFixture()
        let clerk = try await fixture.person("Clerk", [.clerk])
        let outcome = try await fixture.desk.file(
            ComplaintCommand.File(
                receivedAt: fixture.now, channel: .email, language: "en", narrative: "The kettle burned me.",
                heads: [
                    HeadDraft(ground: .safety, allegation: "It burns."),
                    HeadDraft(ground: .technical, allegation: "The lid does not close."),
                ]), by: clerk)
        guard case .complaint(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "\(outcome.stream)") }
        _ = try await fixture.desk.perform(.raiseCare(.init(text: "She is ninety and alone.")), on: id, by: clerk)
        let due = try await fixture.desk.complaint(id, by: clerk).due.map(\.what)
        for what in [DueItem.What.safetyReview, .expertOpinion, .careReview] { #expect(due.contains(what), "\(what)") }
    }
}
