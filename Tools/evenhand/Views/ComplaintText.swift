internal import EvenhandMessages

/// The whole record of a complaint, for people.
struct ComplaintText {
    private let response: Evenhand_V1_GetComplaintResponse
    private let style: TextStyle
    private let width: Int
    private var complaint: Evenhand_V1_Complaint { response.complaint }

    init(_ response: Evenhand_V1_GetComplaintResponse, style: TextStyle, width: Int) {
        self.response = response
        self.style = style
        self.width = min(width, 110)
    }

    var lines: [String] {
        heading + narrative + heads + section("Evidence", evidence) + section("Shared summary", summary)
            + section("Hearings", hearings) + section("Remedies", remedies) + section("Letters", letters)
            + section("Steps", steps) + section("Protection", protection) + section("Due", dues)
            + section("Alerts", AlertView.lines(complaint.alerts, style: style))
            + section(
                "Perhaps the same",
                DuplicateView.lines(
                    response.duplicates, sameLetter: response.sameLetter, of: complaint.complaintID, style: style))
            + section("Work", ArrangementView.lines(complaint, style: style))
            + section("In the way", obstacles)
    }

    private var heading: [String] {
        var title = [
            style.strong(complaint.complaintID), Words.phrase(of: complaint.status),
            "stage " + Words.phrase(of: complaint.stage), "version \(complaint.version)",
        ]
        if complaint.reopenCount > 0 { title.append("reopened \(complaint.reopenCount) times") }
        let origin = [
            "received \(CivilTime.minute(complaint.receivedMs)) UTC by \(Words.phrase(of: complaint.channel))",
            "from \(complaint.customerID.isEmpty ? "somebody anonymous" : complaint.customerID)",
            "in \(style.safe(complaint.language))",
            complaint.productArea.isEmpty ? "" : "about \(style.safe(complaint.productArea))",
            complaint.hasSource
                ? "imported as \(style.safe(complaint.source.source)) \(style.safe(complaint.source.id))" : "",
        ]
        return [title.joined(separator: " · "), origin.filter { !$0.isEmpty }.joined(separator: ", ")]
    }

    private var narrative: [String] {
        var lines = [""] + prose(complaint.narrative, indent: 2)
        // The concerned employee is shown no score: it is no concern of theirs how loud somebody was.
        guard complaint.hasScore else { return lines }
        lines += ["", "  " + TriageView.line(complaint.score, style: style)]
        if let cues = TriageView.cueLine(complaint.score, style: style) { lines.append("  because of " + cues) }
        return lines
    }

    private var heads: [String] {
        complaint.heads.flatMap { head in [""] + HeadText(head, style: style, width: width).lines }
    }

    private var evidence: [String] {
        complaint.evidence.flatMap { item in
            let supports = item.supports == .unspecified ? "" : ", for the \(Words.phrase(of: item.supports))"
            let title =
                "\(item.evidence). \(Words.phrase(of: item.kind)) from \(Words.phrase(of: item.source))\(supports)"
                + ", on \(headList(item.heads))"
            return [title] + prose(item.note, indent: 3)
        }
    }

    private var summary: [String] {
        guard let last = complaint.summaries.last else { return [] }
        var lines = ["version \(last.version), \(CivilTime.date(last.issuedMs))"]
        for passage in last.passages {
            lines += prose(passage.text, indent: 3, lead: "\(passage.passage). ")
            for dispute in passage.disputes {
                lines += prose(dispute.text, indent: 6, lead: "disputed by \(style.safe(dispute.party)): ")
            }
            if passage.hasAnswer { lines += prose(passage.answer, indent: 6, lead: "answered: ") }
        }
        for copy in last.copies {
            let read = copy.readMs == 0 ? "" : ", read \(CivilTime.date(copy.readMs))"
            lines.append("copy to \(style.safe(copy.party)): sent \(CivilTime.date(copy.sentMs))\(read)")
        }
        return lines
    }

    private var hearings: [String] {
        complaint.hearings.flatMap { hearing in
            var title = "\(hearing.hearing). \(Words.phrase(of: hearing.form)) on \(headList(hearing.heads)), "
            title +=
                hearing.heldMs == 0
                ? "planned for \(CivilTime.minute(hearing.scheduledMs)) UTC with \(list(hearing.invited))"
                : "held \(CivilTime.date(hearing.heldMs)) with \(list(hearing.present))"
            if hearing.hasHeatBefore, hearing.hasHeatAfter {
                title += ", heat \(hearing.heatBefore) → \(hearing.heatAfter)"
            }
            return [title] + (hearing.hasMinutes ? prose(hearing.minutes, indent: 3) : [])
        }
    }

