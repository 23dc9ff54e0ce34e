/// What an alert is about.
package enum AlertSubject: String, Codable, Sendable, CaseIterable, Hashable {
    /// A share of a clock has been used up.
    case clock = "clock"
    /// Whoever worked on the complaint may not any more, and nobody does.
    case assignment = "assignment"
}

/// Why an alert is open no more.
package enum AlertEnd: String, Codable, Sendable, CaseIterable, Hashable {
    /// Somebody has seen it.
    case acknowledged = "acknowledged"
    /// What it asked for was done.
    case done = "done"
    /// The date it spoke of holds no more.
    case moved = "moved"
    /// It spoke of an opportunity, and its date has gone by.
    case passed = "passed"
    /// A later share of the same clock was reached.
    case overtaken = "overtaken"
    /// The complaint was closed.
    case closed = "closed"
}

/// What happens to the alerts of a complaint.
package enum AlertHappening: Sendable, Equatable {
    case raised(Raised)
    case acknowledged(Acknowledged)
    case ended(Ended)

    package struct Raised: Codable, Sendable, Equatable {
        package let alert: AlertID
        package let about: AlertSubject
        /// Of a clock, whose it is.
        package let regime: ClockRegime?
        /// Of a clock, what it runs for.
        package let clock: ClockKind?
        /// Of a clock, percent of its days; 100: the date has passed.
        package let share: Int?
        /// The clock's date; of an assignment, when it ended.
        package let due: Instant
        /// Of an assignment, whose it was.
        package let former: EmployeeID?
        /// nil: the head of complaints.
        package let to: EmployeeID?

        private enum CodingKeys: String, CodingKey { case alert, about, regime, clock, share, due, former, to }

        package init(
            alert: AlertID, regime: ClockRegime, clock: ClockKind, share: Int, due: Instant, to: EmployeeID?
        ) {
            self.alert = alert
            about = .clock
            self.regime = regime
            self.clock = clock
            self.share = share
            self.due = due
            former = nil
            self.to = to
        }

        /// An assignment that ended: the head of complaints finds somebody else.
        package init(alert: AlertID, former: EmployeeID, endedAt: Instant) {
            self.alert = alert
            about = .assignment
            (regime, clock, share) = (nil, nil, nil)
            due = endedAt
            self.former = former
            to = nil
        }
    }

    package struct Acknowledged: Codable, Sendable, Equatable {
        package let alert: AlertID

        private enum CodingKeys: String, CodingKey { case alert }

        package init(alert: AlertID) { self.alert = alert }
    }

    package struct Ended: Codable, Sendable, Equatable {
        package let alert: AlertID
        package let why: AlertEnd

        private enum CodingKeys: String, CodingKey { case alert, why }

        package init(alert: AlertID, why: AlertEnd) {
            self.alert = alert
            self.why = why
        }
    }
}

extension AlertHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .raised: "complaint.alertRaised"
        case .acknowledged: "complaint.alertAcknowledged"
        case .ended: "complaint.alertEnded"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "complaint.alertRaised": self = .raised(try container.decode(Raised.self, forKey: .data))
        case "complaint.alertAcknowledged":
            self = .acknowledged(try container.decode(Acknowledged.self, forKey: .data))
        case "complaint.alertEnded": self = .ended(try container.decode(Ended.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .raised(let data): try container.encode(data, forKey: .data)
        case .acknowledged(let data): try container.encode(data, forKey: .data)
        case .ended(let data): try container.encode(data, forKey: .data)
        }
    }
}
