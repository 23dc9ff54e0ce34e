import EvenhandWire
import NIOCore
import NIOPosix
import Synchronization

/// A server that answers as a script says, to show a client what no correct server would.
final class ScriptedServer: Sendable {
    /// What to send when the call of this number, from 1 over all connections, has arrived. Nil closes the connection.
    typealias Script = @Sendable (_ number: Int, Slot) -> [UInt8]?

    private let channel: any Channel
    private let calls: Counter
    var port: Int { channel.localAddress?.port ?? 0 }
    /// Calls that arrived, on all connections.
    var callCount: Int { calls.value }

    final class Counter: Sendable {
        private let count = Atomic(0)
        var value: Int { count.load(ordering: .sequentiallyConsistent) }
        func next() -> Int { count.wrappingAdd(1, ordering: .sequentiallyConsistent).newValue }
    }

    /// - Parameter greeting: Sent when the client's HELLO has arrived; a server's HELLO when left out.
    init(
        port: Int = 0, greeting: [UInt8] = Hello(settings: .serverDefaults).serverFrame, _ script: @escaping Script
    ) async throws {
        let calls = Counter()
        self.calls = calls
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        ScriptedHandler(greeting: greeting, calls: calls, script: script))
                }
            }
            .bind(host: "127.0.0.1", port: port).get()
    }

    func stop() async throws {
        try await channel.close().get()
    }
}

private final class ScriptedHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let greeting: [UInt8]
    private let calls: ScriptedServer.Counter
    private let script: ScriptedServer.Script
    private var machine = ServerConnection()
    private var inbound = ByteBuffer()

    init(greeting: [UInt8], calls: ScriptedServer.Counter, script: @escaping ScriptedServer.Script) {
        self.greeting = greeting
        self.calls = calls
        self.script = script
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = Self.unwrapInboundIn(data)
        inbound.writeBuffer(&bytes)
        var offset = 0
        while true {
            let action = machine.bytesReceived(
                inbound.readableBytesSpan, from: &offset, atNanoseconds: NIODeadline.now().uptimeNanoseconds)
            switch action {
            case .waitForMoreBytes:
                inbound.moveReaderIndex(forwardBy: offset)
                return
            case .acceptClient: send(greeting, context)
            case .startCall(let call):
                guard let answer = script(calls.next(), call.slot) else { return context.close(promise: nil) }
                _ = machine.end(call.slot, Status(.unknown))
                send(answer, context)
            case .close, .closeSilently, .answerAsHTTP, .peerClosed: return context.close(promise: nil)
            default: break
            }
        }
    }

    private func send(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
        context.writeAndFlush(Self.wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    }
}
