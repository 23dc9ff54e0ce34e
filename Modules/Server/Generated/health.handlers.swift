// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from grpc/health/v1/health.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Whether the server takes calls. Needs no credential.
package struct HealthHandlers: Sendable {
    /// How it is now. Ends NOT_FOUND for a service the server does not have.
    package var check: UnaryHandler<Grpc_Health_V1_HealthCheckRequest, Grpc_Health_V1_HealthCheckResponse>
    /// How it is now, and again at every change.
    package var watch: ServerStreamingHandler<Grpc_Health_V1_HealthCheckRequest, Grpc_Health_V1_HealthCheckResponse>

    package init(
        check: UnaryHandler<Grpc_Health_V1_HealthCheckRequest, Grpc_Health_V1_HealthCheckResponse>,
        watch: ServerStreamingHandler<Grpc_Health_V1_HealthCheckRequest, Grpc_Health_V1_HealthCheckResponse>
    ) {
        self.check = check
        self.watch = watch
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(Health.check, check)
        router.serverStreaming(Health.watch, watch)
    }
}
