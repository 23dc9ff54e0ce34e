import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import GRPCProtobuf
import Synchronization
import SwiftProtobuf

/// Keeps calls under way for some seconds, and counts those of the time after a warm-up.
struct Load: Sendable {
    let port: Int
    let inFlight: Int
    let seconds: Double

    func run(connections: Int) async throws -> String {
        let clock = ContinuousClock()
        let begin = clock.now + .seconds(seconds / 5)
        let end = begin + .seconds(seconds)
        let latencies = try await withThrowingTaskGroup(of: [Double].self) { group in
            for _ in 0..<connections { group.addTask { try await connection(from: begin, until: end) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let sorted = latencies.sorted()
        func percentile(_ share: Double) -> Double {
            sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        }
        return "{\"perSecond\": \(Double(sorted.count) / seconds), \"p50\": \(percentile(0.5)), "
            + "\"p99\": \(percentile(0.99))}"
    }

    private func connection(
        from begin: ContinuousClock.Instant, until end: ContinuousClock.Instant
    ) async throws -> [Double] {
        let transport = try HTTP2ClientTransport.Posix(
            target: .ipv4(address: "127.0.0.1", port: port), transportSecurity: .plaintext)
        return try await withGRPCClient(transport: transport) { client in
            try await withThrowingTaskGroup(of: [Double].self) { group in
                for _ in 0..<inFlight { group.addTask { try await chain(client, from: begin, until: end) } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        }
    }

    private func chain(
        _ client: GRPCClient<HTTP2ClientTransport.Posix>, from begin: ContinuousClock.Instant,
        until end: ContinuousClock.Instant
    ) async throws -> [Double] {
        let clock = ContinuousClock()
        let request = Messages.sized(600)
        var latencies: [Double] = []
        while true {
            let start = clock.now
            _ = try await client.unary(
                request: ClientRequest(message: request), descriptor: Peer.echo,
                serializer: ProtobufSerializer<Google_Protobuf_Field>(),
                deserializer: ProtobufDeserializer<Google_Protobuf_Field>(), options: .defaults
            ) { try $0.message }
            let now = clock.now
            if now >= end { return latencies }
            if now >= begin { latencies.append((now - start) / .nanoseconds(1)) }
        }
    }
}
