extension Hello {
    /// Decodes the pairs of a HELLO that `sender` wrote. Keys of the other side and unknown keys are skipped.
    package static func decode(
        _ bytes: RawSpan, _ range: Range<Int>, from sender: Sender
    ) throws(ConnectionError) -> Hello {
        var reader = PairReader(sender: sender)
        try reader.readPairs(bytes, Cursor(range))
        return try reader.hello()
    }
}

private struct PairReader {
    let sender: Sender
    var settings = Settings.floors
    var lowest: UInt32?
    var highest: UInt32?
    var baseline: Metadata?
    var agent: String?

    init(sender: Sender) {
        self.sender = sender
    }

    mutating func readPairs(_ bytes: RawSpan, _ start: Cursor) throws(ConnectionError) {
        var cursor = start
        var previousKey: UInt32?
        while !cursor.isAtEnd {
            let key = try cursor.readVarint("setting key", byteLimit: FieldByteLimit.settingKey, in: bytes)
            if let previousKey, key <= previousKey {
                throw .violation("setting \(key) after setting \(previousKey): keys ascend without repeats")
            }
            previousKey = key
            if key.isMultiple(of: 2) {
                let value = try cursor.readVarint("setting", byteLimit: FieldByteLimit.settingValue, in: bytes)
                try apply(key, value)
            } else {
                try apply(key, cursor.readBlock("setting", in: bytes), bytes)
            }
        }
    }

    private mutating func apply(_ key: UInt32, _ value: UInt32) throws(ConnectionError) {
        let floors = Settings.floors
        switch key {
        case SettingKey.lowestVersion where sender == .client: lowest = value
        case SettingKey.highestVersion: highest = value
        case SettingKey.maxFrame:
            let accepted = try checked(value, floor: floors.maxFrameByteCount, key)
            settings.maxFrameByteCount = min(accepted, Settings.maxFrameCap)
        case SettingKey.maxMessage:
            settings.maxMessageByteCount = try checked(value, floor: floors.maxMessageByteCount, key)
        case SettingKey.window:
            let window = try checked(value, floor: floors.windowByteCount, key)
            settings.windowByteCount = min(window, Settings.maxWindowByteCount)
        case SettingKey.maxStreams where sender == .server:
            let count = try checked(value, floor: floors.maxStreamCount, key)
            settings.maxStreamCount = min(count, Settings.maxStreamCap)
        case SettingKey.maxMetadata:
            settings.maxMetadataByteCount = try checked(value, floor: floors.maxMetadataByteCount, key)
        case SettingKey.maxMethods where sender == .server:
            settings.maxMethodCount = try checked(value, floor: floors.maxMethodCount, key)
        case SettingKey.compressions: settings.compressions = value & Settings.zlib
        case SettingKey.pingFloor where sender == .server: settings.pingFloorMilliseconds = value
        case SettingKey.idle: settings.idleMilliseconds = value
        case SettingKey.checksums: settings.acceptsChecksums = value != 0
        default: break
        }
    }

    private mutating func apply(_ key: UInt32, _ value: Range<Int>, _ bytes: RawSpan) throws(ConnectionError) {
        switch key {
        case SettingKey.baseline where sender == .client:
            let decoded = try Metadata.decode(bytes, value, maxByteCount: Settings.maxHelloByteCount)
            guard !decoded.hasIllegalEntry else { throw .violation("illegal character in the baseline metadata") }
            baseline = decoded.metadata
        case SettingKey.agent:
            guard value.count <= Settings.maxAgentByteCount else {
                throw .violation(
                    "agent text of \(value.count) bytes; at most \(Settings.maxAgentByteCount) are allowed")
            }
            agent = bytes.string(value)
        default: break
        }
    }

    private func checked(_ value: UInt32, floor: Int, _ key: UInt32) throws(ConnectionError) -> Int {
        guard Int(value) >= floor else { throw .violation("setting \(key) is \(value), below its floor \(floor)") }
        return Int(value)
    }

    func hello() throws(ConnectionError) -> Hello {
        guard let highest else { throw .violation("HELLO without setting 2") }
        let lowest = sender == .client ? lowest : highest
        guard let lowest else { throw .violation("HELLO without setting 0") }
        guard lowest <= highest else { throw .violation("HELLO offers versions \(lowest) to \(highest): reversed") }
        return Hello(versions: lowest...highest, settings: settings, baseline: baseline, agent: agent)
    }
}
