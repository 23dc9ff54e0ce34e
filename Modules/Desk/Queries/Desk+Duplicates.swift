package import EvenhandDomain
package import EvenhandJournal
internal import EvenhandText

/// What a complaint may be over again, as one reader may know it.
package struct FoundDuplicates: Sendable {
    package typealias Suggestion = (suggestion: DuplicateSuggestion, entry: ComplaintEntry)

    /// The likest first. The entry is that of the complaint to merge with: the leading one where the earlier was merged.
    package var suggestions: [Suggestion] = []
    /// How many complaints of others have the same letter, counted up to ``letterLimit``.
    package var sameLetter = 0

    /// Copies of a letter are counted up to here.
    package static var letterLimit: Int { 1_000 }

    package init() {}
}

extension Desk {
    /// Earlier complaints of a customer that a new one is held against.
    private static var customersLatest: Int { 20 }
    /// The likest of them, which are suggested.
    private static var suggested: Int { 5 }
    /// Earlier complaints of anybody whose texts are compared with a new one.
    private static var copiesCompared: Int { 8 }

    /// Compares complaints that were not compared yet with those before them, at most so many: the rest comes with the next
    /// round. A chore of the house.
    /// - Returns: how many were compared.
    package func compareArrivals(limit: Int = 5_000) async throws(DeskError) -> Int {
        var compared = 0
        while compared < limit, !Task.isCancelled {
            let entries = try await reading { [wanted = min(100, limit - compared)] () async throws(JournalError) in
                try await journal.uncompared(limit: wanted)
            }
            if entries.isEmpty { break }
            var batch = ComparedBatch()
            for entry in entries { batch.add(try await kinship(of: entry, after: batch)) }
            let kinships = batch.kinships
            try await reading { () async throws(JournalError) in try await journal.relate(kinships) }
            compared += entries.count
        }
        return compared
    }

    /// Compares a complaint that has just been filed, and says what it may be over again. The letter it shares with others is
    /// looked for and told among those compared so far; it is kept once its turn comes.
    package func duplicatesOnArrival(of id: ComplaintID, by actor: Actor) async throws(DeskError) -> FoundDuplicates {
        guard Permission.reach(of: .read, for: actor) == .everything else { return FoundDuplicates() }
        let entry = try await reading { () async throws(JournalError) in try await journal.complaint(id) }
        guard let entry else { return FoundDuplicates() }
        var kinship = try await kinship(of: entry, after: ComparedBatch()).kinship
        let letter = kinship.letter
        (kinship.letter, kinship.bands) = (nil, [])
        if !kinship.duplicates.isEmpty {
            let kept = kinship
            try await reading { () async throws(JournalError) in try await journal.relate([kept]) }
        }
        return try await found(for: id, kinship.duplicates, letter: letter == id ? nil : letter, by: actor)
    }

    /// What a complaint may be over again: not what it was told apart from, merged with, or is closed to the reader.
    package func duplicates(of id: ComplaintID, by actor: Actor) async throws(DeskError) -> FoundDuplicates {
        guard Permission.reach(of: .read, for: actor) == .everything else { return FoundDuplicates() }
        let suggestions = try await reading { () async throws(JournalError) in
            try await journal.duplicates(of: [id])
        }
        let letter = try await reading { () async throws(JournalError) in try await journal.letters(of: [id]) }
        return try await found(for: id, suggestions[id] ?? [], letter: letter[id], by: actor)
    }

    /// How many suggestions there are for each of these, as the reader may know them.
    package func duplicateCounts(
        of entries: [ComplaintEntry], by actor: Actor
    ) async throws(DeskError) -> [ComplaintID: Int] {
        guard Permission.reach(of: .read, for: actor) == .everything else { return [:] }
        let suggestions = try await reading { () async throws(JournalError) in
            try await journal.duplicates(of: entries.map(\.id))
        }
        if suggestions.isEmpty { return [:] }
        let gate = try await gate(.everything, for: actor)
        var counts: [ComplaintID: Int] = [:]
        for entry in entries where gate.access(to: entry) == .whole {
            guard let found = suggestions[entry.id] else { continue }
            counts[entry.id] = try await openSuggestions(for: entry, found, gate).count
        }
        return counts
    }

