/// A message on its way out: how much of it has gone. Its bytes stay with whoever sends it.
package struct OutgoingMessage: Equatable, Sendable {
    package let byteCount: Int
    package private(set) var sentByteCount = 0
    /// The client's last message: the frame that finishes it carries LAST.
    package let endsSending: Bool
    /// Its bytes are a compressed message (specification §11): the first frame carries ZIP.
    package let isCompressed: Bool

    package init(byteCount: Int, endsSending: Bool = false, isCompressed: Bool = false) {
        self.byteCount = byteCount
        self.endsSending = endsSending
        self.isCompressed = isCompressed
    }

    var restByteCount: Int { byteCount - sentByteCount }
    package var isStarted: Bool { sentByteCount > 0 }

    mutating func sent(_ count: Int) {
        sentByteCount += count
    }
}

/// The next frame of an outgoing message.
package enum OnSendPart: Equatable, Sendable {
    /// Write the head and then these bytes of the message.
    case send(FrameHead, Range<Int>, finishes: Bool)
    /// The peer has no room; go on after CREDIT.
    case waitForCredit
    /// The call is over or cancelled: drop the message.
    case drop
}

/// Cuts messages into frames (specification §7).
enum MessageCutter {
    /// Fragments are no larger, so that streams take turns (specification §8).
    static let fragmentByteCount = 16_384

    /// The largest message that goes whole into a frame of `maxFrame`: head and slot take at most three bytes.
    static func largestWhole(maxFrameByteCount: Int) -> Int {
        maxFrameByteCount - 3
    }

    /// How many of the next messages go whole into frames of their own; the window has spent what they cost.
    static func sendWhole(
        _ byteCounts: ArraySlice<Int>, window: inout SendWindow, maxFrameByteCount: Int
    ) -> Int {
        let largest = largestWhole(maxFrameByteCount: maxFrameByteCount)
        var count = 0
        for byteCount in byteCounts {
            guard byteCount <= largest, window.allows(byteCount) else { break }
            window.spend(byteCount)
            count += 1
        }
        return count
    }

    static func nextPart(
        of message: inout OutgoingMessage, slot: Slot, window: inout SendWindow, maxFrameByteCount: Int
    ) -> OnSendPart {
        let rest = message.restByteCount
        let start = message.sentByteCount
        if !message.isStarted, window.allows(rest), rest <= largestWhole(maxFrameByteCount: maxFrameByteCount) {
            window.spend(rest)
            message.sent(rest)
            let head = FrameHead.message(
                slot, byteCount: rest, endsSending: message.endsSending, isCompressed: message.isCompressed)
            return .send(head, 0..<rest, finishes: true)
        }
        // `total` takes up to five bytes more in the first fragment.
        let room = min(window.roomForOneFrame, maxFrameByteCount - 8, fragmentByteCount)
        guard room > 0, rest > 0 else { return .waitForCredit }
        let count = min(room, rest)
        let finishes = count == rest && message.isStarted
        // The first fragment promises another one, so it never takes the whole message.
        let taken = finishes || count < rest ? count : rest - 1
        guard taken > 0 else { return .waitForCredit }
        window.spend(taken)
        let head = FrameHead.message(
            slot, byteCount: taken, total: message.isStarted ? nil : message.byteCount, continues: !finishes,
            endsSending: finishes && message.endsSending, isCompressed: !message.isStarted && message.isCompressed)
        message.sent(taken)
        return .send(head, start..<(start + taken), finishes: finishes)
    }
}
