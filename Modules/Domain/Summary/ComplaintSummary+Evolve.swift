extension ComplaintSummary {
    /// The summary after an event. Total, and independent of the full state: read models fold it as events arrive.
    package mutating func evolve(with event: ComplaintEvent) {
        changedAt = event.at
        apply(event)
        alerts.note(event)
        alerts.removeAll { !$0.isOpen }
        status = currentStatus
    }

    private mutating func apply(_ event: ComplaintEvent) {
        switch event.body {
        case .filed(let data):
            customer = data.customer
            receivedAt = data.receivedAt
            channel = data.channel
            language = data.language
            productArea = data.productArea
            source = data.source
            acknowledgeBy = data.acknowledgeBy
            respondBy = data.respondBy
        case .scored(let data): apply(data.score)
        case .acknowledged: isAcknowledged = true
        case .headAdded(let data):
            heads.append(
                HeadLine(
                    head: data.head, ground: data.ground, employee: data.employee, outcome: nil, since: data.occurredAt)
            )
            if data.employee == assignedTo { assignedTo = nil }
        case .headChanged(let data):
            change(data.head) { line in
                if let ground = data.ground { line.ground = ground }
                if let moment = data.occurredAt { line.since = min(line.since ?? moment, moment) }
            }
        case .employeeNamed(let data):
            change(data.head) { $0.concern(data.employee) }
            if data.employee == assignedTo { assignedTo = nil }
        case .headWithdrawn(let data): change(data.head) { $0.outcome = .withdrawn }
        case .found(let data): change(data.head) { $0.outcome = data.outcome }
        case .headResolvedEarly(let data): change(data.head) { $0.outcome = .resolvedEarly }
        case .headReopened(let data): change(data.head) { $0.outcome = nil }
        case .remedyGranted(let data):
            remedies.append(RemedyLine(remedy: data.remedy, owner: data.owner, due: data.due))
        case .changeCommitted(let data):
            remedies.append(RemedyLine(remedy: data.remedy, owner: data.owner, due: data.due))
        case .remedyFulfilled(let data): remedies.removeAll { $0.remedy == data.remedy }
        case .hearingHeld(let data): heat = data.heatAfter ?? heat
        case .embargoPlaced(let data): embargoedUntil = data.until
        case .embargoLifted: embargoedUntil = nil
        case .closed: closedAt = event.at
        case .reopened:
            closedAt = nil
            reopenCount += 1
        case .escalated(let data): stage = data.stage
        case .datesMoved(let data):
            acknowledgeBy = data.acknowledgeBy
            respondBy = data.respondBy
        case .evidenceAdded, .textsErased, .respondentAppointed, .summaryIssued, .summarySent, .summaryRead,
            .passageDisputed, .passageAnswered, .laterDisputeAttached, .contactAttempted, .noChannelDeclared,
            .noChannelConfirmed, .channelFound, .letterSent, .statementInvited, .statementGiven, .statementWaived,
            .statementsVoided, .hearingScheduled, .presenceWaived, .stepTaken, .conflictDeclared,
            .outsideDeciderNamed, .protectiveMeasureTaken, .embargoProposed, .safetyReviewAssigned, .safetyReviewed,
            .careRaised, .careReviewed, .waitStarted,
            .waitEnded, .responseExtended, .policyAdopted:
            break
        case .arranged(.assigned(let data)): assignedTo = data.to
        case .arranged(.merged(let data)): lead = data.lead
        case .arranged(.unmerged): lead = nil
        case .arranged(.joined(let data)): if !followers.contains(data.complaint) { followers.append(data.complaint) }
        case .arranged(.separated(let data)): followers.removeAll { $0 == data.complaint }
        case .arranged(.duplicateDismissed(let data)): notDuplicates.append(data.complaint)
        case .arranged: break
        // Folded beside the rest, as on the record.
        case .alert: break
        }
    }

    private mutating func apply(_ score: TriageRecord) {
        topic = score.topic?.label
        severity = score.severity
        heat = score.heat
        priority = score.priority
        cues = score.cues.map(\.kind).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        if language == "und" { language = score.language }
    }

    private mutating func change(_ head: HeadID, _ change: (inout HeadLine) -> Void) {
        guard let index = heads.firstIndex(where: { $0.head == head }) else { return }
        change(&heads[index])
    }

    private var currentStatus: ComplaintStatus {
        if closedAt != nil { return .closed }
        if !heads.isEmpty, heads.allSatisfy({ $0.outcome != nil }) { return .found }
        if reopenCount > 0 { return .reopened }
        return isAcknowledged ? .acknowledged : .received
    }
}
