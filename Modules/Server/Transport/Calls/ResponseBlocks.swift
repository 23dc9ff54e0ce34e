import EvenhandWire

/// Responses of one stream that its handler has written and its connection has not fetched.
///
/// The connection is told of the first one and fetches all there are. When they were several, the writer is ahead of it: it
/// comes back by itself before long, and is told earlier only when there is much. Woken for every message, it would send them
/// one by one, and writer and connection would spend their time waking each other. A lone message is never held back.
struct ResponseBlocks: Sendable {
    /// Messages one behind the other: fetched, sent and freed together.
    struct Block: Equatable, Sendable {
        private(set) var bytes: [UInt8]
        private(set) var byteCounts: [Int]

        init(_ message: [UInt8]) {
            bytes = message
            byteCounts = [message.count]
        }

        mutating func append(_ message: [UInt8]) {
            if byteCounts.count == 1 { bytes.reserveCapacity(min(ResponseBlocks.blockByteCount, 8 * bytes.count)) }
            bytes += message
            byteCounts.append(message.count)
        }

        /// The messages apart.
        var messages: [[UInt8]] {
            var start = 0
            return byteCounts.map { byteCount in
                defer { start += byteCount }
                return Array(bytes[start..<(start + byteCount)])
            }
        }
    }

    struct Fetched: Equatable, Sendable {
        var blocks: [Block]
        /// What the writer counted at the gates for them.
        var gateByteCount: Int
        /// The connection must come back by itself: it is not told of the next message.
        var mustComeBack: Bool
    }

    enum OnAdd: Equatable, Sendable {
        case tellConnection
        case keepQuiet
        /// The call is over; the message was not taken.
        case refuse
    }

    private enum Attention {
        /// Nobody will look before the connection is told.
        case none
        /// The connection was told and has not looked.
        case told
        /// The connection comes back by itself.
        case comingBack
    }

    /// So many at once say that the writer is ahead.
    private static let severalCount = 4
    /// For so many bytes a turn of the connection pays; the writer goes on while it begins.
    static let worthwhileByteCount = SendGate.defaultMark / 2
    private static let blockByteCount = 32_768
    /// Larger messages are not copied into a block with others.
    private static let largestJoinedByteCount = 4096

    private var blocks: [Block] = []
    private var messageCount = 0
    private var gateByteCount = 0
    private var attention = Attention.none
    private var isClosed = false

    mutating func add(_ message: [UInt8]) -> OnAdd {
        guard !isClosed else { return .refuse }
        append(message)
        messageCount += 1
        gateByteCount += message.count + ResponseCost.frame
        switch attention {
        case .told: return .keepQuiet
        case .comingBack where gateByteCount < Self.worthwhileByteCount: return .keepQuiet
        case .none, .comingBack:
            attention = .told
            return .tellConnection
        }
    }

    private mutating func append(_ message: [UInt8]) {
        let last = blocks.count - 1
        guard last >= 0, message.count <= Self.largestJoinedByteCount,
            blocks[last].bytes.count + message.count <= Self.blockByteCount
        else { return blocks.append(Block(message)) }
        blocks[last].append(message)
    }

    /// Everything written since the last time.
    /// - Parameter comesBack: Whether the connection comes back by itself in any case.
    mutating func fetch(comesBack: Bool) -> Fetched {
        let mustComeBack = comesBack || messageCount >= Self.severalCount
        attention = mustComeBack ? .comingBack : .none
        defer {
            blocks = []
            messageCount = 0
            gateByteCount = 0
        }
        return Fetched(blocks: blocks, gateByteCount: gateByteCount, mustComeBack: mustComeBack)
    }

    /// The call is over: what was not fetched is dropped.
    /// - Returns: what the writer counted at the gates for it.
    mutating func close() -> Int {
        isClosed = true
        return fetch(comesBack: false).gateByteCount
    }
}
