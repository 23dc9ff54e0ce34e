// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/terms_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Terms bind a customer who accepted the version in force on the day (CustomerService.AcceptTerms). A guarantee beats them.
public struct TermsServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Publishes the next version of a document; its number is in the answer.
    public func publishTerms(
        _ request: Evenhand_V1_PublishTermsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_TermsReply {
        try await client.unary(TermsService.publishTerms, request, options: options)
    }

    /// Publishes a guarantee. A promise is not rewritten: each name is used once.
    public func publishGuarantee(
        _ request: Evenhand_V1_PublishGuaranteeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_TermsReply {
        try await client.unary(TermsService.publishGuarantee, request, options: options)
    }

    /// The text of one version: the one named, the one in force on a day, or the newest.
    public func getTerms(
        _ request: Evenhand_V1_GetTermsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetTermsResponse {
        try await client.unary(TermsService.getTerms, request, options: options)
    }

    /// Every version and every guarantee, or what is in force on a day. Without texts.
    public func listTerms(
        _ request: Evenhand_V1_ListTermsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListTermsResponse {
        try await client.unary(TermsService.listTerms, request, options: options)
    }
}
