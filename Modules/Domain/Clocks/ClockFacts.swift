/// What clocks read of a complaint: when things happened, and nothing else.
package struct ClockFacts: Sendable, Equatable {
    /// When the firm received it; for the CFPB, when it was sent to the firm.
    package var receivedAt: Instant
    package var acknowledgedAt: Instant?
    /// The customer accepted a solution before anything was found.
    package var resolvedEarlyAt: Instant?
    /// A letter that says why there is no answer yet and when there will be; for the CFPB, the status "in progress".
    package var holdingSentAt: Instant?
    package var answeredAt: Instant?
    /// The first answer since the complaint was opened again.
    package var reansweredAt: Instant?
    /// It ended here; nil while it is open.
    package var closedAt: Instant?
    /// Business days added to the first answer, told to the customer with the reason.
    package var extensionDays = 0
    /// When the firm waited for the customer to answer; in order, not overlapping.
    package var waits: [Wait] = []
    package var reopenedAt: Instant?
    package var stageTwo: StageTwo?

    package init(receivedAt: Instant) { self.receivedAt = receivedAt }

    /// A time the firm could not go on without an answer of the customer.
    package struct Wait: Sendable, Equatable {
        package var from: Instant
        /// nil while it goes on.
        package var until: Instant?

        package init(from: Instant, until: Instant? = nil) {
            self.from = from
            self.until = until
        }
    }

    package struct StageTwo: Sendable, Equatable {
        package var requestedAt: Instant
        package var acknowledgedAt: Instant?
        package var answeredAt: Instant?
        package var extensionDays = 0

        package init(requestedAt: Instant) { self.requestedAt = requestedAt }
    }
}
