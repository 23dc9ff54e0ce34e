import EvenhandWire
import NIOCore

/// Messages of one call that wait to be sent, one behind the other. Event loop only.
final class QueuedMessages {
    /// The first that has not gone whole: how much of it has.
    var message: OutgoingMessage
    /// The frames of all messages as they go out whole; nil where they are built when they go.
    private let frames: ByteBuffer?
    /// The only message, when there are no frames.
    private let lone: [UInt8]
    private let byteCounts: [Int]
    private let slot: Slot
    /// What the writer counted where it is not what goes out: for a compressed message.
    private let writtenByteCount: Int?
    private var index = 0
    /// Where the frame of `message` begins.
    private var start = 0

    init(_ block: ResponseBlock) {
        frames = block.frames
        lone = block.lone
        byteCounts = block.byteCounts
        slot = block.slot
        writtenByteCount = nil
        message = OutgoingMessage(byteCount: block.byteCounts[0])
    }

    /// One message.
    /// - Parameter compressed: The same as a compressed message, when it goes out as one.
    init(_ plain: [UInt8], compressed: [UInt8]?, slot: Slot) {
        frames = nil
        lone = compressed ?? plain
        byteCounts = [lone.count]
        self.slot = slot
        writtenByteCount = plain.count
        message = OutgoingMessage(byteCount: lone.count, isCompressed: compressed != nil)
    }

    var isEmpty: Bool { index == byteCounts.count }

    /// The bytes of `message` in `range`.
    func withBytes(_ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Void) {
        guard let frames else {
            return lone.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
        }
        let first = start + headByteCount + range.lowerBound
        frames.withUnsafeReadableBytes { body(UnsafeRawBufferPointer(rebasing: $0[first..<(first + range.count)])) }
    }

    /// What the messages count that may go as they lie, their frames being there; empty when there are none such.
    var wholeByteCounts: ArraySlice<Int> {
        frames == nil || message.isStarted ? [] : byteCounts[index...]
    }

    /// The next `count` messages have gone in these frames.
    /// - Returns: beside the frames, what the writer counted at the gates for the messages.
    func takeFrames(_ count: Int) -> (ByteBuffer, gateByteCount: Int) {
        let first = start
        var gateByteCount = 0
        for _ in 0..<count { gateByteCount += messageHasGone() }
        guard let taken = frames?.getSlice(at: first, length: start - first) else {
            preconditionFailure("more frames taken than there are")
        }
        return (taken, gateByteCount)
    }

    /// `message` has gone; the next one takes its place.
    /// - Returns: what the writer counted at the gates for it.
    func messageHasGone() -> Int {
        let byteCount = writtenByteCount ?? message.byteCount
        start += headByteCount + message.byteCount
        index += 1
        if !isEmpty { message = OutgoingMessage(byteCount: byteCounts[index]) }
        return byteCount + ResponseCost.frame
    }

    private var headByteCount: Int { FrameHead.messageHeadByteCount(slot, byteCount: message.byteCount) }
}
