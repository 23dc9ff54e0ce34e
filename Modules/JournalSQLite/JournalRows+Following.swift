internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// Pages of events for those who follow along.
extension JournalRows {
    func events(
        from sequence: Int64, through end: Int64, matching filter: EventFilter, limit: EventPageLimit
    ) throws -> EventPage {
        let first = max(1, sequence)
        let position = try Int64.fetchOne(database, sql: "SELECT max(sequence) FROM event") ?? 0
        // Named streams are found by their index; without them a bounded stretch of the journal is looked at.
        let last = min(position, end, filter.streams == nil ? first + Int64(limit.looked) - 1 : .max)
        guard first <= last else { return EventPage(events: [], next: first) }
        let select = try statement(for: filter.streams)
        select.bind(first)
        select.bind(last)
        for stream in filter.streams ?? [] { select.bind(stream.key) }
        var page = EventPage(events: [], next: last + 1)
        var byteCount = 0
        defer { select.reset() }
        while let row = try select.next() {
            guard let stream = StreamID(key: row.integer(1)) else { throw unreadable(row.integer(0)) }
            // Decided by two columns: what is passed over is not decoded.
            guard filter.admits(row.string(3), of: stream) else { continue }
            let (event, size) = try recorded(row)
            page.events.append(event)
            byteCount += size
            if page.events.count >= limit.events || byteCount >= limit.bytes {
                page.next = event.sequence + 1
                break
            }
        }
        return page
    }

    private func statement(for streams: Set<StreamID>?) throws -> BoundStatement {
        guard let streams else {
            return try BoundStatement(
                cachedIn: database,
                "SELECT \(Self.eventColumns) FROM event WHERE sequence BETWEEN ? AND ? ORDER BY sequence")
        }
        let places = streams.map { _ in "?" }.joined(separator: ", ")
        // The sign keeps SQLite from walking all sequences in between instead of the streams' index.
        return try BoundStatement(
            database,
            """
            SELECT \(Self.eventColumns) FROM event
            WHERE +sequence BETWEEN ? AND ? AND stream IN (\(places)) ORDER BY sequence
            """)
    }

    private func recorded(_ row: SQLiteColumns) throws -> (event: RecordedEvent, byteCount: Int) {
        guard let event = Self.event(from: row) else { throw unreadable(row.integer(0)) }
        let texts = event.textCount == 0 ? [] : try self.texts(of: event.sequence)
        let recorded = RecordedEvent(
            sequence: event.sequence, stream: event.stream, version: event.version,
            event: try EventCodec.decode(event, texts: texts))
        return (recorded, event.payload.count + texts.reduce(0) { $0 + ($1.text?.utf8.count ?? 0) })
    }
}
