/// What may happen to a complaint.
package enum ComplaintHappening: Sendable, Equatable {
    case filed(Filed)
    case scored(Scored)
    case acknowledged(Acknowledged)
    case headAdded(HeadAdded)
    case headChanged(HeadChanged)
    case employeeNamed(EmployeeNamed)
    case headWithdrawn(HeadWithdrawn)
    case evidenceAdded(EvidenceAdded)
    case textsErased(TextsErased)
    case respondentAppointed(RespondentAppointed)
    case summaryIssued(SummaryIssued)
    case summarySent(SummarySent)
    case summaryRead(SummaryRead)
    case passageDisputed(PassageDisputed)
    case passageAnswered(PassageAnswered)
    case laterDisputeAttached(LaterDisputeAttached)
    case contactAttempted(ContactAttempted)
    case noChannelDeclared(NoChannelDeclared)
    case noChannelConfirmed(NoChannelConfirmed)
    case channelFound(ChannelFound)
    case letterSent(LetterSent)
    case statementInvited(StatementInvited)
    case statementGiven(StatementGiven)
    case statementWaived(StatementWaived)
    case statementsVoided(StatementsVoided)
    case hearingScheduled(HearingScheduled)
    case presenceWaived(PresenceWaived)
    case hearingHeld(HearingHeld)
    case stepTaken(StepTaken)
    case conflictDeclared(ConflictDeclared)
    case outsideDeciderNamed(OutsideDeciderNamed)
    case protectiveMeasureTaken(ProtectiveMeasureTaken)
    case embargoProposed(EmbargoProposed)
    case embargoPlaced(EmbargoPlaced)
    case embargoLifted(EmbargoLifted)
    case safetyReviewAssigned(SafetyReviewAssigned)
    case safetyReviewed(SafetyReviewed)
    case careRaised(CareRaised)
    case careReviewed(CareReviewed)
    case found(Found)
    case headResolvedEarly(HeadResolvedEarly)
    case remedyGranted(RemedyGranted)
    case changeCommitted(ChangeCommitted)
    case remedyFulfilled(RemedyFulfilled)
    case headReopened(HeadReopened)
    case closed(Closed)
    case reopened(Reopened)
    case escalated(Escalated)
    case waitStarted(WaitStarted)
    case waitEnded(WaitEnded)
    case responseExtended(ResponseExtended)
    case policyAdopted(PolicyAdopted)
    case datesMoved(DatesMoved)
    case arranged(ArrangementHappening)
    case alert(AlertHappening)
}

