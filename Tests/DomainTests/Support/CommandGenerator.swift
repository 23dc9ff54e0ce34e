import EvenhandDomain

/// Random lives of a complaint: an honest course with steps left out, doubled and out of order, and noise between them.
struct CommandGenerator {
    var chance: SplitMix

    static let fillers = ["Noted", "n/a", "-", "", "ok", "Odnotowano", "รับทราบ", "వర్తించదు"]
    private static let people = [
        Story.clerk, Story.second, Story.concerned, Story.manager, Story.director, Story.report, Story.decider,
        Story.otherDecider, Story.respondent, Story.outsider, Story.otherEmployee, .house,
    ]
    private static let judges = [
        Story.decider, Story.otherDecider, Story.outsider, Story.manager, Story.concerned, Story.respondent,
        Story.report, Story.second,
    ]

    init(seed: UInt64) { chance = SplitMix(seed: seed) }

    mutating func person() -> PersonID { chance.pick(Self.people) }

    /// How a complaint arrives.
    mutating func filing() -> ComplaintCommand {
        let heads = (0..<chance.pick([1, 1, 1, 2, 3])).map { _ in draft() }
        let isAnonymous = chance.chance(20)
        return Story.filing(
            heads, customer: isAnonymous ? nil : Story.customer, noChannel: isAnonymous && chance.chance(60))
    }

    private mutating func draft() -> HeadDraft {
        HeadDraft(
            ground: chance.pick(Ground.allCases), allegation: "It went wrong in way \(chance.pick(Array(1...9))).",
            employee: chance.pick([nil, Story.concerned, Story.concerned, Story.otherEmployee]),
            occurredAt: chance.chance(70) ? Story.monday.advanced(byDays: -chance.pick(Array(0...40))) : nil)
    }

    /// The honest course for what is still missing, each step left out now and then.
    mutating func honestCourse(_ state: ComplaintState, at now: Instant) -> [(ComplaintCommand, PersonID)] {
        var course: [(ComplaintCommand, PersonID)] = []
        if state.acknowledgement == nil { course.append((acknowledging(), Story.clerk)) }
        if state.respondent == nil {
            course.append((.appointRespondent(.init(respondent: Story.respondent)), Story.clerk))
        }
        course.append((summary(state), Story.clerk))
        for party in state.parties { course.append((Story.sending(to: party), Story.clerk)) }
        for head in state.heads where !head.standing.isDecided {
            let side: Side = head.employee == nil ? .respondent : .employee
            course.append((statement(.customer, on: head.head), Story.clerk))
            course.append((statement(side, on: head.head), Story.clerk))
        }
        let judge = chance.pick(Self.judges)
        course.append(
            (judge == Story.outsider ? outsider() : Story.untied, judge == Story.outsider ? Story.clerk : judge))
        for head in state.heads where !head.standing.isDecided {
            for _ in 0..<chance.pick([0, 1, 1, 2, 4]) { course.append((evidence(on: head.head), Story.clerk)) }
            if head.ground == .technical, chance.chance(60) {
                course.append((opinion(on: head.head), Story.clerk))
            }
            if head.wasSafety {
                course.append((review(of: head.head), chance.pick([Story.second, Story.second, Story.clerk, judge])))
            }
            let isGuided = chance.chance(65)
            course.append((isGuided ? guidedFinding(on: head.head, state, at: now) : finding(on: head.head), judge))
        }
        for head in state.heads { course.append((promise(on: head.head, at: now), Story.clerk)) }
        for employee in state.concernedEmployees { course.append((Story.supportNote(to: employee), Story.clerk)) }
        if state.care.open != nil { course.append((.reviewCare(.init(text: words())), Story.second)) }
        course.append((.close(.init()), Story.clerk))
        course.removeAll { _ in chance.chance(6) }
        if chance.chance(15), course.count > 2 { course.swapAt(0, course.count - 1) }
        return course
    }

