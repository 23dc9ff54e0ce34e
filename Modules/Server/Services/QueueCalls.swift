internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

/// What waits, and how much of it.
struct QueueCalls: Sendable {
    let desk: Desk

    var handlers: QueueServiceHandlers {
        QueueServiceHandlers(listQueue: .async(listQueue), getCounters: .async(getCounters))
    }

    private func listQueue(
        _ context: CallContext, _ request: Evenhand_V1_ListQueueRequest
    ) async throws -> Evenhand_V1_ListQueueResponse {
        let actor = try context.signedIn()
        let help = "evenhand queue --help"
        let (order, filter) = try reading(help) { () throws(InputError) in
            (try PageOrder(request.page), try QueueFilter(request))
        }
        var key = try order.place(QueueKey.init(token:), help: help)
        var response = Evenhand_V1_ListQueueResponse()
        // A filter that few pass looks through a bounded stretch and hands the place back.
        for _ in 0..<20 {
            let after = key
            let wanted = order.size - response.complaints.count
            let page = try await answering { () async throws(DeskError) in
                try await desk.queue(after: after, limit: filter.isEmpty ? wanted : 500, by: actor)
            }
            let passed = page.entries.filter { filter.matches($0.summary) }.prefix(wanted)
            response.complaints += passed.map { Evenhand_V1_ComplaintRow($0) }
            key = passed.count == wanted ? passed.last?.queueKey : page.next
            if key == nil || response.complaints.count == order.size { break }
        }
        response.nextToken = key?.token ?? ""
        return response
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

/// What the queue is narrowed to.
private struct QueueFilter: Sendable {
    private let statuses: Set<ComplaintStatus>
    private let productArea: String?
    private let language: String?
    private let dueBy: Instant?
    private let assignedTo: EmployeeID?
    private let unassigned: Bool

    init(_ request: Evenhand_V1_ListQueueRequest) throws(InputError) {
        statuses = Set(try FieldReader.list(request.status, "status", FieldReader.choice))
        productArea = FieldReader.optionalText(request.productArea)
        language = FieldReader.optionalText(request.language)
        dueBy = request.dueByMs == 0 ? nil : try FieldReader.instant(request.dueByMs, "due_by_ms")
        assignedTo = try FieldReader.optionalIdentifier(request.assignedToID, "assigned_to_id")
        unassigned = request.unassigned
    }

    var isEmpty: Bool {
        statuses.isEmpty && productArea == nil && language == nil && dueBy == nil && assignedTo == nil && !unassigned
    }

    func matches(_ summary: ComplaintSummary) -> Bool {
        if !statuses.isEmpty, !statuses.contains(summary.status) { return false }
        if let productArea, summary.productArea != productArea { return false }
        if let language, summary.language != language { return false }
        if let assignedTo, summary.assignedTo != assignedTo { return false }
        if unassigned, summary.assignedTo != nil { return false }
        if let dueBy { return summary.nextDue.map { $0 <= dueBy } ?? false }
        return true
    }
}
