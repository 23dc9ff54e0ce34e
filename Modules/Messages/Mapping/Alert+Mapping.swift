package import EvenhandDomain

extension Evenhand_V1_Alert {
    package init(_ alert: AlertState) {
        self.init()
        self.alert = UInt32(clamping: alert.alert.rawValue)
        about = alert.about.rawValue
        regime = alert.regime?.rawValue ?? ""
        clock = alert.clock?.rawValue ?? ""
        share = UInt32(clamping: alert.share ?? 0)
        dueMs = alert.due.milliseconds
        formerID = alert.former?.description ?? ""
        toID = alert.to?.description ?? ""
        raisedMs = alert.raisedAt.milliseconds
        guard let end = alert.end else { return }
        endedMs = end.at.milliseconds
        endedWhy = end.why.rawValue
        if end.why == .acknowledged { endedByID = end.by.description }
    }
}

extension Evenhand_V1_AcknowledgeAlertRequest: ComplaintRequest {
    package static let help = "evenhand alerts acknowledge --help"

    init(_ alert: AlertID, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        self.alert = UInt32(clamping: alert.rawValue)
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .keepTime(.acknowledgeAlert(try FieldReader.part(alert, "alert")))
    }
}
