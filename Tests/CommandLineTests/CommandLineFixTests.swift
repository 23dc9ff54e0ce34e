import EvenhandDomain
import Testing

@testable import evenhand

/// The lines that refusals tell people to type.
@Suite struct CommandLineFixTests {
    static let lines: [String] = {
        let fix = CommandLineFix(ComplaintID(12))
        let (head, employee) = (HeadID(2), EmployeeID(17))
        let parties: [Party] = [.customer, .person(employee)]
        return [
            CommandLineFix.file, fix.show, fix.acknowledge, fix.headAdd, fix.headChange(head), fix.headName(head),
            fix.headWithdraw(head), fix.evidenceAdd, fix.erase, fix.respondent, fix.informSummary(head),
            fix.informSummary(nil), fix.informSend(.customer), fix.informDispute(.customer),
            fix.informAnswer(PassageID(1)), fix.informAttempt(.person(employee)), fix.informNoChannel(.customer),
            fix.informConfirmNoChannel(.customer), fix.statementInvite(head, .employee),
            fix.statementInvite(head, .customer, due: CivilDate(dayNumber: 20_600)),
            fix.statementGive(head, .respondent),
            fix.statementWaive(head, .customer), fix.hearSchedule([head], inviting: parties),
            fix.hearWaive(HearingID(1), employee), fix.hearHold(HearingID(1), present: parties), fix.declareNone,
            fix.declareTie, fix.outsideDecider(), fix.protect, fix.embargoPropose, fix.embargoPlace, fix.embargoLift,
            fix.find(head), fix.resolve(head), fix.remedyGrant(head), fix.remedyChange(head),
            fix.remedyDone(RemedyID(1)),
            fix.clocks, fix.waitStart, fix.waitEnd, fix.extend, fix.policyDiff("2026-house"), CommandLineFix.policyList,
            CommandLineFix.policyCheck,
            fix.remedyReview, fix.close, fix.reopen, fix.escalate, CommandLineFix.customerList,
            CommandLineFix.customerAdd, CommandLineFix.customerErase(CustomerID(3)), CommandLineFix.customerContact,
            CommandLineFix.employeeList, CommandLineFix.employeeAdd, CommandLineFix.employeeAddOutside,
            CommandLineFix.employeeManager, CommandLineFix.employeeReturn, CommandLineFix.tokenList,
            CommandLineFix.tokenIssue, fix.findAgainst(head), fix.findPlainly(head), fix.findDeparting(head),
            fix.scorecard(head), fix.supportNote(employee), fix.expertOpinion(head), fix.firmRecords(head),
            fix.headAdd(.technical), fix.safetyAssign(head), fix.safetyReview(head), fix.careRaise, fix.careReview,
            CommandLineFix.employeeExperience, CommandLineFix.termsList, CommandLineFix.termsPublish,
            CommandLineFix.guaranteePublish, CommandLineFix.customerAcceptTerms(nil),
            CommandLineFix.customerAcceptTerms(CustomerID(3)), CommandLineFix.planShow, CommandLineFix.planCapacity,
            CommandLineFix.initiativeAdd, CommandLineFix.initiativeRedate(InitiativeID(2)),
            CommandLineFix.initiativeDrop(InitiativeID(2)), CommandLineFix.planRequestCost(nil, nil),
            CommandLineFix.planRequestCost(ComplaintID(12), head), CommandLineFix.planRequestList,
            CommandLineFix.planRequestShow(PlanRequestID(3)), CommandLineFix.planRequestDecide(PlanRequestID(3)),
            CommandLineFix.planRequestAccept(
                PlanRequestID(3), displacing: [InitiativeID(1), InitiativeID(2)], before: InitiativeID(1)),
            CommandLineFix.charterPublish, CommandLineFix.charterPulse, CommandLineFix.standardPublish,
            CommandLineFix.standardList, CommandLineFix.standardEnd(StandardID(2)),
            fix.findStandard(head, StandardID(2)), fix.findStandard(head, nil),
            CommandLineFix.planTimeBook, CommandLineFix.tokenIssuePlanOwner,
            fix.remedyGrant(head) + " --hours HOURS", fix.remedyChange(head) + " --hours HOURS",
            fix.resolve(head) + " --hours HOURS",
            fix.assign, fix.merge, fix.unmerge, fix.outcomeAccept, fix.review, CommandLineFix.employeeAbsent,
            CommandLineFix.employeeLanguage,
        ] + customerLines + themeLines + voiceLines + frontlineLines
    }()

    private static let voiceLines: [String] = {
        let review = LossReviewID(2)
        return [
            VoiceLineFix.record, VoiceLineFix.list, VoiceLineFix.send, VoiceLineFix.answer, VoiceLineFix.surveys,
            LossReviewLineFix.open, LossReviewLineFix.list, LossReviewLineFix.show(review),
            LossReviewLineFix.draw(review),
            LossReviewLineFix.calls(review), LossReviewLineFix.record(review, CustomerID(3)),
            LossReviewLineFix.add(review), LossReviewLineFix.actions, LossReviewLineFix.close(review),
        ]
    }()

