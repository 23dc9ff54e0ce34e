import EvenhandWire

/// A `ServerConnection` as tests drive it: bytes in, decisions out, with payloads copied so that they can be compared.
struct ServerConversation: ~Copyable {
    var machine: ServerConnection
    private var received: [UInt8] = []
    private var consumed = 0
    var now: UInt64 = 1_000_000_000

    init(
        settings: Settings = .serverDefaults, assemblyByteCount: Int = 16 * 1_048_576, shared: SharedBudget? = nil
    ) {
        machine = ServerConnection(settings: settings, assemblyByteCount: assemblyByteCount, shared: shared)
    }

    /// After preface and HELLO of a client with `settings`.
    static func started(
        client: Settings = .floors, settings: Settings = .serverDefaults, assemblyByteCount: Int = 16 * 1_048_576
    ) -> ServerConversation {
        var conversation = ServerConversation(settings: settings, assemblyByteCount: assemblyByteCount)
        _ = conversation.receive(Hello.preface + Hello(settings: client).clientFrame)
        return conversation
    }

    /// Everything that `bytes`, after what is left of earlier ones, make the machine ask for.
    mutating func receive(_ bytes: [UInt8]) -> [OnClientBytes] {
        received = Array(received[consumed...]) + bytes
        consumed = 0
        let bytes = received
        var offset = 0
        var actions: [OnClientBytes] = []
        while true {
            let action = machine.bytesReceived(bytes.span.bytes, from: &offset, atNanoseconds: now)
            consumed = offset
            if action == .waitForMoreBytes { return actions }
            actions.append(action)
        }
    }

    /// How long the buffer was that the last `receive` offered.
    var receivedByteCount: Int { received.count }

    /// The bytes a part of the last `receive` points at.
    func payload(_ part: ReceivedPart) -> [UInt8] {
        Array(received[part.bytes])
    }

    /// The CLOSE code that `bytes` earn, or nil.
    mutating func closeCode(for bytes: [UInt8]) -> CloseCode? {
        for case .close(let error) in receive(bytes) { return error.code }
        return nil
    }
}

/// The same for the client's machine.
struct ClientConversation: ~Copyable {
    var machine: ClientConnection
    private var received: [UInt8] = []
    private var consumed = 0

    init(settings: Settings = .clientDefaults) {
        machine = ClientConnection(settings: settings)
    }

    /// After the HELLO of a server with `server`.
    static func started(server: Settings = .serverDefaults, settings: Settings = .clientDefaults) -> ClientConversation
    {
        var conversation = ClientConversation(settings: settings)
        _ = conversation.receive(Hello(settings: server).serverFrame)
        return conversation
    }

    mutating func receive(_ bytes: [UInt8]) -> [OnServerBytes] {
        received = Array(received[consumed...]) + bytes
        consumed = 0
        let bytes = received
        var offset = 0
        var actions: [OnServerBytes] = []
        while true {
            let action = machine.bytesReceived(bytes.span.bytes, from: &offset)
            consumed = offset
            if action == .waitForMoreBytes { return actions }
            actions.append(action)
        }
    }

    var receivedByteCount: Int { received.count }

    func payload(_ part: ReceivedPart) -> [UInt8] {
        Array(received[part.bytes])
    }

    mutating func closeCode(for bytes: [UInt8]) -> CloseCode? {
        for case .close(let error) in receive(bytes) { return error.code }
        return nil
    }

    /// Starts a call that sends no message yet.
    mutating func open() -> Slot? {
        guard case .start(let slot) = machine.startCall() else { return nil }
        _ = machine.sendCall(
            slot, method: .literal("test.v1.S/M"), timeoutMilliseconds: 0, metadata: nil, messageByteCount: nil,
            endsSending: false)
        return slot
    }

    /// Starts a unary call with an empty message.
    mutating func call() -> Slot? {
        guard case .start(let slot) = machine.startCall() else { return nil }
        _ = machine.sendCall(
            slot, method: .literal("test.v1.S/M"), timeoutMilliseconds: 0, metadata: nil, messageByteCount: 0,
            endsSending: true)
        return slot
    }
}

/// Frames of a client, by hand.
enum ClientFrame {
    static func call(
        _ slot: UInt16, _ message: [UInt8] = [], method: FrameBytes.Method = .literal("test.v1.S/M"),
        endsSending: Bool = true, timeoutMilliseconds: UInt32 = 0, metadata: Metadata? = nil
    ) -> [UInt8] {
        FrameBytes.call(
            Slot(slot), method: method, timeoutMilliseconds: timeoutMilliseconds, metadata: metadata,
            messageByteCount: message.count, endsSending: endsSending) + message
    }

    static func open(_ slot: UInt16, metadata: Metadata? = nil) -> [UInt8] {
        FrameBytes.call(
            Slot(slot), method: .literal("test.v1.S/M"), timeoutMilliseconds: 0, metadata: metadata,
            messageByteCount: nil, endsSending: false)
    }

    static func message(
        _ slot: UInt16, _ bytes: [UInt8], total: Int? = nil, continues: Bool = false, endsSending: Bool = false
    ) -> [UInt8] {
        FrameHead.message(
            Slot(slot), byteCount: bytes.count, total: total, continues: continues, endsSending: endsSending
        ).bytes + bytes
    }
}
