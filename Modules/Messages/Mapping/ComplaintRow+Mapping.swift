package import EvenhandDomain

extension Evenhand_V1_ComplaintRow {
    /// - Parameter excerpt: The beginning of the narrative; empty when erased or not asked for.
    package init(_ summary: ComplaintSummary, id: ComplaintID, excerpt: String = "") {
        self.init()
        complaintID = id.description
        customerID = summary.customer?.description ?? ""
        status = .init(summary.status)
        stage = .init(summary.stage)
        receivedMs = summary.receivedAt.milliseconds
        channel = .init(summary.channel)
        language = summary.language
        productArea = summary.productArea ?? ""
        priority = UInt32(clamping: summary.priority ?? 0)
        severity = UInt32(clamping: summary.severity ?? 0)
        heat = UInt32(clamping: summary.heat ?? 0)
        topic = summary.topic ?? ""
        heads = UInt32(clamping: summary.heads.count)
        openHeads = UInt32(clamping: summary.heads.count { $0.outcome == nil })
        nextDueMs = summary.nextDue?.milliseconds ?? 0
        if let source = summary.source { self.source = .init(source) }
        closedMs = summary.closedAt?.milliseconds ?? 0
        self.excerpt = excerpt
        assignedToID = summary.assignedTo?.description ?? ""
        leadID = summary.lead?.description ?? ""
        alerts = UInt32(clamping: summary.alerts.count)
        alertShare = UInt32(clamping: summary.alerts.compactMap(\.share).max() ?? 0)
    }
}
