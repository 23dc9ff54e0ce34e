package import EvenhandDomain

/// What a command made happen.
package struct CommandOutcome: Sendable, Equatable {
    /// The stream the command was about.
    package let stream: StreamID
    /// Its number of events afterwards.
    package let version: Int64
    /// In order; empty when there was nothing to do.
    package let events: [DomainEvent]

    package init(stream: StreamID, version: Int64, events: [DomainEvent]) {
        self.stream = stream
        self.version = version
        self.events = events
    }

    /// The number, within the complaint, of the first part that the command made; nil if it made none.
    package var part: Int64? { events.lazy.compactMap(\.madePart).first }
}

extension DomainEvent {
    /// The number of the head, evidence, hearing, summary, or remedy that came to be with the event.
    var madePart: Int64? {
        guard case .complaint(let event) = self else { return nil }
        return switch event.body {
        case .headAdded(let data): data.head.rawValue
        case .evidenceAdded(let data): data.evidence.rawValue
        case .summaryIssued(let data): Int64(data.version)
        case .hearingScheduled(let data): data.hearing.rawValue
        case .remedyGranted(let data): data.remedy.rawValue
        case .changeCommitted(let data): data.remedy.rawValue
        default: nil
        }
    }
}
