/// One slot, seen from the client: the table of specification §6, input by input.
///
/// A *violation* costs the connection. A frame for a call the caller has *left* is dropped: our CANCEL crossed with it.
struct ClientSlot: Equatable, Sendable {
    enum State: Equatable, Sendable {
        case free
        /// The call runs and the application may send.
        case sending
        /// The call runs and the application has finished sending.
        case waiting
        /// Cancelled or expired here; the slot is busy until END arrives.
        case left
    }

    private(set) var state: State = .free
    var receiver: StreamReceiver
    var window: SendWindow
    private var hasHead = false
    private var hasMessage = false

    init(windowByteCount: Int, credit: Int) {
        receiver = StreamReceiver(windowByteCount: windowByteCount)
        window = SendWindow(credit: credit)
    }

    // MARK: Our own side

    mutating func start(windowByteCount: Int, credit: Int) {
        precondition(state == .free, "a call was started on a busy slot")
        self = ClientSlot(windowByteCount: windowByteCount, credit: credit)
        state = .sending
    }

    /// Our last message, or HALF, has gone.
    mutating func sendingEnded() {
        switch state {
        case .sending: state = .waiting
        case .free, .waiting, .left: break
        }
    }

    /// The caller gives up. True when CANCEL is due.
    mutating func cancel() -> Bool {
        switch state {
        case .sending, .waiting:
            state = .left
            return true
        case .free, .left: return false
        }
    }

    // MARK: Frames from the server

    enum OnReply: Equatable { case deliver, drop, violation }

    mutating func headReceived() -> OnReply {
        switch state {
        case .free: return .violation
        case .sending, .waiting:
            guard !hasHead, !hasMessage else { return .violation }
            hasHead = true
            return .deliver
        case .left: return .drop
        }
    }

    mutating func messageReceived() -> OnReply {
        switch state {
        case .free: return .violation
        case .sending, .waiting:
            hasMessage = true
            return .deliver
        case .left: return .drop
        }
    }

    enum OnCredit: Equatable { case add, ignore, violation }

    func creditReceived() -> OnCredit {
        switch state {
        case .free: .violation
        case .sending: .add
        case .waiting, .left: .ignore
        }
    }

    mutating func endReceived() -> OnReply {
        switch state {
        case .free: return .violation
        case .sending, .waiting:
            state = .free
            return .deliver
        case .left:
            state = .free
            return .drop
        }
    }
}

/// The slots that are free: the lowest first, so that slots stay one byte.
struct FreeSlots: Equatable, Sendable {
    private var words: [UInt64] = []
    private(set) var freeCount = 0

    /// Adds slots up to `count`.
    mutating func grow(from old: Int, to count: Int) {
        while words.count * 64 < count { words.append(0) }
        for index in old..<max(old, count) { insert(index) }
    }

    mutating func insert(_ index: Int) {
        words[index / 64] |= 1 << UInt64(index % 64)
        freeCount += 1
    }

    mutating func takeLowest() -> Int? {
        guard freeCount > 0 else { return nil }
        // By index: a loop over the words themselves would hold them, and with every call they would be copied.
        guard let position = words.indices.first(where: { words[$0] != 0 }) else { return nil }
        let word = words[position]
        words[position] = word & (word - 1)
        freeCount -= 1
        return position * 64 + word.trailingZeroBitCount
    }
}
