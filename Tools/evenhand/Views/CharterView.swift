internal import EvenhandMessages

enum CharterView {
    static func json(_ reply: Evenhand_V1_CharterReply) -> JSONValue {
        [
            "version": JSONValue(reply.version), "events": .texts(reply.events),
            "standard": .textIfAny(reply.standardID), "number": reply.number == 0 ? .null : JSONValue(reply.number),
        ]
    }

    static func json(_ charter: Evenhand_V1_Charter) -> JSONValue {
        [
            "version": JSONValue(charter.version), "inForce": .string(charter.inForce),
            "recorded": .moment(charter.recordedMs), "text": .string(charter.text),
        ]
    }

    static func json(_ standard: Evenhand_V1_Standard) -> JSONValue {
        [
            "standard": .string(standard.standardID), "version": JSONValue(standard.version),
            "text": .string(standard.text), "inForce": .string(standard.inForce),
            "lastDay": .textIfAny(standard.lastDay), "recorded": .moment(standard.recordedMs),
        ]
    }

    static func json(_ verdict: Evenhand_V1_StandardVerdict) -> JSONValue {
        [
            "standard": .string(verdict.standardID), "version": JSONValue(verdict.version), "met": .bool(verdict.met),
            "team": .textIfAny(verdict.team),
        ]
    }

    static func json(_ need: Evenhand_V1_TrainingNeed) -> JSONValue {
        [
            "standard": .string(need.standardID), "text": .string(need.text), "count": JSONValue(need.misses.count),
            "heads": .array(
                need.misses.map { miss in
                    [
                        "complaint": .string(miss.complaintID), "head": JSONValue(miss.head),
                        "found": .moment(miss.foundMs),
                    ]
                }),
        ]
    }

    static func json(_ pulse: Evenhand_V1_GetPulseResponse, withAnswers: Bool) -> JSONValue {
        let months = JSONValue.array(
            pulse.months.map { month in
                [
                    "month": .string(month.month), "team": .string(month.team), "answers": JSONValue(month.answers),
                    "agreeing": JSONValue(month.agreeing), "permille": JSONValue(month.permille),
                ]
            })
        guard withAnswers else { return ["months": months] }
        let rounds = JSONValue.array(
            pulse.rounds.map { round in
                [
                    "on": .string(round.on), "team": .string(round.team), "charter": JSONValue(round.charter),
                    "reader": .string(round.readerID),
                    "answers": .array(
                        round.answers.map { ["text": .string($0.text), "agrees": .bool($0.agrees)] }),
                ]
            })
        return ["months": months, "rounds": rounds]
    }

    static func table(_ standards: [Evenhand_V1_Standard], style: TextStyle) -> Table {
        var table = Table([
            .text("standard"), .number("version"), .text("in force from"), .text("until"), .prose("text"),
        ])
        for standard in standards {
            table.add(
                standard.standardID, "\(standard.version)", standard.inForce, standard.lastDay,
                style.safe(standard.text))
        }
        return table
    }

    static func table(_ needs: [Evenhand_V1_TrainingNeed], style: TextStyle) -> Table {
        var table = Table([.text("standard"), .number("missed"), .prose("text"), .prose("heads")])
        for need in needs {
            let heads = need.misses.map { "\($0.complaintID) head \($0.head)" }.joined(separator: ", ")
            table.add(need.standardID, "\(need.misses.count)", style.safe(need.text), style.safe(heads))
        }
        return table
    }

    static func table(_ months: [Evenhand_V1_PulseMonth], style: TextStyle) -> Table {
        var table = Table([
            .text("month"), .text("team"), .number("answers"), .number("agree"), .number("share"),
        ])
        for month in months {
            table.add(
                month.month, style.safe(month.team), "\(month.answers)", "\(month.agreeing)",
                "\(month.permille / 10).\(month.permille % 10) %")
        }
        return table
    }

    static func answers(_ rounds: [Evenhand_V1_PulseRound], style: TextStyle) -> [String] {
        rounds.flatMap { round in
            let title = "\(round.on) \(style.safe(round.team)), read by \(style.safe(round.readerID))"
            return ["", style.strong(title)]
                + round.answers.map { ($0.agrees ? "  + " : "  - ") + style.safe($0.text) }
        }
    }

    /// A line of a finding: `missed ST-2/1, met ST-3/1`.
    static func line(_ verdicts: [Evenhand_V1_StandardVerdict], style: TextStyle) -> String {
        verdicts.map { verdict in
            "\(verdict.met ? "met" : "missed") \(style.safe(verdict.standardID))/\(verdict.version)"
        }.joined(separator: ", ")
    }
}
