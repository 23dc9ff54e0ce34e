internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

/// The card of whoever is on the phone.
extension CustomerCalls {
    func card(
        _ context: CallContext, _ request: Evenhand_V1_GetCustomerCardRequest
    ) async throws -> Evenhand_V1_GetCustomerCardResponse {
        let actor = try context.signedIn()
        let id = try identifier(request.customerID)
        let card = try await answering { () async throws(DeskError) in try await desk.card(of: id, by: actor) }
        return .with {
            $0.customer = Evenhand_V1_Customer(id: card.id, version: card.version, state: card.state)
            $0.sinceMs = card.since?.milliseconds ?? 0
            $0.open = card.open.map { Evenhand_V1_CardComplaint($0) }
            $0.openCount = UInt32(clamping: card.openCount)
            $0.complaintCount = UInt32(clamping: card.complaintCount)
            $0.promises = card.promises.map { promise in
                .with {
                    $0.complaintID = promise.complaint.description
                    $0.dueMs = promise.due.milliseconds
                    $0.ownerID = promise.owner.description
                    $0.late = promise.isLate
                }
            }
            $0.purchases = card.purchases.map { Evenhand_V1_CardPurchase($0, showsAmount: card.showsAmounts) }
            $0.feedback = card.feedback.map { Evenhand_V1_CardFeedback($0) }
            $0.suspendedUntilMs = card.suspendedUntil?.milliseconds ?? 0
            $0.voices = card.voices.map { Evenhand_V1_Voice($0) }
            $0.changes = card.changes.map { Evenhand_V1_CardChange($0) }
            if let call = card.lossCall { $0.lossCall = Evenhand_V1_CardLossCall(call) }
        }
    }
}

extension Evenhand_V1_CardComplaint {
    fileprivate init(_ entry: ComplaintEntry) {
        self.init()
        let summary = entry.summary
        complaintID = entry.id.description
        receivedMs = summary.receivedAt.milliseconds
        topic = summary.topic ?? ""
        productArea = summary.productArea ?? ""
        status = .init(summary.status)
        stage = .init(summary.stage)
        if let next = summary.nextStep {
            nextStep = next.what.rawValue
            nextMs = next.at.milliseconds
        }
        assignedTo = summary.assignedTo?.description ?? ""
    }
}

extension Evenhand_V1_CardPurchase {
    fileprivate init(_ moment: LedgerMoment, showsAmount: Bool) {
        self.init()
        onMs = moment.at.milliseconds
        document = moment.document ?? ""
        if showsAmount {
            amount = .init(Money(minorUnits: moment.net, currency: moment.currency))
        }
    }
}

extension Evenhand_V1_CardFeedback {
    fileprivate init(_ feedback: CustomerHappening.FeedbackGiven) {
        self.init()
        onMs = feedback.on.milliseconds
        if let words = feedback.firstWords { text = .init(words) }
        if let rating = feedback.rating { self.rating = UInt32(clamping: rating) }
    }
}

extension Evenhand_V1_CardChange {
    fileprivate init(_ change: CustomerCard.Change) {
        self.init()
        changeID = change.id.description
        text = .init(change.text)
        due = change.due.description
        shippedOn = change.shippedOn?.description ?? ""
        toldOn = change.toldOn?.description ?? ""
        complaintID = change.complaint.description
    }
}

extension Evenhand_V1_CardLossCall {
    fileprivate init(_ call: CustomerCard.LossCall) {
        self.init()
        reviewID = call.review.description
        reviewOpen = call.isReviewOpen
        ownerID = call.owner.description
        result = .init(call.result)
        attempts = UInt32(clamping: call.attempts)
        mustNotBeCalled = call.mustNotBeCalled
    }
}
