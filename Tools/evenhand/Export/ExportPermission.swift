internal import EvenhandClient
internal import EvenhandMessages

/// Asks, before anything is written, whether somebody may take out what they want; nothing is read on the way.
enum ExportPermission {
    /// Why they may not; nil when they may.
    static func refusal(of kind: ExportKind, _ desk: Desk) async throws -> EvenhandError? {
        do {
            try await ask(for: kind, desk)
            return nil
        } catch let error as EvenhandError where error.code == .permissionDenied {
            return error
        }
    }

    /// A position of the journal that none reaches.
    private static let behindTheLast = UInt64(1) << 62

    /// Asks for the least that the kind's permission stands before.
    private static func ask(for kind: ExportKind, _ desk: Desk) async throws {
        switch kind {
        case .complaints:
            // Nothing is below the first.
            let request = filled(Evenhand_V1_ExportComplaintsRequest()) { $0.after = "C-1" }
            for try await _ in try await desk.exports.exportComplaints(request, options: desk.options) {}
        case .customers:
            let request = filled(Evenhand_V1_ListCustomersRequest()) { $0.page.size = 1 }
            _ = try await desk.customers.listCustomers(request, options: desk.options)
        case .ledger:
            do {
                let request = filled(Evenhand_V1_GetLedgerRequest()) { ($0.customerID, $0.limit) = ("CU-1", 1) }
                _ = try await desk.customers.getLedger(request, options: desk.options)
            } catch let error as EvenhandError where error.code == .notFound {
                // There is no customer yet, and whoever may not see ledgers is not told so.
            }
        case .employees:
            let request = filled(Evenhand_V1_ListEmployeesRequest()) { $0.page.size = 1 }
            _ = try await desk.employees.listEmployees(request, options: desk.options)
        case .events:
            let request = filled(Evenhand_V1_WatchEventsRequest()) { request in
                (request.fromSequence, request.pastOnly) = (behindTheLast, true)
            }
            for try await _ in try await desk.administration.watchEvents(request, options: desk.options) {}
        }
    }
}
