import EvenhandWire
import Testing

/// Both machines face to face, with bytes that travel when the test says so.
private struct Pair: ~Copyable {
    var client = ClientConversation.started()
    var server = ServerConversation.started(client: .clientDefaults)
}

@Suite struct `Long conversations` {
    @Test func `U14 after a hundred thousand calls the slot is still one byte and nothing is left behind`() {
        var pair = Pair()
        for number in 0..<100_000 {
            guard case .start(let slot) = pair.client.machine.startCall() else {
                Issue.record("no slot for call \(number)")
                return
            }
            let onSend = pair.client.machine.sendCall(
                slot, method: .literal("t/M"), timeoutMilliseconds: 0, metadata: nil, messageByteCount: 0,
                endsSending: true)
            guard slot == Slot(0), case .wholeAfter(let frame) = onSend, frame.count == 9 else {
                Issue.record("call \(number) on \(slot): \(onSend)")
                return
            }
            _ = pair.server.receive(frame)
            guard case .send(let head) = pair.server.machine.respond(slot, byteCount: 0) else { return }
            _ = pair.client.receive(head.bytes)
        }
        #expect(pair.client.machine.openCallCount == 0)
        #expect(pair.server.machine.openCallCount == 0)
        #expect(pair.server.machine.acceptedCallCount == 100_000)
    }

    /// One side of a stream: what it has sent, received, and not yet taken.
    private struct Side {
        var sent = 0
        var received = 0
        var receipts: [MessageReceipt] = []
        var message: OutgoingMessage?
    }

    @Test func `W09 both sides send 100 MiB and read only after sending 1 MiB, and none waits for ever`() async {
        let total = 100 * 1_048_576
        let messageByteCount = 60_000
        var pair = Pair()
        let slot = pair.client.open() ?? Slot(9)
        _ = pair.server.receive(ClientFrame.open(slot.rawValue))
        var left = Side()
        var right = Side()
        let zeros = [UInt8](repeating: 0, count: messageByteCount)
        var idleTurns = 0
        while left.received < total || right.received < total {
            await Task.yield()
            let before = left.sent + right.sent + left.received + right.received
            for _ in 0..<16 where left.sent < total || left.message != nil {
                var message = left.message ?? OutgoingMessage(byteCount: messageByteCount)
                guard
                    case .send(let head, let range, let finishes) = pair.client.machine.nextPart(of: &message, on: slot)
                else {
                    left.message = message.sentByteCount > 0 ? message : nil
                    break
                }
                left.sent += range.count
                left.message = finishes ? nil : message
                for case .deliver(_, let part) in pair.server.receive(head.bytes + zeros[range]) {
                    right.received += part.bytes.count
                    if part.finishesMessage { right.receipts.append(part.receipt) }
                }
            }
            for _ in 0..<16 where right.sent < total || right.message != nil {
                var message = right.message ?? OutgoingMessage(byteCount: messageByteCount)
                guard
                    case .send(let head, let range, let finishes) = pair.server.machine.nextPart(of: &message, on: slot)
                else {
                    right.message = message.sentByteCount > 0 ? message : nil
                    break
                }
                right.sent += range.count
                right.message = finishes ? nil : message
                for case .deliver(_, let part) in pair.client.receive(head.bytes + zeros[range]) {
                    left.received += part.bytes.count
                    if part.finishesMessage { left.receipts.append(part.receipt) }
                }
            }
            // A side takes what it was sent once it has itself sent another MiB, or can send no more.
            for receipt in right.receipts { pair.server.machine.messageTaken(receipt, on: slot) }
            right.receipts = []
            for receipt in left.receipts { pair.client.machine.messageTaken(receipt, on: slot) }
            left.receipts = []
            while let grant = pair.server.machine.nextGrant() { _ = pair.client.receive(grant.bytes) }
            while let grant = pair.client.machine.nextGrant() { _ = pair.server.receive(grant.bytes) }
            idleTurns = before == left.sent + right.sent + left.received + right.received ? idleTurns + 1 : 0
            guard idleTurns < 3 else {
                Issue.record("deadlock after \(left.received) and \(right.received) bytes")
                return
            }
        }
        #expect(left.sent >= total)
        #expect(right.sent >= total)
    }

