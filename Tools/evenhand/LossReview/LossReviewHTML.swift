internal import EvenhandMessages

/// The pack of a loss review and its call sheets, ready to print.
enum LossReviewHTML {
    static func pack(_ shown: LossReviewView.Shown) -> String {
        let review = shown.review
        let standing =
            review.closedMs == 0 ? "It is open." : "It was closed on \(CivilTime.date(review.closedMs))."
        var page = PrintPage(
            title: "Loss review \(review.reviewID): \(review.from) to \(review.through)",
            under: [standing + " " + shown.lostMeans])
        page.section("Who left")
        page.note(
            "\(shown.lost) customers, who had brought \(money(shown.lostValue, shown)) in their last year. "
                + "Won back since: \(shown.wonBack), who brought \(money(shown.wonBackValue, shown)).")
        if !shown.ways.isEmpty {
            page.table(
                ["how it shows", "#customers", "#value"],
                shown.ways.map { [LossReviewView.wayPhrase($0.way), "\($0.customers)", money($0.value, shown)] },
                empty: "")
        }
        page.section("Whom to call")
        for phrase in LossReviewView.drawPhrases(shown) { page.note(capitalized(phrase) + ".") }
        page.table(
            ["customer", "name", "#value", "lost", "how", "why", "drawn", "owner", "call", "won back"],
            shown.calls.map { call in
                [
                    call.customerID, LossReviewView.name(call), money(call.value, shown), call.lostOn,
                    LossReviewView.wayPhrase(call.way), call.reason, call.how == "drawn" ? "by chance" : call.how,
                    call.ownerID, LossReviewView.result(call), call.wonBackOn,
                ]
            }, empty: "Nobody was drawn yet.")
        if !shown.voices.isEmpty { addVoices(shown.voices, to: &page) }
        page.section("What is done")
        page.table(
            ["action", "from", "what", "owner", "due", "standing", "finished"],
            shown.actions.map {
                [$0.actionID, $0.reviewID, $0.text, $0.ownerID, $0.due, $0.standing, $0.finishedOn]
            }, empty: "Nothing was agreed on.")
        if !review.conclusion.isEmpty {
            page.section("What was learnt")
            page.note(review.conclusion)
        }
        return page.html
    }

    private static func addVoices(_ voices: [Evenhand_V1_Voice], to page: inout PrintPage) {
        page.section("What they said")
        page.table(
            ["customer", "expected", "did not get", "wanted", "hoped for", "beside", "treated fairly", "themes"],
            voices.map { voice in
                let answers = voice.answers
                func words(_ name: String, _ text: String) -> String {
                    voice.erased.contains(name) ? "(erased)" : text
                }
                return [
                    voice.customerID, words("expected", answers.expected), words("not_got", answers.notGot),
                    words("wanted", answers.wanted), words("hoped", answers.hoped), words("text", answers.text),
                    answers.hasFair ? (answers.fair ? "yes" : "no") : "", voice.themes.joined(separator: ", "),
                ]
            }, empty: "")
    }

    /// One sheet a page: whom to call, the questions, and room to write.
    static func sheets(_ calls: [Evenhand_V1_LossCall]) -> String {
        var page = PrintPage(title: "Call sheets", under: calls.isEmpty ? ["There is no call to make."] : [])
        for (index, call) in calls.enumerated() {
            if index > 0 { page.newSheet() }
            page.section("\(call.customerID) \(LossReviewView.name(call))")
            page.note(
                "Loss review \(call.reviewID), for \(call.ownerID). \(capitalized(LossReviewView.wayPhrase(call.way))), "
                    + "\(call.lostOn)." + (call.reason.isEmpty ? "" : " They said: \(call.reason)"))
            let contact =
                call.mustNotBeCalled
                ? "not to be called any more" : call.contact.erased ? "(erased)" : call.contact.text
            page.note(
                "Contact: \(contact.isEmpty ? "none on record" : contact). Language: "
                    + "\(call.language.isEmpty ? "not known" : call.language). Call: \(LossReviewView.result(call)).")
            page.questions([
                "What did you expect?", "What did you not get?", "What did you want?", "What did you hope for?",
                "Were you treated fairly?",
            ])
            page.note("Nothing is sold in this call, and nobody is argued with.")
        }
        return page.html
    }

    private static func money(_ units: Int64, _ shown: LossReviewView.Shown) -> String {
        LossReviewView.money(units, shown)
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
