import EvenhandClient
import EvenhandMessages
import EvenhandServer
import EvenhandWire
import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import SwiftProtobuf
import Testing

@Suite(.timeLimit(.minutes(5))) struct `TLS` {
    private static func options(_ tls: ServerTLS) -> ListenerOptions {
        var options = TestPair.quietOptions
        options.tls = tls
        return options
    }

    /// What the first call of a client that should not get through is told.
    private static func refusal(_ client: EvenhandClient) async -> String {
        do {
            _ = try await client.unary(TestService.echo, Text("a"))
            return "it got through"
        } catch {
            await client.close()
            return "\(error)"
        }
    }

    @Test func `calls and a token go through, on both doors`() async throws {
        try await withCertificates { folder in
            try folder.make("server")
            var options = Self.options(try ServerTLS(folder.files("server")))
            options.authenticator = Authenticator { baseline in
                baseline.first("authorization") == "Bearer good" ? TestService.Person(name: "Maria") : nil
            }
            let pair = try await TestPair.start(options: options)
            var configuration = ClientConfiguration(server: TestPair.secureAddress(pair.listener))
            configuration.tls.authorityFile = folder.certificate("server")
            configuration.token = "good"
            let client = EvenhandClient(configuration: configuration)
            let name = try await client.unary(TestService.whoami, Text("")).value
            #expect(name == "Maria")
            let large = String(repeating: "x", count: 1_000_000)
            let echoed = try await client.unary(TestService.later, Text(large)).value
            #expect(echoed == large)
            await client.close()
            await pair.stop()

            let http = try await HTTPDoor.start(
                host: "127.0.0.1", port: 0, serving: HTTPTestService.router(), listener: options,
                group: MultiThreadedEventLoopGroup.singleton)
            guard case .host(let host, let port) = http.address else { return }
            let answer = try await TLSProbe.exchange(
                host, port, offering: [], trusting: folder.certificate("server"),
                sending: "POST /test.v1.Test/WhoAmI HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer good\r\nContent-Length: 2\r\nConnection: close\r\n\r\n\"\"")
            #expect(answer.hasSuffix("\"Maria\""))
            await http.drain(grace: .zero)
        }
    }

    @Test(arguments: [["http/1.1"], ["h2", "evenhand/2"], []])
    func `H14 ALPN without evenhand/1 is refused`(offered: [String]) async throws {
        try await withCertificates { folder in
            try folder.make("server")
            let pair = try await TestPair.start(options: Self.options(try ServerTLS(folder.files("server"))))
            guard case .host(let host, let port) = pair.listener.address else { return }
            let greeting = "\u{EE}"
            let refused = try await TLSProbe.exchange(
                host, port, offering: offered, trusting: folder.certificate("server"), sending: greeting)
            #expect(refused.isEmpty, "closed without a frame")
            let right = pair.secureClient(trusting: folder.certificate("server"))
            let answer = try await right.unary(TestService.echo, Text("still served")).value
            #expect(answer == "still served")
            #expect(pair.listener.connectionCount <= 2, "the refused connection no longer counts")
            await right.close()
            await pair.stop()
        }
    }

    @Test func `a server's certificate that is not to be believed is named with its fault`() async throws {
        try await withCertificates { folder in
            try folder.make("server")
            try folder.make("other")
            try folder.make("elsewhere", for: ["desk.example", "*.desk.example"])
            try folder.make("old", age: 9)

            let pair = try await TestPair.start(options: Self.options(try ServerTLS(folder.files("server"))))
            let stranger = await Self.refusal(pair.secureClient(trusting: folder.certificate("other")))
            #expect(stranger.contains("was not signed by an authority in \(folder.certificate("other"))"))
            #expect(stranger.contains("--ca"))
            await pair.stop()

            let misnamed = try await TestPair.start(options: Self.options(try ServerTLS(folder.files("elsewhere"))))
            let name = await Self.refusal(misnamed.secureClient(trusting: folder.certificate("elsewhere")))
            #expect(name.contains("its certificate is for desk.example, *.desk.example, not for 127.0.0.1"))
            await misnamed.stop()

            let eightDaysAgo = Int(Date().timeIntervalSince1970) - 8 * 86_400
            let late = try await TestPair.start(
                options: Self.options(try ServerTLS(folder.files("old"), now: { eightDaysAgo })))
            let expired = await Self.refusal(late.secureClient(trusting: folder.certificate("old")))
            #expect(expired.contains("its certificate expired on 20"))
            await late.stop()
        }
    }

    @Test func `a client that speaks TLS to a plain server, and the other way round, learns it`() async throws {
        try await withCertificates { folder in
            try folder.make("server")
            let plain = try await TestPair.start()
            let message = await Self.refusal(plain.secureClient(trusting: folder.certificate("server")))
            #expect(message.contains("TLS"))
            await plain.stop()

            let secure = try await TestPair.start(options: Self.options(try ServerTLS(folder.files("server"))))
            let bare = await Self.refusal(secure.client)
            #expect(bare.contains("unavailable"))
            await secure.stop()
        }
    }

    @Test func `with an authority for clients, a client shows its certificate or is refused`() async throws {
        try await withCertificates { folder in
            try folder.make("server")
            try folder.make("client")
            try folder.make("stranger")
            let tls = try ServerTLS(folder.files("server", clientAuthority: "client"))
            let pair = try await TestPair.start(options: Self.options(tls))
            let known = pair.secureClient(trusting: folder.certificate("server")) {
                $0.certificateFile = folder.certificate("client")
                $0.keyFile = folder.key("client")
            }
            let answer = try await known.unary(TestService.echo, Text("in")).value
            #expect(answer == "in")
            await known.close()
            let bare = await Self.refusal(pair.secureClient(trusting: folder.certificate("server")))
            #expect(bare.contains("it asks for a client certificate; give one with --cert and --key"))
            let unknown = await Self.refusal(
                pair.secureClient(trusting: folder.certificate("server")) {
                    $0.certificateFile = folder.certificate("stranger")
                    $0.keyFile = folder.key("stranger")
                })
            #expect(unknown.contains("client certificate"))
            let mixed = await Self.refusal(
                pair.secureClient(trusting: folder.certificate("server")) {
                    $0.certificateFile = folder.certificate("client")
                    $0.keyFile = folder.key("stranger")
                })
            #expect(mixed.contains("does not belong to the certificate"))
            let half = await Self.refusal(
                pair.secureClient(trusting: folder.certificate("server")) {
                    $0.certificateFile = folder.certificate("client")
                })
            #expect(half.contains("needs its private key"))
            await pair.stop()
        }
    }

    @Test func `files read again serve new connections, and calls under way go on`() async throws {
        try await withCertificates { folder in
            let log = EventLog()
            try folder.make("server")
            let first = try Data(contentsOf: URL(fileURLWithPath: folder.certificate("server")))
            try first.write(to: URL(fileURLWithPath: folder.certificate("first")))
            let tls = try ServerTLS(folder.files("server"))
            let pair = try await TestPair.start(log, options: Self.options(tls))
            let client = pair.secureClient(trusting: folder.certificate("first"))
            async let slow = client.unary(TestService.slow, Text("one")).value
            try await log.wait(for: "slow")

            try folder.make("server")
            try tls.reload()
            let newcomer = pair.secureClient(trusting: folder.certificate("server"))
            let answer = try await newcomer.unary(TestService.echo, Text("new")).value
            #expect(answer == "new")
            log.note("release one")
            #expect(try await slow == "one")
            let old = await Self.refusal(pair.secureClient(trusting: folder.certificate("first")))
            #expect(old.contains("was not signed by"))

            // What cannot be used changes nothing.
            try Data("no key".utf8).write(to: URL(fileURLWithPath: folder.key("server")))
            #expect(throws: TLSFault.self) { try tls.reload() }
            let again = try await newcomer.unary(TestService.echo, Text("again")).value
            #expect(again == "again")
            await client.close()
            await newcomer.close()
            await pair.stop()
        }
    }

    @Test func `files that cannot be used are named with what to do`() async throws {
        try await withCertificates { folder in
            try folder.make("server")
            try folder.make("other")
            try folder.make("old", age: 9)
            try folder.make("future", age: -3)
            func fault(_ files: TLSFiles) -> String {
                do throws(TLSFault) {
                    _ = try ServerTLS(files)
                    return "it was taken"
                } catch {
                    return error.description
                }
            }
            let missing = fault(TLSFiles(certificate: folder.path + "/none.crt", key: folder.key("server")))
            #expect(missing.contains("--tls-cert: \(folder.path)/none.crt cannot be read"))
            #expect(missing.contains("make-certificate"))
            let swapped = fault(TLSFiles(certificate: folder.key("server"), key: folder.certificate("server")))
            #expect(swapped.contains("holds no certificate in PEM form"))
            let noKey = fault(TLSFiles(certificate: folder.certificate("server"), key: folder.certificate("server")))
            #expect(noKey.contains("--tls-key") && noKey.contains("holds no private key"))
            let mismatch = fault(TLSFiles(certificate: folder.certificate("server"), key: folder.key("other")))
            #expect(mismatch.contains("does not belong to the certificate in \(folder.certificate("server"))"))
            #expect(fault(folder.files("old")).contains("expired on 20"))
            #expect(fault(folder.files("future")).contains("is not valid before 20"))
            let authority = fault(folder.files("server", clientAuthority: "none"))
            #expect(authority.contains("--client-ca"))
        }
    }

    @Test func `the reason a certificate is refused is told in order of use`() {
        let look = CertificateLook(notBefore: 1_000, notAfter: 2_000, names: ["desk.example", "*.eu.example"])
        let files = ClientTLS()
        func reason(_ host: String, _ now: Int) -> String { look.reason(host: host, now: now, files: files) }
        #expect(reason("desk.example", 3_000).contains("expired on 1970-01-01T00:33:20Z"))
        #expect(reason("desk.example", 500).contains("not valid before"))
        #expect(reason("other.example", 1_500).contains("not for other.example"))
        #expect(reason("a.eu.example", 1_500).contains("no authority that this machine trusts"))
        #expect(reason("a.b.eu.example", 1_500).contains("not for a.b.eu.example"))
        #expect(reason("DESK.example", 1_500).contains("no authority that this machine trusts"))
    }
}

/// A bare TLS client that offers what a test likes.
enum TLSProbe {
    /// Everything the server sent until it closed, as text; empty when the handshake failed.
    static func exchange(
        _ host: String, _ port: Int, offering protocols: [String], trusting authority: String, sending text: String
    ) async throws -> String {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.applicationProtocols = protocols
        configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(authority))
        let context = try NIOSSLContext(configuration: configuration)
        let (received, sink) = AsyncStream<[UInt8]>.makeStream()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        try NIOSSLClientHandler(context: context, serverHostname: nil), Collector(sink))
                }
            }
            .connect(host: host, port: port).get()
        try? await channel.writeAndFlush(ByteBuffer(string: text))
        var bytes: [UInt8] = []
        for await part in received { bytes += part }
        return String(decoding: bytes, as: UTF8.self)
    }

    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let sink: AsyncStream<[UInt8]>.Continuation

        init(_ sink: AsyncStream<[UInt8]>.Continuation) { self.sink = sink }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            sink.yield(Array(Self.unwrapInboundIn(data).readableBytesView))
        }

        func channelInactive(context: ChannelHandlerContext) {
            sink.finish()
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }
    }
}
