package import EvenhandDomain
package import EvenhandInsight
internal import EvenhandJournal

/// A segment as leaders see it.
package struct SegmentView: Sendable {
    package let rule: SegmentRule
    package internal(set) var customerCount = 0
    package internal(set) var revenue: Int64 = 0
    package internal(set) var cost: Int64 = 0
    package internal(set) var serving: Int64 = 0
    package internal(set) var complaintCount = 0
    package internal(set) var complaintHours = 0
    package internal(set) var workCostPerHour = 0

    init(_ rule: SegmentRule) { self.rule = rule }

    /// Costs of serving it but for goods, and the hours on its complaints. Of the segment as a whole: nobody's own
    /// complaints are held against them (R12).
    package var costToServe: Int64 { Amounts.sum(serving, Int64(complaintHours) * Int64(workCostPerHour)) }
}

/// What a segment's customers complained of in a period.
package struct SegmentNeeds: Sendable {
    package let period: Period
    package internal(set) var complaintCount = 0
    /// "": none was told.
    package internal(set) var topics: [String: Int] = [:]
}

package struct SegmentsAnswer: Sendable {
    package let segments: [SegmentView]
    package let currency: String
    package let until: CivilDate
    package let policy: DomainPolicy
}

package struct SegmentAnswer: Sendable {
    package let segment: SegmentView
    /// Oldest first.
    package let needs: [SegmentNeeds]
    package let customers: [(member: Segmentation.Member, name: String?)]
    package let next: CustomerID?
    package let currency: String
}

extension Desk {
    /// Every segment of the policy as it stands on a day.
    package func segments(
        until: CivilDate?, in currency: String?, by actor: Actor
    ) async throws(DeskError) -> SegmentsAnswer {
        try require(.readFit, of: actor)
        let policy = policy
        let until = until ?? policy.calendar.date(of: now())
        let currency = try await self.currency(currency)
        let (views, _) = try await views(in: currency, until: until, under: policy, by: actor)
        return SegmentsAnswer(segments: views, currency: currency, until: until, policy: policy)
    }

    /// One segment: its customers by number, and their needs period by period.
    package func segment(
        _ name: String, _ question: MetricsQuestion, after key: CustomerID?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> SegmentAnswer {
        try require(.readFit, of: actor)
        let policy = policy
        guard policy.customers.segments.contains(where: { $0.name == name }) else {
            let known = policy.customers.segments.map(\.name).joined(separator: ", ")
            throw .refused(
                Refusal(
                    rule: .input, nature: .notFound, field: "segment",
                    message:
                        "there is no segment '\(name.prefix(40))'; the policy has \(known.isEmpty ? "none" : known).",
                    missing: ["a segment of the policy in force"], fix: ["evenhand segment list"]))
        }
        let until = question.until ?? policy.calendar.date(of: now())
        let currency = try await self.currency(question.currency)
        let (views, segmentation) = try await views(in: currency, until: until, under: policy, by: actor)
        let members = segmentation.members.filter { member in
            member.segment == name && (key.map { $0 < member.standing.customer } ?? true)
        }.sorted { $0.standing.customer < $1.standing.customer }
        var shown: [(member: Segmentation.Member, name: String?)] = []
        for member in members.prefix(limit) {
            let name = try await reading { () async throws(JournalError) in
                try await journal.customer(member.standing.customer)?.name
            }
            shown.append((member, name))
        }
        let spans = GuerrillaMetrics.spans(
            per: question.length, until: until,
            count: min(max(1, question.count ?? question.usualCount), MetricsQuestion.countLimit))
        var needs = spans.map { SegmentNeeds(period: $0.period) }
        let inside = Set(segmentation.members.lazy.filter { $0.segment == name }.map(\.standing.customer))
        try await forEachOpenComplaint(of: inside, by: actor) { complaint in
            let day = policy.calendar.date(of: complaint.receivedAt)
            guard let place = spans.firstIndex(where: { $0.first <= day && day <= $0.last }) else { return }
            needs[place].complaintCount += 1
            needs[place].topics[complaint.topic ?? "", default: 0] += 1
        }
        guard let view = views.first(where: { $0.rule.name == name }) else {
            throw .journal(JournalError(.internalFault, "Segment \(name) was not cut."))
        }
        return SegmentAnswer(
            segment: view, needs: needs, customers: shown,
            next: members.count > limit ? shown.last?.member.standing.customer : nil, currency: currency)
    }

    private func views(
        in currency: String, until: CivilDate, under policy: DomainPolicy, by actor: Actor
    ) async throws(DeskError) -> ([SegmentView], Segmentation) {
        let segmentation = try await segmentation(in: currency, until: until, under: policy)
        var views = policy.customers.segments.map { SegmentView($0) }
        let places = Dictionary(uniqueKeysWithValues: views.indices.map { (views[$0].rule.name, $0) })
        var placeOf: [CustomerID: Int] = [:]
        for member in segmentation.members {
            guard let place = member.segment.flatMap({ places[$0] }) else { continue }
            placeOf[member.standing.customer] = place
            views[place].customerCount += 1
            views[place].revenue = Amounts.sum(views[place].revenue, member.standing.revenue)
            views[place].cost = Amounts.sum(views[place].cost, member.standing.cost)
            views[place].serving = Amounts.sum(views[place].serving, member.standing.serving)
        }
        let first = until.advanced(byDays: 1 - policy.customers.windowDays)
        let hours = try await hoursByComplaint()
        for index in views.indices { views[index].workCostPerHour = policy.customers.workCostPerHour }
        try await forEachOpenComplaint(of: Set(placeOf.keys), by: actor) { complaint in
            let day = policy.calendar.date(of: complaint.receivedAt)
            guard first <= day, day <= until, let place = placeOf[complaint.customer] else { return }
            views[place].complaintCount += 1
            views[place].complaintHours += hours[complaint.complaint] ?? 0
        }
        return (views, segmentation)
    }

    /// Complaints of these customers that are wholly open to the reader. Cost: the number of all complaints of customers,
    /// by an index.
    private func forEachOpenComplaint(
        of customers: Set<CustomerID>, by actor: Actor, _ body: (CustomerComplaint) -> Void
    ) async throws(DeskError) {
        let closed = try await numbersWithheld(from: actor)
        var last: CustomerComplaint?
        repeat {
            let after = last
            let page = try await reading { () async throws(JournalError) in
                try await journal.customerComplaints(after: after, limit: 20_000)
            }
            for complaint in page where customers.contains(complaint.customer) && !closed.contains(complaint.complaint)
            {
                body(complaint)
            }
            last = page.count == 20_000 ? page.last : nil
        } while last != nil
    }

    /// Hours that were booked on each complaint.
    private func hoursByComplaint() async throws(DeskError) -> [ComplaintID: Int] {
        let events = try await reading { () async throws(JournalError) in try await journal.events(of: .plan) }
        var hours: [ComplaintID: Int] = [:]
        for case .plan(let event) in events.map(\.event) {
            if case .timeBooked(let data) = event.body, let complaint = data.complaint {
                hours[complaint, default: 0] += data.hours
            }
        }
        return hours
    }
}
