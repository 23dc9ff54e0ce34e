internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// Ledgers, conduct and fit.
extension CustomerCalls {
    private static let ledgerHelp = "evenhand customer ledger --help"
    private static let incidentHelp = "evenhand customer incident --help"

    func enterLedger(
        _ context: CallContext, _ request: Evenhand_V1_EnterLedgerRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.ledgerHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func noteIncident(
        _ context: CallContext, _ request: Evenhand_V1_NoteIncidentRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.incidentHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func confirmIncident(
        _ context: CallContext, _ request: Evenhand_V1_ConfirmIncidentRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.incidentHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func withdrawIncident(
        _ context: CallContext, _ request: Evenhand_V1_WithdrawIncidentRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.incidentHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func ledger(
        _ context: CallContext, _ request: Evenhand_V1_GetLedgerRequest
    ) async throws -> Evenhand_V1_GetLedgerResponse {
        let actor = try context.signedIn()
        let id = try identifier(request.customerID)
        let record = try await answering { () async throws(DeskError) in try await desk.ledger(of: id, by: actor) }
        let all = record.state.ledgerLines
        let first = Int(clamping: min(request.after, UInt64(all.count)))
        let lines = all[first...].prefix(Self.pageLength(of: all[first...], limit: Int(request.limit)))
        return .with {
            $0.customerID = id.description
            $0.version = UInt64(clamping: record.version)
            $0.lines = lines.map { Evenhand_V1_LedgerLine($0) }
            $0.next = lines.endIndex < all.count ? UInt64(lines.endIndex) : 0
            $0.totals = Evenhand_V1_LedgerTotals(record.state.ledger)
        }
    }

    private static let ledgerPageLimit = 10_000
    private static let ledgerPageBytes = 1 << 20

    /// How many lines make a page: one at least, and those that follow as long as their texts fit.
    /// - Parameter limit: 0: all of them.
    static func pageLength(of lines: ArraySlice<CustomerHappening.LedgerEntered>, limit: Int) -> Int {
        guard limit > 0 else { return lines.count }
        var byteCount = 0
        var count = 0
        for line in lines.prefix(min(limit, ledgerPageLimit)) {
            byteCount += (line.reason?.text?.utf8.count ?? 0) + (line.document?.utf8.count ?? 0)
            if count > 0, byteCount > ledgerPageBytes { break }
            count += 1
        }
        return count
    }

    func fitProfile(
        _ context: CallContext, _ request: Evenhand_V1_GetFitProfileRequest
    ) async throws -> Evenhand_V1_GetFitProfileResponse {
        let actor = try context.signedIn()
        let profile = try await answering { () async throws(DeskError) in
            try await desk.fitProfile(in: FieldReader.optionalText(request.currency), by: actor)
        }
        return Evenhand_V1_GetFitProfileResponse(profile)
    }

    func fit(
        _ context: CallContext, _ request: Evenhand_V1_GetFitRequest
    ) async throws -> Evenhand_V1_GetFitResponse {
        let actor = try context.signedIn()
        let id = try identifier(request.customerID)
        let found = try await answering { () async throws(DeskError) in
            try await desk.fit(of: id, in: FieldReader.optionalText(request.currency), by: actor)
        }
        return Evenhand_V1_GetFitResponse(found.fit, by: found.profile)
    }

    /// One command on one customer, read from its request.
    func perform(
        _ customerID: String, _ expectedVersion: UInt64, help: String, _ context: CallContext,
        _ command: () throws(InputError) -> CustomerCommand
    ) async throws -> Evenhand_V1_CustomerReply {
        let (command, version) = try reading(help) { () throws(InputError) in
            (try command(), try FieldReader.version(expectedVersion, "expected_version"))
        }
        return try await perform([command], on: customerID, expecting: version, context)
    }
}
