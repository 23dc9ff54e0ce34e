import EvenhandServer
import EvenhandWire
import SwiftProtobuf
import Testing

@Suite struct `Reads that end within a frame` {
    /// What the server answers to the same calls, read so many bytes at a time.
    private static func answers(readByteCount: Int) throws -> [UInt8] {
        var router = CallRouter()
        router.unary(TestService.echo, .onEventLoop { _, request in request })
        let server = try EmbeddedServer(router)
        var calls: [UInt8] = []
        for index in 0..<16 {
            let message: [UInt8] = try Text(String(repeating: "x", count: index * index * 11)).serializedBytes()
            calls += EmbeddedServer.call(UInt16(index), message)
        }
        var rest = calls[...]
        while !rest.isEmpty {
            try server.send(Array(rest.prefix(readByteCount)))
            rest = rest.dropFirst(readByteCount)
        }
        return try server.bytes()
    }

    @Test(arguments: [1, 2, 3, 64, 500, 1027, 2048, 5000])
    func `answers are the same wherever a read ends`(_ readByteCount: Int) throws {
        let whole = try Self.answers(readByteCount: .max)
        #expect(whole.count > 10_000)
        #expect(try Self.answers(readByteCount: readByteCount) == whole)
    }
}
