import Dispatch
import EvenhandDomain
import EvenhandInsight
import EvenhandJournal
import Testing

@testable import EvenhandDesk

@Suite struct `What complaints say now and did not before` {
    private struct Scene {
        let fixture: DeskFixture
        let leader: Actor
        let manager: Actor
        let ewa: Actor
        let clerk: Actor
        var desk: Desk { fixture.desk }

        init() async throws {
            fixture = try DeskFixture()
            leader = try await fixture.person("Lea Leader", [.leader])
            manager = try await fixture.person("Marta Manager", [.leader])
            ewa = try await fixture.person("Ewa Nowak", [.employee], manager: manager.person)
            clerk = try await fixture.person("Karl Clerk", [.clerk])
        }

        @discardableResult
        func file(
            _ text: String, _ count: Int = 1, daysAgo: Int = 0, area: String? = nil, language: String = "en",
            by customer: CustomerID? = nil, about: EmployeeID? = nil
        ) async throws -> [ComplaintID] {
            var filed: [ComplaintID] = []
            for _ in 0..<count {
                let outcome = try await desk.file(
                    ComplaintCommand.File(
                        customer: customer, receivedAt: fixture.now.advanced(byDays: -daysAgo), channel: .email,
                        language: language, narrative: text, productArea: area,
                        heads: about.map { [HeadDraft(ground: .conduct, allegation: "Was rude.", employee: $0)] } ?? []
                    ), by: clerk)
                guard case .complaint(let id) = outcome.stream else {
                    throw DeskFixture.Unexpected(what: "no complaint")
                }
                filed.append(id)
            }
            return filed
        }

        func customer(_ name: String) async throws -> CustomerID {
            let outcome = try await desk.register(CustomerCommand.Register(name: name), by: clerk)
            guard case .customer(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "no customer") }
            return id
        }