    /// Anything, sensible or not.
    mutating func noise(_ state: ComplaintState, at now: Instant) -> ComplaintCommand {
        let head = self.head(state)
        let party = chance.pick(state.parties + [.customer, .person(Story.manager)])
        let side = chance.pick(Side.allCases)
        switch chance.pick(Array(0..<40)) {
        case 0: return .addHead(.init(draft: draft()))
        case 1: return .changeHead(.init(head: head, ground: chance.pick(Ground.allCases)))
        case 2: return .changeHead(.init(head: head, occurredAt: now.advanced(byDays: -chance.pick(Array(-1...50)))))
        case 3:
            return .nameEmployee(
                .init(head: head, employee: chance.pick([Story.otherEmployee, Story.concerned, Story.manager])))
        case 4: return .withdraw(.init(head: chance.pick([nil, head]), reason: words()))
        case 5: return .appointRespondent(.init(respondent: person()))
        case 6: return summary(state)
        case 7: return Story.sending(to: party)
        case 8: return .disputePassage(.init(passage: passage(state), party: party, text: "Not so."))
        case 9: return .answerPassage(.init(passage: passage(state), text: words()))
        case 10, 11: return .recordAttempt(.init(party: party, attemptedAt: attempt(now), channel: .phone))
        case 12: return .declareNoChannel(.init(party: party))
        case 13: return .confirmNoChannel(.init(party: party))
        case 14: return .recordChannel(.init(party: party, channel: .email))
        case 15, 16: return statement(side, on: head)
        case 17, 18: return finding(on: head)
        case 19:
            return .scheduleHearing(
                .init(
                    form: chance.pick(HearingForm.allCases), heads: [head],
                    scheduledFor: now.advanced(byDays: chance.pick([0, 3, 7, 9])), invited: invitees(state),
                    offersWriting: chance.chance(60), offersRepresentative: chance.chance(40)))
        case 20, 21:
            return .holdHearing(
                .init(
                    hearing: HearingID(Int64(max(1, state.hearings.count))),
                    present: chance.pick([[.customer], state.parties])))
        case 22:
            return .waivePresence(
                .init(
                    hearing: HearingID(Int64(max(1, state.hearings.count))), employee: Story.concerned, text: "Go on."))
        case 23: return .proposeEmbargo(.init(ground: .tippingOff, text: words()))
        case 24: return chance.chance(50) ? .placeEmbargo(.init()) : .liftEmbargo(.init())
        case 25: return .declareConflict(.init(tie: chance.chance(30) ? "We are cousins." : nil))
        case 26: return outsider()
        case 27: return chance.pick([.close(.init()), .reviewDue(.init()), promise(on: head, at: now)])
        case 28:
            return chance.pick([
                .reopen(.init(cause: .newEvidence, reason: words())),
                .escalate(.init(stage: chance.pick([.two, .two, .external]), reason: words())),
            ])
        case 30, 31: return evidence(on: head)
        case 32: return opinion(on: head)
        case 33:
            return chance.pick([
                review(of: head), .assignSafetyReview(.init(head: head, reviewer: person())),
                Story.supportNote(to: chance.pick([Story.concerned, Story.otherEmployee])),
            ])
        case 35, 36: return .arrange(arrangement())
        case 37, 38, 39: return .keepTime(timing(state))
        case 34: return chance.pick([.raiseCare(.init(text: words())), .reviewCare(.init(text: words()))])
        default:
            return chance.pick([
                .resolveEarly(.init(head: head, solution: words(), acceptedAt: now)),
                .fulfilRemedy(.init(remedy: RemedyID(Int64(max(1, state.remedies.count))))),
                .takeProtectiveMeasure(.init(kind: .changeDuties, text: "Other tasks for now.")),
            ])
        }
    }

    private mutating func timing(_ state: ComplaintState) -> ComplaintCommand.KeepTime {
        chance.pick([
            .raiseAlerts, .raiseAlerts, .raiseAlerts, .startWait(question: words()), .endWait,
            .extend(days: chance.pick([0, 3, 10, 90]), reason: words()),
            .acknowledgeAlert(AlertID(Int64(chance.pick([1, max(1, state.alerts.count)])))),
        ])
    }

    private mutating func arrangement() -> Arrangement {
        let other = chance.pick(Story.others + [Story.complaint, ComplaintID(99)])
        return chance.pick([
            .assign(person()), .assign(nil), .merge(into: other, reason: words()), .unmerge(reason: words()),
            .link(chance.pick(LinkKind.allCases), other), .unlink(other),
            .answerOutcome(chance.pick(OutcomeAnswer.allCases), text: words()),
            .recordReview(chance.pick(ReviewResult.allCases), text: words()),
            .dismissDuplicate(other, reason: words()),
        ])
    }

