internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

extension ComplaintCalls {
    /// The reply that the caller was given before, where the desk would still give it: on the event loop, and without an
    /// allocation. Whoever may not have it, or no more, is told so on the other way.
    func complaintAtHand(_ context: CallContext, _ request: UnsafeRawBufferPointer) -> [UInt8]? {
        guard let id = PlainComplaintRequest.complaint(request), let actor = try? context.signedIn(),
            let reply = replies.recall(id, for: actor)
        else { return nil }
        desk.noteRead(id, as: .show, by: actor)
        return reply
    }

    func getComplaint(
        _ context: CallContext, _ request: Evenhand_V1_GetComplaintRequest
    ) async throws -> [UInt8] {
        let actor = try context.signedIn()
        let id: ComplaintID = try reading("evenhand complaint show --help") { () throws(InputError) in
            try FieldReader.identifier(request.complaintID, "complaint_id")
        }
        let (record, basis) = try await answering { () async throws(DeskError) in
            try await desk.basing { () async throws(DeskError) in try await desk.complaint(id, by: actor) }
        }
        // Past the desk's own looks at the clock: where it stands at this moment, it stood all the while.
        let now = desk.now()
        var response = Evenhand_V1_GetComplaintResponse.with {
            $0.complaint = Evenhand_V1_Complaint(id: record.id, version: record.version, state: record.state)
            $0.due = record.due.map { Evenhand_V1_Due($0, at: now) }
            $0.obstacles = record.obstacles.map { Evenhand_V1_Obstacle($0) }
        }
        if request.includeDuplicates, record.isWhole {
            let duplicates = try await answering { () async throws(DeskError) in
                try await desk.duplicates(of: id, by: actor)
            }
            response.duplicates = duplicates.messages
            response.sameLetter = UInt32(clamping: duplicates.sameLetter)
        }
        let reply: [UInt8] = try response.serializedBytes()
        if !request.includeDuplicates, let basis { replies.keep(reply, of: id, for: actor, basis: basis) }
        return reply
    }

    func getScorecard(
        _ context: CallContext, _ request: Evenhand_V1_GetScorecardRequest
    ) async throws -> Evenhand_V1_GetScorecardResponse {
        let actor = try context.signedIn()
        let (id, head) = try reading("evenhand complaint scorecard --help") { () throws(InputError) in
            let id: ComplaintID = try FieldReader.identifier(request.complaintID, "complaint_id")
            let head: HeadID? = request.head == 0 ? nil : try FieldReader.part(request.head, "head")
            return (id, head)
        }
        let record = try await answering { () async throws(DeskError) in
            try await desk.scorecard(of: id, head: head, by: actor)
        }
        return .with {
            $0.policy = record.policy.version
            $0.version = UInt64(clamping: record.version)
            $0.heads = record.heads.map { Evenhand_V1_HeadScorecard($0, under: record.policy.merit) }
        }
    }

    /// Every complaint that matches, page by page; the writer waits whenever the reader is slower.
    func listComplaints(
        _ context: CallContext, _ request: Evenhand_V1_ListComplaintsRequest,
        _ writer: ResponseWriter<Evenhand_V1_ListComplaintsResponse>
    ) async throws {
        let actor = try context.signedIn()
        let filter = try reading("evenhand complaint list --help") { () throws(InputError) in
            try ComplaintFilter(request.filter)
        }
        let fold: Desk.Fold? = request.foldMerged ? { @Sendable in filter.matches($0) } : nil
        var left = request.limit == 0 ? UInt64.max : request.limit
        var key: ComplaintID?
        repeat {
            let below = key
            let page = try await answering { () async throws(DeskError) in
                try await desk.complaints(
                    filter, below: below, limit: Int(min(left, 500)), by: actor, folding: fold)
            }
            let entries = page.entries.prefix(Int(clamping: left))
            left -= UInt64(entries.count)
            if !entries.isEmpty {
                desk.noteReads(entries.map(\.id), as: request.includeExcerpt ? .excerpt : .list, by: actor)
                try await writer.write(
                    try await rows(
                        Array(entries), excerpts: request.includeExcerpt, folding: request.foldMerged, by: actor))
            }
            key = left == 0 ? nil : page.next
        } while key != nil
    }

    func searchComplaints(
        _ context: CallContext, _ request: Evenhand_V1_SearchComplaintsRequest
    ) async throws -> Evenhand_V1_SearchComplaintsResponse {
        let actor = try context.signedIn()
        let help = "evenhand complaint search --help"
        let (filter, isByUrgency, page) = try reading(help) { () throws(InputError) in
            (try ComplaintFilter(request.filter), try request.order.isUrgency("order"), try PageOrder(request.page))
        }
        let order: SearchWish.Order
        if isByUrgency {
            order = .urgency(after: try page.place(UrgencyKey.init(token:), help: help))
        } else {
            order = .newest(below: try page.place(Int64.init, help: help))
        }
        let query = try answeringJournal { () throws(JournalError) in try SearchQuery(request.query) }
        let found = try await answering { () async throws(DeskError) in
            try await desk.search(query, SearchWish(filter, order: order, limit: page.size), by: actor)
        }
        var response = Evenhand_V1_SearchComplaintsResponse()
        for (hit, entry) in found.hits {
            response.hits.append(
                .with {
                    $0.complaint = Evenhand_V1_ComplaintRow(entry)
                    $0.snippet = hit.snippet
                    $0.marks = query.marks(in: hit.snippet).flatMap { [UInt32($0.lowerBound), UInt32($0.upperBound)] }
                })
        }
        response.nextToken = found.next?.token ?? ""
        if let count = found.count {
            response.found = UInt32(clamping: count.number)
            response.foundCapped = count.isCapped
        }
        response.lookedCapped = found.isRankingCapped
        response.reach = .with {
            $0.indexedSequence = UInt64(clamping: found.indexedThrough)
            $0.journalSequence = UInt64(clamping: desk.journal.position)
            $0.backlog = UInt64(clamping: found.backlog)
        }
        return response
    }

    private func rows(
        _ entries: [ComplaintEntry], excerpts: Bool, folding: Bool, by actor: Actor
    ) async throws -> Evenhand_V1_ListComplaintsResponse {
        var response = Evenhand_V1_ListComplaintsResponse()
        let rows = try await answering { () async throws(DeskError) in
            try await desk.rows(entries, by: actor, folding: folding)
        }
        var beginnings: [ComplaintID: String] = [:]
        if excerpts {
            beginnings = try await answering { () async throws(DeskError) in
                try await desk.excerpts(of: entries.map(\.id), characters: Self.excerptLength, by: actor)
            }
        }
        response.complaints = zip(entries, rows).map { entry, row in
            var row = row
            row.excerpt = beginnings[entry.id] ?? ""
            return row
        }
        return response
    }

    /// Characters of the narrative that a row shows.
    private static let excerptLength = 200
}

extension Evenhand_V1_SearchOrder {
    /// By urgency, not by time.
    fileprivate func isUrgency(_ field: String) throws(InputError) -> Bool {
        switch self {
        case .unspecified, .newest: return false
        case .urgency: return true
        case .UNRECOGNIZED(let number):
            throw InputError(field: field, value: String(number), valid: "one of newest, urgency")
        }
    }
}

extension SearchWish.Order {
    /// Where the next page begins, as a page token; nil for the beginning.
    fileprivate var token: String? {
        switch self {
        case .newest(let sequence): sequence.map { "\($0)" }
        case .urgency(let key): key?.token
        }
    }
}
