package import EvenhandDomain
package import EvenhandInsight
internal import EvenhandJournal

/// What phrases are looked for in.
package struct PhraseQuestion: Sendable, Equatable {
    /// The last day looked at; nil: today.
    package var through: CivilDate?
    /// Days looked at, up to and with the last one; from 1.
    package var days: Int
    /// Days before these that they are held against; from 1.
    package var against: Int
    package var filters: [TrendFilter]
    /// So many phrases at most.
    package var limit: Int
    /// Of what is kept, at most this share is expected to be chance; above 0, below 1.
    package var falseShare: Double

    package init(
        through: CivilDate? = nil, days: Int = 7, against: Int = 91, filters: [TrendFilter] = [], limit: Int = 20,
        falseShare: Double = 0.05
    ) {
        self.through = through
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
        /// Of these, those that were looked at: the newest, without what is about an employee who was erased.
        package let looked: Int
        /// The letters these are: copies of one count once, what was erased not at all.
        package let letters: Int
        /// How many wrote these: a customer once; a complaint of nobody on record is of somebody else each.
        package let writers: Int

        package init(first: CivilDate, last: CivilDate, complaints: Int, looked: Int, letters: Int, writers: Int) {
            self.first = first
            self.last = last
            self.complaints = complaints
            self.looked = looked
            self.letters = letters
            self.writers = writers
        }
    }

    package struct Phrase: Sendable, Equatable {
        /// Counts are of writers.
        package let figures: EmergingPhrases.Phrase
        /// A few of the complaints behind it, by different writers, the newest first.
        package let complaints: [ComplaintID]
    }

    /// The strongest first.
    package let phrases: [Phrase]
    /// How many further ones the limit left out.
    package let moreCount: Int
    package let now: Span
    package let before: Span
    package let judgedCount: Int
    /// Beyond chance, before those that say the same were put together.
    package let risenCount: Int
    /// Letters of now in which something was taken for an employee's name, which no phrase holds: where many are called like
    /// what is complained about, this says why nothing is told of it.
    package let namedCount: Int
}

/// Complaints of some days, the newest first.
private struct PhraseSource {
    struct Complaint {
        let id: ComplaintID
        let customer: CustomerID?
    }

    let first: CivilDate
    let last: CivilDate
    /// Received on these days.
    let received: Int
    let complaints: [Complaint]
    /// Customers who wrote several of them.
    let returning: Set<CustomerID>

    init(first: CivilDate, last: CivilDate, received: Int, complaints: [Complaint]) {
        (self.first, self.last, self.received, self.complaints) = (first, last, received, complaints)
        var seen: Set<CustomerID> = []
        returning = Set(complaints.compactMap(\.customer).filter { !seen.insert($0).inserted })
    }

    /// nil: somebody who wrote no other of these.
    func writer(of complaint: Complaint) -> Int64? {
        guard let customer = complaint.customer, returning.contains(customer) else { return nil }
        return customer.rawValue
    }

    func span(looked: Int, letters: Int, writers: Int) -> PhrasesRecord.Span {
        .init(first: first, last: last, complaints: received, looked: looked, letters: letters, writers: writers)
    }
}

extension Desk {
    /// A phrase that fewer wrote is not told: it could betray one.
    package static let leastPhraseCount = 5
    /// Complaints of the days asked for, and of those before, that are looked at: the newest.
    package static let phraseLimits = (now: 5_000, before: 15_000)
    /// Complaints that are read at once, and between two looks at whether the caller is still there.
    private static let phrasePage = 64
    /// More than the longest narrative has.
    private static let phraseCharacters = 1 << 24