    private static let frontlineLines: [String] = {
        let (note, call) = (NoteID(5), ListeningID(2))
        return [
            FrontlineLineFix.recordNote, FrontlineLineFix.noteList, FrontlineLineFix.showNote(note),
            FrontlineLineFix.sortNote(note), FrontlineLineFix.answerNote(note), FrontlineLineFix.plan,
            FrontlineLineFix.draw, FrontlineLineFix.list, FrontlineLineFix.hand(call), FrontlineLineFix.hold(call),
            FrontlineLineFix.cancel(call),
        ]
    }()

    private static let themeLines: [String] = {
        let (theme, change) = (ThemeID(2), ChangeID(1))
        return [
            ThemeLineFix.open, ThemeLineFix.list, ThemeLineFix.show(theme), ThemeLineFix.revise(theme),
            ThemeLineFix.enter(theme), ThemeLineFix.takeOut(theme),
            ThemeLineFix.exposure(theme, CivilDate(dayNumber: 20_600)), ThemeLineFix.merge(theme),
            ThemeLineFix.split(theme), ThemeLineFix.confirm(theme), ThemeLineFix.reopen(theme),
            ThemeLineFix.proposeChange, ThemeLineFix.changeList, ThemeLineFix.showChange(change),
            ThemeLineFix.commitChange(change), ThemeLineFix.commitChange(change) + " --hours HOURS",
            ThemeLineFix.shipChange(change), ThemeLineFix.withdrawChange(change), ThemeLineFix.announce(change),
            ThemeLineFix.announce(change) + " --text th=TEXT", ThemeLineFix.audience(change),
            ThemeLineFix.decisionRecord, ThemeLineFix.initiativeComplete(InitiativeID(2)), ThemeLineFix.consent,
        ] + ThemeEnding.allCases.map { ThemeLineFix.close(theme, as: $0) }
    }()

    private static let customerLines: [String] = {
        let fix = CustomerLineFix(CustomerID(3))
        let day = CivilDate(dayNumber: 20_600)
        return [
            fix.show, fix.ledgerAdd, fix.incidentList, fix.incidentNote, fix.incidentConfirm(IncidentID(1)),
            fix.incidentWithdraw(IncidentID(1)), fix.partShow, fix.partPropose,
            fix.partPropose(.nonRenewal, ends: day), fix.partConfirm, fix.partOffer, fix.partOffer(on: day),
            fix.partHearing, fix.partLetter, fix.partLetter(ends: day), fix.partComplete, fix.partWithdraw,
            fix.suspend, fix.suspendConfirm, fix.suspendLift, CustomerLineFix.fitProfile, CustomerLineFix(nil).show,
        ]
    }()

    @Test(arguments: lines)
    func `every line a refusal offers is a command line`(line: String) throws {
        let arguments = Self.filledIn(line)
        #expect(throws: Never.self) { try CommandRunner.check(Array(arguments.dropFirst())) }
    }

    /// The line's words, with what only the caller knows filled in.
    static func filledIn(_ line: String) -> [String] {
        var words: [String] = []
        var isQuoted = false
        var word = ""
        for character in line + " " {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == " ", !isQuoted {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word.append(character)
            }
        }
        let verb = words.dropFirst().prefix { !$0.hasPrefix("-") }.joined(separator: " ")
        return words.map { word in
            if word == "HEAD: TEXT" { return "1: words" }
            let choices = [
                "GROUND": verb.contains("embargo") ? "harassment" : "service",
                "KIND": verb.contains("remedy") ? "apology" : "photo",
                "CUSTOMER": "CU-3", "EMPLOYEE": "E-4", "CHANNEL": "email", "LANGUAGE": "en", "DATE": "2026-03-10",
                "SOURCE": "customer", "HEAD": "1", "PASSAGE": "1", "MEASURE": "stopContact", "OUTCOME": "notUpheld",
                "REASON": "standardMet", "CAUSE": "mistake", "STAGE": "two", "ROLE": "clerk", "FILE": "letter.txt",
                "BEHAVIOUR": "humanError", "RESPONSE": "console", "HOURS": "160", "VERSION": "1",
                "N": "5", "DECISION": "declined", "AMOUNT": "12EUR", "CONDUCT": "behaviours", "COMPLAINT": "C-9",
                "RESULT": verb.contains("loss-review") ? "unreached" : "notUpheld", "THEME": "TH-1", "COUNT": "1200",
                "UNIT": "orders", "AUDIENCE": "customers",
            ]
            return choices[word] ?? word
        }
    }
}