    private func found(
        for id: ComplaintID, _ suggestions: [DuplicateSuggestion], letter: ComplaintID?, by actor: Actor
    ) async throws(DeskError) -> FoundDuplicates {
        var found = FoundDuplicates()
        if suggestions.isEmpty, letter == nil { return found }
        let gate = try await gate(.everything, for: actor)
        guard let entry = try await openEntry(of: id, gate) else { return found }
        found.suggestions = try await openSuggestions(for: entry, suggestions, gate)
        if let letter { found.sameLetter = try await copies(of: letter, besides: entry, for: actor) }
        return found
    }

    private func openSuggestions(
        for entry: ComplaintEntry, _ suggestions: [DuplicateSuggestion], _ gate: CaseGate
    ) async throws(DeskError) -> [FoundDuplicates.Suggestion] {
        var open: [FoundDuplicates.Suggestion] = []
        for suggestion in suggestions {
            guard let other = try await openEntry(of: suggestion.complaint, gate) else { continue }
            // What it was told apart from, from either side, is not what it is.
            if entry.isTold(apartFrom: other) || entry.isMerged(with: other) { continue }
            guard let lead = other.summary.lead, let leading = try await openEntry(of: lead, gate) else {
                open.append((suggestion, other))
                continue
            }
            // Only a leading complaint can be merged into.
            if entry.isTold(apartFrom: leading) || open.contains(where: { $0.entry.id == lead }) { continue }
            open.append((suggestion, leading))
        }
        var shown: Set<ComplaintID> = []
        return open.filter { shown.insert($0.entry.id).inserted }
    }

    /// Complaints of a letter besides one and those of its customer, as far as they are open to somebody.
    private func copies(
        of letter: ComplaintID, besides entry: ComplaintEntry, for actor: Actor
    ) async throws(DeskError) -> Int {
        let (id, customer) = (entry.id, entry.summary.customer)
        let any = try await reading { () async throws(JournalError) in
            try await journal.copyCount(of: letter, besides: id, of: customer, limit: 1)
        }
        if any == 0 { return 0 }
        var closed: [ComplaintID] = []
        try await eachWithheld(from: actor) { other in
            if other.id != id, customer == nil || other.summary.customer != customer { closed.append(other.id) }
        }
        let letters = try await reading { [closed] () async throws(JournalError) in
            try await journal.letters(of: closed)
        }
        let closedCopies = letters.values.count { $0 == letter }
        let count = try await reading { () async throws(JournalError) in
            try await journal.copyCount(
                of: letter, besides: id, of: customer, limit: FoundDuplicates.letterLimit + closedCopies)
        }
        return max(0, count - closedCopies)
    }

    /// Bounded: the latest complaints of the customer, and a few copies of the text.
    private func kinship(
        of entry: ComplaintEntry, after batch: ComparedBatch
    ) async throws(DeskError) -> ComparedBatch.Member {
        let id = entry.id
        let narrative = try await reading { () async throws(JournalError) in try await journal.narrative(of: id) }
        let traits = DuplicateTraits(entry.summary, narrative: narrative)
        var kinship = Kinship(
            complaint: id, customer: entry.summary.customer, duplicates: [], letter: id,
            bands: narrative.map(NearDuplicateSignature.bands) ?? [])
        if let customer = entry.summary.customer {
            kinship.duplicates = try await duplicates(of: traits, id, customer)
        }
        if let first = try await letter(of: traits, id, bands: kinship.bands, after: batch) { kinship.letter = first }
        return ComparedBatch.Member(kinship: kinship, shingles: traits.shingles)
    }

