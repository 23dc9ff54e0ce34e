internal import EvenhandDomain
internal import EvenhandScoring
internal import Yams

/// What makes severity, heat and priority.
extension PolicyFileReader {
    private static let points = 0...1_000

    mutating func triage(_ node: Node?) -> ScoringPolicy {
        var triage = ScoringPolicy.standard
        let fields = reader.fields(node, "triage", known: ["priority", "severity", "heat", "cueLimit"])
        priority(fields["priority"], &triage)
        severity(fields["severity"], &triage)
        heat(fields["heat"], &triage)
        set(&triage.cueLimit, fields["cueLimit"], "triage.cueLimit", 1...64)
        return triage
    }

    private mutating func priority(_ node: Node?, _ triage: inout ScoringPolicy) {
        let key = "triage.priority"
        let fields = reader.fields(node, key, known: ["urgencyByImpact", "impactFromSeverity", "cues", "clock"])
        if let table = fields["urgencyByImpact"] {
            let rows = reader.list(table, key + ".urgencyByImpact").map {
                numbers($0, key + ".urgencyByImpact", Self.points)
            }
            if rows.count == 5, rows.allSatisfy({ $0.count == 5 }) {
                triage.urgencyByImpact = rows
            } else {
                reader.fault(
                    table, key + ".urgencyByImpact", "needs five rows, by urgency, of five numbers, by impact.")
            }
        }
        if let list = fields["impactFromSeverity"] {
            let bounds = numbers(list, key + ".impactFromSeverity", Self.points)
            if bounds.count == 4, bounds == bounds.sorted() {
                triage.impactFromSeverity = bounds
            } else {
                reader.fault(list, key + ".impactFromSeverity", "needs four rising numbers.")
            }
        }
        if let cues = fields["cues"] { triage.priorityOfCue = cuePoints(cues, key + ".cues") }
        if let list = fields["clock"] {
            triage.clock = reader.list(list, key + ".clock").compactMap { clockStep($0, key + ".clock") }
            let hours = triage.clock.map(\.secondsLeft)
            if hours != hours.sorted() { reader.fault(list, key + ".clock", "needs the fewest hours first.") }
        }
    }

    private mutating func clockStep(_ node: Node, _ key: String) -> ScoringPolicy.ClockStep? {
        let fields = reader.fields(node, key, known: ["hoursLeft", "points"])
        guard let hours = reader.integer(fields["hoursLeft"], key + ".hoursLeft", 0...8_784),
            let points = reader.integer(fields["points"], key + ".points", Self.points)
        else {
            if fields["hoursLeft"] == nil || fields["points"] == nil {
                reader.fault(node, key, "needs hoursLeft and points in each line.")
            }
            return nil
        }
        return .init(secondsLeft: Int64(hours) * 3_600, points: points)
    }

    private mutating func severity(_ node: Node?, _ triage: inout ScoringPolicy) {
        let key = "triage.severity"
        let fields = reader.fields(node, key, known: ["base", "cues", "repeatPermille", "repeats", "money"])
        set(&triage.severityBase, fields["base"], key + ".base", Self.points)
        if let cues = fields["cues"] { triage.severityOfCue = cuePoints(cues, key + ".cues") }
        set(&triage.severityRepeatPermille, fields["repeatPermille"], key + ".repeatPermille", Self.points)
        set(&triage.severityRepeats, fields["repeats"], key + ".repeats", 0...16)
        guard let list = fields["money"] else { return }
        triage.severityOfMoney = reader.list(list, key + ".money").compactMap { moneyStep($0, key + ".money") }
        let dollars = triage.severityOfMoney.map(\.dollars)
        if dollars != dollars.sorted() { reader.fault(list, key + ".money", "needs the smallest sum first.") }
    }

    private mutating func moneyStep(_ node: Node, _ key: String) -> ScoringPolicy.MoneyStep? {
        let fields = reader.fields(node, key, known: ["dollars", "points"])
        guard let dollars = reader.integer(fields["dollars"], key + ".dollars", 0...1_000_000_000),
            let points = reader.integer(fields["points"], key + ".points", Self.points)
        else {
            if fields["dollars"] == nil || fields["points"] == nil {
                reader.fault(node, key, "needs dollars and points in each line.")
            }
            return nil
        }
        return .init(dollars: Int64(dollars), points: points)
    }

    private mutating func heat(_ node: Node?, _ triage: inout ScoringPolicy) {
        let key = "triage.heat"
        let fields = reader.fields(
            node, key,
            known: [
                "angryWord", "angryWordLimit", "exclamationMark", "exclamationMarkLimit", "capitals",
                "capitalsFreePermille",
            ])
        set(&triage.heatOfWord, fields["angryWord"], key + ".angryWord", Self.points)
        set(&triage.heatWordLimit, fields["angryWordLimit"], key + ".angryWordLimit", 0...100)
        set(&triage.heatOfMark, fields["exclamationMark"], key + ".exclamationMark", Self.points)
        set(&triage.heatMarkLimit, fields["exclamationMarkLimit"], key + ".exclamationMarkLimit", 0...100)
        set(&triage.heatOfShouting, fields["capitals"], key + ".capitals", Self.points)
        set(&triage.shoutingFreePermille, fields["capitalsFreePermille"], key + ".capitalsFreePermille", 0...999)
    }

    mutating func set(_ value: inout Int, _ node: Node?, _ key: String, _ range: ClosedRange<Int>) {
        if let number = reader.integer(node, key, range) { value = number }
    }

    private mutating func numbers(_ node: Node, _ key: String, _ range: ClosedRange<Int>) -> [Int] {
        reader.list(node, key).compactMap { reader.integer($0, key, range) }
    }

    private mutating func cuePoints(_ node: Node, _ key: String) -> [CueKind: Int] {
        var points: [CueKind: Int] = [:]
        for (name, value) in reader.fields(node, key, known: CueKind.allCases.map(\.name)) {
            guard let kind = CueKind.allCases.first(where: { $0.name == name }) else { continue }
            points[kind] = reader.integer(value, "\(key).\(name)", Self.points)
        }
        return points
    }
}
