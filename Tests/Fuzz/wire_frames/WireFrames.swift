import EvenhandWire

/// Any bytes after a valid start, to both machines: the first byte says where the rest is cut in two. Cut or whole, the same
/// is decided, nothing points outside what arrived, and no bytes make more calls than there are slots.
enum WireFrames: FuzzTarget {
    static func run(_ bytes: [UInt8]) throws {
        guard let first = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        let cut = rest.count * Int(first) / 256
        try server(rest, cut)
        try client(rest, cut)
    }

    private static func server(_ bytes: [UInt8], _ cut: Int) throws {
        func decisions(_ pieces: [[UInt8]]) throws -> [String] {
            var machine = ServerConnection()
            let start = Hello.preface + Hello(settings: .floors).clientFrame
            return try pump([start] + pieces) { bytes, offset in
                let action = machine.bytesReceived(bytes.span.bytes, from: &offset, atNanoseconds: 1)
                try require(machine.openCallCount <= machine.settings.maxStreamCount, "more calls than slots")
                switch action {
                case .waitForMoreBytes: return nil
                case .deliver(let slot, let part): return try told(part, bytes, "\(slot)")
                case .startCall(let call):
                    guard let part = call.message else { return "\(call.slot) opened" }
                    return try told(part, bytes, "\(call.slot) called")
                default: return "\(action)"
                }
            }
        }
        try require(
            try decisions([bytes]) == decisions([Array(bytes[..<cut]), Array(bytes[cut...])]),
            "the server decides otherwise when the bytes come in two pieces")
    }

    private static func client(_ bytes: [UInt8], _ cut: Int) throws {
        func decisions(_ pieces: [[UInt8]]) throws -> [String] {
            var machine = ClientConnection()
            var isReady = false
            return try pump([Hello(settings: .serverDefaults).serverFrame] + pieces) { bytes, offset in
                let action = machine.bytesReceived(bytes.span.bytes, from: &offset)
                switch action {
                case .waitForMoreBytes: return nil
                case .ready:
                    // A call under way and an open stream, for frames to be about.
                    for endsSending in [true, false] where !isReady {
                        guard case .start(let slot) = machine.startCall() else { throw FuzzFinding("no slot") }
                        _ = machine.sendCall(
                            slot, method: .literal("s/m"), timeoutMilliseconds: 0, metadata: nil,
                            messageByteCount: endsSending ? 0 : nil, endsSending: endsSending)
                    }
                    isReady = true
                    return "ready"
                case .deliver(let slot, let part): return try told(part, bytes, "\(slot)")
                case .finish(let slot, .message(let part), _): return try told(part, bytes, "\(slot) finished")
                default: return "\(action)"
                }
            }
        }
        try require(
            try decisions([bytes]) == decisions([Array(bytes[..<cut]), Array(bytes[cut...])]),
            "the client decides otherwise when the bytes come in two pieces")
    }

    /// What a part says, by its bytes instead of by their place, which depends on how they came.
    private static func told(_ part: ReceivedPart, _ bytes: [UInt8], _ what: String) throws -> String {
        try require(part.bytes.upperBound <= bytes.count, "a part beyond what arrived")
        return "\(what) \(part.position) \(part.endsSending) \(Array(bytes[part.bytes]))"
    }

    /// Offers piece after piece as a transport does: what was not consumed stays in front.
    private static func pump(
        _ pieces: [[UInt8]], _ offer: ([UInt8], inout Int) throws -> String?
    ) throws -> [String] {
        var told: [String] = []
        var kept: [UInt8] = []
        for piece in pieces {
            kept += piece
            var offset = 0
            while let decision = try offer(kept, &offset) {
                told.append(decision)
                // Limits on calls and credits end a conversation long before this.
                try require(told.count < 100_000, "no end of decisions")
            }
            try require(offset <= kept.count, "consumed more than arrived")
            kept.removeFirst(offset)
        }
        return told
    }
}
