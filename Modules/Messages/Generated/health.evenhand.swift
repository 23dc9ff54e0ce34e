// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from grpc/health/v1/health.proto;
// run Scripts/generate after changing that file.

/// Whether the server takes calls. Needs no credential.
public enum Health {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "grpc.health.v1.Health"

    /// How it is now. Ends NOT_FOUND for a service the server does not have.
    public static let check = MethodDescriptor<Grpc_Health_V1_HealthCheckRequest, Grpc_Health_V1_HealthCheckResponse>(
        name: "grpc.health.v1.Health/Check", kind: .unary, idempotency: .noSideEffects)

    /// How it is now, and again at every change.
    public static let watch = MethodDescriptor<Grpc_Health_V1_HealthCheckRequest, Grpc_Health_V1_HealthCheckResponse>(
        name: "grpc.health.v1.Health/Watch", kind: .serverStreaming, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "grpc.health.v1.Health/Check",
        "grpc.health.v1.Health/Watch",
    ]
}
