internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import EvenhandWire

/// Following along: what happened, then what happens.
///
/// A page is read from the journal only when the one before has left for the client, as far as its credit reaches: a client
/// that reads slowly, or not at all, holds one page and a place among those who wait, and costs the writer nothing.
extension AdminCalls {
    private static let watchHelp = "evenhand events watch --help"
    /// Events passed over after which the client is told how far the search has come.
    private static let eventsBetweenSigns: Int64 = 50_000

    func watchEvents(
        _ context: CallContext, _ request: Evenhand_V1_WatchEventsRequest,
        _ writer: ResponseWriter<Evenhand_V1_WatchEventsResponse>
    ) async throws {
        _ = try context.signedIn()
        let filter = try reading(Self.watchHelp) { () throws(InputError) in try request.filter() }
        let start = try reading(Self.watchHelp) { () throws(InputError) in try request.start() }
        let end = request.pastOnly ? desk.journal.position : .max
        let following = Task { try await follow(context, filter, from: start, through: end, writer) }
        // A watch never ends by itself: it must not hold up a server that stops.
        let registration = condition.onDrain { following.cancel() }
        defer { condition.forget(registration) }
        let revocation = condition.revokedTokens.onRevocation {
            if !context.isSignedIn { following.cancel() }
        }
        defer { condition.revokedTokens.forget(revocation) }
        do {
            try await withTaskCancellationHandler {
                try await following.value
            } onCancel: {
                following.cancel()
            }
        } catch let error where !context.isCancelled && !context.isSignedIn {
            // A reading that was under way is cut short by it, and may tell that as a failure of its own.
            _ = try context.signedIn()
            throw error
        } catch is CancellationError where condition.isDraining && !context.isCancelled {
            throw CallFailure(.unavailable, "the server is stopping; go on from the last next_sequence")
        }
    }

    private func follow(
        _ context: CallContext, _ filter: EventFilter, from start: Int64, through end: Int64,
        _ writer: ResponseWriter<Evenhand_V1_WatchEventsResponse>
    ) async throws {
        var next = start
        var told = start
        var hasCaughtUp = false
        while true {
            // Asked for each page: a token that was revoked or has expired follows nothing any more.
            let actor = try context.signedIn()
            let page = try await answering { [next] () async throws(DeskError) in
                try await desk.watch(from: next, through: end, filter, by: actor)
            }
            next = page.next
            let catchesUp = page.isAtEnd && !hasCaughtUp
            if !page.events.isEmpty || catchesUp || next - told >= Self.eventsBetweenSigns {
                try await writer.write(try Evenhand_V1_WatchEventsResponse(page))
                told = next
            }
            guard page.isAtEnd else { continue }
            hasCaughtUp = true
            if next > end { return }
            try await desk.journal.arrivals.wait(beyond: next - 1)
        }
    }
}

extension Evenhand_V1_WatchEventsRequest {
    private static let nameLimit = 64

    func start() throws(InputError) -> Int64 {
        guard let sequence = Int64(exactly: fromSequence) else {
            throw InputError(
                field: "from_sequence", value: "\(fromSequence)", valid: "a position of the journal, from 1")
        }
        return max(1, sequence)
    }

    func filter() throws(InputError) -> EventFilter {
        try Self.check(kinds.count, "kinds")
        try Self.check(records.count, "records")
        var filter = EventFilter()
        for (index, kind) in kinds.enumerated() {
            guard let category = StreamCategory(ofKind: kind), kind.utf8.count > category.word.utf8.count + 1 else {
                let words = StreamCategory.allCases.map { "\"\($0.word).*\"" }.joined(separator: ", ")
                throw InputError(
                    field: "kinds[\(index)]", value: kind,
                    valid: "an event's kind such as \"complaint.filed\", or \(words)")
            }
            if kind == "\(category.word).*" {
                filter.wholeCategories.insert(category)
            } else {
                filter.kinds.insert(kind)
            }
        }
        if !records.isEmpty {
            var streams: Set<StreamID> = []
            for (index, record) in records.enumerated() {
                streams.insert(try Self.stream(record, "records[\(index)]"))
            }
            filter.streams = streams
        }
        return filter
    }

    private static func check(_ count: Int, _ field: String) throws(InputError) {
        guard count > nameLimit else { return }
        throw InputError(field: field, value: "\(count) entries", valid: "at most \(nameLimit)")
    }

    private static func stream(_ text: String, _ field: String) throws(InputError) -> StreamID {
        if text == StreamID.access.description { return .access }
        if text == StreamID.terms.description { return .terms }
        if text == StreamID.plan.description { return .plan }
        if text == StreamID.charter.description { return .charter }
        if text == StreamID.themes.description { return .themes }
        if text == StreamID.outcomes.description { return .outcomes }
        if text == StreamID.trends.description { return .trends }
        if text == StreamID.voices.description { return .voices }
        if text == StreamID.lossReviews.description { return .lossReviews }
        if text == StreamID.frontline.description { return .frontline }
        if text.uppercased().hasPrefix(CustomerID.prefix), let id = try? CustomerID(parsing: text) {
            return .customer(id)
        }
        if text.uppercased().hasPrefix(ComplaintID.prefix), let id = try? ComplaintID(parsing: text) {
            return .complaint(id)
        }
        if text.uppercased().hasPrefix(EmployeeID.prefix), let id = try? EmployeeID(parsing: text) {
            return .employee(id)
        }
        throw InputError(
            field: field, value: text,
            valid: "a record's number: C-12, CU-7, E-17, access, terms, plan, charter, themes, outcomes or trends")
    }
}
