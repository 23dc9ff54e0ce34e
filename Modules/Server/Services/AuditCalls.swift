internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import Foundation
internal import SwiftProtobuf

/// Proof that the journal is what it was.
struct AuditCalls: Sendable {
    let desk: Desk
    private let seal = PlaceSeal()

    init(desk: Desk) { self.desk = desk }

    private static let help = "evenhand audit verify --help"

    var handlers: AuditServiceHandlers {
        AuditServiceHandlers(
            verifyJournal: ServerStreamingHandler(verifyJournal), listReads: .async(listReads),
            getPublicKey: .async(getPublicKey))
    }

    /// The audit runs beside; its progress is looked at now and then, so that a slow reader does not slow it.
    private func verifyJournal(
        _ context: CallContext, _ request: Evenhand_V1_VerifyJournalRequest,
        _ writer: ResponseWriter<Evenhand_V1_VerifyJournalResponse>
    ) async throws {
        let actor = try context.signedIn()
        let key = try reading(Self.help) { () throws(InputError) in try Self.key(request.publicKey) }
        let (steps, continuation) = AsyncStream.makeStream(
            of: (checked: Int64, of: Int64).self, bufferingPolicy: .bufferingNewest(1))
        let desk = desk
        async let audited = answering { () async throws(DeskError) in
            defer { continuation.finish() }
            return try await desk.audit(key: key, by: actor) { continuation.yield((checked: $0, of: $1)) }
        }
        for await step in steps {
            try await writer.write(
                .with {
                    $0.progress.verifiedThrough = UInt64(clamping: step.checked)
                    $0.progress.last = UInt64(clamping: step.of)
                })
        }
        let report = try await audited
        try await writer.write(.with { $0.report = Evenhand_V1_VerifyReport(report, stream: request.stream) })
    }

    private func listReads(
        _ context: CallContext, _ request: Evenhand_V1_ListReadsRequest
    ) async throws -> Evenhand_V1_ListReadsResponse {
        let actor = try context.signedIn()
        let help = "evenhand audit reads --help"
        let (order, filter) = try reading(help) { () throws(InputError) in
            (
                try PageOrder(request.page),
                CaseReadFilter(
                    complaint: try FieldReader.optionalIdentifier(request.complaintID, "complaint_id"),
                    person: try FieldReader.optionalIdentifier(request.employeeID, "employee_id"),
                    since: request.sinceMs == 0 ? nil : try FieldReader.instant(request.sinceMs, "since_ms"))
            )
        }
        let below = try order.place(seal.place, help: help)
        let found: (page: CaseReadPage, gaps: [EvenhandJournal.ReadGap])
        do {
            found = try await desk.caseReads(filter, below: below, limit: order.size, by: actor)
        } catch let error as DeskError {
            throw CallFailure(error)
        }
        let token = found.page.next.map(seal.token) ?? ""
        return .with {
            $0.reads = found.page.reads.map { Evenhand_V1_ComplaintRead($0) }
            $0.nextToken = token
            if below == nil { $0.gaps = found.gaps.map { Evenhand_V1_ReadGap($0) } }
        }
    }

    private func getPublicKey(
        _ context: CallContext, _ request: Evenhand_V1_GetPublicKeyRequest
    ) async throws -> Evenhand_V1_GetPublicKeyResponse {
        _ = try context.signedIn()
        return .with { $0.publicKey = Data(hexadecimal: desk.journal.publicKey) }
    }

    private static func key(_ bytes: Data) throws(InputError) -> JournalPublicKey? {
        if bytes.isEmpty { return nil }
        let digits = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        guard let key = JournalPublicKey(digits) else {
            throw InputError(
                field: "public_key", value: "\(bytes.count) bytes", valid: "an Ed25519 public key of 32 bytes")
        }
        return key
    }
}
