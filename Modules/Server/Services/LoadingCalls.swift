internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// Customers, ledgers, employees and feedback by the thousand rows.
struct LoadingCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand import --help"

    var handlers: LoadingServiceHandlers {
        LoadingServiceHandlers(load: BidirectionalHandler(load))
    }

    /// One batch at a time: the next is read when this one is on disk, and the caller's window holds back the rest.
    private func load(
        _ context: CallContext, _ requests: RequestStream<Evenhand_V1_LoadRequest>,
        _ writer: ResponseWriter<Evenhand_V1_LoadResponse>
    ) async throws {
        let actor = try context.signedIn()
        var session = LoadSession(desk: desk)
        for try await request in requests {
            try await writer.write(try await answer(to: request, in: &session, by: actor))
        }
    }

    private func answer(
        to request: Evenhand_V1_LoadRequest, in session: inout LoadSession, by actor: Actor
    ) async throws -> Evenhand_V1_LoadResponse {
        try reading(Self.help) { () throws(InputError) in try request.checkBatch() }
        var response = Evenhand_V1_LoadResponse()
        response.tag = request.tag
        let calendar = desk.policy.calendar
        let (rows, places) = Self.rows(of: request, by: calendar, faults: &response.faults)
        let batch = LoadBatch(
            source: request.source, customerSource: request.sourceOfCustomers, isDryRun: request.dryRun,
            makesCustomers: request.createCustomers, rows: rows)
        let outcome: LoadOutcome
        do {
            outcome = try await session.load(batch, by: actor)
        } catch {
            throw CallFailure(error)
        }
        response.customersMade = UInt32(clamping: outcome.customersMade)
        for (place, fate) in zip(places, outcome.fates) {
            switch fate {
            case .taken: response.loaded += 1
            case .already: response.already += 1
            case .refused(let refusal): response.faults.append(.init(place, Evenhand_V1_RefusalDetail(refusal)))
            }
        }
        response.faults.sort { $0.index < $1.index }
        return response
    }

    /// The rows that could be read, with their places in the batch; the others become faults.
    private static func rows(
        of request: Evenhand_V1_LoadRequest, by calendar: Calendar, faults: inout [Evenhand_V1_LoadFault]
    ) -> (rows: LoadBatch.Rows, places: [Int]) {
        var places: [Int] = []
        func read<Message, Row>(
            _ messages: [Message], _ name: String, _ row: (Message, String) throws(InputError) -> Row
        ) -> [Row] {
            var rows: [Row] = []
            rows.reserveCapacity(messages.count)
            for (index, message) in messages.enumerated() {
                do throws(InputError) {
                    rows.append(try row(message, name))
                    places.append(index)
                } catch {
                    faults.append(.init(index, Evenhand_V1_RefusalDetail(Refusal(error, help: help))))
                }
            }
            return rows
        }
        let source = request.source
        if !request.customers.isEmpty {
            let rows = read(request.customers, "customers") { (message, name) throws(InputError) in
                try message.command(source: source, field: name)
            }
            return (.customers(rows), places)
        }
        if !request.employees.isEmpty {
            let rows = read(request.employees, "employees") { (message, name) throws(InputError) in
                try message.row(source: source, field: name)
            }
            return (.employees(rows), places)
        }
        let lines = read(request.ledger, "ledger") { (message, name) throws(InputError) in
            try message.line(field: name, start: calendar.start(of:))
        }
        let words = read(request.feedback, "feedback") { (message, name) throws(InputError) in
            try message.row(field: name, start: calendar.start(of:))
        }
        return (.records(lines + words), places)
    }
}

extension Evenhand_V1_LoadFault {
    init(_ index: Int, _ refusal: Evenhand_V1_RefusalDetail) {
        self.init()
        self.index = UInt32(clamping: index)
        self.refusal = refusal
    }
}
