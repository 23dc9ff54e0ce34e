internal import EvenhandMessages

/// A head of complaint with what each side said and what was found, for people.
struct HeadText {
    private let head: Evenhand_V1_Head
    private let style: TextStyle
    private let width: Int

    init(_ head: Evenhand_V1_Head, style: TextStyle, width: Int) {
        self.head = head
        self.style = style
        self.width = width
    }

    var lines: [String] {
        var title = [style.strong("Head \(head.head)"), Words.phrase(of: head.ground)]
        if !head.employeeID.isEmpty { title.append("concerns \(head.employeeID)") }
        if head.hasAmount {
            let amount = MoneyArgument.text(minorUnits: head.amount.minorUnits, currency: head.amount.currency)
            title.append("asks " + style.safe(amount))
        }
        return [title.joined(separator: " · ")] + prose(head.allegation, lead: "alleged: ")
            + (head.hasAsked ? prose(head.asked, lead: "asked for: ") : [])
            + head.statements.flatMap(statement) + outcome
    }

    private func statement(_ statement: Evenhand_V1_Statement) -> [String] {
        let party = style.safe(statement.party)
        if statement.hasGiven { return prose(statement.given, lead: "\(party) states: ") }
        if statement.hasWaiver { return prose(statement.waiver, lead: "\(party) waives: ") }
        guard statement.hasInvitation else { return ["  \(party) has not been heard"] }
        return ["  \(party) may state until \(CivilTime.date(statement.invitation.dueMs))"]
    }

    private var outcome: [String] {
        if head.hasFinding {
            let finding = head.finding
            let reason = Words.wordIfSet(of: finding.reason).map { _ in " (\(Words.phrase(of: finding.reason)))" } ?? ""
            let title =
                "found \(style.strong(Words.phrase(of: finding.outcome)))\(reason) by \(finding.deciderID), "
                + CivilTime.date(finding.atMs)
            return ["  " + title] + prose(finding.explanation, lead: "") + details(of: finding)
        }
        guard head.outcome != .unspecified else { return ["  no finding yet"] }
        return ["  \(style.strong(Words.phrase(of: head.outcome)))"]
            + (head.hasSettled ? prose(head.settled, lead: "") : [])
    }

    /// What the finding rests on, and what it says to whom.
    private func details(of finding: Evenhand_V1_Finding) -> [String] {
        var lines: [String] = []
        if finding.hasMerit {
            let merit = finding.merit
            lines.append(
                "  stood at \(ScorecardView.signed(merit.sum)) millibans, which recommended "
                    + "\(Words.phrase(of: merit.recommended)) (\(Words.phrase(of: style.safe(merit.because))))")
        }
        if finding.behaviour != .unspecified {
            lines.append("  \(Words.phrase(of: finding.behaviour)), answered by \(Words.phrase(of: finding.response))")
        }
        if !finding.terms.isEmpty {
            lines.append("  under the terms " + style.safe(finding.terms.joined(separator: ", ")))
        }
        if !finding.guarantee.isEmpty { lines.append("  under the guarantee " + style.safe(finding.guarantee)) }
        if !finding.standards.isEmpty {
            lines.append("  standards: " + CharterView.line(finding.standards, style: style))
        }
        if finding.hasDeparture { lines += prose(finding.departure, lead: "departs because: ") }
        if finding.hasPlainWords { lines += prose(finding.plainWords, lead: "in plain words: ") }
        if finding.hasToldBeforehand { lines += prose(finding.toldBeforehand, lead: "told beforehand: ") }
        return lines
    }

    private func prose(_ text: Evenhand_V1_PersonalText, lead: String) -> [String] {
        ProseText.lines(text, lead: lead, indent: 2, style: style, width: width)
    }
}

/// Paragraphs of a text about a person, wrapped and indented.
enum ProseText {
    static func lines(
        _ text: Evenhand_V1_PersonalText, lead: String, indent: Int, style: TextStyle, width: Int
    ) -> [String] {
        let words = text.erased ? style.faint("(erased)") : style.safeLines(text.text)
        let space = String(repeating: " ", count: indent)
        return TextWrapping.lines(lead + words, columns: width - indent).map { space + $0 }
    }
}