    @Test func `K01 a PING is answered with its token while 100 MiB flow`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        let frame = ClientFrame.message(0, [UInt8](repeating: 0, count: 65_000))
        var answered: [UInt32] = []
        for number in 0..<1613 {
            server.now += 6_000_000_000
            for action in server.receive(frame + FrameHead.ping(token: UInt32(number)).bytes) {
                switch action {
                case .deliver(let slot, let part): server.machine.messageTaken(part.receipt, on: slot)
                case .reply(let head): answered.append(UInt32(number) + (head == .pong(token: UInt32(number)) ? 0 : 1))
                default: Issue.record("\(action)")
                }
            }
            while server.machine.nextGrant() != nil {}
        }
        #expect(answered == (0..<1613).map { UInt32($0) })
    }

    @Test func `W07 empty messages without reading stop at 2,048 of them`() {
        var client = ClientConversation.started()
        #expect(client.open() == Slot(0))
        var count = 0
        while true {
            var message = OutgoingMessage(byteCount: 0)
            guard case .send = client.machine.nextPart(of: &message, on: Slot(0)) else { break }
            count += 1
        }
        #expect(count == 2048)
    }
}

@Suite struct `Late and misplaced frames` {
    @Test func `U17 END for a free slot costs the connection`() {
        var client = ClientConversation.started()
        #expect(client.closeCode(for: FrameHead.end(Slot(0)).bytes) == .protocol)
    }

    @Test func `S03 HEAD, no messages and END with a status are all seen`() {
        var client = ClientConversation.started()
        #expect(client.call() == Slot(0))
        let status = Status(.notFound, "nothing here")
        let end = FrameBytes.end(Slot(0), metadata: ["request-id": "7"], status: status, maxFrameByteCount: 16_384)
        let actions = client.receive(FrameBytes.head(Slot(0), metadata: ["server-timing": "db"]) + end)
        #expect(
            actions == [
                .deliverHead(Slot(0), ["server-timing": "db"]),
                .finish(Slot(0), .status(status), ["request-id": "7"]),
            ])
    }

    @Test func `S06 a message on a slot that was never used costs the connection`() {
        var server = ServerConversation.started()
        #expect(server.closeCode(for: ClientFrame.message(5, [1])) == .protocol)
    }

    @Test func `D07 a message that was in flight when its call was cancelled is dropped`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        let actions = server.receive(
            FrameHead.cancel(Slot(0), .cancelled).bytes + ClientFrame.message(0, [1, 2]) + ClientFrame.call(1))
        #expect(actions.count == 2, "the cancel and the other call")
        #expect(actions.first == .cancelHandler(Slot(0), .cancelled))
    }

    @Test(arguments: ["before", "during", "after"])
    func `D05 a CANCEL before, during or after END leaves one END`(_ when: String) {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        var ends = 0
        if when == "after" { ends += server.machine.end(Slot(0), Status(.unknown)) == nil ? 0 : 1 }
        let actions = server.receive(FrameHead.cancel(Slot(0), .cancelled).bytes)
        #expect(actions.isEmpty == (when == "after"))
        if when == "during" { #expect(server.machine.respond(Slot(0), byteCount: 3) == .endCancelled) }
        ends += server.machine.end(Slot(0), Status(.cancelled)) == nil ? 0 : 1
        ends += server.machine.end(Slot(0), Status(.cancelled)) == nil ? 0 : 1
        #expect(ends == 1)
        #expect(server.receive(FrameHead.cancel(Slot(0), .cancelled).bytes).isEmpty)
        #expect(server.machine.openCallCount == 0)
    }

    @Test(
        arguments: [
            (255, nil), (256, CloseCode.protocol), (0, CloseCode.protocol),
        ] as [(Int, CloseCode?)])
    func `M05 a method name has 1 to 255 bytes`(_ byteCount: Int, _ code: CloseCode?) {
        var server = ServerConversation.started()
        let name = String(repeating: "m", count: byteCount)
        #expect(server.closeCode(for: ClientFrame.call(0, method: .literal(name))) == code)
    }

    @Test func `a client whose callers have left every slot opens another connection`() {
        var settings = Settings.serverDefaults
        settings.maxStreamCount = 16
        var client = ClientConversation.started(server: settings)
        for _ in 0..<16 { #expect(client.call() != nil) }
        #expect(client.machine.startCall() == .waitForSlot)
        for slot in 0..<16 { #expect(client.machine.cancel(Slot(UInt16(slot)), .cancelled) != nil) }
        #expect(client.machine.startCall() == .useAnotherConnection)
        _ = client.receive(FrameHead.end(Slot(3)).bytes)
        #expect(client.machine.startCall() == .start(Slot(3)))
    }
}
