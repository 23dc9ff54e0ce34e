/// What the house means by "lost", how it cuts its customers into segments, and what each segment gets.
///
/// Leaders' figures read it. No score, no order of work and no clock does (R10): it has no field they could use, and
/// `DomainPolicy.customers` is named by none of them.
package struct CustomerPolicy: Sendable, Equatable {
    /// Days without a purchase after which a customer is lost, 0–3650; 0: silence alone loses nobody.
    package var lostAfterDays = 180
    /// Whether a contract that a customer does not renew loses them that day.
    package var lostByContract = true
    /// Into how many each of recency, frequency and monetary value is cut, 2–10.
    package var quantiles = 5
    /// How many days frequency and monetary value look back, 30–3650.
    package var windowDays = 365
    /// What an hour of work on complaints costs, in minor units of the currency asked about, 0–10,000,000.
    package var workCostPerHour = 3_000
    /// In order: a customer falls into the first whose rule they meet. Those who meet none, and those who never bought,
    /// are in no segment.
    package var segments: [SegmentRule] = CustomerPolicy.standardSegments

    package init() {}

    package static let lostAfterDaysRange = 0...3_650
    package static let quantilesRange = 2...10
    package static let windowDaysRange = 30...3_650
    package static let workCostRange = 0...10_000_000
    /// Of segments.
    package static let segmentLimit = 20

    /// Written for five quantiles: 5 bought last, most often, for most.
    package static let standardSegments = [
        SegmentRule(name: "champions", recency: 4...5, frequency: 4...5, monetary: 4...5),
        SegmentRule(name: "sleeping", recency: 1...2, monetary: 4...5),
        SegmentRule(name: "large", monetary: 4...5),
        SegmentRule(name: "regular", frequency: 3...5),
        SegmentRule(name: "recent", recency: 4...5),
        SegmentRule(name: "small"),
    ]
}

/// Who belongs to a segment. What is left out asks nothing.
package struct SegmentRule: Sendable, Equatable {
    package var name: String
    package var recency: ClosedRange<Int>?
    package var frequency: ClosedRange<Int>?
    package var monetary: ClosedRange<Int>?
    /// Net revenue of the window, in minor units.
    package var revenueAtLeast: Int?
    /// (Revenue − cost) ÷ revenue of the window, in percent; without revenue it is not met.
    package var marginPercentAtLeast: Int?
    package var plan: ServicePlan?

    package init(
        name: String, recency: ClosedRange<Int>? = nil, frequency: ClosedRange<Int>? = nil,
        monetary: ClosedRange<Int>? = nil, revenueAtLeast: Int? = nil, marginPercentAtLeast: Int? = nil,
        plan: ServicePlan? = nil
    ) {
        self.name = name
        self.recency = recency
        self.frequency = frequency
        self.monetary = monetary
        self.revenueAtLeast = revenueAtLeast
        self.marginPercentAtLeast = marginPercentAtLeast
        self.plan = plan
    }

    /// What the rule asks, for people.
    package var phrase: String {
        func span(_ name: String, _ range: ClosedRange<Int>?) -> String? {
            range.map {
                $0.lowerBound == $0.upperBound
                    ? "\(name) \($0.lowerBound)" : "\(name) \($0.lowerBound)–\($0.upperBound)"
            }
        }
        let parts = [
            span("recency", recency), span("frequency", frequency), span("monetary", monetary),
            revenueAtLeast.map { "revenue at least \($0) minor units" },
            marginPercentAtLeast.map { "margin at least \($0) %" },
        ].compactMap { $0 }
        return parts.isEmpty ? "everybody else who bought" : parts.joined(separator: ", ")
    }
}

/// What a group of customers gets, so that it is served well at a cost it can bear. It has no field for a place in a queue
/// or a date: what is due when is the same for everybody.
package struct ServicePlan: Sendable, Equatable {
    package var text: String
    /// 0–365.
    package var contactsPerYear: Int
    /// 0–480.
    package var minutesPerContact: Int
    /// Minor units, 0–10,000,000.
    package var costPerHour: Int

    package init(text: String, contactsPerYear: Int, minutesPerContact: Int, costPerHour: Int) {
        self.text = text
        self.contactsPerYear = contactsPerYear
        self.minutesPerContact = minutesPerContact
        self.costPerHour = costPerHour
    }

    /// customers × contacts × minutes ÷ 60 × cost of an hour, to the nearest minor unit, half away from zero.
    package func costPerYear(of customerCount: Int) -> Int64 {
        let minutes = Int64(customerCount) * Int64(contactsPerYear) * Int64(minutesPerContact)
        let (product, overflow) = minutes.multipliedReportingOverflow(by: Int64(costPerHour))
        return overflow ? .max : (product / 30 + 1) / 2
    }
}