    private func duplicates(
        of traits: DuplicateTraits, _ id: ComplaintID, _ customer: CustomerID
    ) async throws(DeskError) -> [DuplicateSuggestion] {
        let page = try await reading { () async throws(JournalError) in
            try await journal.complaints(
                ComplaintFilter(customer: customer), below: id, limit: Self.customersLatest)
        }
        var found: [DuplicateSuggestion] = []
        for earlier in page.entries {
            let text = try await reading { () async throws(JournalError) in
                try await journal.narrative(of: earlier.id)
            }
            let others = DuplicateTraits(earlier.summary, narrative: text)
            if let suggestion = traits.suggestion(against: others, of: earlier.id) { found.append(suggestion) }
        }
        found.sort { ($1.similarity, $1.complaint) < ($0.similarity, $0.complaint) }
        return Array(found.prefix(Self.suggested))
    }

    /// The letter of the first of a few earlier texts that is a near-copy.
    private func letter(
        of traits: DuplicateTraits, _ id: ComplaintID, bands: [Int64], after batch: ComparedBatch
    ) async throws(DeskError) -> ComplaintID? {
        if bands.isEmpty { return nil }
        let candidates = try await reading { () async throws(JournalError) in
            try await journal.complaints(withBands: bands, limit: Self.copiesCompared)
        }
        for candidate in candidates where candidate < id {
            let text = try await reading { () async throws(JournalError) in
                try await journal.narrative(of: candidate)
            }
            guard let text, traits.isCopy(of: Shingles.distinct(of: text)) else { continue }
            let letters = try await reading { () async throws(JournalError) in
                try await journal.letters(of: [candidate])
            }
            if let letter = letters[candidate] { return letter }
        }
        return batch.members(withBands: bands).first { traits.isCopy(of: $0.shingles) }?.kinship.letter
    }
}

/// Complaints that were compared and are not written yet: a later one may have the letter of one of them.
private struct ComparedBatch {
    struct Member {
        var kinship: Kinship
        var shingles: [UInt64]
    }

    private var members: [Member] = []

    var kinships: [Kinship] { members.map(\.kinship) }

    mutating func add(_ member: Member) { members.append(member) }

    func members(withBands bands: [Int64]) -> some Sequence<Member> {
        members.lazy.filter { $0.kinship.bands.contains(where: bands.contains) }
    }
}

extension ComplaintEntry {
    fileprivate func isTold(apartFrom other: ComplaintEntry) -> Bool {
        summary.notDuplicates.contains(other.id) || other.summary.notDuplicates.contains(id)
    }

    fileprivate func isMerged(with other: ComplaintEntry) -> Bool {
        summary.lead == other.id || other.summary.lead == id
            || (summary.lead != nil && summary.lead == other.summary.lead)
    }
}

extension DuplicateTraits {
    /// Whether a text with these shingles is a near-copy, whosever it is.
    fileprivate func isCopy(of shingles: [UInt64]) -> Bool {
        similarity(to: DuplicateTraits(shingles: shingles, topic: nil, productArea: nil, receivedAt: receivedAt))
            >= Self.copySimilarity
    }

    fileprivate init(_ summary: ComplaintSummary, narrative: String?) {
        self.init(
            shingles: narrative.map { Shingles.distinct(of: $0) } ?? [], topic: summary.topic,
            productArea: summary.productArea, receivedAt: summary.receivedAt)
    }
}

extension NearDuplicateSignature {
    /// What near-copies find each other by: four numbers, each of four bins of sixteen, those of empty bins left out. Texts
    /// of a similarity of 0.9 have one in common in 986 of 1,000 pairs, of 0.7 in 667 (1 − (1 − J⁴)⁴).
    fileprivate static func bands(of narrative: String) -> [Int64] {
        var narrative = narrative
        let signature = narrative.withUTF8 { NearDuplicateSignature(of: UnsafeRawBufferPointer($0)) }
        var bands: [Int64] = []
        for band in 0..<4 {
            var value = 0xCBF2_9CE4_8422_2325 ^ UInt64(band)
            var isEmpty = true
            for bin in band * 4..<band * 4 + 4 {
                isEmpty = isEmpty && signature.bins[bin] == Self.emptyBin
                value = (value ^ UInt64(signature.bins[bin])) &* 0x100_0000_01B3
                value ^= value >> 29
            }
            if !isEmpty { bands.append(Int64(bitPattern: value)) }
        }
        return bands
    }
}
