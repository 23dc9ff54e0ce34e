internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

/// What waits, and how much of it.
struct QueueCalls: Sendable {
    let desk: Desk

    var handlers: QueueServiceHandlers {
        QueueServiceHandlers(
            listQueue: .async(listQueue), listAlerts: .async(listAlerts), getCounters: .async(getCounters))
    }

    func listQueue(
        _ context: CallContext, _ request: Evenhand_V1_ListQueueRequest
    ) async throws -> Evenhand_V1_ListQueueResponse {
        let actor = try context.signedIn()
        let help = "evenhand queue --help"
        let (order, filter) = try reading(help) { () throws(InputError) in
            (try PageOrder(request.page), try QueueFilter(request))
        }
        let key = try order.place(QueueKey.init(token:), help: help)
        let fold: Desk.Fold? = request.includeMerged ? nil : { @Sendable in filter.matches($0) }
        let page = try await answering { () async throws(DeskError) in
            try await desk.queue(filter, after: key, limit: order.size, by: actor, folding: fold)
        }
        var response = Evenhand_V1_ListQueueResponse()
        response.complaints = try await answering { () async throws(DeskError) in
            try await desk.rows(page.entries, by: actor, folding: !request.includeMerged)
        }
        response.nextToken = page.next?.token ?? ""
        return response
    }

    func listAlerts(
        _ context: CallContext, _ request: Evenhand_V1_ListAlertsRequest
    ) async throws -> Evenhand_V1_ListAlertsResponse {
        let actor = try context.signedIn()
        let help = "evenhand alerts --help"
        let (order, wanted) = try reading(help) { () throws(InputError) in
            (try PageOrder(request.page), try AlertsWanted(request))
        }
        let after = try order.place(AlertKey.init(token:), help: help)
        let page = try await answering { () async throws(DeskError) in
            try await desk.alerts(wanted, after: after, limit: order.size, by: actor)
        }
        return .with { response in
            response.alerts = page.rows.map { row in
                .with {
                    $0.alert = Evenhand_V1_Alert(row.alert)
                    $0.complaint = Evenhand_V1_ComplaintRow(row.entry)
                }
            }
            response.nextToken = page.next?.token ?? ""
        }
    }

    private func getCounters(
        _ context: CallContext, _ request: Evenhand_V1_GetCountersRequest
    ) async throws -> Evenhand_V1_GetCountersResponse {
        let actor = try context.signedIn()
        let counters = try await answering { () async throws(DeskError) in try await desk.counters(by: actor) }
        let names = Set(request.names)
        return .with { response in
            for (key, count) in counters.sorted(by: { $0.key < $1.key }) {
                let parts = key.split(separator: "=", maxSplits: 1).map(String.init)
                guard parts.count == 2 else { continue }
                if parts[0] == "stage" { response.complaints += UInt64(clamping: count) }
                guard names.isEmpty || names.contains(parts[0]) else { continue }
                response.counters.append(
                    .with {
                        $0.name = parts[0]
                        $0.value = parts[1]
                        $0.count = UInt64(clamping: count)
                    })
            }
        }
    }
}

extension AlertsWanted {
    fileprivate init(_ request: Evenhand_V1_ListAlertsRequest) throws(InputError) {
        let person: EmployeeID? = try FieldReader.optionalIdentifier(request.toID, "to_id")
        if person != nil, request.headOfComplaints {
            throw InputError(
                field: "head_of_complaints", value: "true", valid: "false beside to_id: one or the other")
        }
        self = request.headOfComplaints ? .headOfComplaints : person.map { .addressed(to: $0) } ?? .all
    }
}

extension QueueFilter {
    fileprivate init(_ request: Evenhand_V1_ListQueueRequest) throws(InputError) {
        self.init()
        statuses = Set(try FieldReader.list(request.status, "status", FieldReader.choice))
        productArea = FieldReader.optionalText(request.productArea)
        language = FieldReader.optionalText(request.language)
        dueBy = request.dueByMs == 0 ? nil : try FieldReader.instant(request.dueByMs, "due_by_ms")
        assignedTo = try FieldReader.optionalIdentifier(request.assignedToID, "assigned_to_id")
        isUnassigned = request.unassigned
    }
}
