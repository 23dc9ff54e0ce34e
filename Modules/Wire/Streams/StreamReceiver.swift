/// Where a frame's data stands in its message.
package enum MessagePosition: Hashable, Sendable {
    /// The frame holds the message.
    case whole
    /// The first fragment of a message of `total` bytes.
    case first(total: Int)
    case middle
    case last
}

/// Data of one frame, placed in its message.
package struct ReceivedPart: Hashable, Sendable {
    /// Byte offsets into the buffer that was offered.
    package var bytes: Range<Int>
    package var position: MessagePosition
    /// What must be handed back with `messageTaken` once the application has the message; complete messages only.
    package var receipt: MessageReceipt
    /// The client sends nothing after this.
    package var endsSending: Bool
    /// The message it belongs to is compressed: `CompressedMessage` reads it once it is whole.
    package var isCompressed: Bool

    package var finishesMessage: Bool {
        switch position {
        case .whole, .last: true
        case .first, .middle: false
        }
    }
}

/// What a complete message still holds of its stream's credit and of the connection's budget.
public struct MessageReceipt: Hashable, Sendable {
    /// Credit to return when the message is taken; fragments' credit went back as they arrived.
    @usableFromInline var credit = 0
    /// Bytes booked for reassembly.
    @usableFromInline var booked = 0

    @inlinable
    public init() {}

    @inlinable
    public init(credit: Int, booked: Int) {
        self.credit = credit
        self.booked = booked
    }

    /// Several messages taken together.
    @inlinable
    public static func + (left: MessageReceipt, right: MessageReceipt) -> MessageReceipt {
        MessageReceipt(credit: left.credit + right.credit, booked: left.booked + right.booked)
    }

    /// Credit in bytes: lets a consumer collect small receipts before it tells the connection.
    @inlinable public var creditByteCount: Int { credit }
    @inlinable public var hasBooking: Bool { booked > 0 }
    /// About how many bytes the message and what it was made of occupy: what arrived in one frame is charged to the window,
    /// what it grew to, or was put together from, is booked.
    public var byteCount: Int { credit + booked }
}

/// The receiving half of a stream: credit left to the sender, credit owed to it, and the message under way.
struct StreamReceiver: Equatable, Sendable {
    private let windowByteCount: Int
    /// What the sender may still spend.
    private var credit: Int
    /// Taken by the application and not yet returned.
    private var owed = 0
    /// Bytes the unfinished message still lacks; 0 when none is under way.
    private var missing = 0
    private var totalUnderWay = 0
    /// What the fragments of the message under way cost so far.
    private var costUnderWay = 0
    /// Booked in the connection's budget for messages of this stream.
    var booked = 0
    /// Whether the unfinished message has its booking; until then its credit is withheld.
    var isAdmitted = true
    private var isCompressedUnderWay = false
    /// When a fragment last arrived, or the message was admitted.
    var lastProgress: UInt64 = 0
    /// When the message under way began, or was admitted.
    private var beganAt: UInt64 = 0

    init(windowByteCount: Int) {
        self.windowByteCount = windowByteCount
        self.credit = windowByteCount
    }

    var isInsideMessage: Bool { missing > 0 }

    /// Charges a frame to the window and places it in its message.
    mutating func receive(_ message: MessageBytes, _ bytes: RawSpan) throws(ConnectionError) -> ReceivedPart {
        guard !(message.continues && message.endsSending) else { throw .violation("LAST on an unfinished message") }
        var cursor = Cursor(message.range)
        let position = try place(message, &cursor, bytes)
        let cost = cursor.rest.count + SendWindow.frameCost
        guard cost <= credit else {
            throw ConnectionError(.flow, "frame of cost \(cost) with \(credit) of credit left")
        }
        credit -= cost
        return ReceivedPart(
            bytes: cursor.rest, position: position, receipt: receipt(cost, position),
            endsSending: message.endsSending,
            isCompressed: position == .whole ? message.isCompressed : isCompressedUnderWay)
    }

    private mutating func place(
        _ message: MessageBytes, _ cursor: inout Cursor, _ bytes: RawSpan
    ) throws(ConnectionError) -> MessagePosition {
        if isInsideMessage {
            guard !message.isCompressed else { throw .violation("ZIP on a later fragment") }
            let count = cursor.rest.count
            guard count > 0 else { throw .violation("a fragment without data") }
            guard message.continues ? count < missing : count == missing else {
                throw .violation("fragments do not add up to the total of \(totalUnderWay)")
            }
            missing -= count
            return message.continues ? .middle : .last
        }
        guard message.continues else { return .whole }
        let total = Int(try cursor.readVarint("total", byteLimit: FieldByteLimit.total, in: bytes))
        let count = cursor.rest.count
        guard count > 0 else { throw .violation("a fragment without data") }
        guard count < total else { throw .violation("fragments do not add up to the total of \(total)") }
        totalUnderWay = total
        costUnderWay = 0
        isCompressedUnderWay = message.isCompressed
        missing = total - count
        return .first(total: total)
    }

    private mutating func receipt(_ cost: Int, _ position: MessagePosition) -> MessageReceipt {
        switch position {
        case .whole: return MessageReceipt(credit: cost, booked: 0)
        case .first, .middle:
            owe(cost)
            return MessageReceipt()
        case .last:
            owe(cost)
            return MessageReceipt(credit: 0, booked: totalUnderWay)
        }
    }

    private mutating func owe(_ cost: Int) {
        owed += cost
        costUnderWay += cost
    }

    /// Books a fragmented message at its first fragment. One that completed within the starting window while it still
    /// waited in line leaves the line without a booking, and keeps its credit until it is taken, as a whole message does:
    /// else a sender of such messages would have no bound but the reader's memory.
    mutating func book(
        _ part: inout ReceivedPart, for slot: Slot, in budget: inout AssemblyBudget, at now: UInt64
    ) {
        switch part.position {
        case .whole: break
        case .middle: lastProgress = now
        case .first(let total):
            lastProgress = now
            beganAt = now
            isAdmitted = budget.book(total, for: slot)
            if isAdmitted { booked += total }
        case .last where !isAdmitted:
            budget.leave(slot)
            isAdmitted = true
            owed -= costUnderWay
            part.receipt = MessageReceipt(credit: costUnderWay, booked: 0)
        case .last: break
        }
    }

    /// An admitted message of which nothing has arrived for longer than `nanoseconds`, or that is not whole after so long and
    /// the time that its total takes at the slowest rate allowed: it holds room that others wait for.
    func isStalled(at now: UInt64, after nanoseconds: UInt64) -> Bool {
        guard isInsideMessage, isAdmitted, now >= lastProgress else { return false }
        let slowest = UInt64(totalUnderWay) * (1_000_000_000 / Self.leastBytesPerSecond)
        return now - lastProgress >= nanoseconds || now - beganAt >= nanoseconds + slowest
    }

    /// 62.5 KiB a second, more or less (specification §8).
    private static let leastBytesPerSecond: UInt64 = 64_000

    /// The message's turn has come: its bytes are booked from here on.
    mutating func admitted(_ total: Int, at now: UInt64) {
        isAdmitted = true
        booked += total
        lastProgress = now
        beganAt = now
    }

    /// The application took `count` bytes' worth of credit.
    mutating func taken(_ count: Int) {
        owed += count
    }

    /// Credit to return now: steps of at least half the window, so that small messages do not answer one for one.
    mutating func grant() -> UInt32? {
        guard isAdmitted, owed > 0, owed * 2 >= windowByteCount else { return nil }
        credit += owed
        defer { owed = 0 }
        return UInt32(owed)
    }
}
