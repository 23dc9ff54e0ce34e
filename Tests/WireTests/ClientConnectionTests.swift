import EvenhandWire
import Testing

@Suite struct `Calls, at the client` {
    @Test func `H15 nothing starts before the server's HELLO, so nothing exceeds what it states`() {
        var client = ClientConversation()
        #expect(client.machine.startCall() == .waitForHello)
    }

    @Test func `the lowest free slot is used, so that it stays one byte`() {
        var client = ClientConversation.started()
        #expect([client.call(), client.call(), client.call()] == [Slot(0), Slot(1), Slot(2)])
        _ = client.receive(FrameHead.end(Slot(1), messageByteCount: 0).bytes)
        #expect(client.call() == Slot(1))
        #expect(client.call() == Slot(3))
    }

    @Test func `U06 a call beyond the last slot waits`() {
        var client = ClientConversation.started()
        for number in 0..<128 { #expect(client.call() == Slot(UInt16(number))) }
        #expect(client.machine.startCall() == .waitForSlot)
        #expect(client.machine.hasFreeSlot == false)
        _ = client.receive(FrameHead.end(Slot(77), messageByteCount: 0).bytes)
        #expect(client.machine.startCall() == .start(Slot(77)))
    }

    @Test func `U13 MSG and END read as END with a message does`() {
        var client = ClientConversation.started()
        _ = client.call()
        let actions = client.receive(
            FrameHead.message(Slot(0), byteCount: 2).bytes + [5, 6] + FrameHead.end(Slot(0)).bytes)
        guard case .deliver(Slot(0), let part)? = actions.first else {
            Issue.record("\(actions)")
            return
        }
        #expect(client.payload(part) == [5, 6])
        #expect(actions.last == .finish(Slot(0), .completed, Metadata()))
    }

    @Test func `a call that was left drops what still comes and frees its slot at END`() {
        var client = ClientConversation.started()
        _ = client.call()
        #expect(client.machine.cancel(Slot(0), .deadline) == .cancel(Slot(0), .deadline))
        #expect(client.machine.cancel(Slot(0), .deadline) == nil)
        #expect(client.call() == Slot(1), "slot 0 is busy until END")
        let late = FrameHead.message(Slot(0), byteCount: 1).bytes + [1] + FrameHead.credit(Slot(0), increment: 9).bytes
        #expect(client.receive(late).isEmpty)
        #expect(client.receive(FrameHead.end(Slot(0), messageByteCount: 0).bytes) == [.slotFreed(Slot(0))])
        #expect(client.call() == Slot(0))
    }

    @Test(arguments: [
        ("END", FrameHead.end(Slot(5)).bytes), ("MSG", FrameHead.message(Slot(5), byteCount: 0).bytes),
        ("HEAD", FrameBytes.head(Slot(5), metadata: Metadata())),
        ("CREDIT", FrameHead.credit(Slot(5), increment: 1).bytes),
        ("a slot beyond the table", FrameHead.end(Slot(5000)).bytes),
    ])
    func `a frame for a free slot costs the connection`(_ what: String, _ frame: [UInt8]) {
        var client = ClientConversation.started()
        #expect(client.closeCode(for: frame) == .protocol, "\(what)")
    }

    @Test func `S04 HEAD twice or after MSG costs the connection`() {
        let head = FrameBytes.head(Slot(0), metadata: ["server-timing": "x"])
        var twice = ClientConversation.started()
        _ = twice.call()
        #expect(twice.closeCode(for: head) == nil)
        #expect(twice.closeCode(for: head) == .protocol)
        var late = ClientConversation.started()
        _ = late.call()
        #expect(late.closeCode(for: FrameHead.message(Slot(0), byteCount: 0).bytes + head) == .protocol)
    }

    @Test func `S12 END inside an unfinished message costs the connection, with a status it is delivered`() {
        let first = ClientFrame.message(0, [1, 2], total: 9, continues: true)
        var broken = ClientConversation.started()
        _ = broken.call()
        #expect(broken.closeCode(for: first + FrameHead.end(Slot(0)).bytes) == .protocol)
        var refused = ClientConversation.started()
        _ = refused.call()
        let status = FrameBytes.end(Slot(0), status: Status(.internal, "x"), maxFrameByteCount: 16_384)
        #expect(refused.receive(first + status).last == .finish(Slot(0), .status(Status(.internal, "x")), Metadata()))
    }

    @Test func `U04 codes beyond the known ones read as UNKNOWN`() {
        for code in [0, 31] as [UInt8] {
            var client = ClientConversation.started()
            _ = client.call()
            let actions = client.receive([0x04, 0x85, 0x00, code, 0x00])
            #expect(actions == [.finish(Slot(0), .status(Status(.unknown)), Metadata())])
        }
    }

    @Test func `after DRAIN no call starts, running ones finish`() {
        var client = ClientConversation.started()
        _ = client.call()
        let drain = FrameHead.drain(graceMilliseconds: 500, .deploy).bytes
        #expect(client.receive(drain) == [.stopStartingCalls(graceMilliseconds: 500, .deploy)])
        #expect(client.machine.startCall() == .useAnotherConnection)
        guard case .finish? = client.receive(FrameHead.end(Slot(0), messageByteCount: 0).bytes).first else {
            Issue.record("the running call did not finish")
            return
        }
    }

    @Test func `CLOSE tells how many calls the server had parsed`() {
        var client = ClientConversation.started()
        _ = client.call()
        let error = ConnectionError(.excessiveLoad, "too much")
        #expect(client.receive(FrameBytes.close(error, accepted: 3)) == [.serverClosed(error, accepted: 3)])
    }

    @Test func `M01 a bound method is called in ten bytes around its messages`() throws {
        var client = ClientConversation.started()
        guard case .start(let slot) = client.machine.startCall() else {
            Issue.record("no slot")
            return
        }
        let onSend = client.machine.sendCall(
            slot, method: .bound(2), timeoutMilliseconds: 1000, metadata: nil, messageByteCount: 600, endsSending: true)
        guard case .whole(let head) = onSend else {
            Issue.record("\(onSend)")
            return
        }
        #expect(head.bytes == [0xDD, 0x04, 0x11, 0x00, 0x02, 0xE8, 0x07])
        #expect(FrameHead.end(Slot(0), messageByteCount: 100).bytes == [0x66, 0x15, 0x00])
    }
}
