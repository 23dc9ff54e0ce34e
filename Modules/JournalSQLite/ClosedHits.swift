internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// Passes over hits of complaints that are closed to the reader, whichever way costs less: the hits are brought to their
/// complaints, 4 µs each, or the closed complaints to their narratives, 3 to 14 µs each where there are 50,000.
///
/// The narratives are found once and serve all further hits, so they are found when as many hits were looked at as there are
/// closed complaints: whatever comes, this costs no more than twice the better of both ways.
struct ClosedHits {
    private let complaints: Set<ComplaintID>
    /// The events that brought the narratives of all of them; nil until they are worth finding.
    private var narratives: Set<Int64>?
    private var lookedCount = 0

    init(of complaints: Set<ComplaintID>) {
        self.complaints = complaints
    }

    /// Those of the hits that are open to the reader, in their order.
    mutating func open(among hits: [Int64], _ database: Database) throws -> [Int64] {
        if complaints.isEmpty { return hits }
        lookedCount += hits.count
        if narratives == nil, lookedCount >= complaints.count { narratives = try findNarratives(database) }
        let closed = try narratives ?? findClosed(among: hits, database)
        return hits.filter { !closed.contains($0) }
    }

    private func findClosed(among hits: [Int64], _ database: Database) throws -> Set<Int64> {
        let places = try HitList(database: database).places(of: hits)
        return Set(places.filter { complaints.contains($0.complaint) }.map(\.sequence))
    }

    private func findNarratives(_ database: Database) throws -> Set<Int64> {
        let select = try BoundStatement(
            cachedIn: database, "SELECT sequence FROM event INDEXED BY event_stream WHERE stream = ? AND version = 1")
        var narratives: Set<Int64> = []
        // In the order of the index, so that each page of it is read once.
        for complaint in complaints.sorted() {
            select.bind(StreamID.complaint(complaint).key)
            if let sequence = try select.first({ $0.integer(0) }) { narratives.insert(sequence) }
        }
        return narratives
    }
}
