/// One connection, seen from the client, without any I/O: bytes in, decisions out.
///
/// Send `greeting` first, feed received bytes to `bytesReceived` until it asks for more, carrying out each decision
/// before the next call. Calls start once the server's HELLO has arrived, so the limits in force are always the stated
/// ones.
package struct ClientConnection: ~Copyable {
    enum Phase {
        case awaitingHello
        case running
        case draining
        case closed
    }

    /// What this client states.
    package let settings: Settings
    /// What the server stated; floors until its HELLO was read.
    package internal(set) var peer = Settings.floors
    /// CALL and OPEN frames sent: with CLOSE's `accepted` it tells which calls no handler saw.
    package internal(set) var startedCallCount: UInt32 = 0
    /// Calls whose END has not arrived, those left included.
    package internal(set) var openCallCount = 0

    var phase = Phase.awaitingHello
    var decoder: FrameDecoder
    var slots: [ClientSlot] = []
    var freeSlots = FreeSlots()
    var budget: AssemblyBudget
    var grants = GrantQueue()
    var debt = DebtBucket()
    /// Calls that their callers left and whose END has not come.
    var leftCallCount = 0
    /// The time of the bytes that are being received.
    var now: UInt64 = 0
    /// The largest `length` this side may build: the peer's max_frame, less what a checksum will add.
    var frameLimit = Settings.floors.maxFrameByteCount

    package init(settings: Settings = .clientDefaults, assemblyByteCount: Int = 16 * 1_048_576) {
        self.settings = settings
        decoder = FrameDecoder(sender: .server, maxFrameByteCount: Settings.maxHelloByteCount)
        budget = AssemblyBudget(byteCount: assemblyByteCount)
    }

    package var isClosed: Bool {
        switch phase {
        case .closed: true
        case .awaitingHello, .running, .draining: false
        }
    }

    /// Whether a call could start at once.
    package var hasFreeSlot: Bool {
        switch phase {
        case .running: freeSlots.freeCount > 0
        case .awaitingHello, .draining, .closed: false
        }
    }

    /// Whether frames carry checksums from the HELLOs on: what is written must pass through `Checksum.seal`.
    package var hasChecksums: Bool { decoder.hasChecksums }

    /// Preface and HELLO.
    /// - Parameter unknown: A setting that no server knows, so that skipping stays tested.
    package func greeting(
        baseline: Metadata?, agent: String?, unknown: Hello.UnknownSetting? = nil
    ) -> [UInt8] {
        Hello.preface
            + Hello(settings: settings, baseline: baseline, agent: agent, unknown: unknown).clientFrame
    }

    /// Decodes from `offset`, which moves past what was consumed, until there is something to do.
    package mutating func bytesReceived(
        _ bytes: RawSpan, from offset: inout Int, atNanoseconds now: UInt64 = 0
    ) -> OnServerBytes {
        self.now = now
        do throws(ConnectionError) {
            switch phase {
            case .awaitingHello: return try receiveHello(bytes, &offset)
            case .running, .draining: return try receiveFrames(bytes, &offset)
            case .closed:
                offset = bytes.byteCount
                return .waitForMoreBytes
            }
        } catch {
            phase = .closed
            return .close(error)
        }
    }

    /// How many bytes would complete the frame that `bytes` begin with; nil when that is not known, or it is complete. Whoever
    /// reads puts only this frame together, and not all that has come after it.
    package func missingByteCount(_ bytes: RawSpan) -> Int? {
        switch phase {
        case .running, .draining: decoder.missingByteCount(bytes, from: 0)
        case .awaitingHello, .closed: nil
        }
    }

    /// The connection is gone or about to be; nothing more is decoded or started.
    package mutating func connectionLost() {
        phase = .closed
        budget.close()
    }

    /// No call starts here any more; running ones finish. For a connection whose every slot was left by its caller.
    package mutating func retire() {
        if case .running = phase { phase = .draining }
    }

    // MARK: HELLO

    private mutating func receiveHello(_ bytes: RawSpan, _ offset: inout Int) throws(ConnectionError) -> OnServerBytes {
        try decoder.requireGreeting(bytes, from: offset)
        guard case .frame(let frame, let end) = try decoder.decode(bytes, from: offset) else {
            return .waitForMoreBytes
        }
        offset = end
        if case .close(let code, let accepted, let text) = frame {
            return serverClosed(code, accepted, bytes.string(text))
        }
        guard case .hello(let settings) = frame else { throw .violation("the first frame is not HELLO") }
        let hello = try Hello.decode(bytes, settings, from: .server)
        guard hello.versions == Settings.version...Settings.version else {
            throw ConnectionError(.version, "the server chose version \(hello.versions.upperBound), not offered")
        }
        peer = hello.settings
        decoder.maxFrameByteCount = self.settings.maxFrameByteCount
        decoder.hasChecksums = self.settings.acceptsChecksums && peer.acceptsChecksums
        frameLimit = peer.maxFrameByteCount - (hasChecksums ? Checksum.byteCount : 0)
        slots = Array(
            repeating: ClientSlot(windowByteCount: self.settings.windowByteCount, credit: peer.windowByteCount),
            count: peer.maxStreamCount)
        freeSlots.grow(from: 0, to: peer.maxStreamCount)
        phase = .running
        return .ready(hello)
    }

    mutating func serverClosed(_ code: CloseCode, _ accepted: UInt32, _ text: String) -> OnServerBytes {
        phase = .closed
        return .serverClosed(ConnectionError(code, text), accepted: accepted)
    }
}
