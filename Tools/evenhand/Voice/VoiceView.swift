internal import EvenhandMessages

enum VoiceView {
    private static func answers(_ answers: Evenhand_V1_VoiceAnswers) -> [(name: String, label: String, text: String)] {
        [
            ("expected", "expected", answers.expected), ("not_got", "did not get", answers.notGot),
            ("wanted", "wanted", answers.wanted), ("hoped", "hoped for", answers.hoped),
            ("text", "said", answers.text),
        ]
    }

    static func json(_ reply: Evenhand_V1_VoiceReply) -> JSONValue {
        ["voice": .string(reply.voiceID), "themes": .texts(reply.themes)]
    }

    static func line(_ reply: Evenhand_V1_VoiceReply, _ what: String, _ style: TextStyle) -> String {
        let themes = reply.themes.isEmpty ? "under no theme" : "under \(reply.themes.joined(separator: ", "))"
        return "\(style.strong(reply.voiceID)): \(what), \(themes)"
    }

    static func json(_ voice: Evenhand_V1_Voice) -> JSONValue {
        [
            "voice": .string(voice.voiceID), "kind": .word(voice.kind), "origin": .word(voice.origin),
            "on": .string(voice.on), "customer": .textIfAny(voice.customerID),
            "complaint": .textIfAny(voice.complaintID), "survey": .textIfAny(voice.surveyID),
            "review": .textIfAny(voice.reviewID), "listening": .textIfAny(voice.listeningID),
            "themes": .texts(voice.themes), "expected": .textIfAny(voice.answers.expected),
            "notGot": .textIfAny(voice.answers.notGot),
            "wanted": .textIfAny(voice.answers.wanted), "hoped": .textIfAny(voice.answers.hoped),
            "text": .textIfAny(voice.answers.text),
            "rating": voice.answers.hasRating ? JSONValue(voice.answers.rating) : .null,
            "fair": voice.answers.hasFair ? .bool(voice.answers.fair) : .null, "erased": .texts(voice.erased),
        ]
    }

    static func lines(_ voice: Evenhand_V1_Voice, style: TextStyle) -> [String] {
        let ties = [voice.customerID, voice.complaintID, voice.surveyID, voice.reviewID, voice.listeningID]
            .filter { !$0.isEmpty }
        var head = "\(style.strong(voice.voiceID))  \(voice.on)  \(Words.word(of: voice.kind))"
        head += ties.isEmpty ? "" : "  " + ties.joined(separator: " ")
        head += voice.themes.isEmpty ? "" : "  " + voice.themes.joined(separator: " ")
        var lines = [head]
        for (name, label, text) in answers(voice.answers) {
            if voice.erased.contains(name) {
                lines.append("  \(label): (erased)")
            } else if !text.isEmpty {
                lines.append("  \(label): \(style.safe(text))")
            }
        }
        if voice.answers.hasRating { lines.append("  rating: \(voice.answers.rating)") }
        if voice.answers.hasFair { lines.append("  treated fairly: \(voice.answers.fair ? "yes" : "no")") }
        return lines
    }

    /// What was said, on one line; empty where there are no words.
    static func words(_ voice: Evenhand_V1_Voice, style: TextStyle) -> String {
        answers(voice.answers).compactMap { name, label, text in
            if voice.erased.contains(name) { return "\(label): (erased)" }
            return text.isEmpty ? nil : "\(label): \(style.safe(text))"
        }.joined(separator: "; ")
    }

    // MARK: Figures

    static func json(_ fairness: Evenhand_V1_Fairness) -> JSONValue {
        ["answers": JSONValue(fairness.answers), "fair": fairness.hasFair ? JSONValue(fairness.fair) : .null]
    }

    /// `7 of 9 (77.8 %)`; of fewer than five answers only their number.
    static func text(_ fairness: Evenhand_V1_Fairness) -> String {
        guard fairness.answers > 0 else { return "" }
        guard fairness.hasFair else { return "(\(fairness.answers) answered)" }
        let permille = (UInt64(fairness.fair) * 1_000 + UInt64(fairness.answers) / 2) / UInt64(fairness.answers)
        return "\(fairness.fair) of \(fairness.answers) (\(permille / 10).\(permille % 10) %)"
    }

    private static func json(_ counts: [Evenhand_V1_VoiceCount], _ name: String) -> JSONValue {
        .array(
            counts.map { count in
                .object([
                    .init(name, .string(count.what)), .init("voices", JSONValue(count.voices)),
                    .init("expected", JSONValue(count.expected)), .init("notGot", JSONValue(count.notGot)),
                    .init("wanted", JSONValue(count.wanted)), .init("hoped", JSONValue(count.hoped)),
                    .init("fairness", json(count.fairness)),
                ])
            })
    }

    static func json(_ summary: Evenhand_V1_GetVoiceSummaryResponse) -> JSONValue {
        [
            "from": .string(summary.from), "through": .string(summary.through), "voices": JSONValue(summary.voices),
            "complaints": JSONValue(summary.complaints), "surprisePermille": JSONValue(summary.surprisePermille),
            "surpriseVoices": JSONValue(summary.surpriseVoices),
            "themes": .array(
                summary.themes.map { theme in
                    [
                        "theme": .string(theme.themeID), "name": .string(theme.name), "voices": JSONValue(theme.voices),
                        "complaints": JSONValue(theme.complaints), "surprise": .bool(theme.surprise),
                    ]
                }),
            "withoutTheme": JSONValue(summary.withoutTheme), "byKind": json(summary.byKind, "kind"),
            "byMonth": json(summary.byMonth, "month"), "fairness": json(summary.fairness),
        ]
    }

