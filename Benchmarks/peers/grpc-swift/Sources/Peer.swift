import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import GRPCProtobuf
import SwiftProtobuf

/// The echo call of the wire benchmark over grpc-swift-2, with its default settings.
///
///     grpc-swift-peer serve                                           prints `listening port=N`
///     grpc-swift-peer load PORT CONNECTIONS IN_FLIGHT SECONDS         prints one JSON object
@main
struct Peer {
    static let echo = MethodDescriptor(fullyQualifiedService: "evenhand.bench.v1.EchoService", method: "Echo")

    static func main() async throws {
        let arguments = CommandLine.arguments
        if arguments.count == 2, arguments[1] == "serve" {
            try await serve()
        } else if arguments.count == 6, arguments[1] == "load", let port = Int(arguments[2]),
            let connections = Int(arguments[3]), let inFlight = Int(arguments[4]), let seconds = Double(arguments[5])
        {
            let load = Load(port: port, inFlight: inFlight, seconds: seconds)
            print(try await load.run(connections: connections))
        } else {
            FileHandle.standardError.write(
                Data("usage: grpc-swift-peer serve | load PORT CONNECTIONS IN_FLIGHT SECONDS\n".utf8))
            exit(64)
        }
    }

    private static func serve() async throws {
        let server = GRPCServer(
            transport: .http2NIOPosix(address: .ipv4(host: "127.0.0.1", port: 0), transportSecurity: .plaintext),
            services: [EchoService()])
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { try await server.serve() }
            if let address = try await server.listeningAddress, let port = address.ipv4?.port {
                FileHandle.standardOutput.write(Data("listening port=\(port)\n".utf8))
            }
        }
    }
}

struct EchoService: RegistrableRPCService {
    private let response = Messages.sized(100)

    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
        let response = response
        router.registerHandler(
            forMethod: Peer.echo, deserializer: ProtobufDeserializer<Google_Protobuf_Field>(),
            serializer: ProtobufSerializer<Google_Protobuf_Field>()
        ) { request, _ in
            let request = try await ServerRequest(stream: request)
            var answer = response
            answer.number = request.message.number
            return StreamingServerResponse(single: ServerResponse(message: answer))
        }
    }
}

/// The messages of the wire benchmark.
enum Messages {
    static func sized(_ byteCount: Int) -> Google_Protobuf_Field {
        var field = Google_Protobuf_Field.with {
            $0.kind = .typeString
            $0.cardinality = .repeated
            $0.number = 1234
            $0.name = "evenhand.field"
            $0.typeURL = "example.org/some.package.Type"
            $0.packed = true
            $0.jsonName = "someName"
        }
        while ((try? field.serializedData())?.count ?? byteCount) < byteCount { field.defaultValue += "x" }
        return field
    }
}
