internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// The complaints behind hits of the search index, which are the sequences of narratives, the newest first.
///
/// To find one hit's complaint means reading its event, 4 µs, for events are wide and each hit lies in another page: of 10,000
/// hits that a filter is asked of, this was 40 ms and testing the complaints' rows 13. The way back is cheap: a complaint's
/// narrative is found by the index of streams, half a µs. So what meets the rarest condition is walked between the newest and
/// the oldest hit and brought to its narratives, 7,500 in 8 ms, and only what stands among the hits is tested for the rest.
struct HitList {
    let database: Database
    /// Of fewer hits the events are read: to find out what else could be walked would cost as much.
    var fewestWalkedFor = 64
    /// Complaints that are walked for each hit: beyond these the hits' own events are the cheaper way.
    private static let walkedPerHit = 2

    func places(of hits: some Sequence<Int64>) throws -> [SearchPlace] {
        let select = try BoundStatement(cachedIn: database, "SELECT stream FROM event WHERE sequence = ?")
        var places: [SearchPlace] = []
        for hit in hits {
            select.bind(hit)
            guard let stream = try select.first({ $0.integer(0) }),
                case .complaint(let complaint) = StreamID(key: stream)
            else { continue }
            places.append(SearchPlace(complaint: complaint, sequence: hit))
        }
        return places
    }

    /// Those of the hits whose complaints match.
    func matches(_ hits: [Int64], _ filter: ComplaintFilter) throws -> [SearchMatch] {
        let places = try self.walked(hits, filter) ?? self.places(of: hits)
        let keys = try UrgencyList(database: database).keys(of: places.map(\.complaint), matching: filter)
        return places.compactMap { place in
            keys[place.complaint].map { SearchMatch(place: place, urgency: $0) }
        }
    }

    /// Those of the hits that meet the rarest condition; nil where the hits themselves are sooner looked at.
    private func walked(_ hits: [Int64], _ filter: ComplaintFilter) throws -> [SearchPlace]? {
        guard hits.count >= fewestWalkedFor, let first = hits.first, let last = hits.last,
            let rarest = try self.rarest(filter), let index = rarest.condition.index,
            let newest = try self.places(of: [first]).first?.complaint,
            let oldest = try self.places(of: [last]).first?.complaint
        else { return nil }
        let limit = hits.count * Self.walkedPerHit
        // Numbers are given in order and without gaps. What is expected may be wrong by some, for it comes and goes with time.
        let all = try Int64.fetchOne(database, sql: "SELECT max(id) FROM complaint") ?? 0
        let share = Double(newest.rawValue - oldest.rawValue + 1) / Double(max(all, 1))
        guard Double(rarest.count) * share <= Double(limit) * 4 else { return nil }
        let select = try BoundStatement(
            cachedIn: database,
            """
            SELECT id, event.sequence FROM complaint INDEXED BY \(index)
            CROSS JOIN event INDEXED BY event_stream
            ON event.stream = complaint.id + \(StreamID.complaint(ComplaintID(rawValue: 0)).key) AND event.version = 1
            WHERE \(rarest.condition.sql) AND id <= ? AND id >= ? ORDER BY id DESC LIMIT ?
            """)
        rarest.condition.bind(to: select)
        select.bind(newest.rawValue)
        select.bind(oldest.rawValue)
        select.bind(Int64(limit) + 1)
        let wanted = Set(hits)
        var places: [SearchPlace] = []
        var count = 0
        try select.forEach { row in
            count += 1
            let sequence = row.integer(1)
            if wanted.contains(sequence) {
                places.append(SearchPlace(complaint: ComplaintID(rawValue: row.integer(0)), sequence: sequence))
            }
        }
        return count > limit ? nil : places
    }

    /// Of the conditions whose indexes give complaints in order, the one that the fewest meet.
    private func rarest(_ filter: ComplaintFilter) throws -> (condition: RowCondition, count: Int64)? {
        let list = ComplaintList(database: database)
        var rarest: (condition: RowCondition, count: Int64)?
        for condition in list.conditions(filter) where condition.isOrdered && condition.index != nil {
            let count = try condition.count(in: database, upTo: list.bounds.few)
            if count < rarest?.count ?? .max { rarest = (condition, count) }
        }
        return rarest
    }
}
