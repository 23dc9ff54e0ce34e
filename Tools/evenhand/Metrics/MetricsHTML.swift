internal import EvenhandMessages

/// The page of figures, ready to print.
enum MetricsHTML {
    static func page(_ metrics: Evenhand_V1_GetMetricsResponse, by grouping: String) -> String {
        func money(_ units: Int64) -> String { MetricsPage.whole(units, metrics.currency) }
        var page = PrintPage(
            title: "Figures until \(metrics.until)",
            under: ["Amounts in \(metrics.currency), by the policy \(metrics.policy). \(metrics.lostMeans)"])
        page.table(
            [
                "period", "#new", "#their revenue", "#lost", "#lost value", "#regained", "#parted", "#active",
                "#revenue",
                "#cost", "#profit", "#GRR", "#NRR", "#kept", "#renewed", "#not renewed", "#referrals",
            ],
            metrics.rows.map { row in
                [
                    MetricsPage.name(row), "\(row.newCustomers)", money(row.newRevenue), "\(row.lostCustomers)",
                    money(row.lostRevenue), "\(row.regainedCustomers)", "\(row.partedCustomers)",
                    "\(row.activeCustomers)", money(row.revenue), money(row.cost), money(row.revenue - row.cost),
                    MetricsPage.percent(row.grossRetention, row.hasGrossRetention),
                    MetricsPage.percent(row.netRetention, row.hasNetRetention),
                    MetricsPage.percent(row.customerRetention, row.hasCustomerRetention), "\(row.renewed)",
                    "\(row.notRenewed)", "\(row.referrals)",
                ]
            }, empty: "No period was asked for.")
        if metrics.rows.contains(where: \.partial) { page.note("* ends before its calendar period does") }
        for row in metrics.rows.reversed() where !row.groups.isEmpty {
            page.section("\(row.period) by \(grouping)")
            page.table(
                [grouping, "#active", "#revenue", "#cost", "#profit", "#new", "#lost", "#referrals"],
                row.groups.map { group in
                    [
                        group.group.isEmpty ? "(none)" : group.group, "\(group.activeCustomers)", money(group.revenue),
                        money(group.cost), money(group.revenue - group.cost), "\(group.newCustomers)",
                        "\(group.lostCustomers)", "\(group.referrals)",
                    ]
                }, empty: "")
        }
        if !metrics.renewals.isEmpty {
            page.section("Renewals")
            page.table(
                ["on", "customer", "what", "reason"],
                metrics.renewals.map { renewal in
                    [
                        renewal.on, renewal.customerID, renewal.renewed ? "renewed" : "not renewed",
                        renewal.reason.isEmpty ? "(erased)" : renewal.reason,
                    ]
                }, empty: "")
        }
        return page.html
    }
}