    private mutating func head(_ state: ComplaintState) -> HeadID {
        chance.chance(3) ? HeadID(99) : (state.heads.isEmpty ? HeadID(1) : chance.pick(state.heads.map(\.head)))
    }

    private func passageCount(_ state: ComplaintState) -> Int { state.summaries.reduce(0) { $0 + $1.passages.count } }

    private mutating func passage(_ state: ComplaintState) -> PassageID {
        PassageID(Int64(chance.pick(Array(1...max(1, passageCount(state))))))
    }

    private mutating func attempt(_ now: Instant) -> Instant { now.advanced(byDays: -chance.pick([0, 0, 0, 1, 9])) }

    private mutating func invitees(_ state: ComplaintState) -> [Party] {
        chance.chance(70) ? state.parties : [.customer]
    }

    private mutating func words() -> String {
        chance.chance(20) ? chance.pick(Self.fillers) : "The depot's log of that day shows it plainly."
    }

    private mutating func acknowledging() -> ComplaintCommand { Story.acknowledging }

    private mutating func summary(_ state: ComplaintState) -> ComplaintCommand {
        let heads = state.heads.map(\.head).filter { _ in !chance.chance(5) }
        return .issueSummary(
            .init(passages: heads.map { PassageDraft(heads: [$0], text: "What is said on head \($0).") }))
    }

    private mutating func statement(_ side: Side, on head: HeadID) -> ComplaintCommand {
        switch chance.pick([0, 0, 0, 1, 2]) {
        case 0: return Story.stating(side, on: head)
        case 1: return .waiveStatement(.init(head: head, side: side, text: "Nothing to add."))
        default: return .inviteStatement(.init(head: head, side: side))
        }
    }

    private mutating func outsider() -> ComplaintCommand {
        .nameOutsideDecider(.init(person: Story.outsider, tie: words(), reason: words()))
    }

    private mutating func finding(on head: HeadID) -> ComplaintCommand {
        Story.finding(
            chance.pick([.upheld, .partlyUpheld, .notUpheld, .notUpheld, .unableToReachFinding] + Outcome.allCases),
            on: head, reason: chance.pick([nil, .evidenceAgainst, .partOnly, .standardMet]), text: words(),
            departure: chance.pick([nil, "I heard both and believe the other one.", "noted"]),
            behaviour: chance.pick([nil, nil, .humanError, .atRiskBehaviour, .recklessBehaviour]),
            response: chance.pick([nil, nil, .console, .systemFix, .coach, .disciplinaryAction]),
            plainWords: chance.pick([nil, "The part was worn out before it was sold."]),
            toldBeforehand: chance.pick([nil, "The leaflet says how long the part lasts."]))
    }

    /// What the scorecard would have, with the words it asks for.
    private func guidedFinding(on head: HeadID, _ state: ComplaintState, at now: Instant) -> ComplaintCommand {
        let facts = ComplaintFacts(complaint: Story.complaint)
        guard
            let assessment = ComplaintDecider.assessments(of: state, only: head, given: facts, at: now).first
        else { return .close(.init()) }
        return .find(ComplaintDecider.trialFinding(assessment))
    }

    private mutating func evidence(on head: HeadID) -> ComplaintCommand {
        Story.evidence(
            chance.pick(EvidenceKind.allCases), chance.pick(EvidenceSource.allCases),
            for: chance.pick([.customer, .customer, .employee, .respondent, nil]), on: head,
            from: chance.chance(30) ? person() : nil)
    }

    private mutating func opinion(on head: HeadID) -> ComplaintCommand {
        Story.evidence(
            .expertOpinion, .outsideExpert, for: chance.pick([.customer, .respondent, nil]), on: head,
            from: chance.pick([Story.outsider, Story.second, Story.concerned, Story.manager]))
    }

    private mutating func review(of head: HeadID) -> ComplaintCommand {
        .reviewSafety(.init(head: head, text: words()))
    }

    private mutating func promise(on head: HeadID, at now: Instant) -> ComplaintCommand {
        let due = now.advanced(byDays: chance.pick([0, 1, 5, 30]))
        let work = WorkAsked(
            hours: chance.pick([nil, 0, 1, 3, 5, 5, 9, 40]),
            request: chance.chance(20) ? PlanRequestID(chance.pick([1, 1, 2, 3])) : nil)
        return .commitChange(.init(head: head, text: words(), owner: Story.second, due: due, work: work))
    }
}
