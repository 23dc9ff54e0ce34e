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

    /// Erases the personal texts of a customer wherever they stand, complaints included. The records remain, and the
    /// audit still passes. Cannot be undone.
    public func eraseCustomer(
        _ request: Evenhand_V1_EraseCustomerRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CustomerReply {
        try await client.unary(CustomerService.eraseCustomer, request, options: options)
    }

    /// In the order of registration.
    public func listCustomers(
        _ request: Evenhand_V1_ListCustomersRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListCustomersResponse {
        try await client.unary(CustomerService.listCustomers, request, options: options)
    }
}
