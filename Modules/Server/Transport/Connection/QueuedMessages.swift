import EvenhandWire

/// Messages of one call that wait to be sent, one behind the other. Event loop only.
final class QueuedMessages {
    /// The first that has not gone whole: how much of it has.
    var message: OutgoingMessage
    private let bytes: [UInt8]
    private let byteCounts: [Int]
    /// What the writer counted where it is not what goes out: for a compressed message.
    private let writtenByteCount: Int?
    private var index = 0
    /// Where the bytes of `message` begin.
    private var start = 0

    init(_ block: ResponseBlocks.Block) {
        bytes = block.bytes
        byteCounts = block.byteCounts
        writtenByteCount = nil
        message = OutgoingMessage(byteCount: block.byteCounts[0])
    }

    /// One message.
    /// - Parameter compressed: The same as a compressed message, when it goes out as one.
    init(_ plain: [UInt8], compressed: [UInt8]?) {
        bytes = compressed ?? plain
        byteCounts = [bytes.count]
        writtenByteCount = plain.count
        message = OutgoingMessage(byteCount: bytes.count, isCompressed: compressed != nil)
    }

    var isEmpty: Bool { index == byteCounts.count }

    /// The bytes of `message` in `range`.
    func withBytes(_ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes {
            body(UnsafeRawBufferPointer(rebasing: $0[(start + range.lowerBound)..<(start + range.upperBound)]))
        }
    }

    /// `message` has gone; the next one takes its place.
    /// - Returns: what the writer counted at the gates for it.
    func messageHasGone() -> Int {
        let byteCount = writtenByteCount ?? message.byteCount
        start += message.byteCount
        index += 1
        if !isEmpty { message = OutgoingMessage(byteCount: byteCounts[index]) }
        return byteCount + ResponseCost.frame
    }
}
