internal import EvenhandMessages
internal import EvenhandWire
internal import SwiftProtobuf

/// `grpc.health.v1.Health`: what supervisors ask, on both doors, without a credential.
struct HealthCalls: Sendable {
    let condition: ServerCondition
    /// The full names of the services this server has.
    let services: Set<String>
    /// How often `Watch` looks.
    var interval = Duration.milliseconds(500)

    var handlers: HealthHandlers {
        HealthHandlers(check: .onEventLoop(check), watch: ServerStreamingHandler(watch))
    }

    private var status: Grpc_Health_V1_HealthCheckResponse.ServingStatus {
        condition.isDraining ? .notServing : .serving
    }

    private func knows(_ service: String) -> Bool {
        service.isEmpty || services.contains(service)
    }

    private func check(
        _ context: CallContext, _ request: Grpc_Health_V1_HealthCheckRequest
    ) throws -> Grpc_Health_V1_HealthCheckResponse {
        guard knows(request.service) else {
            throw CallFailure(.notFound, "this server has no service \"\(request.service)\"")
        }
        return .with { $0.status = status }
    }

    /// Ends once it has said that the server is stopping: nothing is left to tell.
    private func watch(
        _ context: CallContext, _ request: Grpc_Health_V1_HealthCheckRequest,
        _ writer: ResponseWriter<Grpc_Health_V1_HealthCheckResponse>
    ) async throws {
        guard knows(request.service) else {
            return try await writer.write(.with { $0.status = .serviceUnknown })
        }
        var told = status
        try await writer.write(.with { $0.status = told })
        while told != .notServing {
            try await Task.sleep(for: interval)
            guard status != told else { continue }
            told = status
            try await writer.write(.with { $0.status = told })
        }
    }
}
