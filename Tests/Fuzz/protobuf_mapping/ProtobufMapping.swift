import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf

/// Any bytes as a request: the first says which. What can be read as an order asks for the same order when it is written
/// as a request again; everything else is refused with a field's name, never with a crash.
enum ProtobufMapping: FuzzTarget {
    private static let now = Instant(milliseconds: 1_770_000_000_000)

    private static let orders: [@Sendable ([UInt8]) throws -> Void] = [
        trial(Evenhand_V1_AcknowledgeRequest.self), trial(Evenhand_V1_AddEvidenceRequest.self),
        trial(Evenhand_V1_AddHeadRequest.self), trial(Evenhand_V1_AppointRespondentRequest.self),
        trial(Evenhand_V1_ChangeHeadRequest.self), trial(Evenhand_V1_CloseComplaintRequest.self),
        trial(Evenhand_V1_CommitChangeRequest.self), trial(Evenhand_V1_ConfirmNoChannelRequest.self),
        trial(Evenhand_V1_DeclareConflictRequest.self), trial(Evenhand_V1_DeclareNoChannelRequest.self),
        trial(Evenhand_V1_EraseComplaintTextsRequest.self), trial(Evenhand_V1_EscalateComplaintRequest.self),
        trial(Evenhand_V1_FindRequest.self), trial(Evenhand_V1_FulfilRemedyRequest.self),
        trial(Evenhand_V1_GiveStatementRequest.self), trial(Evenhand_V1_GrantRemedyRequest.self),
        trial(Evenhand_V1_HoldHearingRequest.self), trial(Evenhand_V1_InviteStatementRequest.self),
        trial(Evenhand_V1_IssueSummaryRequest.self), trial(Evenhand_V1_LiftEmbargoRequest.self),
        trial(Evenhand_V1_NameEmployeeRequest.self), trial(Evenhand_V1_NameOutsideDeciderRequest.self),
        trial(Evenhand_V1_PlaceEmbargoRequest.self), trial(Evenhand_V1_ProposeEmbargoRequest.self),
        trial(Evenhand_V1_RecordChannelRequest.self), trial(Evenhand_V1_RecordContactAttemptRequest.self),
        trial(Evenhand_V1_RecordStepRequest.self), trial(Evenhand_V1_RecordSummaryEventRequest.self),
        trial(Evenhand_V1_ReopenComplaintRequest.self), trial(Evenhand_V1_ResolveEarlyRequest.self),
        trial(Evenhand_V1_ReviewDueRequest.self), trial(Evenhand_V1_ScheduleHearingRequest.self),
        trial(Evenhand_V1_StartWaitRequest.self), trial(Evenhand_V1_EndWaitRequest.self),
        trial(Evenhand_V1_ExtendResponseRequest.self), trial(Evenhand_V1_SendLetterRequest.self),
        trial(Evenhand_V1_TakeProtectiveMeasureRequest.self),
        trial(Evenhand_V1_WaivePresenceRequest.self), trial(Evenhand_V1_WaiveStatementRequest.self),
        trial(Evenhand_V1_WithdrawHeadRequest.self), trial(Evenhand_V1_AssignSafetyReviewRequest.self),
        trial(Evenhand_V1_ReviewSafetyRequest.self), trial(Evenhand_V1_RaiseCareRequest.self),
        trial(Evenhand_V1_ReviewCareRequest.self),
    ]

    static func run(_ bytes: [UInt8]) throws {
        guard let first = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        if Int(first) < orders.count {
            try orders[Int(first)](rest)
        } else {
            try other(rest, Int(first) % 6)
        }
    }

    private static func trial<Request: ComplaintRequest>(
        _ type: Request.Type
    ) -> @Sendable ([UInt8]) throws -> Void {
        { bytes in
            guard let request = try? Request(serializedBytes: bytes), let order = try? request.order(at: now) else {
                return
            }
            guard let written = order.command.request(to: order.complaint, at: order.expectedVersion) else { return }
            let again = try written.order(at: now)
            try require(again == order, "another order when read again: \(order), then \(again)")
        }
    }

    private static func other(_ bytes: [UInt8], _ which: Int) throws {
        switch which {
        case 0: _ = try? Evenhand_V1_FileComplaintRequest(serializedBytes: bytes).command(at: now)
        case 1:
            guard let batch = try? Evenhand_V1_ImportComplaintsRequest(serializedBytes: bytes) else { return }
            try? batch.checkBatch()
            for row in batch.rows.prefix(10) { _ = try? row.filing(source: batch.source, field: "rows[0]") }
        case 2: _ = try? Evenhand_V1_UpdateCustomerRequest(serializedBytes: bytes).commands()
        case 3: _ = try? Evenhand_V1_UpdateEmployeeRequest(serializedBytes: bytes).commands()
        case 4: _ = try? Evenhand_V1_RegisterCustomerRequest(serializedBytes: bytes).command()
        default: try score(bytes)
        }
    }

    /// The direct reader of `ScoreRequest` reads nothing that the generated one would not, and reads it the same.
    private static func score(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { raw in
            guard let view = ScoreRequestView(raw) else { return }
            let request = try Evenhand_V1_ScoreRequest(serializedBytes: bytes)
            try require(Array(request.narrative.utf8) == Array(raw[view.narrative]), "another narrative")
            try require(request.wantReasons == view.wantReasons, "another want_reasons")
            let direct = outcome { () throws(InputError) in try view.facts(in: raw) }
            let generated = outcome { () throws(InputError) in try request.facts() }
            try require(direct == generated, "\(direct) of the direct reader, \(generated) of the generated one")
        }
    }

    private static func outcome(_ read: () throws(InputError) -> some Any) -> String {
        do { return "\(try read())" } catch { return "\(error)" }
    }
}
