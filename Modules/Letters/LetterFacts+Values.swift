import EvenhandDomain

/// What a template sees: text, lists of such, and truth.
typealias TemplateValues = [String: Any]

extension LetterSender {
    fileprivate var values: TemplateValues {
        ["firm": firm.oneLine, "signature": signature.oneLine, "contact": contact.plain]
    }
}

extension AcknowledgementFacts {
    func values(_ words: LetterWords) -> TemplateValues {
        var values = sender.values
        values["name"] = customer.oneLine
        values["complaint"] = complaint.oneLine
        values["received"] = words.date(received)
        values["answerBy"] = words.date(answerBy)
        if let subject, !subject.oneLine.isEmpty { values["about"] = subject.oneLine }
        return values
    }
}

extension InvitationFacts {
    func values(_ words: LetterWords) -> TemplateValues {
        var values = sender.values
        values["name"] = employee.oneLine
        values["complaint"] = complaint.oneLine
        values["answerBy"] = words.date(answerBy)
        values["allegations"] = allegations.map { ["head": $0.head.oneLine, "text": $0.text.plain] as TemplateValues }
        return values
    }
}

extension SummaryFacts {
    func values(_ words: LetterWords) -> TemplateValues {
        var values = sender.values
        values["name"] = recipient.oneLine
        values["complaint"] = complaint.oneLine
        values["version"] = String(version)
        values["answerBy"] = words.date(answerBy)
        values["passages"] = passages.map { ["number": $0.number.oneLine, "text": $0.text.plain] as TemplateValues }
        return values
    }
}

extension OutcomeFacts {
    func values(_ words: LetterWords) -> TemplateValues {
        var values = sender.values
        values["name"] = customer.oneLine
        values["complaint"] = complaint.oneLine
        values["heads"] = heads.map { $0.values(words) }
        if let until = nextStage.until { values["until"] = words.date(until) }
        if let body = nextStage.outsideBody, !body.plain.isEmpty { values["outsideBody"] = body.plain }
        if let until = nextStage.outsideUntil { values["outsideUntil"] = words.date(until) }
        return values
    }
}

extension OutcomeFacts.Head {
    fileprivate func values(_ words: LetterWords) -> TemplateValues {
        var values: TemplateValues = [
            "number": number.oneLine, "allegation": allegation.plain, "outcome": words.name(outcome),
            "standards": standards.map { ["text": $0.text.oneLine, "isMet": $0.isMet] as TemplateValues },
            "remedies": remedies.map { remedy -> TemplateValues in
                var values: TemplateValues = [
                    "text": remedy.text.plain, "owner": remedy.owner.oneLine, "due": words.date(remedy.due),
                    "isChange": remedy.isChange,
                ]
                if let amount = remedy.amount { values["amount"] = words.amount(amount) }
                return values
            },
        ]
        if !reason.plain.isEmpty { values["reason"] = reason.plain }
        return values
    }
}

extension SupportNoteFacts {
    func values(_ words: LetterWords) -> TemplateValues {
        var values = sender.values
        values["name"] = employee.oneLine
        values["complaint"] = complaint.oneLine
        values["allegation"] = allegation.plain
        values["outcome"] = words.nameForStaff(outcome)
        if !reason.plain.isEmpty { values["reason"] = reason.plain }
        return values
    }
}

extension HoldingFacts {
    func values(_ words: LetterWords) -> TemplateValues {
        var values = sender.values
        values["name"] = customer.oneLine
        values["complaint"] = complaint.oneLine
        values["why"] = why.plain
        values["answerBy"] = words.date(answerBy)
        if let outsideBody, !outsideBody.plain.isEmpty { values["outsideBody"] = outsideBody.plain }
        return values
    }
}

extension ChangeFacts {
    func values(_ words: LetterWords) -> TemplateValues {
        var values = sender.values
        values["name"] = recipient.oneLine
        values["complaint"] = complaint.oneLine
        values["changes"] = changes.map { ["text": $0.oneLine] as TemplateValues }
        return values
    }
}

extension HandOverFacts {
    func values(_ words: LetterWords) -> TemplateValues {
        var values = sender.values
        values["name"] = customer.oneLine
        values["number"] = number.oneLine
        values["endsOn"] = words.date(endsOn)
        values["providers"] = providers.map { ["text": $0.oneLine] as TemplateValues }
        return values
    }
}

extension TwoAttemptsFacts {
    func values(_ words: LetterWords) -> TemplateValues {
        var values = sender.values
        values["name"] = recipient.oneLine
        values["complaint"] = complaint.oneLine
        values["goesOnFrom"] = words.date(goesOnFrom)
        values["attempts"] = attempts.map {
            ["on": words.date($0.on), "channel": words.name($0.channel)] as TemplateValues
        }
        return values
    }
}

extension String {
    /// The text without control characters (they could command a terminal) and without space at its ends; line breaks
    /// stay.
    var plain: String {
        var kept = String.UnicodeScalarView()
        for scalar in replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where scalar == "\n": kept.append(scalar)
            case .control where scalar == "\t": kept.append(" ")
            case .control, .lineSeparator, .paragraphSeparator: continue
            default: kept.append(scalar)
            }
        }
        let text = String(kept)
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.endIndex
        return start < end ? String(text[start..<end]) : ""
    }

    /// `plain` with every run of white space made one space: for names and numbers.
    var oneLine: String { plain.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
