internal import EvenhandMessages

/// An event that is followed.
enum EventView {
    static func json(_ event: Evenhand_V1_WatchedEvent) -> JSONValue {
        [
            "sequence": JSONValue(event.sequence), "record": .string(event.record), "version": JSONValue(event.version),
            "kind": .string(event.kind), "at": .moment(event.atMs), "by": .string(event.by),
            "content": event.contentJson.isEmpty ? .null : .verbatim(event.contentJson),
        ]
    }

    /// For example `41  2026-03-05T09:30:00Z  C-12  complaint.acknowledged  by E-2`.
    static func line(_ event: Evenhand_V1_WatchedEvent, style: TextStyle) -> String {
        [
            style.faint(String(event.sequence)), CivilTime.timestamp(event.atMs),
            style.strong(style.safe(event.record)),
            style.safe(event.kind), style.faint("by \(style.safe(event.by))"),
        ].joined(separator: "  ")
    }
}
