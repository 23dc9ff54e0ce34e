internal import EvenhandMessages
internal import EvenhandText

/// The page of figures as one file that prints, without a script and without anything from elsewhere.
enum MetricsHTML {
    static func page(_ page: Evenhand_V1_GetMetricsResponse, by grouping: String) -> String {
        func money(_ units: Int64) -> String { MetricsPage.whole(units, page.currency) }
        var html = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Figures until \(page.until)</title>
            <style>
            body{font:14px/1.4 system-ui,sans-serif;color:#111;margin:2em auto;max-width:70em;padding:0 1em}
            table{border-collapse:collapse;margin:1em 0;width:100%}
            th,td{border-bottom:1px solid #bbb;padding:.25em .5em;text-align:right}
            th:first-child,td:first-child,td.words,th.words{text-align:left}
            @media print{body{margin:0;max-width:none}tr{break-inside:avoid}}
            </style></head><body>
            <h1>Figures until \(page.until)</h1>
            <p>Amounts in \(page.currency), by the policy \(markupSafe(page.policy)). \(markupSafe(page.lostMeans))</p>

            """
        html += head([
            "period", "new", "their revenue", "lost", "lost value", "regained", "parted", "active", "revenue", "cost",
            "profit", "GRR", "NRR", "kept", "renewed", "not renewed", "referrals",
        ])
        for row in page.rows {
            html += cells([
                MetricsPage.name(row), "\(row.newCustomers)", money(row.newRevenue), "\(row.lostCustomers)",
                money(row.lostRevenue), "\(row.regainedCustomers)", "\(row.partedCustomers)", "\(row.activeCustomers)",
                money(row.revenue), money(row.cost), money(row.revenue - row.cost),
                MetricsPage.percent(row.grossRetention, row.hasGrossRetention),
                MetricsPage.percent(row.netRetention, row.hasNetRetention),
                MetricsPage.percent(row.customerRetention, row.hasCustomerRetention), "\(row.renewed)",
                "\(row.notRenewed)", "\(row.referrals)",
            ])
        }
        html += "</table>\n"
        if page.rows.contains(where: \.partial) { html += "<p>* ends before its calendar period does</p>\n" }
        for row in page.rows.reversed() where !row.groups.isEmpty {
            html += "<h2>\(row.period) by \(grouping)</h2>\n"
            html += head([grouping, "active", "revenue", "cost", "profit", "new", "lost", "referrals"])
            for group in row.groups {
                html += cells([
                    group.group.isEmpty ? "(none)" : group.group, "\(group.activeCustomers)", money(group.revenue),
                    money(group.cost), money(group.revenue - group.cost), "\(group.newCustomers)",
                    "\(group.lostCustomers)", "\(group.referrals)",
                ])
            }
            html += "</table>\n"
        }
        if !page.renewals.isEmpty {
            html += "<h2>Renewals</h2>\n<table><tr><th>on</th><th class=\"words\">customer</th>"
            html += "<th class=\"words\">what</th><th class=\"words\">reason</th></tr>\n"
            for renewal in page.renewals {
                let words = [
                    renewal.customerID, renewal.renewed ? "renewed" : "not renewed",
                    renewal.reason.isEmpty ? "(erased)" : renewal.reason,
                ]
                html += "<tr><td>\(renewal.on)</td>"
                html += words.map { "<td class=\"words\">\(markupSafe($0))</td>" }.joined() + "</tr>\n"
            }
            html += "</table>\n"
        }
        return html + "</body></html>\n"
    }

    private static func head(_ titles: [String]) -> String {
        "<table><tr>" + titles.map { "<th>\(markupSafe($0))</th>" }.joined() + "</tr>\n"
    }

    private static func cells(_ cells: [String]) -> String {
        "<tr>" + cells.map { "<td>\(markupSafe($0))</td>" }.joined() + "</tr>\n"
    }
}
