internal import EvenhandIntake
internal import EvenhandMessages

enum LossReviewView {
    typealias Shown = Evenhand_V1_GetLossReviewResponse

    static func json(_ reply: Evenhand_V1_LossReviewReply) -> JSONValue {
        [
            "review": .textIfAny(reply.reviewID), "action": .textIfAny(reply.actionID),
            "voice": .textIfAny(reply.voiceID), "events": .texts(reply.events),
        ]
    }

    static func json(_ review: Evenhand_V1_LossReview) -> JSONValue {
        [
            "review": .string(review.reviewID), "from": .string(review.from), "through": .string(review.through),
            "opened": .moment(review.openedMs), "by": .string(review.openedBy),
            "closed": review.closedMs == 0 ? .null : .moment(review.closedMs),
            "conclusion": .textIfAny(review.conclusion), "drawn": JSONValue(review.drawn),
            "called": JSONValue(review.called), "carried": .texts(review.carried),
        ]
    }

    static func json(_ call: Evenhand_V1_LossCall) -> JSONValue {
        [
            "review": .string(call.reviewID), "customer": .string(call.customerID),
            "name": .personal(call.name, isThere: call.hasName),
            "contact": .personal(call.contact, isThere: call.hasContact), "language": .textIfAny(call.language),
            "how": .textIfAny(call.how), "value": call.hasValue ? JSONValue(call.value) : .null,
            "lostOn": .string(call.lostOn), "way": .string(call.way), "reason": .textIfAny(call.reason),
            "owner": .string(call.ownerID), "result": JSONValue(Words.wordIfSet(of: call.result)),
            "attempts": JSONValue(call.attempts), "mustNotBeCalled": .bool(call.mustNotBeCalled),
            "wonBackOn": .textIfAny(call.wonBackOn),
        ]
    }

    static func json(_ action: Evenhand_V1_LossAction) -> JSONValue {
        [
            "action": .string(action.actionID), "review": .string(action.reviewID), "text": .string(action.text),
            "owner": .string(action.ownerID), "due": .string(action.due), "finishedOn": .textIfAny(action.finishedOn),
            "standing": .string(action.standing),
        ]
    }

    static func json(_ shown: Shown) -> JSONValue {
        json(shown.review).adding(
            .init("lostMeans", .string(shown.lostMeans)), .init("currency", .string(shown.currency)),
            .init("lost", JSONValue(shown.lost)), .init("lostValue", JSONValue(shown.lostValue)),
            .init(
                "ways",
                .array(
                    shown.ways.map { way in
                        [
                            "way": .string(way.way), "customers": JSONValue(way.customers),
                            "value": JSONValue(way.value),
                        ]
                    })),
            .init(
                "draws",
                .array(
                    shown.draws.map { draw in
                        [
                            // In digits: larger than what other programs' numbers hold.
                            "seed": .string(String(draw.seed)), "highest": JSONValue(draw.highest),
                            "byChance": JSONValue(draw.drawn), "verified": .bool(draw.verified),
                            "candidates": .array(
                                draw.candidates.map {
                                    ["customer": .string($0.customerID), "value": JSONValue($0.value)]
                                }),
                            "leftOut": .object(
                                draw.leftOut.map { .init($0.why, JSONValue($0.customers)) }),
                        ]
                    })),
            .init("calls", .array(shown.calls.map { json($0) })), .init("wonBack", JSONValue(shown.wonBack)),
            .init("wonBackValue", JSONValue(shown.wonBackValue)),
            .init("voices", .array(shown.voices.map { VoiceView.json($0) })),
            .init("actions", .array(shown.actions.map { json($0) })))
    }

    // MARK: For people

    static func money(_ units: Int64, _ shown: Shown) -> String {
        MoneyArgument.text(minorUnits: units, currency: shown.currency)
    }

    static func name(_ call: Evenhand_V1_LossCall) -> String {
        call.name.erased ? "(erased)" : call.name.text
    }

    /// `Who left` in words.
    static func wayPhrase(_ way: String) -> String {
        switch way {
        case "silence": "bought no more"
        case "contract": "did not renew"
        case "marked": "marked lost"
        default: way
        }
    }

    static func whyPhrase(_ why: String) -> String {
        switch why {
        case "notToBeCalled": "refused contact, or protected from it for now"
        case "erased": "erased"
        case "unreachable": "no way to reach them any more"
        case "wonBack": "came back already"
        default: why
        }
    }

