internal import EvenhandIntake
internal import EvenhandMessages

/// The page of figures, for terminals, programs and spreadsheets.
enum MetricsPage {
    typealias Page = Evenhand_V1_GetMetricsResponse

    static func json(_ page: Page) -> JSONValue {
        [
            "currency": .string(page.currency), "per": .word(page.per), "until": .string(page.until),
            "policy": .string(page.policy), "lostMeans": .string(page.lostMeans),
            "lostAfterDays": JSONValue(page.lostAfterDays), "lostByContract": .bool(page.lostByContract),
            "rows": .array(page.rows.map(json)),
            "renewals": .array(
                page.renewals.map { renewal in
                    [
                        "customer": .string(renewal.customerID), "on": .string(renewal.on),
                        "renewed": .bool(renewal.renewed), "reason": .textIfAny(renewal.reason),
                    ]
                }),
        ]
    }

    private static func json(_ row: Evenhand_V1_MetricRow) -> JSONValue {
        func share(_ value: Double, _ isThere: Bool) -> JSONValue { isThere ? JSONValue(value, digits: 6) : .null }
        return [
            "period": .string(row.period), "from": .string(row.from), "to": .string(row.to),
            "partial": .bool(row.partial), "new": JSONValue(row.newCustomers), "newRevenue": JSONValue(row.newRevenue),
            "lost": JSONValue(row.lostCustomers), "lostRevenue": JSONValue(row.lostRevenue),
            "regained": JSONValue(row.regainedCustomers), "regainedRevenue": JSONValue(row.regainedRevenue),
            "parted": JSONValue(row.partedCustomers), "renewed": JSONValue(row.renewed),
            "notRenewed": JSONValue(row.notRenewed), "referrals": JSONValue(row.referrals),
            "active": JSONValue(row.activeCustomers), "revenue": JSONValue(row.revenue), "cost": JSONValue(row.cost),
            "profit": JSONValue(row.revenue - row.cost),
            "grossRetention": share(row.grossRetention, row.hasGrossRetention),
            "netRetention": share(row.netRetention, row.hasNetRetention),
            "customerRetention": share(row.customerRetention, row.hasCustomerRetention),
            "groups": .array(
                row.groups.map { group in
                    [
                        "group": .textIfAny(group.group), "active": JSONValue(group.activeCustomers),
                        "revenue": JSONValue(group.revenue), "cost": JSONValue(group.cost),
                        "profit": JSONValue(group.revenue - group.cost), "new": JSONValue(group.newCustomers),
                        "lost": JSONValue(group.lostCustomers), "referrals": JSONValue(group.referrals),
                    ]
                }),
        ]
    }

    // MARK: Text

    static func lines(_ page: Page, on console: Console) -> [String] {
        let style = console.style
        func money(_ units: Int64) -> String { whole(units, page.currency) }
        var customers = Table([
            .text("period"), .number("new"), .number("lost"), .number("lost value"), .number("regained"),
            .number("active"), .number("revenue"), .number("profit"), .number("GRR"), .number("NRR"),
            .number("kept"),
        ])
        for row in page.rows {
            customers.add(
                name(row), "\(row.newCustomers)", "\(row.lostCustomers)", money(row.lostRevenue),
                "\(row.regainedCustomers)", "\(row.activeCustomers)", money(row.revenue), money(row.revenue - row.cost),
                percent(row.grossRetention, row.hasGrossRetention), percent(row.netRetention, row.hasNetRetention),
                percent(row.customerRetention, row.hasCustomerRetention))
        }
        var lines = ["In \(page.currency), until \(page.until), by the policy \(style.safe(page.policy))."]
        lines += [style.safe(page.lostMeans), ""]
        lines += customers.lines(width: console.width, style: style)
        if page.rows.contains(where: \.partial) { lines.append(style.faint("* ends before its calendar period does")) }
        if let last = page.rows.last { lines += ["", "\(last.period) by group:"] + groups(last, page, on: console) }
        lines += renewals(page, on: console)
        return lines
    }

