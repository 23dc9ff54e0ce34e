import EvenhandWire
import NIOCore

/// Responses of one stream that its handler has written and its connection has not fetched.
///
/// The connection is told of the first one and fetches all there are. When they were several, the writer is ahead of it: it
/// comes back by itself before long, and is told earlier only when there is much. Woken for every message, it would send them
/// one by one, and writer and connection would spend their time waking each other. A lone message is never held back.
struct ResponseBlocks: Sendable {
    struct Fetched: Equatable, Sendable {
        var blocks: [ResponseBlock]
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

    private let slot: Slot
    private var blocks: [ResponseBlock] = []
    private var messageCount = 0
    private var gateByteCount = 0
    private var attention = Attention.none
    private var isClosed = false

    init(slot: Slot) {
        self.slot = slot
    }

    mutating func add(_ message: [UInt8]) -> OnAdd {
        guard !isClosed else { return .refuse }
        let last = blocks.count - 1
        if last < 0 || !blocks[last].join(message) { blocks.append(ResponseBlock(message, slot: slot)) }
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

/// Messages of one stream, one behind the other: fetched, sent and freed together.
///
/// Small ones stand behind the heads of their frames, written when they were encoded, so that where credit allows a block goes
/// out as it lies. A large one stands alone, not copied and without a head: it may have to go in parts.
struct ResponseBlock: Equatable, Sendable {
    /// A block costs no more than a fragment of the largest, but for its last message: streams take turns by blocks.
    private static let costOfFull = 16_384
    /// Larger messages are not copied into a block.
    private static let largestJoinedByteCount = 4096

    /// The frames of small messages; nil for a large one.
    private(set) var frames: ByteBuffer?
    /// A large message.
    private(set) var lone: [UInt8]
    private(set) var byteCounts: [Int]
    /// The sum of `byteCounts`.
    private(set) var messageByteCount: Int
    let slot: Slot

    init(_ message: [UInt8], slot: Slot) {
        self.slot = slot
        byteCounts = [message.count]
        messageByteCount = message.count
        guard message.count <= Self.largestJoinedByteCount else {
            lone = message
            return
        }
        lone = []
        let head = FrameHead.message(slot, byteCount: message.count)
        frames = ByteBufferAllocator().buffer(capacity: head.count + message.count)
        frames?.writeFrame(head, message)
    }

    /// Puts a message behind those there are.
    /// - Returns: false when it wants a block of its own; nothing has changed then.
    mutating func join(_ message: [UInt8]) -> Bool {
        guard message.count <= Self.largestJoinedByteCount,
            messageByteCount + byteCounts.count * ResponseCost.frame < Self.costOfFull, frames != nil
        else { return false }
        if byteCounts.count == 1 { expectMore() }
        frames?.writeFrame(.message(slot, byteCount: message.count), message)
        byteCounts.append(message.count)
        messageByteCount += message.count
        return true
    }

    /// Makes room for as many as the first: a second one mostly means many.
    private mutating func expectMore() {
        let cost = messageByteCount + ResponseCost.frame
        let count = Self.costOfFull / cost + 1
        byteCounts.reserveCapacity(count)
        frames?.reserveCapacity(count * cost)
    }

    /// The messages apart.
    var messages: [[UInt8]] {
        guard var frames else { return [lone] }
        return byteCounts.map { byteCount in
            frames.moveReaderIndex(forwardBy: FrameHead.messageHeadByteCount(slot, byteCount: byteCount))
            return frames.readBytes(length: byteCount) ?? []
        }
    }
}

extension ByteBuffer {
    fileprivate mutating func writeFrame(_ head: FrameHead, _ message: [UInt8]) {
        head.withBytes { _ = writeBytes($0) }
        writeBytes(message)
    }
}