        func phrases(_ question: PhraseQuestion = PhraseQuestion(), by reader: Actor? = nil) async throws -> [String] {
            try await desk.emergingPhrases(question, by: reader ?? leader).phrases.map(\.figures.count.phrase)
        }
    }

    @Test func `is told with its counts, its days and the newest complaints behind it`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        try await scene.file("My parcel came late.", 3)
        let declined = try await scene.file("The card was declined.", 8)
        let record = try await scene.desk.emergingPhrases(PhraseQuestion(), by: scene.leader)
        let card = try #require(record.phrases.first { $0.figures.count.phrase == "card was" })
        #expect(card.figures.count == PhraseCount("card was", now: 8, before: 0))
        #expect(card.complaints == Array(declined.suffix(3).reversed()))
        #expect(!record.phrases.contains { $0.figures.count.phrase.contains("parcel") })
        let today = scene.desk.today
        #expect(
            record.now
                == .init(
                    first: today.advanced(byDays: -6), last: today, complaints: 11, looked: 11, letters: 11, writers: 11
                ))
        #expect(
            record.before
                == .init(
                    first: today.advanced(byDays: -97), last: today.advanced(byDays: -7), complaints: 30, looked: 30,
                    letters: 30, writers: 30))
        #expect(record.risenCount >= record.phrases.count && record.judgedCount >= record.risenCount)
        // Days are counted up to today: what is older than the days before is in neither.
        let narrow = PhraseQuestion(days: 1, against: 5)
        #expect(try await scene.desk.emergingPhrases(narrow, by: scene.leader).before.complaints == 0)
    }

    @Test func `is asked of days that are over, without what came since`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 40)
        try await scene.file("The card was declined.", 8, daysAgo: 9)
        try await scene.file("The kettle broke.", 8)
        let last = scene.desk.today.advanced(byDays: -7)
        let record = try await scene.desk.emergingPhrases(PhraseQuestion(through: last), by: scene.leader)
        let told = record.phrases.map(\.figures.count.phrase)
        #expect(told.contains("card was") && !told.contains { $0.contains("kettle") })
        #expect(record.now.first == last.advanced(byDays: -6) && record.now.last == last)
        #expect(record.now.letters == 8 && record.before.letters == 30)
        // Whoever is in the line of an employee counts these days without what is about them, too.
        try await scene.file("She threw the zeppelin.", 6, daysAgo: 9, about: scene.ewa.person)
        #expect(try await scene.phrases(PhraseQuestion(through: last)).contains("the zeppelin"))
        let closed = try await scene.desk.emergingPhrases(PhraseQuestion(through: last), by: scene.manager)
        #expect(closed.now.complaints == 8 && !closed.phrases.contains { $0.figures.count.phrase.contains("zeppelin") })
    }

    @Test func `is not told where fewer than five say it`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        try await scene.file("The card was declined.", 4)
        #expect(try await scene.phrases(PhraseQuestion(falseShare: 0.9)).isEmpty)
        try await scene.file("The card was declined.")
        #expect(try await scene.phrases().contains("card was"))
    }

    @Test func `is counted without what is closed to its reader`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        try await scene.file("She threw the zeppelin.", 6, about: scene.ewa.person)
        #expect(try await scene.phrases().contains("the zeppelin"))
        let told = try await scene.desk.emergingPhrases(PhraseQuestion(falseShare: 0.9), by: scene.manager)
        #expect(told.phrases.isEmpty && told.judgedCount == 0 && told.now.complaints == 0)
        // One that is open beside four that are not is one.
        try await scene.file("She threw the zeppelin.")
        #expect(try await scene.phrases(PhraseQuestion(falseShare: 0.9), by: scene.manager).isEmpty)
    }

    @Test func `names nobody who is on record`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        for _ in 0..<6 {
            let zora = try await scene.customer("Zora Quill")
            // Under ten words each, for copies of a longer text count once.
            try await scene.file("Ms Nowak was rude. Zora Quill, +48 22 555", by: zora)
            try await scene.file("Answer Zora at zora@example.org please, not Nowakowi", by: zora)
        }
        let record = try await scene.desk.emergingPhrases(PhraseQuestion(), by: scene.leader)
        let told = record.phrases.map(\.figures.count.phrase)
        #expect(told.contains("was rude"))
        // A name of everybody's is told to have been met, the writer's own is not.
        #expect(record.namedCount == 12)
        for name in ["nowak", "zora", "quill", "48", "example"] {
            #expect(!told.contains { $0.contains(name) }, "\(told)")
        }
        // What another customer is called is a word like any other in what they did not write.
        try await scene.file("The quill broke.", 6)
        #expect(try await scene.phrases().contains("the quill"))
    }

    @Test func `is told of five writers, not of five letters of one`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        let zora = try await scene.customer("Zora Quill")
        try await scene.file("The card was declined.", 9, by: zora)
        try await scene.file("The card was declined.", 3)
        let few = try await scene.desk.emergingPhrases(PhraseQuestion(falseShare: 0.9), by: scene.leader)
        #expect(few.phrases.isEmpty && few.now.letters == 12 && few.now.writers == 4)
        let declined = try await scene.file("The card was declined.")
        let told = try await scene.desk.emergingPhrases(PhraseQuestion(), by: scene.leader)
        let card = try #require(told.phrases.first { $0.figures.count.phrase == "card was" })
        #expect(card.figures.count.now == 5 && card.complaints.first == declined.first)
    }

    @Test func `nothing is told of what is about an employee who was erased`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        try await scene.file("Nowak threw the zeppelin.", 6, about: scene.ewa.person)
        #expect(try await scene.phrases().contains("the zeppelin"))
        _ = try await scene.desk.perform([EmployeeCommand.erase(.init())], on: scene.ewa.person, by: scene.leader)
        let record = try await scene.desk.emergingPhrases(PhraseQuestion(falseShare: 0.9), by: scene.leader)
        #expect(record.phrases.isEmpty && record.now.complaints == 6 && record.now.looked == 0)
    }

    @Test func `what closes to its reader while it is counted is not told`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        let filed = try await scene.file("She threw the zeppelin.", 5)
        #expect(try await scene.phrases(by: scene.manager).contains("the zeppelin"))
        let journal = scene.fixture.journal
        let version = try #require(try await journal.complaint(filed[0])).version
        let head = ComplaintHappening.headAdded(
            .init(
                head: HeadID(1), ground: .conduct, allegation: PersonalText("Threw it.", of: .stream),
                employee: scene.ewa.person))
        let event = DomainEvent.complaint(ComplaintEvent(at: scene.fixture.now, by: scene.clerk.person, head))
        let isClosed = Locked(false)
        // What day it is, what is closed before all is counted, and what is after.
        scene.fixture.interrupt(afterReadings: 3) {
            let written = DispatchSemaphore(value: 0)
            journal.enqueue(
                Append([Append.Part(.existing(.complaint(filed[0]), expectedVersion: version), [event])])
            ) { _ in written.signal() }
            written.wait()
            isClosed.change { $0 = true }
        }
        let record = try await scene.desk.emergingPhrases(PhraseQuestion(falseShare: 0.9), by: scene.manager)
        #expect(isClosed.value)
        #expect(record.phrases.isEmpty && record.now.complaints == 4)
        let reads = try await scene.desk.caseReads(
            CaseReadFilter(complaint: filed[0], person: scene.manager.person), below: nil, limit: 10, by: scene.leader
        ).page.reads
        #expect(reads.isEmpty)
    }

    @Test func `one question at a time is answered`() async throws {
        let scene = try await Scene()
        let waited = try await waits(for: scene.desk.trends.phrases) { _ = try await scene.phrases() }
        #expect(waited)
    }

    @Test(.timeLimit(.minutes(1))) func `whoever gives up does not wait for the questions of others`() async throws {
        let scene = try await Scene()
        let desk = scene.desk
        let leader = scene.leader
        try await desk.trends.phrases.take { () async throws in
            let early = Task { try await desk.emergingPhrases(PhraseQuestion(), by: leader) }
            early.cancel()
            await #expect(throws: CancellationError.self) { try await early.value }
            let late = Task { try await desk.emergingPhrases(PhraseQuestion(), by: leader) }
            while desk.trends.phrases.waitingCount == 0 { try await Task.sleep(for: .milliseconds(1)) }
            late.cancel()
            await #expect(throws: CancellationError.self) { try await late.value }
        }
        // Nobody's turn was lost with them.
        #expect(try await scene.phrases().isEmpty)
    }

    @Test(.timeLimit(.minutes(1))) func `an answer is kept for the same question from whom the same is closed`()
        async throws
    {
        let scene = try await Scene()
        let (desk, leader, manager, clerk) = (scene.desk, scene.leader, scene.manager, scene.clerk)
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        let about = try await scene.file("She threw the zeppelin.", 6, about: scene.ewa.person)
        #expect(try await scene.phrases().contains("the zeppelin"))
        // Nobody else's turn is waited for, the day said or not; who reads is noted all the same.
        let kept = try await desk.trends.phrases.take { () async throws -> PhrasesRecord in
            try await desk.emergingPhrases(PhraseQuestion(through: desk.today), by: clerk)
        }
        #expect(kept.phrases.contains { $0.figures.count.phrase == "the zeppelin" })
        let reads = try await desk.caseReads(
            CaseReadFilter(complaint: about[5], person: clerk.person), below: nil, limit: 10, by: leader
        ).page.reads
        #expect(!reads.isEmpty)
        // Another question, another reader and anything that is recorded have it counted anew.
        #expect(try await scene.phrases(by: manager).isEmpty)
        #expect(try await scene.phrases(PhraseQuestion(limit: 1)).count == 1)
        #expect(try await scene.phrases().contains("the zeppelin"))
        try await scene.file("The card was declined.", 8)
        #expect(try await scene.phrases().contains("card was"))
        #expect(try await scene.desk.emergingPhrases(PhraseQuestion(limit: 1), by: leader).moreCount > 0)
    }

    @Test func `counts a letter that many send once`() async throws {
        let scene = try await Scene()
        let words = (1...120).map { "word\($0)x" }
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        try await scene.file("Dear bank: " + words.joined(separator: " "), 9)
        let record = try await scene.desk.emergingPhrases(PhraseQuestion(), by: scene.leader)
        #expect(record.now.complaints == 9 && record.now.letters == 1 && record.phrases.isEmpty)
    }

    @Test func `is asked of a part: product area, language, theme`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 20, area: "cards")
        try await scene.file("The card was declined.", 6, area: "cards")
        try await scene.file("บัตรถูกปฏิเสธ", 6, area: "loans", language: "th")
        func told(_ dimension: TrendDimension, _ value: String) async throws -> [String] {
            try await scene.phrases(
                PhraseQuestion(filters: [TrendFilter(dimension: dimension, values: [value])]))
        }
        let (cards, loans) = (try await told(.product, "cards"), try await told(.product, "loans"))
        #expect(cards.contains("card was") && !cards.contains { $0.contains("บั") })
        // Nothing was said of loans before that these could be held against.
        #expect(loans.isEmpty)
        #expect(try await scene.phrases().contains { $0.contains("ปฏิเส") })
        #expect(try await told(.theme, "TH-7").isEmpty)
    }

    @Test func `is for those who may read complaints, and what is named is noted as read`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        let declined = try await scene.file("The card was declined.", 8)
        for denied in [scene.ewa, try await scene.fixture.person("Olga Owner", [.planOwner])] {
            #expect(await isDenied { _ = try await scene.desk.emergingPhrases(PhraseQuestion(), by: denied) })
        }
        _ = try await scene.phrases(by: scene.clerk)
        let reads = try await scene.desk.caseReads(
            CaseReadFilter(person: scene.clerk.person), below: nil, limit: 10, by: scene.leader
        ).page.reads
        #expect(Set(reads.map(\.what)) == [.search])
        #expect(Set(reads.map(\.first)) == Set(declined.suffix(3)))
    }

    @Test func `an erased complaint is not looked at`() async throws {
        let scene = try await Scene()
        try await scene.file("My parcel came late.", 30, daysAgo: 20)
        let declined = try await scene.file("The card was declined.", 5)
        #expect(try await scene.phrases().contains("card was"))
        _ = try await scene.desk.perform(.eraseTexts(.init()), on: declined[0], by: scene.leader)
        let record = try await scene.desk.emergingPhrases(PhraseQuestion(), by: scene.leader)
        #expect(record.phrases.isEmpty && record.now.complaints == 5 && record.now.letters == 4)
    }
}
