import EvenhandWire

/// Any bytes as the pairs of a HELLO, from either side. What is read keeps to the caps, and reads the same again when it is
/// written.
enum WireHello: FuzzTarget {
    static func run(_ bytes: [UInt8]) throws {
        if let hello = decode(bytes, .client) {
            try check(hello, again: hello.clientFrame, .client)
        }
        if let hello = decode(bytes, .server) {
            try check(hello, again: hello.serverFrame, .server)
        }
    }

    private static func decode(_ bytes: [UInt8], _ sender: Sender) -> Hello? {
        try? Hello.decode(bytes.span.bytes, 0..<bytes.count, from: sender)
    }

    private static func check(_ hello: Hello, again frame: [UInt8], _ sender: Sender) throws {
        try require(hello.settings.maxFrameByteCount <= 1_048_576, "max_frame above its cap")
        try require(hello.settings.maxStreamCount <= 16_384, "max_streams above its cap")
        let decoder = FrameDecoder(sender: sender, maxFrameByteCount: frame.count)
        guard case .frame(.hello(let pairs), _) = try decoder.decode(frame.span.bytes, from: 0) else {
            throw FuzzFinding("what was written is no HELLO")
        }
        let again = try Hello.decode(frame.span.bytes, pairs, from: sender)
        // Nobody states key 22 yet, so it does not come back.
        var settings = again.settings
        settings.acceptsChecksums = hello.settings.acceptsChecksums
        try require(settings == hello.settings, "other settings when read again")
        try require(again.baseline == hello.baseline, "another baseline when read again")
    }
}
