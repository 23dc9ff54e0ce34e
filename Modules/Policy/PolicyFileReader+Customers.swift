internal import EvenhandDomain
internal import Yams

/// Who counts as lost, and the segments of customers.
extension PolicyFileReader {
    private enum Answer: String, CaseIterable {
        case yes, no
    }

    mutating func customers(_ node: Node?) -> CustomerPolicy {
        var policy = CustomerPolicy()
        let key = "customers"
        let fields = reader.fields(
            node, key,
            known: [
                "lostAfterDays", "contractEndIsLost", "quantiles", "windowDays", "workCostPerHour", "segments",
            ])
        set(&policy.lostAfterDays, fields["lostAfterDays"], key + ".lostAfterDays", CustomerPolicy.lostAfterDaysRange)
        if let answer: Answer = reader.choice(fields["contractEndIsLost"], key + ".contractEndIsLost") {
            policy.lostByContract = answer == .yes
        }
        set(&policy.quantiles, fields["quantiles"], key + ".quantiles", CustomerPolicy.quantilesRange)
        set(&policy.windowDays, fields["windowDays"], key + ".windowDays", CustomerPolicy.windowDaysRange)
        set(&policy.workCostPerHour, fields["workCostPerHour"], key + ".workCostPerHour", CustomerPolicy.workCostRange)
        if let list = fields["segments"] {
            let quantiles = 1...policy.quantiles
            policy.segments = reader.list(list, key + ".segments").compactMap { segment($0, quantiles) }
            let names = policy.segments.map(\.name)
            if Set(names).count != names.count {
                reader.fault(list, key + ".segments", "names a segment twice; each name stands for one.")
            }
            if names.count > CustomerPolicy.segmentLimit {
                reader.fault(
                    list, key + ".segments", "has \(names.count) segments; at most \(CustomerPolicy.segmentLimit).")
            }
        } else if policy.quantiles < 5 {
            // The standard segments ask for the fourth and fifth quantile.
            reader.fault(
                fields["quantiles"] ?? Node(""), key + ".quantiles",
                "is \(policy.quantiles), and the standard segments are written for 5; give segments of your own.")
        }
        return policy
    }

    private mutating func segment(_ node: Node, _ quantiles: ClosedRange<Int>) -> SegmentRule? {
        let key = "customers.segments"
        let fields = reader.fields(
            node, key,
            known: [
                "name", "recency", "frequency", "monetary", "revenueAtLeast", "marginPercentAtLeast", "plan",
            ])
        guard let name = reader.text(fields["name"], key + ".name", upTo: 40),
            name.contains(where: { !$0.isWhitespace })
        else {
            reader.fault(node, key, "has a segment without a name.")
            return nil
        }
        var rule = SegmentRule(name: name)
        rule.recency = span(fields["recency"], key + ".recency", quantiles)
        rule.frequency = span(fields["frequency"], key + ".frequency", quantiles)
        rule.monetary = span(fields["monetary"], key + ".monetary", quantiles)
        rule.revenueAtLeast = reader.integer(
            fields["revenueAtLeast"], key + ".revenueAtLeast", 0...1_000_000_000_000)
        rule.marginPercentAtLeast = reader.integer(
            fields["marginPercentAtLeast"], key + ".marginPercentAtLeast", -100...100)
        rule.plan = fields["plan"].flatMap { plan($0) }
        return rule
    }

    private mutating func span(_ node: Node?, _ key: String, _ allowed: ClosedRange<Int>) -> ClosedRange<Int>? {
        guard let node else { return nil }
        let numbers = reader.list(node, key).compactMap { reader.integer($0, key, allowed) }
        guard numbers.count == 2, numbers[0] <= numbers[1] else {
            reader.fault(node, key, "takes two numbers, the lower first, such as `[4, \(allowed.upperBound)]`.")
            return nil
        }
        return numbers[0]...numbers[1]
    }

    private mutating func plan(_ node: Node) -> ServicePlan? {
        let key = "customers.segments.plan"
        let fields = reader.fields(
            node, key, known: ["text", "contactsPerYear", "minutesPerContact", "costPerHour"])
        let text = reader.text(fields["text"], key + ".text", upTo: 2_000)
        let contacts = reader.integer(fields["contactsPerYear"], key + ".contactsPerYear", 0...365)
        let minutes = reader.integer(fields["minutesPerContact"], key + ".minutesPerContact", 0...480)
        let cost = reader.integer(fields["costPerHour"], key + ".costPerHour", CustomerPolicy.workCostRange)
        guard let text, let contacts, let minutes, let cost else {
            reader.fault(node, key, "needs text, contactsPerYear, minutesPerContact and costPerHour.")
            return nil
        }
        return ServicePlan(text: text, contactsPerYear: contacts, minutesPerContact: minutes, costPerHour: cost)
    }
}
