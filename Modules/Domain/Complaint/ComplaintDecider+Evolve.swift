extension ComplaintDecider {
    package static func evolve(_ state: ComplaintState, with event: ComplaintEvent) -> ComplaintState {
        var next = state
        next.advance(with: event)
        return next
    }

    /// Folds in place: copying the state for each event would cost time in the square of their number.
    package static func replay(_ events: some Sequence<ComplaintEvent>) -> ComplaintState {
        var state = initialState
        for event in events { state.advance(with: event) }
        return state
    }
}

extension ComplaintState {
    /// Folds one event in place.
    package mutating func advance(with event: ComplaintEvent) {
        eventCount += 1
        lastAt = max(lastAt, event.at)
        timeline.note(event.body, at: event.at)
        apply(event)
        alerts.note(event)
    }

    private mutating func apply(_ event: ComplaintEvent) {
        let at = event.at
        let by = event.by
        switch event.body {
        case .filed(let data): apply(data, by: by)
        case .scored(let data): apply(data, at: at, by: by)
        case .acknowledged(let data): apply(data, at: at, by: by)
        case .headAdded(let data): apply(data, at: at, by: by)
        case .headChanged(let data): apply(data, at: at)
        case .employeeNamed(let data): apply(data, at: at)
        case .headWithdrawn(let data): apply(data, at: at)
        case .evidenceAdded(let data): apply(data, at: at)
        case .textsErased: isErased = true
        case .respondentAppointed(let data): respondent = data.respondent
        case .summaryIssued(let data): apply(data, at: at)
        case .summarySent(let data): changeSummary(data.version) { $0.sentAt[data.party] = at }
        case .summaryRead(let data): changeSummary(data.version) { $0.readAt[data.party] = at }
        case .passageDisputed(let data): apply(data, at: at)
        case .passageAnswered(let data): apply(data, at: at)
        case .laterDisputeAttached(let data): apply(data, at: at)
        case .contactAttempted(let data): apply(data)
        case .noChannelDeclared(let data): apply(data, by: by)
        case .noChannelConfirmed(let data): apply(data, at: at, by: by)
        case .channelFound(let data): apply(data)
        case .letterSent(let data): apply(data, at: at)
        case .statementInvited(let data): apply(data, at: at)
        case .statementGiven(let data): changeStatement(data.head, data.party) { $0.given = data.text }
        case .statementWaived(let data): changeStatement(data.head, data.party) { $0.waiver = data.text }
        case .statementsVoided(let data): changeHead(data.head) { $0.statements = [:] }
        case .hearingScheduled(let data): apply(data, at: at)
        case .presenceWaived(let data): changeHearing(data.hearing) { $0.presenceWaivers[data.employee] = data.text }
        case .hearingHeld(let data): apply(data, at: at)
        case .stepTaken(let data): apply(data, at: at, by: by)
        case .conflictDeclared(let data): apply(data, at: at)
        case .outsideDeciderNamed(let data): apply(data, at: at, by: by)
        case .protectiveMeasureTaken(let data): apply(data, at: at, by: by)
        case .embargoProposed(let data): apply(data, at: at, by: by)
        case .embargoPlaced(let data): apply(data, by: by)
        case .embargoLifted: embargo = EmbargoState()
        case .safetyReviewAssigned(let data):
            safetyReviews[data.head, default: SafetyReviewState()].reviewer = data.reviewer
        case .safetyReviewed(let data): apply(data, at: at, by: by)
        case .careRaised(let data):
            care.raised.append(CareState.Entry(at: at, by: by, text: data.text, order: eventCount))
        case .careReviewed(let data):
            care.reviews.append(CareState.Entry(at: at, by: by, text: data.text, order: eventCount))
        case .found(let data): apply(data, at: at)
        case .headResolvedEarly(let data): apply(data, at: at)
        case .remedyGranted(let data): apply(data, at: at)
        case .changeCommitted(let data): apply(data, at: at)
        case .remedyFulfilled(let data): changeRemedy(data.remedy) { $0.fulfilledAt = at }
        case .headReopened(let data): apply(data)
        case .closed: closedAt = at
        case .reopened: reopen()
        case .escalated(let data): stage = data.stage
        case .policyAdopted(let data): intake?.policy = data.policy
        case .datesMoved(let data): apply(data)
        // The timeline keeps them.
        case .waitStarted(let data): waitQuestion = data.question
        case .waitEnded, .responseExtended: break
        case .arranged(let body): arrangement.apply(body, at: at)
        // Folded beside the rest: what ends one is often no event of its own.
        case .alert: break
        }
    }

    private mutating func reopen() {
        closedAt = nil
        reopenCount += 1
    }

    /// Changes a head that exists; an event about one that does not leaves the state as it is.
    mutating func changeHead(_ id: HeadID, _ change: (inout HeadState) -> Void) {
        guard let index = heads.firstIndex(where: { $0.head == id }) else { return }
        change(&heads[index])
    }
}
