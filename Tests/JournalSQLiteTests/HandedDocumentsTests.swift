import Testing

@testable import EvenhandJournalSQLite

/// What is handed over, behind a reference: an expectation may then take from it.
private final class Handed {
    private var documents = HandedDocuments()

    var byteCount: Int { documents.byteCount }

    func add(_ added: [SearchDocument], after: Int64, through: Int64) {
        documents.add(added, after: after, through: through)
    }

    func take(after sequence: Int64, limit: Int) -> (documents: [SearchDocument], through: Int64)? {
        documents.take(after: sequence, limit: limit)
    }

    func clear() { documents.clear() }
}

@Suite struct `Narratives handed to the indexer` {
    private func documents(_ sequences: ClosedRange<Int64>, text: String = "words") -> [SearchDocument] {
        sequences.map { SearchDocument(sequence: $0, text: text) }
    }

    @Test func `come in order, in batches, and reach as far as the journal does`() {
        let handed = Handed()
        handed.add(documents(1...3), after: 0, through: 5)
        handed.add(documents(6...7), after: 5, through: 9)
        let first = handed.take(after: 0, limit: 4)
        #expect(first?.documents.map(\.sequence) == [1, 2, 3, 6])
        #expect(first?.through == 6)
        let second = handed.take(after: 6, limit: 4)
        #expect(second?.documents.map(\.sequence) == [7])
        #expect(second?.through == 9)
        #expect(handed.take(after: 9, limit: 4)?.through == nil)
        #expect(handed.byteCount == 0)
    }

    @Test func `are not offered to an index that lacks earlier ones`() {
        let handed = Handed()
        handed.add(documents(11...12), after: 10, through: 12)
        #expect(handed.take(after: 8, limit: 4)?.through == nil)
        #expect(handed.take(after: 11, limit: 4)?.documents.map(\.sequence) == [12])
    }

    @Test func `are let go when the indexer has read further itself`() {
        let handed = Handed()
        handed.add(documents(1...2), after: 0, through: 2)
        #expect(handed.take(after: 4, limit: 4)?.through == nil)
        #expect(handed.byteCount == 0)
        handed.add(documents(5...6), after: 4, through: 6)
        #expect(handed.take(after: 4, limit: 4)?.through == 6)
    }

    @Test func `are not offered past a transaction that is missing between`() {
        let handed = Handed()
        handed.add(documents(1...2), after: 0, through: 2)
        handed.add(documents(5...6), after: 4, through: 6)
        #expect(handed.take(after: 0, limit: 4)?.through == 2)
        #expect(handed.take(after: 2, limit: 4)?.through == nil)
        handed.add(documents(7...8), after: 6, through: 8)
        #expect(handed.take(after: 2, limit: 4)?.through == nil)
        #expect(handed.take(after: 6, limit: 4)?.documents.map(\.sequence) == [7, 8])
    }

    @Test func `take 8 MiB at most, whether together or in one transaction`() {
        let long = String(repeating: "x", count: HandedDocuments.byteLimit / 3)
        let handed = Handed()
        handed.add(documents(1...2, text: long), after: 0, through: 2)
        handed.add(documents(3...4, text: long), after: 2, through: 4)
        #expect(handed.byteCount <= HandedDocuments.byteLimit)
        #expect(handed.take(after: 0, limit: 9)?.documents.map(\.sequence) == [1, 2])
        #expect(handed.take(after: 2, limit: 9)?.through == nil)
        handed.add(documents(5...8, text: long), after: 4, through: 8)
        #expect(handed.byteCount == 0)
        #expect(handed.take(after: 4, limit: 9)?.through == nil)
        handed.add(documents(9...9), after: 8, through: 9)
        #expect(handed.take(after: 8, limit: 9)?.documents.map(\.sequence) == [9])
    }

    @Test func `are forgotten on request`() {
        let handed = Handed()
        handed.add(documents(1...2), after: 0, through: 2)
        handed.clear()
        #expect(handed.byteCount == 0)
        #expect(handed.take(after: 0, limit: 9)?.through == nil)
        handed.add(documents(3...3), after: 2, through: 3)
        #expect(handed.take(after: 2, limit: 9)?.through == 3)
    }
}
