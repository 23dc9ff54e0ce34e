internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandLetters
internal import EvenhandMessages
internal import SwiftProtobuf

/// Partings and suspensions (R12).
extension CustomerCalls {
    private static let partHelp = "evenhand customer part --help"

    func proposeParting(
        _ context: CallContext, _ request: Evenhand_V1_ProposePartingRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.partHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func confirmParting(
        _ context: CallContext, _ request: Evenhand_V1_ConfirmPartingRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.partHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func offerLastHearing(
        _ context: CallContext, _ request: Evenhand_V1_OfferLastHearingRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.partHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func recordLastHearing(
        _ context: CallContext, _ request: Evenhand_V1_RecordLastHearingRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.partHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func sendHandOver(
        _ context: CallContext, _ request: Evenhand_V1_SendHandOverRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.partHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func completeParting(
        _ context: CallContext, _ request: Evenhand_V1_CompletePartingRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.partHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func withdrawParting(
        _ context: CallContext, _ request: Evenhand_V1_WithdrawPartingRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.partHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func proposeSuspension(
        _ context: CallContext, _ request: Evenhand_V1_ProposeSuspensionRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.partHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func confirmSuspension(
        _ context: CallContext, _ request: Evenhand_V1_ConfirmSuspensionRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.partHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func liftSuspension(
        _ context: CallContext, _ request: Evenhand_V1_LiftSuspensionRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform(request.customerID, request.expectedVersion, help: Self.partHelp, context) {
            () throws(InputError) in try request.command()
        }
    }

    func previewHandOver(
        _ context: CallContext, _ request: Evenhand_V1_PreviewHandOverRequest
    ) async throws -> Evenhand_V1_PreviewHandOverResponse {
        let actor = try context.signedIn()
        let id = try identifier(request.customerID)
        let endsOn = try reading(Self.partHelp) { () throws(InputError) in
            try FieldReader.optionalDay(request.endsOn, "ends_on")
        }
        let preview = try await answering { () async throws(DeskError) in
            try await desk.handOver(
                to: request.providers, language: request.language, endsOn: endsOn, of: id, by: actor)
        }
        return .with {
            $0.subject = preview.letter.subject
            $0.text = preview.letter.body
            $0.html = preview.html
            $0.language = preview.language.rawValue
        }
    }

    func parting(
        _ context: CallContext, _ request: Evenhand_V1_GetPartingRequest
    ) async throws -> Evenhand_V1_GetPartingResponse {
        let actor = try context.signedIn()
        let id = try identifier(request.customerID)
        let record = try await answering { () async throws(DeskError) in try await desk.parting(of: id, by: actor) }
        let state = record.customer.state
        return .with {
            $0.customerID = id.description
            $0.version = UInt64(clamping: record.customer.version)
            if let parting = state.parting { $0.parting = Evenhand_V1_Parting(parting) }
            if let suspension = Evenhand_V1_Suspension(state.suspension, at: record.now) { $0.suspension = suspension }
            if let obstacle = record.obstacle { $0.obstacle = Evenhand_V1_RefusalDetail(obstacle) }
        }
    }
}