    static func lines(
        _ summary: Evenhand_V1_GetVoiceSummaryResponse, width: Int, style: TextStyle
    ) -> [String] {
        var lines = [
            "\(summary.from) to \(summary.through): \(counted(summary.voices, "voice")), "
                + "held against \(counted(summary.complaints, "complaint"))"
        ]
        let surprises = summary.themes.filter(\.surprise)
        let rule =
            "(\(summary.surpriseVoices) voices or more, fewer than \(summary.surprisePermille) of a thousand complaints)"
        lines += ["", style.strong("Surprises") + " " + style.faint(rule)]
        lines += surprises.isEmpty ? ["none"] : table(surprises, style).lines(width: width, style: style)
        if summary.withoutTheme > 0 {
            lines.append("\(summary.withoutTheme) under no theme yet: evenhand voice list --without-theme")
        }
        let others = summary.themes.filter { !$0.surprise }
        if !others.isEmpty {
            lines +=
                ["", style.strong("What complaints say too")] + table(others, style).lines(width: width, style: style)
        }
        for (title, counts) in [("kind", summary.byKind), ("month", summary.byMonth)] where !counts.isEmpty {
            var table = Table([
                .text(title), .number("voices"), .number("expected"), .number("not got"), .number("wanted"),
                .number("hoped"), .text("treated fairly"),
            ])
            for count in counts {
                table.add(
                    count.what, "\(count.voices)", "\(count.expected)", "\(count.notGot)", "\(count.wanted)",
                    "\(count.hoped)", text(count.fairness))
            }
            lines += [""] + table.lines(width: width, style: style)
        }
        if summary.fairness.answers > 0 { lines += ["", "treated fairly: \(text(summary.fairness))"] }
        return lines
    }

    private static func counted(_ count: UInt32, _ noun: String) -> String {
        "\(ProgressText.grouped(Int(count))) \(noun)\(count == 1 ? "" : "s")"
    }

    private static func table(_ themes: [Evenhand_V1_VoiceTheme], _ style: TextStyle) -> Table {
        var table = Table([.text("theme"), .prose("name"), .number("voices"), .number("complaints")])
        for theme in themes {
            table.add(theme.themeID, style.safe(theme.name), "\(theme.voices)", "\(theme.complaints)")
        }
        return table
    }

    // MARK: Surveys

    static func json(_ survey: Evenhand_V1_Survey) -> JSONValue {
        [
            "survey": .string(survey.surveyID), "kind": .word(survey.kind),
            "complaint": .textIfAny(survey.complaintID), "customer": .textIfAny(survey.customerID),
            "anonymous": .bool(survey.anonymous), "sentTo": JSONValue(survey.links),
            "answered": JSONValue(survey.answered), "sent": .moment(survey.sentMs), "by": .string(survey.sentBy),
            "expires": .moment(survey.expiresMs), "standing": .word(survey.standing),
        ]
    }

    static func table(_ surveys: [Evenhand_V1_Survey]) -> Table {
        var table = Table([
            .text("survey"), .text("sent"), .text("kind"), .text("to"), .number("links"), .number("answered"),
            .text("standing"), .text("good until"),
        ])
        for survey in surveys {
            let named = [survey.complaintID, survey.customerID].filter { !$0.isEmpty }.joined(separator: " ")
            table.add(
                survey.surveyID, CivilTime.date(survey.sentMs), Words.word(of: survey.kind),
                survey.anonymous ? "nobody named" : named, "\(survey.links)", "\(survey.answered)",
                Words.word(of: survey.standing), CivilTime.timestamp(survey.expiresMs))
        }
        return table
    }

    private static func json(_ result: Evenhand_V1_SurveyResult) -> JSONValue {
        [
            "what": .string(result.what), "sent": JSONValue(result.sent), "answered": JSONValue(result.answered),
            "open": JSONValue(result.open), "expired": JSONValue(result.expired), "fairness": json(result.fairness),
            "expected": JSONValue(result.expected), "notGot": JSONValue(result.notGot),
            "wanted": JSONValue(result.wanted), "hoped": JSONValue(result.hoped),
        ]
    }

    static func json(_ results: Evenhand_V1_GetSurveyResultsResponse) -> JSONValue {
        [
            "from": .string(results.from), "through": .string(results.through),
            "byKind": .array(results.byKind.map { json($0) }), "byMonth": .array(results.byMonth.map { json($0) }),
            "total": json(results.total),
        ]
    }

    static func lines(
        _ results: Evenhand_V1_GetSurveyResultsResponse, width: Int, style: TextStyle
    ) -> [String] {
        let title = "surveys sent \(results.from) to \(results.through)"
        guard results.total.sent > 0 else { return ["\(title): none"] }
        var table = Table([
            .text(""), .number("sent"), .number("answered"), .number("rate"), .number("open"), .number("expired"),
            .number("expected"), .number("not got"), .number("wanted"), .number("hoped"), .text("treated fairly"),
        ])
        for result in results.byKind + results.byMonth + [results.total] {
            let permille = (UInt64(result.answered) * 1_000 + UInt64(result.sent) / 2) / UInt64(max(1, result.sent))
            table.add(
                result.what, "\(result.sent)", "\(result.answered)", "\(permille / 10).\(permille % 10) %",
                "\(result.open)", "\(result.expired)", "\(result.expected)", "\(result.notGot)", "\(result.wanted)",
                "\(result.hoped)", text(result.fairness))
        }
        return [title] + table.lines(width: width, style: style)
    }
}
