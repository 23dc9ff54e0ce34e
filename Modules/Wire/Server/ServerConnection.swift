/// One connection, seen from the server, without any I/O: bytes in, decisions out.
///
/// Feed received bytes to `bytesReceived` until it asks for more; carry out each decision before the next call. The same
/// type says what may be sent for a call and when credit goes back. Time comes in as nanoseconds of any steady clock.
package struct ServerConnection: ~Copyable {
    enum Phase {
        case awaitingPreface
        case awaitingHello
        case running
        case closed
    }

    /// What this server states.
    package let settings: Settings
    /// What the client stated; floors until its HELLO was read.
    package internal(set) var peer = Settings.floors
    /// CALL and OPEN frames parsed, refused ones included: CLOSE tells it, so that the client knows what to repeat.
    package internal(set) var acceptedCallCount: UInt32 = 0
    /// Calls that have not had their END.
    package internal(set) var openCallCount = 0

    var phase = Phase.awaitingPreface
    var decoder: FrameDecoder
    var slots: [ServerSlot] = []
    var boundMethodCount = 0
    var isDraining = false
    var budget: AssemblyBudget
    var grants = GrantQueue()
    var pingGuard: PingGuard
    var debt = DebtBucket()
    /// The time of the bytes that are being received.
    var now: UInt64 = 0
    /// The largest `length` this side may build: the peer's max_frame, less what a checksum will add.
    var frameLimit = Settings.floors.maxFrameByteCount

    /// - Parameters:
    ///   - assemblyByteCount: What fragmented messages of this connection may hold, in bytes.
    ///   - shared: The same for all connections of the process.
    package init(
        settings: Settings = .serverDefaults, assemblyByteCount: Int = 16 * 1_048_576, shared: SharedBudget? = nil
    ) {
        self.settings = settings
        decoder = FrameDecoder(sender: .client, maxFrameByteCount: Settings.maxHelloByteCount)
        budget = AssemblyBudget(byteCount: assemblyByteCount, shared: shared)
        pingGuard = PingGuard(floorMilliseconds: settings.pingFloorMilliseconds)
    }

    /// From now on fragmented messages of this connection count among those of `shared`.
    package mutating func share(_ shared: SharedBudget) {
        budget.share(shared)
    }

    package var isClosed: Bool {
        switch phase {
        case .closed: true
        case .awaitingPreface, .awaitingHello, .running: false
        }
    }

    /// New calls are refused and none is left.
    package var isDrained: Bool { isDraining && openCallCount == 0 }

    /// Whether frames carry checksums from the HELLOs on: what is written must pass through `Checksum.seal`.
    package var hasChecksums: Bool { decoder.hasChecksums }

    /// Bytes booked for fragmented and inflated messages.
    package var bookedByteCount: Int { budget.booked }

    /// What the client may still do that only costs work, 0–1,000.
    package var debtLeft: Int { debt.left }

    /// Whether the client has introduced itself.
    package var hasHello: Bool {
        switch phase {
        case .running: true
        case .awaitingPreface, .awaitingHello, .closed: false
        }
    }

    /// Decodes from `offset`, which moves past what was consumed, until there is something to do.
    package mutating func bytesReceived(
        _ bytes: RawSpan, from offset: inout Int, atNanoseconds now: UInt64
    ) -> OnClientBytes {
        self.now = now
        do throws(ConnectionError) {
            switch phase {
            case .awaitingPreface: return try receivePreface(bytes, &offset)
            case .awaitingHello: return try receiveHello(bytes, &offset)
            case .running: return try receiveFrames(bytes, &offset, now)
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
        case .running: decoder.missingByteCount(bytes, from: 0)
        case .awaitingPreface, .awaitingHello, .closed: nil
        }
    }

    /// From now on every new call is answered UNAVAILABLE, unprocessed: the PONG after DRAIN arrived, or a second passed.
    package mutating func drainTookEffect() {
        isDraining = true
    }

    /// The connection is gone or about to be; nothing more is decoded.
    package mutating func connectionLost() {
        phase = .closed
        budget.close()
    }
}

// MARK: - Start of a connection

extension ServerConnection {
    private mutating func receivePreface(
        _ bytes: RawSpan, _ offset: inout Int
    ) throws(ConnectionError) -> OnClientBytes {
        guard offset < bytes.byteCount else { return .waitForMoreBytes }
        if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes.byte(at: offset)) {
            phase = .closed
            return .answerAsHTTP
        }
        let available = min(Hello.preface.count, bytes.byteCount - offset)
        for index in 0..<available where bytes.byte(at: offset + index) != Hello.preface[index] {
            guard index == Hello.preface.count - 1 else {
                phase = .closed
                return .closeSilently
            }
            throw Self.versionMismatch
        }
        guard available == Hello.preface.count else { return .waitForMoreBytes }
        offset += available
        phase = .awaitingHello
        return try receiveHello(bytes, &offset)
    }

    private mutating func receiveHello(_ bytes: RawSpan, _ offset: inout Int) throws(ConnectionError) -> OnClientBytes {
        try decoder.requireGreeting(bytes, from: offset)
        guard case .frame(let frame, let end) = try decoder.decode(bytes, from: offset) else {
            return .waitForMoreBytes
        }
        offset = end
        if case .close(let code, _, let text) = frame { return peerClosed(code, bytes.string(text)) }
        guard case .hello(let settings) = frame else { throw .violation("the first frame is not HELLO") }
        let hello = try Hello.decode(bytes, settings, from: .client)
        guard hello.versions.contains(Settings.version) else { throw Self.versionMismatch }
        peer = hello.settings
        decoder.maxFrameByteCount = self.settings.maxFrameByteCount
        decoder.hasChecksums = self.settings.acceptsChecksums && peer.acceptsChecksums
        frameLimit = peer.maxFrameByteCount - (hasChecksums ? Checksum.byteCount : 0)
        phase = .running
        return .acceptClient(hello)
    }

    private static let versionMismatch = ConnectionError(
        .version, "need \(Settings.version)..\(Settings.version)")

    mutating func peerClosed(_ code: CloseCode, _ text: String) -> OnClientBytes {
        phase = .closed
        return .peerClosed(ConnectionError(code, text))
    }
}
