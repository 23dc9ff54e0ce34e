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
    fileprivate mutating func advance(with event: ComplaintEvent) {
        eventCount += 1
        lastAt = max(lastAt, event.at)
        apply(event)
    }

    private mutating func apply(_ event: ComplaintEvent) {
        switch event.body {
        case .filed, .scored, .acknowledged, .headAdded, .headChanged, .employeeNamed, .headWithdrawn, .evidenceAdded,
            .textsErased:
            applyIntake(event)
        case .respondentAppointed, .summaryIssued, .summarySent, .summaryRead, .passageDisputed, .passageAnswered,
            .laterDisputeAttached, .contactAttempted, .noChannelDeclared, .noChannelConfirmed, .channelFound,
            .letterSent:
            applyParties(event)
        case .statementInvited, .statementGiven, .statementWaived, .statementsVoided, .hearingScheduled,
            .presenceWaived, .hearingHeld, .stepTaken:
            applyHearing(event)
        case .conflictDeclared, .outsideDeciderNamed, .protectiveMeasureTaken, .embargoProposed, .embargoPlaced,
            .embargoLifted:
            applyProtection(event)
        case .found, .headResolvedEarly, .remedyGranted, .changeCommitted, .remedyFulfilled, .headReopened, .closed,
            .reopened, .escalated:
            applyOutcome(event)
        }
    }

    /// Changes a head that exists; an event about one that does not leaves the state as it is.
    mutating func changeHead(_ id: HeadID, _ change: (inout HeadState) -> Void) {
        guard let index = heads.firstIndex(where: { $0.head == id }) else { return }
        change(&heads[index])
    }
}