    private var remedies: [String] {
        complaint.remedies.flatMap { remedy in
            let amount =
                remedy.hasAmount
                ? " of " + MoneyArgument.text(minorUnits: remedy.amount.minorUnits, currency: remedy.amount.currency)
                : ""
            let state =
                remedy.fulfilledMs == 0
                ? "by \(remedy.ownerID) until \(CivilTime.date(remedy.dueMs))"
                : style.good("done \(CivilTime.date(remedy.fulfilledMs))")
            let work = remedy.hasWork ? PlanText.work(remedy.work) : ""
            let title =
                "\(remedy.remedy). \(Words.phrase(of: remedy.kind))\(style.safe(amount)) for head \(remedy.head), "
                + state + work
            return [title] + prose(remedy.text, indent: 3)
        }
    }

    private var letters: [String] {
        var lines: [String] = []
        if complaint.hasAcknowledgement {
            lines += ["acknowledgement, \(CivilTime.date(complaint.acknowledgement.sentMs))"]
            lines += prose(complaint.acknowledgement.letter, indent: 3)
        }
        for letter in complaint.letters {
            lines.append(
                "\(Words.phrase(of: letter.kind)) to \(style.safe(letter.party)), \(CivilTime.date(letter.sentMs))")
            lines += prose(letter.text, indent: 3)
        }
        return lines
    }

    private var steps: [String] {
        complaint.steps.flatMap { step in
            prose(step.text, indent: 0, lead: "\(CivilTime.date(step.atMs)) \(step.by), \(headList(step.heads)): ")
        }
    }

    private var protection: [String] {
        var lines = complaint.measures.flatMap { measure in
            prose(measure.text, indent: 0, lead: "\(Words.phrase(of: measure.kind)), \(CivilTime.date(measure.atMs)): ")
        }
        for review in complaint.safetyReviews {
            if review.reviewedMs == 0 {
                lines.append("safety of head \(review.head): to be reviewed by \(style.safe(review.reviewerID))")
            } else {
                let lead =
                    "safety of head \(review.head) reviewed by \(style.safe(review.reviewedBy)), "
                    + "\(CivilTime.date(review.reviewedMs)): "
                lines += prose(review.text, indent: 0, lead: lead)
            }
        }
        for entry in complaint.care {
            let lead = "care \(entry.reviewed ? "reviewed" : "raised") \(CivilTime.date(entry.atMs)): "
            lines += entry.hasText ? prose(entry.text, indent: 0, lead: lead) : [lead + "the narrative says so"]
        }
        if complaint.hasEmbargo, complaint.embargo.hasPlaced {
            let placed = complaint.embargo.placed
            lines.append(
                "sharing stopped (\(Words.phrase(of: placed.ground))) until \(CivilTime.date(placed.untilMs)) by \(placed.by)"
            )
        } else if complaint.hasEmbargo, complaint.embargo.hasProposal {
            let proposal = complaint.embargo.proposal
            lines.append(
                "embargo proposed (\(Words.phrase(of: proposal.ground))) by \(proposal.by); a second person places it")
        }
        return lines
    }

    private var dues: [String] {
        response.due.map { due in
            let place = due.head == 0 ? "" : ", head \(due.head)"
            let who = due.who.isEmpty ? "" : " by \(style.safe(due.who))"
            let whose = due.complaintID.isEmpty ? "" : " of \(due.complaintID)"
            let late = due.overdue ? style.alarm(" overdue") : ""
            return "\(CivilTime.date(due.dueMs)) \(style.safe(due.what))\(whose)\(place)\(who)\(late)"
        }
    }

    private var obstacles: [String] {
        response.obstacles.flatMap { obstacle in
            let place = obstacle.head == 0 ? "" : " on head \(obstacle.head)"
            return ["to \(style.safe(obstacle.step))\(place): " + style.safe(obstacle.refusal.message)]
                + obstacle.refusal.fix.map { "   " + style.strong(style.safe($0)) }
        }
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", style.strong(title)] + lines.map { "  " + $0 }
    }

    private func prose(_ text: Evenhand_V1_PersonalText, indent: Int, lead: String = "") -> [String] {
        ProseText.lines(text, lead: lead, indent: indent, style: style, width: width)
    }

    private func headList(_ heads: [UInt32]) -> String {
        heads.count == 1 ? "head \(heads[0])" : "heads " + heads.map(String.init).joined(separator: ", ")
    }

    private func list(_ parties: [String]) -> String {
        parties.isEmpty ? "nobody" : style.safe(parties.joined(separator: ", "))
    }
}
