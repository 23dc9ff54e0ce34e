package import EvenhandDomain
package import EvenhandInsight
internal import EvenhandJournal

/// What phrases are looked for in.
package struct PhraseQuestion: Sendable, Equatable {
    /// Days looked at, up to and with today; from 1.
    package var days: Int
    /// Days before these that they are held against; from 1.
    package var against: Int
    package var filters: [TrendFilter]
    /// So many phrases at most.
    package var limit: Int
    /// Of what is kept, at most this share is expected to be chance; above 0, below 1.
    package var falseShare: Double

    package init(
        days: Int = 7, against: Int = 91, filters: [TrendFilter] = [], limit: Int = 20, falseShare: Double = 0.05
    ) {
        self.days = days
        self.against = against
        self.filters = filters
        self.limit = limit
        self.falseShare = falseShare
    }
}

/// What is said now and was not before.
package struct PhrasesRecord: Sendable {
    /// Complaints of some days.
    package struct Span: Sendable, Equatable {
        package let first: CivilDate
        package let last: CivilDate
        /// Received on these days, as far as they are open to the reader.
        package let complaints: Int
        /// Of these, the newest, which were looked at.
        package let looked: Int
        /// The letters these are: copies of one count once, what was erased not at all.
        package let letters: Int

        package init(first: CivilDate, last: CivilDate, complaints: Int, looked: Int, letters: Int) {
            self.first = first
            self.last = last
            self.complaints = complaints
            self.looked = looked
            self.letters = letters
        }
    }

    package struct Phrase: Sendable, Equatable {
        package let figures: EmergingPhrases.Phrase
        /// A few of the complaints behind it, the newest first.
        package let complaints: [ComplaintID]
    }

    /// The strongest first.
    package let phrases: [Phrase]
    package let now: Span
    package let before: Span
    package let judgedCount: Int
    /// Beyond chance, before those that say the same were put together.
    package let risenCount: Int
}

extension Desk {
    /// A phrase in fewer complaints is not told: it could betray one.
    package static let leastPhraseCount = 5
    /// Complaints of the days asked for, and of those before, that are looked at: the newest.
    package static let phraseLimits = (now: 5_000, before: 15_000)
    /// Complaints between two looks at whether the caller is still there.
    private static let phrasePage = 64

    /// The phrases that narratives hold more often now than before, beyond chance, in what is open to the reader. A name of
    /// an employee on record is in none, nor the name of a complaint's own customer in what they wrote. The complaints that
    /// are named behind phrases are noted as read.
    /// - Throws: `DeskError`; `CancellationError` when the caller is gone.
    package func emergingPhrases(_ question: PhraseQuestion, by actor: Actor) async throws -> PhrasesRecord {
        try require(.readTrends, of: actor)
        try require(.read, of: actor)
        let today = today
        let first = today.advanced(byDays: 1 - question.days)
        let (start, end) = (first.advanced(byDays: -question.against), first.advanced(byDays: -1))
        let whole = TrendQuestion(by: [], per: .day, filters: question.filters, from: start, through: today)
        try await foldTrends(for: whole, .desk)
        // Only then, so that what arrived meanwhile is not counted without having been asked about.
        let leftOut = try await numbersWithheld(from: actor)
        let (now, nowCount) = newest(
            Self.phraseLimits.now, from: first, through: today, question.filters, leavingOut: leftOut)
        let (before, beforeCount) = newest(
            Self.phraseLimits.before, from: start, through: end, question.filters, leavingOut: leftOut)
        var counter = PhraseCounter(
            PhraseReader(hiding: try await employeeNames()), least: Self.leastPhraseCount)
        for (index, id) in now.enumerated() {
            if let text = try await narrative(of: id, at: index) { counter.look(at: text) }
        }
        var customers: [CustomerID: HiddenNames] = [:]
        for (index, id) in now.enumerated() {
            guard let text = try await narrative(of: id, at: index) else { continue }
            let own = try await customerNames(on: id, knowing: &customers)
            counter.count(text, number: id.rawValue, hiding: own)
        }
        for (index, id) in before.enumerated() {
            if let text = try await narrative(of: id, at: index) { counter.countBefore(text) }
        }
        let (found, examples) = try counter.emerging(falseShare: question.falseShare)
        let phrases = found.told(limit: question.limit).map { phrase in
            PhrasesRecord.Phrase(
                figures: phrase,
                complaints: (examples[phrase.count.phrase] ?? []).map(ComplaintID.init(rawValue:)))
        }
        noteReads(phrases.flatMap(\.complaints), as: .search, by: actor)
        return PhrasesRecord(
            phrases: phrases,
            now: .init(
                first: first, last: today, complaints: nowCount, looked: now.count, letters: counter.lettersNow),
            before: .init(
                first: start, last: end, complaints: beforeCount, looked: before.count,
                letters: counter.lettersBefore), judgedCount: found.judgedCount, risenCount: found.risen.count)
    }

    /// The newest complaints received on some days, without those of `leftOut`, and how many there are in all.
    private func newest(
        _ limit: Int, from first: CivilDate, through last: CivilDate, _ filters: [TrendFilter],
        leavingOut leftOut: Set<ComplaintID>
    ) -> (complaints: [ComplaintID], count: Int) {
        let question = TrendQuestion(by: [], per: .day, filters: filters, from: first, through: last)
        let found = trends.withState { state in
            TrendCounter.rows(question, in: state.desk.part(leavingOut: leftOut)).map { state.desk.complaints[$0] }
        }
        return (Array(found.sorted(by: >).prefix(limit)), found.count)
    }

    /// One narrative at a time is held, whatever there are; nil where it was erased.
    private func narrative(of id: ComplaintID, at index: Int) async throws -> String? {
        if index.isMultiple(of: Self.phrasePage) { try Task.checkCancellation() }
        return try await reading { () async throws(JournalError) in try await journal.narrative(of: id) }
    }

    private func employeeNames() async throws(DeskError) -> HiddenNames {
        var names = HiddenNames()
        var after: EmployeeID?
        repeat {
            let key = after
            let page = try await reading { () async throws(JournalError) in
                try await journal.employees(after: key, limit: 1_000)
            }
            for name in page.compactMap(\.name) { names.add(name) }
            after = page.last?.id
        } while after != nil
        return names
    }

    /// The name of who complained; none where nobody is known.
    private func customerNames(
        on id: ComplaintID, knowing known: inout [CustomerID: HiddenNames]
    ) async throws(DeskError) -> HiddenNames {
        let entry = try await reading { () async throws(JournalError) in try await journal.complaint(id) }
        guard let customer = entry?.summary.customer else { return HiddenNames() }
        if let names = known[customer] { return names }
        let record = try await reading { () async throws(JournalError) in try await journal.customer(customer) }
        var names = HiddenNames()
        if let name = record?.name { names.add(name) }
        known[customer] = names
        return names
    }
}
