import EvenhandWire
import Testing

@testable import EvenhandServer

@Suite struct `Responses between their writer and their connection` {
    private static func message(_ byteCount: Int, _ byte: UInt8 = 7) -> [UInt8] {
        [UInt8](repeating: byte, count: byteCount)
    }

    @Test func `the connection is told of the first message and fetches all there are`() {
        var responses = ResponseBlocks()
        #expect(responses.add([1]) == .tellConnection)
        #expect(responses.add([2, 3]) == .keepQuiet)
        let fetched = responses.fetch(comesBack: false)
        #expect(fetched.blocks.flatMap(\.messages) == [[1], [2, 3]])
        #expect(fetched.gateByteCount == 3 + 2 * ResponseCost.frame)
        #expect(!fetched.mustComeBack)
        #expect(responses.add([4]) == .tellConnection, "a lone message is not held back")
    }

    @Test func `a connection that found several comes back, and is told only of much`() {
        var responses = ResponseBlocks()
        for _ in 0..<4 { _ = responses.add(Self.message(1000)) }
        #expect(responses.fetch(comesBack: false).mustComeBack)
        var quietCount = 0
        while responses.add(Self.message(1000)) == .keepQuiet { quietCount += 1 }
        #expect(quietCount == 31)
        #expect(responses.fetch(comesBack: false).mustComeBack)
        #expect(responses.add([1]) == .keepQuiet)
        #expect(!responses.fetch(comesBack: false).mustComeBack, "the watch ends when little was written")
        #expect(responses.add([2]) == .tellConnection)
    }

    @Test func `messages keep their order and their limits, whatever their sizes`() {
        let sizes = [0, 1, 4096, 4097, 0, 30_000, 5, 3000, 70_000, 2] + Array(repeating: 4096, count: 8) + [9]
        let messages = sizes.enumerated().map { Self.message($1, UInt8($0)) }
        var responses = ResponseBlocks()
        for message in messages { _ = responses.add(message) }
        let fetched = responses.fetch(comesBack: false)
        #expect(fetched.blocks.flatMap(\.messages) == messages)
        #expect(fetched.blocks.allSatisfy { $0.byteCounts.count == 1 || $0.bytes.count <= 32_768 })
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

    @Test func `a call that is over takes no message and says what it drops`() {
        var responses = ResponseBlocks()
        _ = responses.add(Self.message(10))
        #expect(responses.close() == 10 + ResponseCost.frame)
        #expect(responses.add([1]) == .refuse)
        #expect(responses.close() == 0)
        #expect(responses.fetch(comesBack: false).blocks.isEmpty)
    }
}
