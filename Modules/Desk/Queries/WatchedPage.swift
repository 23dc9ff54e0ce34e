package import EvenhandJournal

/// An event as one reader may see it.
package struct WatchedEvent: Sendable, Equatable {
    package let recorded: RecordedEvent
    /// Whether they may read what it says; else only that it happened.
    package let isReadable: Bool
}

/// A stretch of what happened, as one reader may see it.
package struct WatchedPage: Sendable, Equatable {
    /// In order of sequence.
    package let events: [WatchedEvent]
    /// The first sequence that was not looked at: where to go on.
    package let next: Int64
    /// Everything that was on record when the page was read has been looked at.
    package let isAtEnd: Bool
}
