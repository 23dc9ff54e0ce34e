internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import Foundation

extension Evenhand_V1_WatchEventsResponse {
    init(_ page: WatchedPage) throws {
        self.init()
        events = try page.events.map { try Evenhand_V1_WatchedEvent($0) }
        nextSequence = UInt64(clamping: page.next)
        caughtUp = page.isAtEnd
    }
}

extension Evenhand_V1_WatchedEvent {
    init(_ event: WatchedEvent) throws {
        self.init()
        let recorded = event.recorded
        sequence = UInt64(clamping: recorded.sequence)
        record = recorded.stream.description
        version = UInt64(clamping: recorded.version)
        kind = recorded.event.kind
        atMs = recorded.event.at.milliseconds
        by = recorded.event.by.description
        if event.isReadable { contentJson = try EventContent.json(of: recorded.event) }
    }
}

/// What an event says, as JSON, its texts in place.
enum EventContent {
    static func json(of event: DomainEvent) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return data(in: String(decoding: try encoder.encode(event), as: UTF8.self))
    }

    /// The value of `data` in `{"at":…,"by":…,"data":…,"kind":"…"}`. The keys are sorted, what stands before is two
    /// numbers, and the kind, which comes last, has no quotation marks: both marks are found without parsing.
    private static func data(in event: String) -> String {
        let bytes = event.utf8
        guard let start = bytes.firstRange(of: "\"data\":".utf8)?.upperBound,
            let end = event.range(of: ",\"kind\":\"", options: .backwards)?.lowerBound, start < end
        else { return "{}" }
        return String(event[start..<end])
    }
}
