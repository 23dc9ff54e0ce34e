/// What one side states in its HELLO (specification §5). Every limit is what its owner accepts from the other side.
package struct Settings: Hashable, Sendable {
    /// The only version there is.
    package static let version: UInt32 = 1
    /// The largest HELLO, in bytes.
    package static let maxHelloByteCount = 16_384
    /// The most a window may reach, in bytes.
    static let maxWindowByteCount = Int(Int32.max)
    static let maxFrameCap = 1_048_576
    static let maxStreamCap = 16_384
    static let maxAgentByteCount = 64
    /// The bit of zlib in `compressions`.
    package static let zlib: UInt32 = 1

    /// Largest `length` of a frame, in bytes.
    package var maxFrameByteCount = 16_384
    /// Largest message, in bytes.
    package var maxMessageByteCount = 65_536
    /// Credit each stream starts with, in bytes.
    package var windowByteCount = 65_536
    /// Number of slots; stated by the server.
    package var maxStreamCount = 16
    /// Largest metadata block, in bytes.
    package var maxMetadataByteCount = 8192
    /// Number of method names that can be bound; stated by the server.
    package var maxMethodCount = 64
    /// Bit 0: zlib.
    package var compressions: UInt32 = 0
    /// Shortest interval between pings that is tolerated; stated by the server.
    package var pingFloorMilliseconds: UInt32 = 10_000
    /// A connection without calls may be drained after this long; 0 means never.
    package var idleMilliseconds: UInt32 = 0
    /// Whether frames with checksums can be checked; in force when both sides say so.
    package var acceptsChecksums = false

    /// What is assumed of a peer until its HELLO has been read.
    package static let floors = Settings()

    /// What the server of this release states.
    package static let serverDefaults = Settings(
        maxFrameByteCount: 65_536, maxMessageByteCount: 4_194_304, windowByteCount: 65_536, maxStreamCount: 128,
        maxMetadataByteCount: 8192, maxMethodCount: 256, compressions: zlib, idleMilliseconds: 300_000,
        acceptsChecksums: true)

    /// What the client of this release states. It asks for checksums only when told to.
    package static let clientDefaults = Settings(
        maxFrameByteCount: 65_536, maxMessageByteCount: 4_194_304, windowByteCount: 1_048_576, compressions: zlib)

    package var acceptsZlib: Bool { compressions & Self.zlib != 0 }

    package init(
        maxFrameByteCount: Int = 16_384, maxMessageByteCount: Int = 65_536, windowByteCount: Int = 65_536,
        maxStreamCount: Int = 16, maxMetadataByteCount: Int = 8192, maxMethodCount: Int = 64,
        compressions: UInt32 = 0, pingFloorMilliseconds: UInt32 = 10_000, idleMilliseconds: UInt32 = 0,
        acceptsChecksums: Bool = false
    ) {
        self.maxFrameByteCount = maxFrameByteCount
        self.maxMessageByteCount = maxMessageByteCount
        self.windowByteCount = windowByteCount
        self.maxStreamCount = maxStreamCount
        self.maxMetadataByteCount = maxMetadataByteCount
        self.maxMethodCount = maxMethodCount
        self.compressions = compressions
        self.pingFloorMilliseconds = pingFloorMilliseconds
        self.idleMilliseconds = idleMilliseconds
        self.acceptsChecksums = acceptsChecksums
    }
}
