// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/audit_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Verifies the journal while the server runs.
public struct AuditServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Recomputes every chain and checks every checkpoint's signature. Progress follows at least once a second, the report
    /// comes last, whatever it says: a broken chain is an answer, not an error of the call.
    public func verifyJournal(
        _ request: Evenhand_V1_VerifyJournalRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Evenhand_V1_VerifyJournalResponse> {
        try await client.serverStreaming(AuditService.verifyJournal, request, options: options)
    }

    /// Who read which complaints, the newest first. What was read up to the call is in it.
    public func listReads(
        _ request: Evenhand_V1_ListReadsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListReadsResponse {
        try await client.unary(AuditService.listReads, request, options: options)
    }

    /// The public key that checkpoints are signed for.
    public func getPublicKey(
        _ request: Evenhand_V1_GetPublicKeyRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetPublicKeyResponse {
        try await client.unary(AuditService.getPublicKey, request, options: options)
    }
}