    /// The phrases that more people write in narratives now than before, beyond chance, in what is open to the reader. In none
    /// is the name of an employee as it is on record or with another ending, nor that of a complaint's own customer in what
    /// they wrote; of what is about an employee who was erased, whose name nobody knows any more, nothing is looked at. The
    /// complaints that are named behind phrases are noted as read. One question at a time is counted, for each takes some
    /// hundred megabytes at most; the last answer is kept for whoever may have the very same.
    /// - Throws: `DeskError`; `CancellationError` when the caller is gone, or gave up waiting for other questions.
    package func emergingPhrases(_ asked: PhraseQuestion, by actor: Actor) async throws -> PhrasesRecord {
        try require(.readTrends, of: actor)
        try require(.read, of: actor)
        let last = asked.through ?? today
        var question = asked
        question.through = last
        let record: PhrasesRecord
        if let atHand = try await phrasesAtHand(question, by: actor) {
            record = atHand
        } else {
            record = try await waitedFor(question, through: last, by: actor)
        }
        noteReads(record.phrases.flatMap(\.complaints), as: .search, by: actor)
        return record
    }

    private func phrasesAtHand(
        _ question: PhraseQuestion, by actor: Actor
    ) async throws(DeskError) -> PhrasesRecord? {
        guard keptPhrases(question) != nil else { return nil }
        let leftOut = try await numbersWithheld(from: actor)
        // Asked for again: what was closed since then was recorded.
        guard let kept = keptPhrases(question), kept.leftOut == leftOut else { return nil }
        return kept.record
    }

    private func waitedFor(
        _ question: PhraseQuestion, through last: CivilDate, by actor: Actor
    ) async throws -> PhrasesRecord {
        try await trends.phrases.takeUnlessCancelled { () async throws -> PhrasesRecord in
            try await countedPhrases(question, through: last, by: actor)
        }
    }

    private func countedPhrases(
        _ question: PhraseQuestion, through last: CivilDate, by actor: Actor
    ) async throws -> PhrasesRecord {
        try Task.checkCancellation()
        let position = journal.position
        let start = last.advanced(byDays: 1 - question.days - question.against)
        try await foldTrends(
            for: TrendQuestion(by: [], per: .day, filters: question.filters, from: start, through: last), .desk)
        // Only then, so that what arrived meanwhile is not counted without having been asked about.
        var leftOut = try await numbersWithheld(from: actor)
        // Whoever asked before may have asked the same.
        if let kept = keptPhrases(question), kept.leftOut == leftOut { return kept.record }
        while true {
            let (record, looked) = try await phrases(question, through: last, leavingOut: leftOut)
            let closed = try await numbersWithheld(from: actor)
            if closed.isDisjoint(with: looked) {
                keep(KeptPhrases(question: question, leftOut: leftOut, position: position, record: record))
                return record
            }
            // What came to concern the reader or their line meanwhile is not told either: once more, without it.
            leftOut = closed
        }
    }

    /// What is said, and the complaints that were looked at.
    private func phrases(
        _ question: PhraseQuestion, through last: CivilDate, leavingOut leftOut: Set<ComplaintID>
    ) async throws -> (record: PhrasesRecord, looked: Set<ComplaintID>) {
        let (names, erased) = try await employeeNames()
        let first = last.advanced(byDays: 1 - question.days)
        let now = try await source(
            Self.phraseLimits.now, from: first, through: last, question.filters, leavingOut: leftOut, about: erased)
        let before = try await source(
            Self.phraseLimits.before, from: first.advanced(byDays: -question.against),
            through: first.advanced(byDays: -1), question.filters, leavingOut: leftOut, about: erased)
        var counter = PhraseCounter(PhraseReader(hiding: names), least: Self.leastPhraseCount)
        var lookedNow: [PhraseSource.Complaint] = []
        for page in Self.pages(now.complaints) {
            if counter.isFull { break }
            let texts = try await narratives(of: page)
            for complaint in page where !counter.isFull {
                if let text = texts[complaint.id] { counter.look(at: text) }
                lookedNow.append(complaint)
            }
        }
        var customers: [CustomerID: HiddenNames] = [:]
        for page in Self.pages(lookedNow) {
            let texts = try await narratives(of: page)
            for complaint in page {
                guard let text = texts[complaint.id] else { continue }
                let own = try await name(of: complaint.customer, knowing: &customers)
                counter.count(text, number: complaint.id.rawValue, by: now.writer(of: complaint), hiding: own)
            }
        }
        var lookedBefore: [PhraseSource.Complaint] = []
        for page in Self.pages(before.complaints) {
            if counter.isFullBefore { break }
            let texts = try await narratives(of: page)
            for complaint in page where !counter.isFullBefore {
                if let text = texts[complaint.id] { counter.countBefore(text, by: before.writer(of: complaint)) }
                lookedBefore.append(complaint)
            }
        }
        let (found, examples) = try counter.emerging(falseShare: question.falseShare)
        let told = found.told(limit: .max)
        let phrases = told.prefix(question.limit).map { phrase in
            PhrasesRecord.Phrase(
                figures: phrase,
                complaints: (examples[phrase.count.phrase] ?? []).map(ComplaintID.init(rawValue:)))
        }
        let record = PhrasesRecord(
            phrases: phrases, moreCount: told.count - phrases.count,
            now: now.span(looked: lookedNow.count, letters: counter.lettersNow, writers: counter.writersNow),
            before: before.span(
                looked: lookedBefore.count, letters: counter.lettersBefore, writers: counter.writersBefore),
            judgedCount: found.judgedCount, risenCount: found.risen.count, namedCount: counter.namedNow)
        return (record, Set((lookedNow + lookedBefore).map(\.id)))
    }

