import EvenhandWire
import Testing

@Suite struct `What a peer may ask without giving work` {
    @Test func `X01 a burst of calls that are cancelled at once ends with EXCESSIVE_LOAD after a thousand`() {
        var server = ServerConversation.started()
        var pairs = 0
        var mostOpen = 0
        var code: CloseCode?
        while code == nil, pairs < 50_000 {
            let slot = UInt16(pairs % 128)
            code = server.closeCode(
                for: ClientFrame.call(slot) + FrameHead.cancel(Slot(slot), .cancelled).bytes)
            mostOpen = max(mostOpen, server.machine.openCallCount)
            _ = server.machine.end(Slot(slot), Status(.cancelled))
            pairs += 1
        }
        #expect(code == .excessiveLoad)
        #expect(pairs == 1001)
        #expect(mostOpen <= 128)
    }

    @Test func `the debt is refilled by time and by calls that end well`() {
        var server = ServerConversation.started()
        for _ in 0..<1000 { #expect(server.receive(FrameBytes.extension(type: 99, data: [])).isEmpty) }
        #expect(server.machine.debtLeft == 0)
        server.now += 5_000_000
        #expect(server.receive(FrameBytes.extension(type: 99, data: [])).isEmpty)
        #expect(server.machine.debtLeft == 0)
        _ = server.receive(ClientFrame.call(0))
        _ = server.machine.respond(Slot(0), byteCount: 0)
        #expect(server.machine.debtLeft == 1)
        #expect(server.receive(FrameBytes.extension(type: 99, data: [])).isEmpty)
        #expect(server.closeCode(for: FrameBytes.extension(type: 99, data: [])) == .excessiveLoad)
    }

    @Test func `W10 CREDITs by the thousand for a stream on which little was sent cost the connection`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        let crumb = FrameHead.credit(Slot(0), increment: 1).bytes
        for _ in 0..<32 { #expect(server.receive(crumb) == [.resumeSending(Slot(0))]) }
        // Each 1,024 bytes of credit spent there earn one more.
        var message = OutgoingMessage(byteCount: 2016)
        guard case .send = server.machine.nextPart(of: &message, on: Slot(0)) else {
            Issue.record("nothing was sent")
            return
        }
        for _ in 0..<2 { #expect(server.receive(crumb) == [.resumeSending(Slot(0))]) }
        #expect(server.closeCode(for: crumb) == .excessiveLoad)

        var client = ClientConversation.started()
        #expect(client.open() == Slot(0))
        for _ in 0..<32 { #expect(client.receive(crumb) == [.resumeSending(Slot(0))]) }
        #expect(client.closeCode(for: crumb) == .excessiveLoad)
    }

    @Test func `CREDITs to an ended call count as well`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.call(0))
        _ = server.machine.respond(Slot(0), byteCount: 0)
        let crumb = FrameHead.credit(Slot(0), increment: 1).bytes
        for _ in 0..<32 { #expect(server.receive(crumb).isEmpty) }
        #expect(server.closeCode(for: crumb) == .excessiveLoad)
    }

    @Test func `a PONG that nobody asked for is no other frame between two pings`() {
        var server = ServerConversation.started()
        let ping = FrameHead.ping(token: 1).bytes
        #expect(server.closeCode(for: ping + FrameHead.pong(token: 7).bytes) == nil)
        #expect(server.closeCode(for: ping) == .excessiveLoad)
    }

    @Test func `X02 malformed frames, one a connection, start no handler`() {
        var generator = SeededGenerator(seed: 42)
        for number in 0..<50_000 {
            var server = ServerConversation.started()
            // A call with one byte of its head or body made impossible.
            let broken: [[UInt8]] = [
                [0x01, 0x0E], [0x03, 0x11, 0x80, 0x00], [0x04, 0x11, 0x00, 0x05, 0x00], [0x02, 0x94, 0x00],
                [0x05, 0x11, 0x00, 0x00, 0x7F, 0x61],
            ]
            let frame = broken[Int.random(in: broken.indices, using: &generator)]
            let actions = server.receive(frame)
            guard actions.count == 1, case .close = actions[0], server.machine.openCallCount == 0 else {
                Issue.record("number \(number): \(actions)")
                return
            }
        }
    }
}

@Suite struct `Messages that stand still, and budgets of the process` {
    @Test func `an admitted message without data for 30 s is given up and frees its booking`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0) + ClientFrame.message(0, [1], total: 100_000, continues: true))
        #expect(server.machine.bookedByteCount == 100_000)
        #expect(server.machine.tick(atNanoseconds: server.now + 29_000_000_000) == [])
        #expect(server.machine.tick(atNanoseconds: server.now + 30_000_000_000) == [Slot(0)])
        server.now += 1_000_000_000
        _ = server.receive(ClientFrame.message(0, [2], continues: true))
        #expect(server.machine.tick(atNanoseconds: server.now + 29_500_000_000) == [], "it went on")
        #expect(server.machine.tick(atNanoseconds: server.now + 30_000_000_000) == [Slot(0)])
        _ = server.machine.giveUp(Slot(0))
        _ = server.machine.end(Slot(0), Status(.resourceExhausted))
        #expect(server.machine.bookedByteCount == 0)
    }

    @Test func `a message that drips is over when the slowest rate allowed would have ended it`() {
        var server = ServerConversation()
        let start = Hello.preface + Hello(settings: .floors).clientFrame + ClientFrame.open(0)
        _ = server.receive(start + ClientFrame.message(0, [1], total: 640_000, continues: true))
        let began = server.now
        // A byte every thirteen seconds: never still for thirty.
        for second in stride(from: UInt64(13), through: 39, by: 13) {
            server.now = began + second * 1_000_000_000
            _ = server.receive(ClientFrame.message(0, [1], continues: true))
            #expect(server.machine.tick(atNanoseconds: server.now) == [])
        }
        // 640,000 bytes at 64,000 a second, and the thirty seconds that any message has.
        #expect(server.machine.tick(atNanoseconds: began + 39_999_000_000) == [])
        #expect(server.machine.tick(atNanoseconds: began + 40_001_000_000) == [Slot(0)])
    }

    @Test func `a message weighs what arrived in its frame and what it grew to`() {
        #expect(MessageReceipt(credit: 40, booked: 900).byteCount == 940)
    }

    @Test func `connections share the budget of the process, and one that ends gives its share back`() {
        let shared = SharedBudget(byteCount: 150_000)
        var first = ServerConversation(shared: shared)
        var second = ServerConversation(shared: shared)
        let start = Hello.preface + Hello(settings: .floors).clientFrame + ClientFrame.open(0)
        let fragment = ClientFrame.message(0, [UInt8](repeating: 0, count: 40_000), total: 100_000, continues: true)
        _ = first.receive(start + fragment)
        _ = second.receive(start + fragment)
        #expect(shared.bookedByteCount == 100_000)
        #expect(first.machine.nextGrant() != nil)
        #expect(second.machine.nextGrant() == nil, "it waits for the process")
        first.machine.connectionLost()
        #expect(shared.bookedByteCount == 0)
        #expect(second.machine.tick(atNanoseconds: second.now) == [])
        #expect(second.machine.nextGrant() != nil)
        #expect(shared.bookedByteCount == 100_000)
        second.machine.connectionLost()
        #expect(shared.bookedByteCount == 0)
    }
}
