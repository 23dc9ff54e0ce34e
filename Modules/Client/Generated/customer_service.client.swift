// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/customer_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Customers on record.
public struct CustomerServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    public func registerCustomer(
        _ request: Evenhand_V1_RegisterCustomerRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.registerCustomer, request, options: options)
    }

    public func getCustomer(
        _ request: Evenhand_V1_GetCustomerRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetCustomerResponse {
        try await client.unary(CustomerService.getCustomer, request, options: options)
    }

    /// Changes what is given and leaves the rest.
    public func updateCustomer(
        _ request: Evenhand_V1_UpdateCustomerRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.updateCustomer, request, options: options)
    }

    /// Records that the customer accepted a version of the terms (R6).
    public func acceptTerms(
        _ request: Evenhand_V1_AcceptTermsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.acceptTerms, request, options: options)
    }

    /// Records whether the customer wants to hear what became of what they complained of (R13).
    public func recordConsent(
        _ request: Evenhand_V1_RecordConsentRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.recordConsent, request, options: options)
    }

    /// Erases the personal texts of a customer wherever they stand, complaints included. The records remain, and the
    /// audit still passes. Cannot be undone.
    public func eraseCustomer(
        _ request: Evenhand_V1_EraseCustomerRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.eraseCustomer, request, options: options)
    }

    /// Everything the person on the phone needs, in one call: who, since when, what is open and promised, what was bought
    /// last and what they said last. A complaint that is not wholly open to the caller is not on it. Read complaints are noted as read.
    public func getCustomerCard(
        _ request: Evenhand_V1_GetCustomerCardRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetCustomerCardResponse {
        try await client.unary(CustomerService.getCustomerCard, request, options: options)
    }

    /// In the order of registration.
    public func listCustomers(
        _ request: Evenhand_V1_ListCustomersRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListCustomersResponse {
        try await client.unary(CustomerService.listCustomers, request, options: options)
    }

    /// Enters a line of the customer's ledger.
    public func enterLedger(
        _ request: Evenhand_V1_EnterLedgerRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.enterLedger, request, options: options)
    }

    public func getLedger(
        _ request: Evenhand_V1_GetLedgerRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetLedgerResponse {
        try await client.unary(CustomerService.getLedger, request, options: options)
    }

    /// Conduct, never the person: an incident counts once a second person has confirmed it (R12).
    public func noteIncident(
        _ request: Evenhand_V1_NoteIncidentRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.noteIncident, request, options: options)
    }

    public func confirmIncident(
        _ request: Evenhand_V1_ConfirmIncidentRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.confirmIncident, request, options: options)
    }

    public func withdrawIncident(
        _ request: Evenhand_V1_WithdrawIncidentRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.withdrawIncident, request, options: options)
    }

    /// What the best customers share, as weights of evidence. Reads ledgers and confirmed conduct; never a complaint (R12).
    public func getFitProfile(
        _ request: Evenhand_V1_GetFitProfileRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetFitProfileResponse {
        try await client.unary(CustomerService.getFitProfile, request, options: options)
    }

    public func getFit(
        _ request: Evenhand_V1_GetFitRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetFitResponse {
        try await client.unary(CustomerService.getFit, request, options: options)
    }

    /// The firm's own ending, non-renewal included (R12).
    public func proposeParting(
        _ request: Evenhand_V1_ProposePartingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.proposeParting, request, options: options)
    }

    public func confirmParting(
        _ request: Evenhand_V1_ConfirmPartingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.confirmParting, request, options: options)
    }

    public func offerLastHearing(
        _ request: Evenhand_V1_OfferLastHearingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.offerLastHearing, request, options: options)
    }

    public func recordLastHearing(
        _ request: Evenhand_V1_RecordLastHearingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.recordLastHearing, request, options: options)
    }

    /// The hand-over letter that the record makes; nothing is sent.
    public func previewHandOver(
        _ request: Evenhand_V1_PreviewHandOverRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PreviewHandOverResponse {
        try await client.unary(CustomerService.previewHandOver, request, options: options)
    }

    public func sendHandOver(
        _ request: Evenhand_V1_SendHandOverRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.sendHandOver, request, options: options)
    }

    public func completeParting(
        _ request: Evenhand_V1_CompletePartingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.completeParting, request, options: options)
    }

    public func withdrawParting(
        _ request: Evenhand_V1_WithdrawPartingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.withdrawParting, request, options: options)
    }

    /// In danger two persons suspend at once; it ends by itself.
    public func proposeSuspension(
        _ request: Evenhand_V1_ProposeSuspensionRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.proposeSuspension, request, options: options)
    }

    public func confirmSuspension(
        _ request: Evenhand_V1_ConfirmSuspensionRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.confirmSuspension, request, options: options)
    }

    public func liftSuspension(
        _ request: Evenhand_V1_LiftSuspensionRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.liftSuspension, request, options: options)
    }

    /// The parting and the suspension, with what stands in the way.
    public func getParting(
        _ request: Evenhand_V1_GetPartingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetPartingResponse {
        try await client.unary(CustomerService.getParting, request, options: options)
    }
}
