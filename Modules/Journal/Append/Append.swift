package import EvenhandDomain

/// A stream and the number of events a decision had read of it.
package struct StreamVersion: Hashable, Sendable {
    package var stream: StreamID
    package var version: Int64

    package init(_ stream: StreamID, at version: Int64) {
        self.stream = stream
        self.version = version
    }
}

/// What one decision adds to the journal: all of it in one transaction, or nothing.
package struct Append: Sendable {
    package enum Target: Hashable, Sendable {
        /// A stream that does not exist yet; its number is given out inside the transaction, without gaps.
        case new(StreamCategory)
        /// A stream as it was read: with `expectedVersion` events, 0 for one that must not exist yet.
        case existing(StreamID, expectedVersion: Int64)
    }

    package enum Events: Sendable {
        case known([DomainEvent])
        /// Events that speak of streams made by the earlier parts: called on the writer with the streams of all parts,
        /// in order. It must be quick and pure.
        case naming(@Sendable ([StreamID]) -> [DomainEvent])
    }

    /// The events of one stream; a stream is named by one part at most.
    package struct Part: Sendable {
        package var target: Target
        package var events: Events

        package init(_ target: Target, _ events: [DomainEvent]) {
            self.target = target
            self.events = .known(events)
        }

        package init(_ target: Target, naming events: @escaping @Sendable ([StreamID]) -> [DomainEvent]) {
            self.target = target
            self.events = .naming(events)
        }
    }

    package var parts: [Part]
    /// Further streams the decision read; the append fails if one of them has moved.
    package var checks: [StreamVersion]
    /// Makes the append idempotent: one whose key is already in the journal is answered with `already`, naming the
    /// stream of the first part of the append that brought the key. Put the stream the key identifies first.
    package var uniqueKey: String?
    /// What a repeat of the call behind this append shall be answered with. Kept with the events; an earlier one of the
    /// same scope gives way, and whoever appends has looked before (`Journal.outcome`).
    package var outcome: OutcomeDraft?

    package init(
        _ parts: [Part], checking checks: [StreamVersion] = [], uniqueKey: String? = nil, outcome: OutcomeDraft? = nil
    ) {
        self.parts = parts
        self.checks = checks
        self.uniqueKey = uniqueKey
        self.outcome = outcome
    }
}

/// What became of an append.
package enum AppendOutcome: Equatable, Sendable {
    /// Everything is on disk.
    case appended(Appended)
    /// The unique key was there before: the stream it came with.
    case already(StreamID)
    /// A stream the decision read has moved; nothing was kept. Read again and decide again.
    case conflict(StreamConflict)
}

package struct Appended: Equatable, Sendable {
    /// One entry for each part, in order: the stream and its version after the append.
    package var streams: [StreamVersion]
    /// The sequence numbers given to the events of all parts, in order.
    package var sequences: Range<Int64>

    package init(streams: [StreamVersion], sequences: Range<Int64>) {
        self.streams = streams
        self.sequences = sequences
    }
}

package struct StreamConflict: Equatable, Sendable, CustomStringConvertible {
    package var stream: StreamID
    package var expectedVersion: Int64
    package var actualVersion: Int64

    package init(stream: StreamID, expectedVersion: Int64, actualVersion: Int64) {
        self.stream = stream
        self.expectedVersion = expectedVersion
        self.actualVersion = actualVersion
    }

    package var description: String {
        "\(stream) has moved: version \(expectedVersion) was read, version \(actualVersion) is recorded."
    }
}

/// An append on its way, with whom to tell.
package struct AppendRequest: Sendable {
    package typealias Completion = @Sendable (Result<AppendOutcome, JournalError>) -> Void

    package var append: Append
    /// Called exactly once, on the writer, after the transaction is on disk or has failed: return quickly.
    package var completion: Completion

    package init(_ append: Append, completion: @escaping Completion) {
        self.append = append
        self.completion = completion
    }
}
