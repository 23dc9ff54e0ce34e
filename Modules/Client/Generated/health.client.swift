// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from grpc/health/v1/health.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Whether the server takes calls. Needs no credential.
public struct HealthClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// How it is now. Ends NOT_FOUND for a service the server does not have.
    public func check(
        _ request: Grpc_Health_V1_HealthCheckRequest, options: CallOptions = CallOptions()
    ) async throws -> Grpc_Health_V1_HealthCheckResponse {
        try await client.unary(Health.check, request, options: options)
    }

    /// How it is now, and again at every change.
    public func watch(
        _ request: Grpc_Health_V1_HealthCheckRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Grpc_Health_V1_HealthCheckResponse> {
        try await client.serverStreaming(Health.watch, request, options: options)
    }
}
