import EvenhandDomain
import EvenhandJournal
import Testing

@testable import EvenhandDesk

@Suite struct `When a loss review is held` {
    private struct Scene {
        let fixture: DeskFixture
        let leader: Actor
        let clerk: Actor
        let other: Actor
        var customers: [CustomerID] = []
        var desk: Desk { fixture.desk }
    }

    /// Eight customers bought once, the later ones for more, and came no more; the ninth came back.
    private func scene() async throws -> Scene {
        let fixture = try DeskFixture()
        var scene = Scene(
            fixture: fixture, leader: try await fixture.person("Leader", [.leader]),
            clerk: try await fixture.person("Clerk", [.clerk]), other: try await fixture.person("Other", [.clerk]))
        for number in 1...9 {
            let outcome = try await fixture.desk.register(
                CustomerCommand.Register(name: "Customer \(number)", contact: "\(number)@example.org"), by: scene.clerk)
            guard case .customer(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "\(outcome)") }
            scene.customers.append(id)
            try await buy(scene, id, for: Int64(number) * 1_000)
        }
        fixture.advance(days: 200)
        try await buy(scene, scene.customers[8], for: 500)
        return scene
    }

    private func buy(_ scene: Scene, _ id: CustomerID, for amount: Int64) async throws {
        _ = try await scene.desk.perform(
            [
                .enterLedger(
                    .init(entry: .revenue(Money(minorUnits: amount, currency: "EUR")), on: scene.fixture.now))
            ],
            on: id, by: scene.leader)
    }

    private func open(_ scene: Scene) async throws -> LossReviewID {
        let today = scene.desk.today
        let outcome = try await scene.desk.perform(
            .open(.init(from: today.advanced(byDays: -90), through: today)), by: scene.leader)
        return try #require(outcome.review)
    }

    private func draw(_ review: LossReviewID, highest: Int = 2, drawn: Int = 2, owners: [Actor])
        -> LossReviewCommand.Draw
    {
        .init(review: review, highest: highest, drawn: drawn, seed: 1, owners: owners.map(\.person))
    }

    @Test func `who refuses after the draw stands on no sheet with a way to reach them`() async throws {
        let scene = try await scene()
        let review = try await open(scene)
        _ = try await scene.desk.draw(draw(review, owners: [scene.clerk]), in: nil, by: scene.leader)
        let before = try await scene.desk.lossCalls(of: review, owner: nil, by: scene.clerk)
        #expect(before.count == 4 && before.allSatisfy { $0.contact != nil && !$0.mustNotBeCalled })
        #expect(before.map(\.call.customer) == before.map(\.call.customer).sorted())
        let refusing = before[1].call.customer
        _ = try await scene.desk.perform([.recordConsent(.init(isGiven: false))], on: refusing, by: scene.clerk)
        let after = try await scene.desk.lossCalls(of: review, owner: nil, by: scene.clerk)
        #expect(after.filter(\.mustNotBeCalled).map(\.call.customer) == [refusing])
        #expect(try await scene.desk.isKnownNotToBeCalled(refusing, by: scene.leader))
        #expect(try await !scene.desk.isKnownNotToBeCalled(before[0].call.customer, by: scene.leader))
        #expect(after.allSatisfy { ($0.contact == nil) == $0.mustNotBeCalled })
        let refused = await refusal {
            _ = try await scene.desk.draw(draw(review, owners: [scene.clerk]), in: "USD", by: scene.leader)
        }
        #expect(refused?.field == "currency")
    }

    @Test func `who must not be called is left out and counted`() async throws {
        var scene = try await scene()
        let customers = scene.customers
        _ = try await scene.desk.perform([.recordConsent(.init(isGiven: false))], on: customers[7], by: scene.clerk)
        _ = try await scene.desk.perform([.erase(.init())], on: customers[6], by: scene.leader)
        let filed = try await scene.desk.file(
            ComplaintCommand.File(
                customer: customers[5], receivedAt: scene.fixture.now, channel: .email, language: "en",
                narrative: "It came late.", heads: [HeadDraft(ground: .service, allegation: "Late.")]), by: scene.clerk)
        guard case .complaint(let complaint) = filed.stream else {
            throw DeskFixture.Unexpected(what: "\(filed.stream)")
        }
        let investigator = try await scene.fixture.person("Ina", [.investigator])
        let second = try await scene.fixture.person("Ivo", [.investigator])
        _ = try await scene.desk.perform(
            .proposeEmbargo(.init(ground: .harassment, text: "He was threatened at home.")), on: complaint,
            by: investigator)
        _ = try await scene.desk.perform(.placeEmbargo(.init()), on: complaint, by: second)
        let review = try await open(scene)
        _ = try await scene.desk.draw(draw(review, owners: [scene.clerk]), in: nil, by: scene.leader)
        let record = try await scene.desk.lossReview(review, by: scene.leader)
        let data = try #require(record.review.draws.first)
        #expect(data.leftOut == ["notToBeCalled": 2, "erased": 1, "wonBack": 1])
        #expect(data.candidates.map(\.customer) == Array(customers.prefix(5)))
        #expect(data.candidates.map(\.value) == [1_000, 2_000, 3_000, 4_000, 5_000])
        #expect(record.calls.prefix(2).map(\.call.customer) == [customers[4], customers[3]])
        #expect(record.losses.count == 9 && record.currency == "EUR")
        #expect(record.losses.last?.wonBackOn == scene.desk.today && record.losses.last?.valueSince == 500)
        scene.customers = []
    }

    @Test func `the register is folded by one at a time`() async throws {
        let scene = try await scene()
        let waited = try await waits(for: scene.desk.lossReviewBook.folding) {
            _ = try await scene.desk.lossReviews(by: scene.leader)
        }
        #expect(waited)
    }

    @Test func `a second draw takes others`() async throws {
        let scene = try await scene()
        let review = try await open(scene)
        for _ in 0..<2 {
            _ = try await scene.desk.draw(draw(review, owners: [scene.clerk]), in: nil, by: scene.leader)
        }
        let calls = try await scene.desk.lossReview(nil, by: scene.leader).calls
        #expect(Set(calls.map(\.call.customer)).count == 8)
        #expect(
            await refusal {
                _ = try await scene.desk.draw(draw(review, owners: [scene.clerk]), in: nil, by: scene.leader)
            }?.message.contains("nobody is left to draw") == true)
    }

    @Test func `whoever calls sees their own calls, and what was said is a voice of somebody who left`() async throws {
        let scene = try await scene()
        let review = try await open(scene)
        _ = try await scene.desk.draw(draw(review, owners: [scene.clerk, scene.other]), in: nil, by: scene.leader)
        #expect(try await scene.desk.lossCalls(of: nil, owner: nil, by: scene.leader).count == 4)
        let own = try await scene.desk.lossCalls(of: nil, owner: nil, by: scene.clerk)
        #expect(own.count == 2 && own.allSatisfy { $0.call.owner == scene.clerk.person })
        #expect(own[0].contact?.text?.hasSuffix("@example.org") == true)
        #expect(await isDenied { _ = try await scene.desk.lossReview(review, by: scene.clerk) })
        #expect(
            await isDenied {
                _ = try await scene.desk.perform(
                    .open(.init(from: scene.desk.today, through: scene.desk.today)), by: scene.clerk)
            })
        let customer = own[0].call.customer
        let call = LossReviewCommand.Record(
            review: review, customer: customer, result: .reached, on: scene.fixture.now, isSaid: true)
        let said = VoiceCommand.Record(
            kind: .left, customer: customer, review: review, on: scene.fixture.now,
            words: FeedbackWords(notGot: "A call back."))
        #expect(
            await refusal { _ = try await scene.desk.record(call, said: said, by: scene.other) }?.message
                .contains("has no call to \(customer) for") == true)
        let before = scene.fixture.journal.position
        let recorded = Locked<LossReviewOutcome?>(nil)
        let waited = try await waits(for: scene.desk.voices.turn) {
            let outcome = try await scene.desk.record(call, said: said, by: scene.clerk)
            recorded.change { $0 = outcome }
        }
        #expect(waited, "one of those who write voices")
        let outcome = try #require(recorded.value)
        #expect(scene.fixture.journal.position == before + 2)
        let voice = try await scene.desk.voice(try #require(outcome.voice), by: scene.leader)
        #expect(voice.entry.kind == .left && voice.entry.review == review && voice.notGot?.text == "A call back.")
        #expect(try await scene.desk.lossReview(review, by: scene.leader).voices == [voice])
        // A refused call leaves no voice behind.
        #expect(await refusal { _ = try await scene.desk.record(call, said: said, by: scene.clerk) } != nil)
        #expect(scene.fixture.journal.position == before + 2)
    }

    @Test func `who comes back afterwards is won back, and the draw stays what it was`() async throws {
        let scene = try await scene()
        let review = try await open(scene)
        _ = try await scene.desk.draw(draw(review, owners: [scene.clerk]), in: nil, by: scene.leader)
        let drawn = try await scene.desk.lossReview(review, by: scene.leader)
        let customer = drawn.calls[0].call.customer
        #expect(drawn.calls[0].wonBackOn == nil)
        scene.fixture.advance(days: 3)
        try await buy(scene, customer, for: 7_700)
        let after = try await scene.desk.lossReview(review, by: scene.leader)
        #expect(after.calls[0].wonBackOn == scene.desk.today)
        #expect(after.losses.first { $0.candidate.customer == customer }?.valueSince == 7_700)
        #expect(after.review.draws == drawn.review.draws)
    }

    @Test func `an action is finished by its owner or whoever holds reviews`() async throws {
        let scene = try await scene()
        let review = try await open(scene)
        for _ in 0..<2 {
            _ = try await scene.desk.perform(
                .add(
                    .init(
                        review: review, text: "Ring back within a day.", owner: scene.clerk.person,
                        due: scene.desk.today.advanced(byDays: 5))), by: scene.leader)
        }
        #expect(
            await refusal {
                _ = try await scene.desk.perform(.finish(.init(action: LossActionID(1))), by: scene.other)
            }?
            .nature == .notFound)
        _ = try await scene.desk.perform(.finish(.init(action: LossActionID(1))), by: scene.clerk)
        _ = try await scene.desk.perform(.finish(.init(action: LossActionID(2))), by: scene.leader)
        #expect(try await scene.desk.lossActions(owner: nil, by: scene.other).actions.isEmpty)
        #expect(try await scene.desk.lossActions(owner: nil, by: scene.clerk).actions.count == 2)
    }
}
