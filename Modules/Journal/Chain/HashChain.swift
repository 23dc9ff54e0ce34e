internal import EvenhandDomain

/// The two chains. Each stream is a chain of its own: an event's hash covers the one before it in the stream. Over all
/// of them runs the journal's chain, one hash that covers every event in order of sequence; checkpoints sign it, so a
/// checkpoint costs the same however many streams there are.
package enum HashChain {
    private static let eventDomain = Array("evenhand event 1\n".utf8)

    /// The hash of an event that follows `previous` in its stream.
    ///
    /// It is SHA-256 over: a fixed first line, the previous hash, sequence, version, time (8 bytes each, big-endian),
    /// stream, kind, actor, unique key, payload and, for each text in order, its subject and its hash. Whatever has no
    /// fixed length is preceded by its length in 8 bytes, so no two events share a form.
    package static func hash(of event: StoredEvent, texts: some Sequence<StoredText>, after previous: Hash256)
        -> Hash256
    {
        var form: [UInt8] = []
        form.reserveCapacity(320 + event.payload.count)
        form.append(contentsOf: eventDomain)
        previous.withBytes { form.append(contentsOf: $0) }
        append(event.sequence, to: &form)
        append(event.version, to: &form)
        append(event.at.milliseconds, to: &form)
        append(event.stream.description, to: &form)
        append(event.kind, to: &form)
        append(event.actor.rawValue, to: &form)
        if let key = event.uniqueKey {
            form.append(1)
            append(key, to: &form)
        } else {
            form.append(0)
        }
        append(Int64(event.payload.count), to: &form)
        form.append(contentsOf: event.payload)
        append(Int64(event.textCount), to: &form)
        for text in texts {
            append(Int64(text.index), to: &form)
            append(text.subject.description, to: &form)
            text.hash.withBytes { form.append(contentsOf: $0) }
        }
        return Hash256(hashing: form)
    }

    /// The journal's hash after one more event.
    package static func advance(_ journal: Hash256, by event: Hash256) -> Hash256 {
        journal.withBytes { first in event.withBytes { Hash256(hashing: first, then: $0) } }
    }

    private static func append(_ value: Int64, to form: inout [UInt8]) {
        withUnsafeBytes(of: value.bigEndian) { form.append(contentsOf: $0) }
    }

    private static func append(_ text: String, to form: inout [UInt8]) {
        append(Int64(text.utf8.count), to: &form)
        form.append(contentsOf: text.utf8)
    }
}