extension ComplaintHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .filed: "complaint.filed"
        case .scored: "complaint.scored"
        case .acknowledged: "complaint.acknowledged"
        case .headAdded: "complaint.headAdded"
        case .headChanged: "complaint.headChanged"
        case .employeeNamed: "complaint.employeeNamed"
        case .headWithdrawn: "complaint.headWithdrawn"
        case .evidenceAdded: "complaint.evidenceAdded"
        case .textsErased: "complaint.textsErased"
        case .respondentAppointed: "complaint.respondentAppointed"
        case .summaryIssued: "complaint.summaryIssued"
        case .summarySent: "complaint.summarySent"
        case .summaryRead: "complaint.summaryRead"
        case .passageDisputed: "complaint.passageDisputed"
        case .passageAnswered: "complaint.passageAnswered"
        case .laterDisputeAttached: "complaint.laterDisputeAttached"
        case .contactAttempted: "complaint.contactAttempted"
        case .noChannelDeclared: "complaint.noChannelDeclared"
        case .noChannelConfirmed: "complaint.noChannelConfirmed"
        case .channelFound: "complaint.channelFound"
        case .letterSent: "complaint.letterSent"
        case .statementInvited: "complaint.statementInvited"
        case .statementGiven: "complaint.statementGiven"
        case .statementWaived: "complaint.statementWaived"
        case .statementsVoided: "complaint.statementsVoided"
        case .hearingScheduled: "complaint.hearingScheduled"
        case .presenceWaived: "complaint.presenceWaived"
        case .hearingHeld: "complaint.hearingHeld"
        case .stepTaken: "complaint.stepTaken"
        case .conflictDeclared: "complaint.conflictDeclared"
        case .outsideDeciderNamed: "complaint.outsideDeciderNamed"
        case .protectiveMeasureTaken: "complaint.protectiveMeasureTaken"
        case .embargoProposed: "complaint.embargoProposed"
        case .embargoPlaced: "complaint.embargoPlaced"
        case .embargoLifted: "complaint.embargoLifted"
        case .safetyReviewAssigned: "complaint.safetyReviewAssigned"
        case .safetyReviewed: "complaint.safetyReviewed"
        case .careRaised: "complaint.careRaised"
        case .careReviewed: "complaint.careReviewed"
        case .found: "complaint.found"
        case .headResolvedEarly: "complaint.headResolvedEarly"
        case .remedyGranted: "complaint.remedyGranted"
        case .changeCommitted: "complaint.changeCommitted"
        case .remedyFulfilled: "complaint.remedyFulfilled"
        case .headReopened: "complaint.headReopened"
        case .closed: "complaint.closed"
        case .reopened: "complaint.reopened"
        case .escalated: "complaint.escalated"
        case .waitStarted: "complaint.waitStarted"
        case .waitEnded: "complaint.waitEnded"
        case .responseExtended: "complaint.responseExtended"
        case .policyAdopted: "complaint.policyAdopted"
        case .datesMoved: "complaint.datesMoved"
        case .arranged(let event): event.kind
        case .alert(let event): event.kind
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "complaint.filed": self = .filed(try container.decode(Filed.self, forKey: .data))
        case "complaint.scored": self = .scored(try container.decode(Scored.self, forKey: .data))
        case "complaint.acknowledged": self = .acknowledged(try container.decode(Acknowledged.self, forKey: .data))
        case "complaint.headAdded": self = .headAdded(try container.decode(HeadAdded.self, forKey: .data))
        case "complaint.headChanged": self = .headChanged(try container.decode(HeadChanged.self, forKey: .data))
        case "complaint.employeeNamed": self = .employeeNamed(try container.decode(EmployeeNamed.self, forKey: .data))
        case "complaint.headWithdrawn": self = .headWithdrawn(try container.decode(HeadWithdrawn.self, forKey: .data))
        case "complaint.evidenceAdded": self = .evidenceAdded(try container.decode(EvidenceAdded.self, forKey: .data))
        case "complaint.textsErased": self = .textsErased(try container.decode(TextsErased.self, forKey: .data))
        case "complaint.respondentAppointed":
            self = .respondentAppointed(try container.decode(RespondentAppointed.self, forKey: .data))
        case "complaint.summaryIssued": self = .summaryIssued(try container.decode(SummaryIssued.self, forKey: .data))
        case "complaint.summarySent": self = .summarySent(try container.decode(SummarySent.self, forKey: .data))
        case "complaint.summaryRead": self = .summaryRead(try container.decode(SummaryRead.self, forKey: .data))
        case "complaint.passageDisputed":
            self = .passageDisputed(try container.decode(PassageDisputed.self, forKey: .data))
        case "complaint.passageAnswered":
            self = .passageAnswered(try container.decode(PassageAnswered.self, forKey: .data))
        case "complaint.laterDisputeAttached":
            self = .laterDisputeAttached(try container.decode(LaterDisputeAttached.self, forKey: .data))
        case "complaint.contactAttempted":
            self = .contactAttempted(try container.decode(ContactAttempted.self, forKey: .data))
        case "complaint.noChannelDeclared":
            self = .noChannelDeclared(try container.decode(NoChannelDeclared.self, forKey: .data))
        case "complaint.noChannelConfirmed":
            self = .noChannelConfirmed(try container.decode(NoChannelConfirmed.self, forKey: .data))
        case "complaint.channelFound": self = .channelFound(try container.decode(ChannelFound.self, forKey: .data))
        case "complaint.letterSent": self = .letterSent(try container.decode(LetterSent.self, forKey: .data))
        case "complaint.statementInvited":
            self = .statementInvited(try container.decode(StatementInvited.self, forKey: .data))
        case "complaint.statementGiven":
            self = .statementGiven(try container.decode(StatementGiven.self, forKey: .data))
        case "complaint.statementWaived":
            self = .statementWaived(try container.decode(StatementWaived.self, forKey: .data))
        case "complaint.statementsVoided":
            self = .statementsVoided(try container.decode(StatementsVoided.self, forKey: .data))
        case "complaint.hearingScheduled":
            self = .hearingScheduled(try container.decode(HearingScheduled.self, forKey: .data))
        case "complaint.presenceWaived":
            self = .presenceWaived(try container.decode(PresenceWaived.self, forKey: .data))
        case "complaint.hearingHeld": self = .hearingHeld(try container.decode(HearingHeld.self, forKey: .data))
        case "complaint.stepTaken": self = .stepTaken(try container.decode(StepTaken.self, forKey: .data))
        case "complaint.conflictDeclared":
            self = .conflictDeclared(try container.decode(ConflictDeclared.self, forKey: .data))
        case "complaint.outsideDeciderNamed":
            self = .outsideDeciderNamed(try container.decode(OutsideDeciderNamed.self, forKey: .data))
        case "complaint.protectiveMeasureTaken":
            self = .protectiveMeasureTaken(try container.decode(ProtectiveMeasureTaken.self, forKey: .data))
        case "complaint.embargoProposed":
            self = .embargoProposed(try container.decode(EmbargoProposed.self, forKey: .data))
        case "complaint.embargoPlaced": self = .embargoPlaced(try container.decode(EmbargoPlaced.self, forKey: .data))
        case "complaint.embargoLifted": self = .embargoLifted(try container.decode(EmbargoLifted.self, forKey: .data))
        case "complaint.safetyReviewAssigned":
            self = .safetyReviewAssigned(try container.decode(SafetyReviewAssigned.self, forKey: .data))
        case "complaint.safetyReviewed":
            self = .safetyReviewed(try container.decode(SafetyReviewed.self, forKey: .data))
        case "complaint.careRaised":
            self = .careRaised(try container.decode(CareRaised.self, forKey: .data))
        case "complaint.careReviewed":
            self = .careReviewed(try container.decode(CareReviewed.self, forKey: .data))
        case "complaint.found": self = .found(try container.decode(Found.self, forKey: .data))
        case "complaint.headResolvedEarly":
            self = .headResolvedEarly(try container.decode(HeadResolvedEarly.self, forKey: .data))
        case "complaint.remedyGranted": self = .remedyGranted(try container.decode(RemedyGranted.self, forKey: .data))
        case "complaint.changeCommitted":
            self = .changeCommitted(try container.decode(ChangeCommitted.self, forKey: .data))
        case "complaint.remedyFulfilled":
            self = .remedyFulfilled(try container.decode(RemedyFulfilled.self, forKey: .data))
        case "complaint.headReopened": self = .headReopened(try container.decode(HeadReopened.self, forKey: .data))
        case "complaint.closed": self = .closed(try container.decode(Closed.self, forKey: .data))
        case "complaint.reopened": self = .reopened(try container.decode(Reopened.self, forKey: .data))
        case "complaint.escalated": self = .escalated(try container.decode(Escalated.self, forKey: .data))
        case "complaint.waitStarted": self = .waitStarted(try container.decode(WaitStarted.self, forKey: .data))
        case "complaint.waitEnded": self = .waitEnded(try container.decode(WaitEnded.self, forKey: .data))
        case "complaint.responseExtended":
            self = .responseExtended(try container.decode(ResponseExtended.self, forKey: .data))
        case "complaint.policyAdopted": self = .policyAdopted(try container.decode(PolicyAdopted.self, forKey: .data))
        case "complaint.datesMoved": self = .datesMoved(try container.decode(DatesMoved.self, forKey: .data))
        default:
            if let event = try ArrangementHappening(kind: kind, from: container) {
                self = .arranged(event)
                return
            }
            guard let event = try AlertHappening(kind: kind, from: container) else { return nil }
            self = .alert(event)
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .filed(let data): try container.encode(data, forKey: .data)
        case .scored(let data): try container.encode(data, forKey: .data)
        case .acknowledged(let data): try container.encode(data, forKey: .data)
        case .headAdded(let data): try container.encode(data, forKey: .data)
        case .headChanged(let data): try container.encode(data, forKey: .data)
        case .employeeNamed(let data): try container.encode(data, forKey: .data)
        case .headWithdrawn(let data): try container.encode(data, forKey: .data)
        case .evidenceAdded(let data): try container.encode(data, forKey: .data)
        case .textsErased(let data): try container.encode(data, forKey: .data)
        case .respondentAppointed(let data): try container.encode(data, forKey: .data)
        case .summaryIssued(let data): try container.encode(data, forKey: .data)
        case .summarySent(let data): try container.encode(data, forKey: .data)
        case .summaryRead(let data): try container.encode(data, forKey: .data)
        case .passageDisputed(let data): try container.encode(data, forKey: .data)
        case .passageAnswered(let data): try container.encode(data, forKey: .data)
        case .laterDisputeAttached(let data): try container.encode(data, forKey: .data)
        case .contactAttempted(let data): try container.encode(data, forKey: .data)
        case .noChannelDeclared(let data): try container.encode(data, forKey: .data)
        case .noChannelConfirmed(let data): try container.encode(data, forKey: .data)
        case .channelFound(let data): try container.encode(data, forKey: .data)
        case .letterSent(let data): try container.encode(data, forKey: .data)
        case .statementInvited(let data): try container.encode(data, forKey: .data)
        case .statementGiven(let data): try container.encode(data, forKey: .data)
        case .statementWaived(let data): try container.encode(data, forKey: .data)
        case .statementsVoided(let data): try container.encode(data, forKey: .data)
        case .hearingScheduled(let data): try container.encode(data, forKey: .data)
        case .presenceWaived(let data): try container.encode(data, forKey: .data)
        case .hearingHeld(let data): try container.encode(data, forKey: .data)
        case .stepTaken(let data): try container.encode(data, forKey: .data)
        case .conflictDeclared(let data): try container.encode(data, forKey: .data)
        case .outsideDeciderNamed(let data): try container.encode(data, forKey: .data)
        case .protectiveMeasureTaken(let data): try container.encode(data, forKey: .data)
        case .embargoProposed(let data): try container.encode(data, forKey: .data)
        case .embargoPlaced(let data): try container.encode(data, forKey: .data)
        case .embargoLifted(let data): try container.encode(data, forKey: .data)
        case .safetyReviewAssigned(let data): try container.encode(data, forKey: .data)
        case .safetyReviewed(let data): try container.encode(data, forKey: .data)
        case .careRaised(let data): try container.encode(data, forKey: .data)
        case .careReviewed(let data): try container.encode(data, forKey: .data)
        case .found(let data): try container.encode(data, forKey: .data)
        case .headResolvedEarly(let data): try container.encode(data, forKey: .data)
        case .remedyGranted(let data): try container.encode(data, forKey: .data)
        case .changeCommitted(let data): try container.encode(data, forKey: .data)
        case .remedyFulfilled(let data): try container.encode(data, forKey: .data)
        case .headReopened(let data): try container.encode(data, forKey: .data)
        case .closed(let data): try container.encode(data, forKey: .data)
        case .reopened(let data): try container.encode(data, forKey: .data)
        case .escalated(let data): try container.encode(data, forKey: .data)
        case .waitStarted(let data): try container.encode(data, forKey: .data)
        case .waitEnded(let data): try container.encode(data, forKey: .data)
        case .responseExtended(let data): try container.encode(data, forKey: .data)
        case .policyAdopted(let data): try container.encode(data, forKey: .data)
        case .datesMoved(let data): try container.encode(data, forKey: .data)
        case .arranged(let event): try event.encodeData(into: &container)
        case .alert(let event): try event.encodeData(into: &container)
        }
    }
}
