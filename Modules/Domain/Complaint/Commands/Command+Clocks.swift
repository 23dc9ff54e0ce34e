extension ComplaintCommand {
    /// What moves the dates of a complaint.
    package enum KeepTime: Sendable, Equatable {
        /// The firm cannot go on without an answer of the customer, and has asked for it.
        case startWait(question: String)
        /// The answer came, or the firm goes on without it.
        case endWait
        /// Business days more for the answer, told to the customer with the reason.
        case extend(days: Int, reason: String)
        /// Run under another policy from now on: it may only be stricter.
        case adopt(DomainPolicy)
        /// Look at the clocks, and tell whoever is to be told. The house does it by itself.
        case raiseAlerts
        /// Somebody has seen an alert and sees to it.
        case acknowledgeAlert(AlertID)
    }
}
