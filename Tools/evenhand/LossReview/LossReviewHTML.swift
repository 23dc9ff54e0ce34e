internal import EvenhandMessages
internal import EvenhandText

/// The pack of a loss review and its call sheets, as files that print, without a script and without anything from elsewhere.
enum LossReviewHTML {
    private static let style = """
        body{font:14px/1.4 system-ui,sans-serif;color:#111;margin:2em auto;max-width:70em;padding:0 1em}
        table{border-collapse:collapse;margin:1em 0;width:100%}
        th,td{border-bottom:1px solid #bbb;padding:.25em .5em;text-align:left;vertical-align:top}
        th.n,td.n{text-align:right;white-space:nowrap}
        h1{margin-bottom:.2em}h2{margin-top:1.6em;break-after:avoid}
        .faint{color:#555}.line{border-bottom:1px solid #999;height:2.2em}
        dt{font-weight:600;margin-top:.6em}dd{margin:0}
        section.sheet{break-after:page;break-inside:avoid}
        @media print{body{margin:0;max-width:none}tr{break-inside:avoid}}
        """

    private static func head(_ title: String) -> String {
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>\(markupSafe(title))</title>\n"
            + "<style>\n\(style)\n</style></head><body>\n<h1>\(markupSafe(title))</h1>\n"
    }

    static func pack(_ shown: LossReviewView.Shown) -> String {
        let review = shown.review
        let standing =
            review.closedMs == 0 ? "It is open." : "It was closed on \(CivilTime.date(review.closedMs))."
        var html = head("Loss review \(review.reviewID): \(review.from) to \(review.through)")
        html += paragraph(standing + " " + shown.lostMeans, isFaint: true)
        html += "<h2>Who left</h2>\n"
        html += paragraph(
            "\(shown.lost) customers, who had brought \(money(shown.lostValue, shown)) in their last year. "
                + "Won back since: \(shown.wonBack), who brought \(money(shown.wonBackValue, shown)).")
        if !shown.ways.isEmpty {
            html += table(
                [("how it shows", false), ("customers", true), ("value", true)],
                shown.ways.map { [LossReviewView.wayPhrase($0.way), "\($0.customers)", money($0.value, shown)] })
        }
        html += "<h2>Whom to call</h2>\n"
        for phrase in LossReviewView.drawPhrases(shown) { html += paragraph(capitalized(phrase) + ".", isFaint: true) }
        html += shown.calls.isEmpty ? paragraph("Nobody was drawn yet.") : calls(shown)
        html += voices(shown)
        html += "<h2>What is done</h2>\n"
        html += shown.actions.isEmpty ? paragraph("Nothing was agreed on.") : actions(shown)
        if !review.conclusion.isEmpty { html += "<h2>What was learnt</h2>\n" + paragraph(review.conclusion) }
        return html + "</body></html>\n"
    }

    private static func calls(_ shown: LossReviewView.Shown) -> String {
        table(
            [
                ("customer", false), ("name", false), ("value", true), ("lost", false), ("how", false), ("why", false),
                ("drawn", false), ("owner", false), ("call", false), ("won back", false),
            ],
            shown.calls.map { call in
                [
                    call.customerID, LossReviewView.name(call), money(call.value, shown), call.lostOn,
                    LossReviewView.wayPhrase(call.way), call.reason, call.how == "drawn" ? "by chance" : call.how,
                    call.ownerID, LossReviewView.result(call), call.wonBackOn,
                ]
            })
    }

    private static func voices(_ shown: LossReviewView.Shown) -> String {
        guard !shown.voices.isEmpty else { return "" }
        return "<h2>What they said</h2>\n"
            + table(
                [
                    ("customer", false), ("expected", false), ("did not get", false), ("wanted", false),
                    ("hoped for", false), ("beside", false), ("treated fairly", false), ("themes", false),
                ],
                shown.voices.map { voice in
                    let answers = voice.answers
                    func words(_ name: String, _ text: String) -> String {
                        voice.erased.contains(name) ? "(erased)" : text
                    }
                    return [
                        voice.customerID, words("expected", answers.expected), words("not_got", answers.notGot),
                        words("wanted", answers.wanted), words("hoped", answers.hoped), words("text", answers.text),
                        answers.hasFair ? (answers.fair ? "yes" : "no") : "", voice.themes.joined(separator: ", "),
                    ]
                })
    }

    private static func actions(_ shown: LossReviewView.Shown) -> String {
        table(
            [
                ("action", false), ("from", false), ("what", false), ("owner", false), ("due", false),
                ("standing", false), ("finished", false),
            ],
            shown.actions.map {
                [$0.actionID, $0.reviewID, $0.text, $0.ownerID, $0.due, $0.standing, $0.finishedOn]
            })
    }

    /// One sheet a page: whom to call, the questions, and room to write.
    static func sheets(_ calls: [Evenhand_V1_LossCall]) -> String {
        var html = head("Call sheets")
        if calls.isEmpty { html += paragraph("There is no call to make.") }
        for call in calls {
            html +=
                "<section class=\"sheet\">\n<h2>\(markupSafe(call.customerID)) "
                + "\(markupSafe(LossReviewView.name(call)))</h2>\n"
            html += paragraph(
                "Loss review \(call.reviewID), for \(call.ownerID). \(capitalized(LossReviewView.wayPhrase(call.way))), "
                    + "\(call.lostOn)." + (call.reason.isEmpty ? "" : " They said: \(call.reason)"))
            let contact =
                call.mustNotBeCalled
                ? "not to be called any more" : call.contact.erased ? "(erased)" : call.contact.text
            html += paragraph(
                "Contact: \(contact.isEmpty ? "none on record" : contact). Language: "
                    + "\(call.language.isEmpty ? "not known" : call.language). Call: \(LossReviewView.result(call)).")
            html += "<dl>\n"
            for question in [
                "What did you expect?", "What did you not get?", "What did you want?", "What did you hope for?",
                "Were you treated fairly?",
            ] {
                html += "<dt>\(question)</dt><dd><div class=\"line\"></div><div class=\"line\"></div></dd>\n"
            }
            html += "</dl>\n" + paragraph("Nothing is sold in this call, and nobody is argued with.", isFaint: true)
            html += "</section>\n"
        }
        return html + "</body></html>\n"
    }

    private static func money(_ units: Int64, _ shown: LossReviewView.Shown) -> String {
        LossReviewView.money(units, shown)
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private static func paragraph(_ text: String, isFaint: Bool = false) -> String {
        "<p\(isFaint ? " class=\"faint\"" : "")>\(markupSafe(text))</p>\n"
    }

    /// Columns that no row has anything for are left out.
    private static func table(_ columns: [(title: String, isNumber: Bool)], _ rows: [[String]]) -> String {
        let filled = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        var html = "<table><tr>"
        for column in filled {
            html += "<th\(columns[column].isNumber ? " class=\"n\"" : "")>\(markupSafe(columns[column].title))</th>"
        }
        html += "</tr>\n"
        for row in rows {
            html += "<tr>"
            for column in filled {
                html += "<td\(columns[column].isNumber ? " class=\"n\"" : "")>\(markupSafe(row[column]))</td>"
            }
            html += "</tr>\n"
        }
        return html + "</table>\n"
    }
}
