internal import EvenhandDomain
internal import EvenhandMessages
internal import EvenhandPolicy

/// Policies, what parts two of them, and what one would have changed.
enum PolicyView {
    static func json(_ policy: Evenhand_V1_PolicyVersion) -> JSONValue {
        [
            "version": .string(policy.version), "inForce": .bool(policy.inForce),
            "activated": .moment(policy.activatedMs), "by": .textIfAny(policy.by),
        ]
    }

    static func table(_ policies: [Evenhand_V1_PolicyVersion], style: TextStyle) -> Table {
        var table = Table([.text("version"), .text("in force"), .text("activated"), .text("by")])
        for policy in policies {
            table.add(
                style.safe(policy.version), policy.inForce ? "now" : "",
                policy.activatedMs == 0 ? "shipped with the product" : CivilTime.minute(policy.activatedMs), policy.by)
        }
        return table
    }

    // MARK: Differences

    static func json(
        _ differences: [PolicyDifference], from first: DomainPolicy, to second: DomainPolicy,
        laxities: [DomainPolicy.Laxity]
    ) -> JSONValue {
        [
            "from": .string(first.version), "to": .string(second.version),
            "differences": .array(
                differences.map {
                    ["key": .string($0.key), "before": JSONValue($0.before), "after": JSONValue($0.after)]
                }), "mayReplace": .bool(laxities.isEmpty), "laxer": .texts(laxities.map(\.description)),
        ]
    }

    static func lines(
        _ differences: [PolicyDifference], from first: DomainPolicy, to second: DomainPolicy,
        laxities: [DomainPolicy.Laxity], width: Int, style: TextStyle
    ) -> [String] {
        var table = Table([.text("key"), .prose(first.version), .prose(second.version)])
        for difference in differences {
            table.add(
                style.safe(difference.key), style.safe(difference.before ?? "–"), style.safe(difference.after ?? "–"))
        }
        let values = differences.filter { $0.key != "version" }
        if values.isEmpty { return ["\(first.version) and \(second.version) say the same."] }
        var lines = table.lines(width: width, style: style)
        lines.append("")
        if laxities.isEmpty {
            lines.append("\(second.version) is as strict in everything: a case may run under it instead.")
        } else {
            lines.append("No case of \(first.version) may run under \(second.version):")
            lines += laxities.map { "  " + style.safe($0.description) }
        }
        return lines
    }

    // MARK: Replay

    static func json(_ report: Evenhand_V1_ReplayReport) -> JSONValue {
        [
            "policy": .string(report.policy), "events": JSONValue(report.events),
            "complaints": JSONValue(report.complaints), "heads": JSONValue(report.heads),
            "changedComplaints": JSONValue(report.changedComplaints),
            "groups": .array(
                report.groups.map {
                    [
                        "what": .string($0.what), "segment": .string($0.segment), "language": .string($0.language),
                        "cases": JSONValue($0.cases), "changed": JSONValue($0.changed),
                        "raised": JSONValue($0.raised), "lowered": JSONValue($0.lowered),
                    ]
                }), "seconds": JSONValue(report.seconds, digits: 3),
            "decodeSeconds": report.decodeSeconds == 0 ? .null : JSONValue(report.decodeSeconds, digits: 3),
        ]
    }

    static func lines(_ report: Evenhand_V1_ReplayReport, width: Int, style: TextStyle) -> [String] {
        var table = Table([
            .text("what"), .text("segment"), .text("language"), .number("cases"), .number("changed"),
            .number("raised or sooner"), .number("lowered or later"),
        ])
        for group in report.groups {
            table.add(
                Words.phrase(of: group.what), style.safe(group.segment), style.safe(group.language),
                grouped(group.cases), grouped(group.changed), grouped(group.raised), grouped(group.lowered))
        }
        var lines = table.lines(width: width, style: style)
        lines += [
            "",
            "Under \(style.strong(style.safe(report.policy))), \(grouped(report.changedComplaints)) of "
                + "\(grouped(report.complaints)) complaints would have been otherwise.",
            "\(grouped(report.events)) events replayed in \(seconds(report.seconds)), "
                + "\(rate(report.events, report.seconds)) events/s",
        ]
        if report.decodeSeconds > 0 {
            let share = JSONValue(report.decodeSeconds / report.seconds, digits: 2)
            lines.append(
                "read and decoded without folding in \(seconds(report.decodeSeconds)), "
                    + "\(rate(report.events, report.decodeSeconds)) events/s; the replay runs at \(plain(share)) of that speed"
            )
        }
        return lines
    }

    private static func grouped(_ number: UInt64) -> String { ProgressText.grouped(Int(clamping: number)) }

    private static func rate(_ events: UInt64, _ seconds: Double) -> String {
        grouped(UInt64((Double(events) / max(seconds, 1e-9)).rounded()))
    }

    private static func seconds(_ seconds: Double) -> String { plain(JSONValue(seconds, digits: 2)) + " s" }

    private static func plain(_ value: JSONValue) -> String {
        guard case .number(let number) = value else { return "" }
        return "\(number)"
    }
}