    /// What is said of each draw: how, from whom, and who was left out.
    static func drawPhrases(_ shown: Shown) -> [String] {
        shown.draws.map { draw in
            let left = draw.leftOut.map { "\($0.customers) \(whyPhrase($0.why))" }.joined(separator: "; ")
            return "drawn from \(ProgressText.grouped(draw.candidates.count)): \(draw.highest) of the highest value, "
                + "\(draw.drawn) by chance, seed \(draw.seed)"
                + (draw.verified ? " (drawn again: the same)" : " (drawn again: NOT the same)")
                + (left.isEmpty ? "; nobody left out" : "; left out: \(left)")
        }
    }

    static func drawLines(_ shown: Shown, style: TextStyle) -> [String] { drawPhrases(shown).map(style.safe) }

    static func lines(_ shown: Shown, width: Int, style: TextStyle) -> [String] {
        let review = shown.review
        let standing = review.closedMs == 0 ? "open" : "closed \(CivilTime.date(review.closedMs))"
        var lines = [
            "\(style.strong(review.reviewID)): \(review.from) to \(review.through), \(standing)",
            style.safe(shown.lostMeans), "",
            "\(shown.lost) lost, who had brought \(money(shown.lostValue, shown)) in their last year; "
                + "\(shown.wonBack) won back since, who brought \(money(shown.wonBackValue, shown))",
        ]
        for way in shown.ways {
            lines.append("  \(wayPhrase(way.way)): \(way.customers), \(money(way.value, shown))")
        }
        if !shown.draws.isEmpty { lines += [""] + drawLines(shown, style: style) }
        if !shown.calls.isEmpty { lines += callTable(shown, style).lines(width: width, style: style) }
        if !shown.voices.isEmpty {
            lines += ["", style.strong("What they said")]
            for voice in shown.voices { lines += VoiceView.lines(voice, style: style) }
        }
        if !shown.actions.isEmpty {
            lines += ["", style.strong("What is done")] + table(shown.actions, style).lines(width: width, style: style)
        }
        if !review.conclusion.isEmpty { lines += ["", style.safe(review.conclusion)] }
        return lines
    }

    static func callTable(_ shown: Shown, _ style: TextStyle) -> Table {
        var table = Table([
            .text("customer"), .prose("name"), .number("value"), .text("lost"), .text("how"), .prose("why"),
            .text("drawn"), .text("owner"), .text("call"), .text("won back"),
        ])
        for call in shown.calls {
            table.add(
                call.customerID, style.safe(name(call)), money(call.value, shown), call.lostOn, wayPhrase(call.way),
                style.safe(call.reason), call.how == "drawn" ? "by chance" : call.how, call.ownerID, result(call),
                call.wonBackOn)
        }
        return table
    }

    static func sheetTable(_ calls: [Evenhand_V1_LossCall], _ style: TextStyle) -> Table {
        var table = Table([
            .text("review"), .text("owner"), .text("customer"), .prose("name"), .prose("contact"), .text("language"),
            .text("lost"), .text("how"), .prose("why"), .text("call"),
        ])
        for call in calls {
            table.add(
                call.reviewID, call.ownerID, call.customerID, style.safe(name(call)),
                call.mustNotBeCalled ? "not to be called any more" : style.safe(call.contact.text),
                style.safe(call.language), call.lostOn, wayPhrase(call.way), style.safe(call.reason), result(call))
        }
        return table
    }

    static func result(_ call: Evenhand_V1_LossCall) -> String {
        guard let word = Words.wordIfSet(of: call.result) else { return "to be made" }
        return call.attempts > 1 ? "\(word) (\(call.attempts))" : word
    }

    static func table(_ actions: [Evenhand_V1_LossAction], _ style: TextStyle) -> Table {
        var table = Table([
            .text("action"), .text("review"), .text("owner"), .text("due"), .text("standing"), .text("finished"),
            .prose("what"),
        ])
        for action in actions {
            table.add(
                action.actionID, action.reviewID, action.ownerID, action.due, action.standing, action.finishedOn,
                style.safe(action.text))
        }
        return table
    }

    static func csv(_ shown: Shown) -> String {
        var writer = CSVWriter(guardsFormulas: false)
        // A text that a spreadsheet would run as a formula; amounts stay numbers.
        func safe(_ text: String) -> String { CSVWriter.startsFormula(text) ? "'" + text : text }
        writer.append(row: [
            "review", "customer", "name", "value", "currency", "lost_on", "way", "reason", "how", "owner", "result",
            "attempts", "won_back_on",
        ])
        for call in shown.calls {
            writer.append(row: [
                call.reviewID, call.customerID, safe(name(call)), "\(call.value)", shown.currency, call.lostOn,
                call.way,
                safe(call.reason), call.how, call.ownerID, Words.wordIfSet(of: call.result) ?? "", "\(call.attempts)",
                call.wonBackOn,
            ])
        }
        return String(decoding: writer.take(), as: UTF8.self)
    }
}