    /// The newest complaints received on some days, without those of `leftOut` and those that ever concerned one of `erased`.
    private func source(
        _ limit: Int, from first: CivilDate, through last: CivilDate, _ filters: [TrendFilter],
        leavingOut leftOut: Set<ComplaintID>, about erased: Set<EmployeeID>
    ) async throws -> PhraseSource {
        let question = TrendQuestion(by: [], per: .day, filters: filters, from: first, through: last)
        let found = trends.withState { state in
            TrendCounter.rows(question, in: state.desk.part(leavingOut: leftOut)).map { state.desk.complaints[$0] }
        }
        var complaints: [PhraseSource.Complaint] = []
        for page in Self.pages(Array(found.sorted(by: >).prefix(limit))) {
            try Task.checkCancellation()
            let ids = Array(page)
            let entries = try await reading { () async throws(JournalError) in try await journal.complaints(ids) }
            for id in ids {
                guard let summary = entries[id]?.summary, erased.isDisjoint(with: summary.everConcerned) else {
                    continue
                }
                complaints.append(.init(id: id, customer: summary.customer))
            }
        }
        return PhraseSource(first: first, last: last, received: found.count, complaints: complaints)
    }

    private static func pages<Element>(_ list: [Element]) -> [ArraySlice<Element>] {
        stride(from: 0, to: list.count, by: phrasePage).map { list[$0..<min(list.count, $0 + phrasePage)] }
    }

    /// The narratives of a page of complaints, without those that were erased. One page is held at a time, whatever there are.
    private func narratives(of page: ArraySlice<PhraseSource.Complaint>) async throws -> [ComplaintID: String] {
        try Task.checkCancellation()
        let ids = page.map(\.id)
        let excerpts = try await reading { () async throws(JournalError) in
            try await journal.excerpts(of: ids, characters: Self.phraseCharacters)
        }
        return excerpts.compactMapValues(\.beginning)
    }

    /// The names of employees on record, and those who were erased.
    private func employeeNames() async throws(DeskError) -> (names: HiddenNames, erased: Set<EmployeeID>) {
        var names = HiddenNames()
        var erased: Set<EmployeeID> = []
        var after: EmployeeID?
        repeat {
            let key = after
            let page = try await reading { () async throws(JournalError) in
                try await journal.employees(after: key, limit: 1_000)
            }
            for entry in page {
                if let name = entry.name { names.add(name) }
                if entry.isErased { erased.insert(entry.id) }
            }
            after = page.last?.id
        } while after != nil
        return (names, erased)
    }

    /// The name of who complained; none where nobody is known.
    private func name(
        of customer: CustomerID?, knowing known: inout [CustomerID: HiddenNames]
    ) async throws(DeskError) -> HiddenNames {
        guard let customer else { return HiddenNames() }
        if let names = known[customer] { return names }
        let record = try await reading { () async throws(JournalError) in try await journal.customer(customer) }
        var names = HiddenNames()
        if let name = record?.name { names.add(name) }
        known[customer] = names
        return names
    }
}
