internal import EvenhandMessages

enum LedgerView {
    static func json(_ ledger: Evenhand_V1_GetLedgerResponse) -> JSONValue {
        [
            "customer": .string(ledger.customerID), "version": JSONValue(ledger.version),
            "lines": .array(ledger.lines.map(json)), "totals": json(ledger.totals),
        ]
    }

    static func lines(_ ledger: Evenhand_V1_GetLedgerResponse, on console: Console) -> [String] {
        let style = console.style
        var table = Table([.text("on"), .text("line"), .number("amount"), .prose("more")])
        for line in ledger.lines {
            let amount =
                line.hasAmount
                ? MoneyArgument.text(minorUnits: line.amount.minorUnits, currency: line.amount.currency) : ""
            table.add(CivilTime.date(line.onMs), Words.phrase(of: line.kind), amount, more(line, style: style))
        }
        return table.lines(width: console.width, style: style) + [totals(ledger.totals)]
    }

    private static func more(_ line: Evenhand_V1_LedgerLine, style: TextStyle) -> String {
        let words = [
            Words.wordIfSet(of: line.cost), Words.wordIfSet(of: line.payment).map(Words.phrase),
            Words.wordIfSet(of: line.renewal).map(Words.phrase),
            line.hasReason ? (line.reason.erased ? "(erased)" : style.safe(line.reason.text)) : nil,
            line.referredID.isEmpty ? nil : line.referredID, line.document.isEmpty ? nil : style.safe(line.document),
        ]
        return words.compactMap { $0 }.joined(separator: ": ")
    }

    private static func totals(_ totals: Evenhand_V1_LedgerTotals) -> String {
        func sums(_ sums: [Evenhand_V1_Money]) -> String {
            sums.isEmpty
                ? "nothing"
                : sums.map { MoneyArgument.text(minorUnits: $0.minorUnits, currency: $0.currency) }
                    .joined(separator: " + ")
        }
        return "revenue \(sums(totals.revenue)) · cost \(sums(totals.cost)) · \(totals.renewals) renewals · "
            + "\(totals.referrals) referrals · \(totals.paidOnTime) paid on time, \(totals.paidLate) late · "
            + "\(totals.incidents) confirmed incidents"
    }

    private static func json(_ line: Evenhand_V1_LedgerLine) -> JSONValue {
        [
            "kind": .word(line.kind), "on": .moment(line.onMs), "amount": .money(line.amount, isThere: line.hasAmount),
            "cost": .word(line.cost), "renewal": .word(line.renewal),
            "reason": .personal(line.reason, isThere: line.hasReason), "referred": .textIfAny(line.referredID),
            "payment": .word(line.payment), "document": .textIfAny(line.document),
        ]
    }

    private static func json(_ totals: Evenhand_V1_LedgerTotals) -> JSONValue {
        [
            "since": .moment(totals.sinceMs),
            "revenue": .array(totals.revenue.map { .money($0, isThere: true) }),
            "cost": .array(totals.cost.map { .money($0, isThere: true) }),
            "renewals": JSONValue(totals.renewals), "referrals": JSONValue(totals.referrals),
            "paidOnTime": JSONValue(totals.paidOnTime), "paidLate": JSONValue(totals.paidLate),
            "incidents": JSONValue(totals.incidents),
        ]
    }
}

enum FitView {
    static func json(_ profile: Evenhand_V1_GetFitProfileResponse) -> JSONValue {
        [
            "currency": .string(profile.currency), "customers": JSONValue(profile.customers),
            "best": JSONValue(profile.best), "bestFrom": .integer(profile.bestFrom),
            "weights": .array(profile.weights.map(json)),
        ]
    }

    static func json(_ fit: Evenhand_V1_GetFitResponse) -> JSONValue {
        [
            "customer": .string(fit.customerID), "currency": .string(fit.currency),
            "millibans": JSONValue(fit.millibans), "terms": .array(fit.terms.map(json)),
        ]
    }

    static func lines(_ profile: Evenhand_V1_GetFitProfileResponse, on console: Console) -> [String] {
        let from = MoneyArgument.text(minorUnits: profile.bestFrom, currency: profile.currency)
        return [
            "The best \(profile.best) of \(profile.customers) customers earn \(from) and more. What they share:"
        ] + table(profile.weights).lines(width: console.width, style: console.style)
    }

    static func lines(_ fit: Evenhand_V1_GetFitResponse, on console: Console) -> [String] {
        [
            "\(console.style.strong(fit.customerID)): fit \(ScorecardView.signed(fit.millibans)) millibans "
                + "(\(fit.currency))"
        ] + table(fit.terms).lines(width: console.width, style: console.style)
    }

    private static func table(_ weights: [Evenhand_V1_FitWeight]) -> Table {
        var table = Table([.text("feature"), .text("band"), .number("best"), .number("rest"), .number("millibans")])
        for weight in weights {
            table.add(
                weight.feature, weight.band, "\(weight.best)", "\(weight.rest)",
                ScorecardView.signed(weight.millibans))
        }
        return table
    }

    private static func json(_ weight: Evenhand_V1_FitWeight) -> JSONValue {
        [
            "feature": .string(weight.feature), "band": .string(weight.band), "best": JSONValue(weight.best),
            "rest": JSONValue(weight.rest), "millibans": JSONValue(weight.millibans),
        ]
    }
}
