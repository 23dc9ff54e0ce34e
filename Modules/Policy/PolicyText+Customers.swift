internal import EvenhandDomain

extension PolicyText {
    static func customers(_ customers: CustomerPolicy, _ file: inout PolicyFileWriter) {
        file.section(
            "customers", "Who counts as lost, and the segments of customers. No order of work and no date reads them.")
        file.line(1, "lostAfterDays: \(customers.lostAfterDays)  # 0–3650 days without a purchase; 0: never by silence")
        file.line(1, "contractEndIsLost: \(customers.lostByContract ? "yes" : "no")")
        file.line(1, "quantiles: \(customers.quantiles)  # 2–10")
        file.line(1, "windowDays: \(customers.windowDays)  # 30–3650")
        file.line(1, "workCostPerHour: \(customers.workCostPerHour)  # minor units, 0–10000000")
        guard !customers.segments.isEmpty else { return file.line(1, "segments: []") }
        file.line(1, "segments:")
        for segment in customers.segments { write(segment, &file) }
    }

    private static func write(_ segment: SegmentRule, _ file: inout PolicyFileWriter) {
        file.line(2, "- name: \(PolicyFileWriter.quoted(segment.name))")
        for (name, range) in [
            ("recency", segment.recency), ("frequency", segment.frequency), ("monetary", segment.monetary),
        ] {
            if let range { file.list(3, name, ["\(range.lowerBound)", "\(range.upperBound)"]) }
        }
        if let revenue = segment.revenueAtLeast { file.line(3, "revenueAtLeast: \(revenue)") }
        if let margin = segment.marginPercentAtLeast { file.line(3, "marginPercentAtLeast: \(margin)") }
        guard let plan = segment.plan else { return }
        file.line(3, "plan:")
        file.line(4, "text: \(PolicyFileWriter.quoted(plan.text))")
        file.line(4, "contactsPerYear: \(plan.contactsPerYear)  # 0–365")
        file.line(4, "minutesPerContact: \(plan.minutesPerContact)  # 0–480")
        file.line(4, "costPerHour: \(plan.costPerHour)  # minor units")
    }
}