    private static func groups(_ row: Evenhand_V1_MetricRow, _ page: Page, on console: Console) -> [String] {
        var table = Table([
            .prose("group"), .number("active"), .number("revenue"), .number("profit"), .number("margin"),
            .number("new"),
            .number("lost"), .number("referrals"),
        ])
        for group in row.groups {
            let profit = group.revenue - group.cost
            table.add(
                group.group.isEmpty ? "(none)" : console.style.safe(group.group), "\(group.activeCustomers)",
                whole(group.revenue, page.currency), whole(profit, page.currency),
                percent(group.revenue > 0 ? Double(profit) / Double(group.revenue) : 0, group.revenue > 0),
                "\(group.newCustomers)", "\(group.lostCustomers)", "\(group.referrals)")
        }
        return table.lines(width: console.width, style: console.style)
    }

    private static func renewals(_ page: Page, on console: Console) -> [String] {
        let renewed = page.rows.reduce(0) { $0 + $1.renewed }
        let refused = page.rows.reduce(0) { $0 + $1.notRenewed }
        guard renewed + refused > 0 else { return ["", "No contract was up for renewal in these periods."] }
        var table = Table([.text("on"), .text("customer"), .text("what"), .prose("reason")])
        for renewal in page.renewals {
            table.add(
                renewal.on, renewal.customerID, renewal.renewed ? "renewed" : "not renewed",
                renewal.reason.isEmpty ? "(erased)" : console.style.safe(renewal.reason))
        }
        return ["", "\(renewed) renewed, \(refused) not renewed. The newest:"]
            + table.lines(width: console.width, style: console.style)
    }

    static func name(_ row: Evenhand_V1_MetricRow) -> String { row.partial ? row.period + "*" : row.period }

    static func percent(_ share: Double, _ isThere: Bool) -> String {
        isThere ? "\((share * 1_000).rounded() / 10) %" : "–"
    }

    /// Whole units of the currency, grouped: pages are read for their size, and `--json` has every cent.
    static func whole(_ minorUnits: Int64, _ currency: String) -> String {
        let scale = (0..<MoneyArgument.decimals(of: currency)).reduce(1.0) { product, _ in product * 10 }
        return ProgressText.grouped(Int((Double(minorUnits) / scale).rounded()))
    }

    // MARK: CSV

    /// One row a period and group; the row without a group is the whole. Amounts in minor units.
    static func csv(_ page: Page) -> String {
        var writer = CSVWriter(guardsFormulas: false)
        writer.append(row: [
            "period", "from", "to", "partial", "currency", "group", "new", "lost", "lost_revenue", "regained", "parted",
            "renewed", "not_renewed", "referrals", "active", "revenue", "cost", "gross_retention", "net_retention",
            "customer_retention",
        ])
        for row in page.rows {
            let head = [row.period, row.from, row.to, row.partial ? "1" : "0", page.currency]
            func share(_ value: Double, _ isThere: Bool) -> String { isThere ? "\(value)" : "" }
            writer.append(
                row: head + [
                    "", "\(row.newCustomers)", "\(row.lostCustomers)", "\(row.lostRevenue)", "\(row.regainedCustomers)",
                    "\(row.partedCustomers)", "\(row.renewed)", "\(row.notRenewed)", "\(row.referrals)",
                    "\(row.activeCustomers)", "\(row.revenue)", "\(row.cost)",
                    share(row.grossRetention, row.hasGrossRetention), share(row.netRetention, row.hasNetRetention),
                    share(row.customerRetention, row.hasCustomerRetention),
                ])
            for group in row.groups {
                let name = group.group.isEmpty ? "(none)" : group.group
                writer.append(
                    row: head + [
                        // A name that a spreadsheet would run as a formula; numbers stay numbers.
                        CSVWriter.startsFormula(name) ? "'" + name : name, "\(group.newCustomers)",
                        "\(group.lostCustomers)", "", "", "", "", "", "\(group.referrals)", "\(group.activeCustomers)",
                        "\(group.revenue)", "\(group.cost)", "", "", "",
                    ])
            }
        }
        return String(decoding: writer.take(), as: UTF8.self)
    }
}
