import EvenhandClient
import Foundation

/// The same calls with TLS on both sides: Evenhand Wire beside gRPC C++, one certificate for both.
extension PeerBench {
    func figuresWithTLS() async throws -> [Figure] {
        let options = bench.options
        guard let grpcCpp = options.grpcCpp else { throw BenchError("peers needs its programs") }
        let certificate = try Certificate(programs: options.programs, bench.scratch)
        let peer = try PeerProgram("gRPC C++ with TLS", grpcCpp, bench.scratch, certificate: certificate)
        let server = try ChildProcess(
            options.programs + "/wire-bench-server", ["127.0.0.1:0", certificate.certificate, certificate.key],
            log: bench.scratch.file("wire-bench-server-tls.log"))
        let port = try server.line(after: "listening wire=").split(separator: ":").last ?? ""
        var own = UnaryLoad(
            method: EchoMessage.method, request: try EchoMessage.request(),
            server: try ServerAddress("tls://localhost:\(port)"), serverProcess: server.identifier)
        own.tls = ClientTLS(authorityFile: certificate.certificate)

        var asynchronous: [LoadResult] = []
        var callbacks: [LoadResult] = []
        var theirs: [PeerProgram.Result] = []
        for round in 1...options.rounds {
            Progress.tell("peers with TLS: round \(round) of \(options.rounds)")
            asynchronous.append(try await own.measure(.asynchronous, Self.busy, seconds: options.seconds))
            callbacks.append(try await own.measure(.callback, Self.busy, seconds: options.seconds))
            theirs.append(try peer.load(Self.busy, seconds: options.seconds))
        }
        peer.server.kill()
        try server.stop()
        return [("async client", asynchronous), ("callbacks", callbacks)].map { name, results in
            Figure(
                name: "unary call over TLS 1.3, \(name), \(Self.busy.text)", measured: Self.middle(results),
                floor: "\(peer.name) \(Self.middle(theirs))",
                ratio: median(zip(results, theirs).map { $0.perSecond / $1.perSecond }), target: .ratio(atLeast: 5))
        }
    }
}

/// A certificate that signed itself, as both servers show it and both clients trust it.
struct Certificate {
    let certificate: String
    let key: String

    init(programs: String, _ scratch: ScratchFolder) throws {
        let folder = scratch.url.path
        _ = try ChildProcess(
            programs + "/evenhand-server", ["make-certificate", "--name", "localhost", "--out", folder],
            log: scratch.file("make-certificate.log")
        ).finish()
        certificate = folder + "/server.crt"
        key = folder + "/server.key"
    }
}
