package import EvenhandDomain
internal import Foundation

/// Domain events to stored payloads and back. The payload is JSON with sorted keys; personal texts stay outside it.
package enum EventCodec {
    package static func encode(
        _ event: DomainEvent
    ) throws(JournalError) -> (payload: [UInt8], texts: [TextCollector.Entry]) {
        if let arrival = ArrivalPayload.encode(event) { return arrival }
        return try encodeByMembers(event)
    }

    /// What `encode` gives, by way of the events' own coding, whatever the event.
    package static func encodeByMembers(
        _ event: DomainEvent
    ) throws(JournalError) -> (payload: [UInt8], texts: [TextCollector.Entry]) {
        let collector = TextCollector()
        do {
            let payload = try PayloadEncoder.encode(event, userInfo: [TextCollector.userInfoKey: collector])
            return (payload, collector.entries)
        } catch {
            throw JournalError(.internalFault, "The event \(event.kind) cannot be encoded: \(error).")
        }
    }

    package static func decode(_ event: StoredEvent, texts: [StoredText]) throws(JournalError) -> DomainEvent {
        var present: [Int: String] = [:]
        for text in texts { present[text.index] = text.text }
        let decoder = JSONDecoder()
        decoder.userInfo[TextCollector.userInfoKey] = TextCollector(texts: present)
        do {
            return try event.payload.withUnsafeBytes { bytes in
                try decoder.decode(DomainEvent.self, from: Data(bytes))
            }
        } catch {
            throw JournalError(
                .damaged,
                "Event \(event.sequence) (\(event.stream), version \(event.version), \(event.kind)) cannot be read: "
                    + "\(error). Run 'evenhand audit verify' to see how far the damage goes.")
        }
    }
}
