import EvenhandWire
import NIOCore
import Testing

@testable import EvenhandServer

@Suite struct `Responses between their writer and their connection` {
    private static func message(_ byteCount: Int, _ byte: UInt8 = 7) -> [UInt8] {
        [UInt8](repeating: byte, count: byteCount)
    }

    @Test func `the connection is told of the first message and fetches all there are`() {
        var responses = ResponseBlocks(slot: Slot(3))
        #expect(responses.add([1]) == .tellConnection)
        #expect(responses.add([2, 3]) == .keepQuiet)
        let fetched = responses.fetch(comesBack: false)
        #expect(fetched.blocks.flatMap(\.messages) == [[1], [2, 3]])
        #expect(fetched.gateByteCount == 3 + 2 * ResponseCost.frame)
        #expect(!fetched.mustComeBack)
        #expect(responses.add([4]) == .tellConnection, "a lone message is not held back")
    }

    @Test func `a connection that found several comes back, and is told only of much`() {
        var responses = ResponseBlocks(slot: Slot(3))
        for _ in 0..<4 { _ = responses.add(Self.message(1000)) }
        #expect(responses.fetch(comesBack: false).mustComeBack)
        var quietCount = 0
        while responses.add(Self.message(1000)) == .keepQuiet { quietCount += 1 }
        #expect(quietCount == ResponseBlocks.worthwhileByteCount / (1000 + ResponseCost.frame))
        #expect(responses.fetch(comesBack: false).mustComeBack)
        #expect(responses.add([1]) == .keepQuiet)
        #expect(!responses.fetch(comesBack: false).mustComeBack, "the watch ends when little was written")
        #expect(responses.add([2]) == .tellConnection)
    }

    @Test func `messages keep their order and their limits, whatever their sizes`() {
        let sizes = [0, 1, 4096, 4097, 0, 30_000, 5, 3000, 70_000, 2] + Array(repeating: 4096, count: 8) + [9]
        let messages = sizes.enumerated().map { Self.message($1, UInt8($0)) }
        var responses = ResponseBlocks(slot: Slot(3))
        for message in messages { _ = responses.add(message) }
        let fetched = responses.fetch(comesBack: false)
        #expect(fetched.blocks.flatMap(\.messages) == messages)
        #expect(fetched.blocks.allSatisfy { $0.byteCounts.count == 1 || Self.cost($0) < 16_384 + 4096 + 32 })
        #expect(fetched.blocks.count < messages.count)
        var sent: [[UInt8]] = []
        for block in fetched.blocks {
            let queued = QueuedMessages(block)
            while !queued.isEmpty {
                queued.withBytes(0..<queued.message.byteCount) { sent.append(Array($0)) }
                #expect(queued.messageHasGone() == (sent.last?.count ?? 0) + ResponseCost.frame)
            }
        }
        #expect(sent == messages)
    }

    private static func cost(_ block: ResponseBlock) -> Int {
        block.byteCounts.reduce(0) { $0 + $1 + ResponseCost.frame }
    }

    @Test(arguments: [0, 127, 128, 16_383] as [UInt16])
    func `small messages lie behind the heads of their frames`(_ number: UInt16) throws {
        let slot = Slot(number)
        let messages = [0, 1, 124, 125, 126, 127, 4096, 3000, 9].map { Self.message($0, UInt8(truncatingIfNeeded: $0)) }
        var responses = ResponseBlocks(slot: slot)
        for message in messages { _ = responses.add(message) }
        let block = try #require(responses.fetch(comesBack: false).blocks.first)
        let frames = messages.map { FrameHead.message(slot, byteCount: $0.count).bytes + $0 }
        #expect(QueuedMessages(block).takeFrames(messages.count).0.readableBytesView.elementsEqual(frames.joined()))
        // One in the middle goes by itself, and in two parts.
        let queued = QueuedMessages(block)
        #expect(queued.takeFrames(6).gateByteCount == 503 + 6 * ResponseCost.frame)
        var parts: [UInt8] = []
        queued.withBytes(0..<4000) { parts += $0 }
        queued.withBytes(4000..<4096) { parts += $0 }
        #expect(parts == messages[6])
        _ = queued.messageHasGone()
        #expect(queued.wholeByteCounts == [3000, 9])
        #expect(queued.takeFrames(2).0.readableBytesView.elementsEqual(frames[7...].joined()))
        #expect(queued.isEmpty)
    }

    @Test func `large messages are not copied and have no frame`() throws {
        var responses = ResponseBlocks(slot: Slot(3))
        _ = responses.add(Self.message(4097))
        let block = try #require(responses.fetch(comesBack: false).blocks.first)
        #expect(block.frames == nil && block.lone == Self.message(4097))
        #expect(QueuedMessages(block).wholeByteCounts.isEmpty)
    }

    @Test func `a call that is over takes no message and says what it drops`() {
        var responses = ResponseBlocks(slot: Slot(3))
        _ = responses.add(Self.message(10))
        #expect(responses.close() == 10 + ResponseCost.frame)
        #expect(responses.add([1]) == .refuse)
        #expect(responses.close() == 0)
        #expect(responses.fetch(comesBack: false).blocks.isEmpty)
    }
}
