/// Whose deadlines they are. Several may run side by side on one complaint, each by its own count.
package enum ClockRegime: String, Codable, Sendable, CaseIterable, Hashable {
    /// The firm's own promise: the policy's figures.
    case house = "house"
    /// The Financial Conduct Authority's rules for complaints (DISP 1.5 and 1.6).
    case fca = "fca"
    /// The same for payment services and electronic money (DISP 1.6.2A).
    case fcaPayments = "fcaPayments"
    /// The Consumer Financial Protection Bureau's portal.
    case cfpb = "cfpb"
    /// The Complaint Handling Code of the Local Government and Social Care Ombudsman.
    case localGovernment = "localGovernment"
}

/// What a clock runs for.
package enum ClockKind: String, Codable, Sendable, CaseIterable, Hashable {
    case acknowledgement = "acknowledgement"
    /// Settled early to the customer's satisfaction, a short notice is enough. Letting it pass breaks nothing.
    case summaryResolution = "summaryResolution"
    case finalResponse = "finalResponse"
    case stageTwoAcknowledgement = "stageTwoAcknowledgement"
    case stageTwoResponse = "stageTwoResponse"

    /// Passing the date without the act is a breach.
    package var isDuty: Bool { self != .summaryResolution }
}

/// How days are counted; the day a clock starts on never counts.
package enum DayUnit: String, Sendable, CaseIterable {
    case businessDays = "businessDays"
    case calendarDays = "calendarDays"
}
