package import EvenhandDomain

/// Which events a follower asks for; every part that is empty leaves nothing out.
package struct EventFilter: Equatable, Sendable {
    /// The kinds wanted, `complaint.filed`.
    package var kinds: Set<String>
    /// Categories wanted with all their kinds, beside `kinds`.
    package var wholeCategories: Set<StreamCategory>
    /// nil: every stream. An empty set: none.
    package var streams: Set<StreamID>?
    /// The categories that may be looked at; what is not among them is passed over.
    package var categories: Set<StreamCategory>

    package init(
        kinds: Set<String> = [], wholeCategories: Set<StreamCategory> = [], streams: Set<StreamID>? = nil,
        categories: Set<StreamCategory> = Set(StreamCategory.allCases)
    ) {
        self.kinds = kinds
        self.wholeCategories = wholeCategories
        self.streams = streams
        self.categories = categories
    }

    package func admits(_ kind: String, of stream: StreamID) -> Bool {
        guard categories.contains(stream.category) else { return false }
        if let streams, !streams.contains(stream) { return false }
        return (kinds.isEmpty && wholeCategories.isEmpty) || kinds.contains(kind)
            || wholeCategories.contains(stream.category)
    }
}

/// How much one reading of a follower may take: what bounds its memory.
package struct EventPageLimit: Equatable, Sendable {
    /// Events returned, at most.
    package var events: Int
    /// Events looked at, at most; those passed over included.
    package var looked: Int
    /// Bytes of payloads and texts after which no further event is added; the one that goes beyond is the last.
    package var bytes: Int

    package init(events: Int = 256, looked: Int = 4_096, bytes: Int = 262_144) {
        self.events = events
        self.looked = looked
        self.bytes = bytes
    }
}

/// A stretch of the journal as a follower asked for it.
package struct EventPage: Equatable, Sendable {
    /// In order of sequence.
    package var events: [RecordedEvent]
    /// The first sequence that was not looked at.
    package var next: Int64

    package init(events: [RecordedEvent], next: Int64) {
        self.events = events
        self.next = next
    }
}
