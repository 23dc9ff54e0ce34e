internal import EvenhandMessages

/// The scorecards of a complaint's heads: every term of the sum, for people and for programs.
enum ScorecardView {
    // MARK: For people

    static func lines(_ response: Evenhand_V1_GetScorecardResponse, style: TextStyle, width: Int) -> [String] {
        if response.heads.isEmpty { return ["No head is set out yet."] }
        return response.heads.enumerated().flatMap { index, head in
            (index == 0 ? [] : [""]) + lines(head, policy: response.policy, style: style, width: width)
        }
    }

    private static func lines(
        _ head: Evenhand_V1_HeadScorecard, policy: String, style: TextStyle, width: Int
    ) -> [String] {
        var title = [style.strong("Head \(head.head)"), Words.phrase(of: head.ground)]
        if !head.employeeID.isEmpty { title.append("concerns \(head.employeeID)") }
        title.append("policy \(style.safe(policy))")
        var table = Table([
            .text(""), .prose("term"), .text("speaks for"), .number("weight"), .text("counts"), .number("mban"),
        ])
        for term in head.terms { add(term, of: head, to: &table) }
        table.add("", "sum", "", "", "", signed(head.sum))
        return [title.joined(separator: " · ")] + table.lines(width: width, style: style).map { "  " + $0 }
            + verdict(head, style: style) + authority(head, style: style) + closest(head, style: style)
    }

    private static func add(
        _ term: Evenhand_V1_ScorecardTerm, of head: Evenhand_V1_HeadScorecard, to table: inout Table
    ) {
        guard term.evidence != 0 else {
            table.add("", "prior of \(Words.phrase(of: head.ground))", "", "", "", signed(term.millibans))
            return
        }
        let side = term.forCustomer ? "customer" : head.employeeID.isEmpty ? "firm" : head.employeeID
        table.add(
            "\(term.evidence)", Words.phrase(of: term.kind), side, "\(term.weight)", share(term.divisor),
            signed(term.millibans))
    }

    private static func verdict(_ head: Evenhand_V1_HeadScorecard, style: TextStyle) -> [String] {
        let percent = JSONValue(head.probability * 100, digits: 1).compact
        return [
            "  probability \(percent) %, 1 / (1 + 10^(−sum/1000))",
            "  standard: \(phrase(of: head.standard)), from \(signed(head.threshold)) on",
            "  recommends \(style.strong(Words.phrase(of: head.recommended))): \(phrase(of: head.because))",
        ]
    }

    private static func authority(_ head: Evenhand_V1_HeadScorecard, style: TextStyle) -> [String] {
        var lines: [String] = []
        if !head.expertOpinions.isEmpty {
            lines.append("  experts' opinions: " + head.expertOpinions.map(String.init).joined(separator: ", "))
        }
        if !head.doubtFallsAfter.isEmpty {
            lines.append(
                "  without an expert for the firm, the doubt falls on it after \(style.safe(head.doubtFallsAfter))")
        }
        if !head.termsInForce.isEmpty {
            lines.append("  terms in force and accepted: " + style.safe(head.termsInForce.joined(separator: ", ")))
        }
        if !head.guarantee.isEmpty { lines.append("  guarantee in force: " + style.safe(head.guarantee)) }
        if !head.standards.isEmpty {
            lines.append("  standards in force on the day: " + style.safe(head.standards.joined(separator: ", ")))
        }
        return lines
    }

    /// The earlier heads that a finding must explain a departure from.
    static func closest(_ head: Evenhand_V1_HeadScorecard, style: TextStyle) -> [String] {
        guard !head.closest.isEmpty else { return [] }
        return ["  closest earlier heads:"] + head.closest.map { "    " + line($0, style: style) }
    }

    static func line(_ closest: Evenhand_V1_ClosestHead, style: TextStyle) -> String {
        "\(style.safe(closest.complaintID)) head \(closest.head): \(Words.phrase(of: closest.outcome)), "
            + "\(closest.likeness / 10) % alike, \(CivilTime.date(closest.foundMs))"
    }

    static func signed(_ number: Int32) -> String { number > 0 ? "+\(number)" : "\(number)" }

    private static func share(_ divisor: UInt32) -> String {
        switch divisor {
        case 0: "nothing"
        case 1: "whole"
        case 2: "half"
        case 4: "quarter"
        default: "1/\(divisor)"
        }
    }

    private static func phrase(of word: String) -> String { Words.phrase(of: word) }

    // MARK: For programs

    static func json(_ response: Evenhand_V1_GetScorecardResponse, of complaint: String) -> JSONValue {
        [
            "complaint": .string(complaint), "version": JSONValue(response.version),
            "policy": .string(response.policy), "heads": .array(response.heads.map(json)),
        ]
    }

    private static func json(_ head: Evenhand_V1_HeadScorecard) -> JSONValue {
        [
            "head": JSONValue(head.head), "ground": .word(head.ground), "employee": .textIfAny(head.employeeID),
            "terms": .array(head.terms.map(json)), "sum": JSONValue(head.sum),
            "probability": JSONValue(head.probability, digits: 6), "standard": .string(head.standard),
            "threshold": JSONValue(head.threshold), "recommended": .word(head.recommended),
            "because": .string(head.because), "expertOpinions": .numbers(head.expertOpinions),
            "doubtFallsAfter": .textIfAny(head.doubtFallsAfter), "termsInForce": .texts(head.termsInForce),
            "guarantee": .textIfAny(head.guarantee), "closest": .array(head.closest.map(json)),
            "standards": .texts(head.standards),
        ]
    }

    private static func json(_ term: Evenhand_V1_ScorecardTerm) -> JSONValue {
        let isPrior = term.evidence == 0
        return [
            "evidence": isPrior ? .null : JSONValue(term.evidence), "kind": isPrior ? "prior" : .word(term.kind),
            "for": isPrior ? .null : term.forCustomer ? "customer" : "answering",
            "weight": isPrior ? .null : JSONValue(term.weight),
            "divisor": isPrior ? .null : JSONValue(term.divisor), "millibans": JSONValue(term.millibans),
        ]
    }

    static func json(_ closest: Evenhand_V1_ClosestHead) -> JSONValue {
        [
            "complaint": .string(closest.complaintID), "head": JSONValue(closest.head),
            "outcome": .word(closest.outcome), "likeness": JSONValue(closest.likeness),
            "found": .moment(closest.foundMs),
        ]
    }
}
