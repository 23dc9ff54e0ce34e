/// HELLO of one side: settings and what else only a HELLO says (specification §5).
package struct Hello: Hashable, Sendable {
    /// The client's range of versions; in a server's HELLO both ends are its choice.
    package var versions: ClosedRange<UInt32>
    package var settings: Settings
    /// Metadata that applies to every call; the client's.
    package var baseline: Metadata?
    /// Who speaks, for logs: at most 64 bytes, or nil.
    package var agent: String?
    /// A setting of no meaning that goes out beside the others: it keeps peers used to skipping what they do not know.
    /// Never set by decoding.
    package var unknown: UnknownSetting?

    /// One of the keys 40 + 64n, which this document will never assign (specification §17).
    package struct UnknownSetting: Hashable, Sendable {
        package let key: UInt32
        package let value: UInt32

        /// - Parameter random: Any number; it chooses key and value.
        package init(random: UInt64) {
            key = 40 + 64 * UInt32(random % 256)
            value = UInt32(truncatingIfNeeded: random >> 16)
        }
    }

    package init(
        versions: ClosedRange<UInt32> = Settings.version...Settings.version, settings: Settings,
        baseline: Metadata? = nil, agent: String? = nil, unknown: UnknownSetting? = nil
    ) {
        self.unknown = unknown
        self.versions = versions
        self.settings = settings
        self.baseline = baseline
        self.agent = agent
    }
}

/// The setting keys of §5. Even keys hold an integer, odd ones bytes.
enum SettingKey {
    static let lowestVersion: UInt32 = 0
    static let baseline: UInt32 = 1
    static let highestVersion: UInt32 = 2
    static let agent: UInt32 = 3
    static let maxFrame: UInt32 = 4
    static let maxMessage: UInt32 = 6
    static let window: UInt32 = 8
    static let maxStreams: UInt32 = 10
    static let maxMetadata: UInt32 = 12
    static let maxMethods: UInt32 = 14
    static let compressions: UInt32 = 16
    static let pingFloor: UInt32 = 18
    static let idle: UInt32 = 20
    static let checksums: UInt32 = 22
}

// MARK: - Encoding

extension Hello {
    /// The four bytes before a client's HELLO.
    package static let preface: [UInt8] = [0xEE, 0x45, 0x56, 0x01]

    /// A whole HELLO frame of a client. Settings at their floors are left out.
    package var clientFrame: [UInt8] {
        let floors = Settings.floors
        var writer = PairWriter()
        writer.add(SettingKey.lowestVersion, versions.lowerBound)
        writer.add(SettingKey.baseline, baseline?.encoded)
        writer.add(SettingKey.highestVersion, versions.upperBound)
        writer.add(SettingKey.agent, agentBytes)
        writer.add(SettingKey.maxFrame, settings.maxFrameByteCount, unless: floors.maxFrameByteCount)
        writer.add(SettingKey.maxMessage, settings.maxMessageByteCount, unless: floors.maxMessageByteCount)
        writer.add(SettingKey.window, settings.windowByteCount, unless: floors.windowByteCount)
        writer.add(SettingKey.maxMetadata, settings.maxMetadataByteCount, unless: floors.maxMetadataByteCount)
        writer.add(SettingKey.compressions, Int(settings.compressions), unless: 0)
        writer.add(SettingKey.idle, Int(settings.idleMilliseconds), unless: 0)
        if settings.acceptsChecksums { writer.add(SettingKey.checksums, UInt32(1)) }
        if let unknown { writer.add(unknown.key, unknown.value) }
        return FrameBytes.frame(.hello, [], writer.bytes)
    }

    /// A whole HELLO frame of a server. It states its limits even where they equal the floors.
    package var serverFrame: [UInt8] {
        var writer = PairWriter()
        writer.add(SettingKey.highestVersion, versions.upperBound)
        writer.add(SettingKey.agent, agentBytes)
        writer.add(SettingKey.maxFrame, UInt32(settings.maxFrameByteCount))
        writer.add(SettingKey.maxMessage, UInt32(settings.maxMessageByteCount))
        writer.add(SettingKey.window, UInt32(settings.windowByteCount))
        writer.add(SettingKey.maxStreams, UInt32(settings.maxStreamCount))
        writer.add(SettingKey.maxMetadata, UInt32(settings.maxMetadataByteCount))
        writer.add(SettingKey.maxMethods, UInt32(settings.maxMethodCount))
        writer.add(SettingKey.compressions, settings.compressions)
        writer.add(SettingKey.pingFloor, settings.pingFloorMilliseconds)
        writer.add(SettingKey.idle, settings.idleMilliseconds)
        if settings.acceptsChecksums { writer.add(SettingKey.checksums, UInt32(1)) }
        if let unknown { writer.add(unknown.key, unknown.value) }
        return FrameBytes.frame(.hello, [], writer.bytes)
    }

    private var agentBytes: [UInt8]? {
        agent.map { Array($0.utf8.prefix(Settings.maxAgentByteCount)) }
    }
}

private struct PairWriter {
    var bytes: [UInt8] = []

    mutating func add(_ key: UInt32, _ value: UInt32) {
        Varint.append(key, to: &bytes)
        Varint.append(value, to: &bytes)
    }

    mutating func add(_ key: UInt32, _ value: Int, unless floor: Int) {
        if value != floor { add(key, UInt32(value)) }
    }

    mutating func add(_ key: UInt32, _ value: [UInt8]?) {
        guard let value else { return }
        Varint.append(key, to: &bytes)
        FrameBytes.appendBlock(value, to: &bytes)
    }
}
