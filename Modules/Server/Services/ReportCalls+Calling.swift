internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages
internal import SwiftProtobuf

/// Whom to call on Monday.
extension ReportCalls {
    /// Of each kind but the last.
    private static let callLimit = 10
    private static let lostLimit = 5

    func addCalls(
        to response: inout Evenhand_V1_GetReportResponse, _ context: CallContext
    ) async throws {
        try await addComplaints(to: &response, context)
        try await addListening(to: &response, context)
        let sheet = try await LossReviewCalls(desk: desk).calls(context, .init()).calls
        addLossCalls(sheet, to: &response)
        try await addLost(to: &response, context)
    }

    private func addComplaints(
        to response: inout Evenhand_V1_GetReportResponse, _ context: CallContext
    ) async throws {
        let alerts = try await QueueCalls(desk: desk).listAlerts(context, .with { $0.page.size = 1_000 })
        var told: Set<String> = []
        for row in alerts.alerts where row.alert.share >= 100 && told.count < Self.callLimit {
            guard told.insert(row.complaint.complaintID).inserted else { continue }
            response.calls.append(
                .with {
                    ($0.why, $0.complaintID) = ("overdue", row.complaint.complaintID)
                    $0.customerID = row.complaint.customerID
                    $0.what = "\(row.alert.clock), \(row.alert.regime)"
                    ($0.assignedToID, $0.sinceMs) = (row.complaint.assignedToID, row.alert.dueMs)
                    $0.day = day(of: row.alert.dueMs)
                    $0.priority = row.complaint.priority
                })
        }
        let now = desk.now().milliseconds
        let queue = try await QueueCalls(desk: desk).listQueue(
            context, .with { $0.page.size = UInt32(Self.callLimit) })
        for row in queue.complaints where told.insert(row.complaintID).inserted {
            response.calls.append(
                .with {
                    let isOverdue = row.nextDueMs != 0 && row.nextDueMs < now
                    $0.why = isOverdue ? "overdue" : "heavy"
                    ($0.complaintID, $0.customerID) = (row.complaintID, row.customerID)
                    $0.what = row.topic.isEmpty ? "no topic" : row.topic
                    ($0.assignedToID, $0.sinceMs) = (row.assignedToID, row.nextDueMs)
                    $0.day = day(of: row.nextDueMs)
                    $0.priority = row.priority
                })
        }
    }

    /// Listening calls that are late, or due up to the end of the present week; without those that must not be made.
    private func addListening(
        to response: inout Evenhand_V1_GetReportResponse, _ context: CallContext
    ) async throws {
        let end = Period(.week, containing: desk.today).last.description
        let listed = try await FrontlineCalls(desk: desk).listListening(
            context,
            .with {
                $0.open = true
                $0.page.size = 100
            })
        let due = listed.calls.filter { $0.due <= end && !$0.mustNotBeCalled }
        for call in due.prefix(Self.callLimit) {
            response.calls.append(
                .with {
                    ($0.why, $0.recordID) = ("listening", call.listeningID)
                    if (try? CustomerID(parsing: call.withID)) != nil {
                        $0.customerID = call.withID
                    } else {
                        $0.employeeID = call.withID
                    }
                    ($0.what, $0.assignedToID) = (call.why.text, call.ownerID)
                    ($0.day, $0.sinceMs) = (call.due, endOfDay(call.due))
                })
        }
    }

    /// Calls of open loss reviews that nobody made, or in which nobody picked up.
    private func addLossCalls(
        _ sheet: [Evenhand_V1_LossCall], to response: inout Evenhand_V1_GetReportResponse
    ) {
        let waiting = sheet.filter { call in
            (call.result == .unspecified || call.result == .unreached) && !call.mustNotBeCalled
        }
        for call in waiting.prefix(Self.callLimit) {
            response.calls.append(
                .with {
                    ($0.why, $0.recordID, $0.customerID) = ("lossReview", call.reviewID, call.customerID)
                    $0.what = call.reason.isEmpty ? "left" : call.reason
                    $0.assignedToID = call.ownerID
                    ($0.day, $0.sinceMs) = (call.lostOn, endOfDay(call.lostOn))
                })
        }
    }

    /// The most valuable customers lost in the week, without those whom an open review has drawn, called or not, and those of whom
    /// the reader may know that they must not be called. Who was drawn is asked of the register: whom a sheet hides, because
    /// nobody may call them, would otherwise be named here as somebody to call.
    private func addLost(
        to response: inout Evenhand_V1_GetReportResponse, _ context: CallContext
    ) async throws {
        let actor = try context.signedIn()
        let register = try await answering { () async throws(DeskError) in try await desk.lossReviews(by: actor) }
        let drawn = Set(register.reviews.filter(\.isOpen).flatMap(\.calls).map(\.customer))
        var count = 0
        for leaver in response.leavers where leaver.revenue > 0 {
            guard count < Self.lostLimit else { break }
            guard let id = try? CustomerID(parsing: leaver.customerID), !drawn.contains(id) else { continue }
            let isProtected = try await answering { () async throws(DeskError) in
                try await desk.isKnownNotToBeCalled(id, by: actor)
            }
            if isProtected { continue }
            count += 1
            response.calls.append(
                .with {
                    ($0.why, $0.customerID) = ("lost", leaver.customerID)
                    $0.what = leaver.reason.isEmpty ? "left" : leaver.reason
                    ($0.day, $0.sinceMs) = (leaver.on, endOfDay(leaver.on))
                })
        }
    }

    /// The day of a moment in the house's calendar, which whoever reads the page elsewhere does not have; empty of 0.
    private func day(of moment: Int64) -> String {
        moment == 0 ? "" : desk.policy.calendar.date(of: Instant(milliseconds: moment)).description
    }

    /// The end of a day in the house's calendar, in milliseconds since 1970; 0 where there is none.
    private func endOfDay(_ day: String) -> Int64 {
        guard let day = try? CivilDate(parsing: day) else { return 0 }
        return desk.policy.calendar.end(of: day).milliseconds
    }
}
