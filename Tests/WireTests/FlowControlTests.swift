import EvenhandWire
import Testing

@Suite struct `Flow control` {
    /// Sends whole messages of `byteCount` until the credit is spent; answers how many went.
    private static func countSent(_ server: inout ServerConversation, byteCount: Int) -> Int {
        var sent = 0
        while true {
            var message = OutgoingMessage(byteCount: byteCount)
            guard case .send(_, _, finishes: true) = server.machine.nextPart(of: &message, on: Slot(0)) else {
                return sent
            }
            sent += 1
        }
    }

    @Test func `W01 a sender with an unread peer stops exactly at the credit`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        #expect(Self.countSent(&server, byteCount: 0) == 65_536 / 32)
        #expect(server.receive(FrameHead.credit(Slot(0), increment: 64).bytes) == [.resumeSending(Slot(0))])
        #expect(Self.countSent(&server, byteCount: 0) == 2)
    }

    @Test func `W02 one frame over the window costs the connection`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        var frames: [UInt8] = []
        for _ in 0..<2048 { frames += ClientFrame.message(0, []) }
        #expect(server.closeCode(for: frames) == nil)
        #expect(server.closeCode(for: ClientFrame.message(0, [])) == .flow)
    }

    @Test func `W03 credit up to 2^31-1 is accepted, one more is not`() {
        let most = UInt32(Int32.max) - 65_536
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        #expect(server.closeCode(for: FrameHead.credit(Slot(0), increment: most).bytes) == nil)
        #expect(server.closeCode(for: FrameHead.credit(Slot(0), increment: 1).bytes) == .flow)
    }

    @Test func `W04 credit of none costs the connection`() {
        var other = ServerConversation.started()
        _ = other.receive(ClientFrame.open(0))
        #expect(other.closeCode(for: FrameHead.credit(Slot(0), increment: 0).bytes) == .flow)
    }

    @Test func `credit goes back in steps of half the window as messages are taken`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        var receipts: [MessageReceipt] = []
        for _ in 0..<4 {
            for case .deliver(_, let part) in server.receive(ClientFrame.message(0, Array(repeating: 1, count: 10_000)))
            {
                receipts.append(part.receipt)
            }
        }
        #expect(receipts.count == 4)
        #expect(server.machine.nextGrant() == nil, "delivered is not taken")
        for receipt in receipts.prefix(3) { server.machine.messageTaken(receipt, on: Slot(0)) }
        #expect(server.machine.nextGrant() == nil, "30,096 is less than half of 65,536")
        server.machine.messageTaken(receipts[3], on: Slot(0))
        #expect(server.machine.nextGrant() == .credit(Slot(0), increment: 40_128))
        #expect(server.machine.nextGrant() == nil)
    }

    @Test func `an answer that does not fit the window goes out in parts`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.call(0))
        #expect(server.machine.respond(Slot(0), byteCount: 65_536) == .sendInParts)
        var message = OutgoingMessage(byteCount: 65_536)
        var sent = 0
        var isFirst = true
        while case .send(let head, let range, let finishes) = server.machine.nextPart(of: &message, on: Slot(0)) {
            #expect(range.lowerBound == sent)
            #expect(range.count <= 16_384)
            #expect(!finishes)
            #expect(head.bytes.contains(isFirst ? 0x83 : head.bytes[0]))
            sent = range.upperBound
            isFirst = false
        }
        #expect(sent == 65_536 - 4 * 32, "five fragments would not fit the credit")
        _ = server.receive(FrameHead.credit(Slot(0), increment: 1000).bytes)
        guard case .send(_, let rest, finishes: true) = server.machine.nextPart(of: &message, on: Slot(0)) else {
            Issue.record("the rest did not go")
            return
        }
        #expect(rest == sent..<65_536)
        #expect(server.machine.end(Slot(0)) == FrameHead.end(Slot(0)).bytes)
    }

    /// One stream of `chunk`-sized fragments from the client's machine to the server's and back to bytes.
    @Test(arguments: [(65_536, 1000), (1_048_576, 65_000), (4_194_304, 16_384), (3, 2)])
    func `a message larger than the window arrives whole`(_ byteCount: Int, _ maxFrame: Int) {
        var serverSettings = Settings.serverDefaults
        serverSettings.maxFrameByteCount = max(16_384, maxFrame)
        var server = ServerConversation.started(settings: serverSettings)
        var client = ClientConversation.started(server: serverSettings)
        let slot = client.open() ?? Slot(0)
        _ = server.receive(ClientFrame.open(slot.rawValue))
        let bytes = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var message = OutgoingMessage(byteCount: byteCount, endsSending: true)
        var arrived: [UInt8] = []
        var isFinished = false
        while !isFinished {
            switch client.machine.nextPart(of: &message, on: slot) {
            case .send(let head, let range, let finishes):
                for case .deliver(_, let part) in server.receive(head.bytes + bytes[range]) {
                    arrived += server.payload(part)
                    #expect(part.finishesMessage == finishes)
                }
                isFinished = finishes
            case .waitForCredit:
                guard let grant = server.machine.nextGrant() else {
                    Issue.record("neither side can go on after \(arrived.count) bytes")
                    return
                }
                _ = client.receive(grant.bytes)
            case .drop:
                Issue.record("dropped")
                return
            }
        }
        #expect(arrived == bytes)
    }

    @Test(arguments: [(65_536, 1), (1_048_576, 1000), (1_048_576, 65_000)])
    func `S08 fragments of any size come together as the same bytes`(_ byteCount: Int, _ fragment: Int) {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        let bytes = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var arrived: [UInt8] = []
        arrived.reserveCapacity(byteCount)
        var start = 0
        while start < byteCount {
            let end = min(start + fragment, byteCount)
            let frame = ClientFrame.message(
                0, Array(bytes[start..<end]), total: start == 0 ? byteCount : nil, continues: end < byteCount)
            for case .deliver(_, let part) in server.receive(frame) { arrived += server.payload(part) }
            while server.machine.nextGrant() != nil {}
            start = end
        }
        #expect(arrived == bytes)
        #expect(server.machine.isClosed == false)
    }

    @Test func `W06 fragments beyond the budget wait in order and all complete`() {
        // Room for one message of 300,000 bytes at a time.
        var server = ServerConversation.started(assemblyByteCount: 400_000)
        var client = ClientConversation.started()
        let count = 5
        let byteCount = 300_000
        var messages: [OutgoingMessage] = []
        for _ in 0..<count {
            let slot = client.open() ?? Slot(0)
            _ = server.receive(ClientFrame.open(slot.rawValue))
            messages.append(OutgoingMessage(byteCount: byteCount, endsSending: true))
        }
        var finished: [Int] = []
        var turnsWithoutProgress = 0
        while finished.count < count, turnsWithoutProgress < 3 {
            turnsWithoutProgress += 1
            for index in 0..<count {
                let slot = Slot(UInt16(index))
                while case .send(let head, let range, _) = client.machine.nextPart(of: &messages[index], on: slot) {
                    turnsWithoutProgress = 0
                    for case .deliver(_, let part) in server.receive(
                        head.bytes + Array(repeating: 7, count: range.count))
                    where part.finishesMessage {
                        finished.append(index)
                        // The application takes it at once, which frees its booking for the next in line.
                        server.machine.messageTaken(part.receipt, on: slot)
                    }
                }
            }
            while let grant = server.machine.nextGrant() { _ = client.receive(grant.bytes) }
        }
        #expect(finished == [0, 1, 2, 3, 4])
    }

    @Test func `messages in fragments that nobody takes stop at budget and window, and go on when they are taken`() {
        // Frames of 16 KiB, a window of 64 KiB.
        var server = ServerConversation.started(settings: Settings(), assemblyByteCount: 100_000)
        var client = ClientConversation.started(server: Settings())
        let byteCount = 30_000
        let slot = client.open() ?? Slot(0)
        _ = server.receive(ClientFrame.open(slot.rawValue))
        var message = OutgoingMessage(byteCount: byteCount, endsSending: false)
        var held: [MessageReceipt] = []
        var isStopped = false
        while !isStopped, held.count < 100 {
            isStopped = true
            while case .send(let head, let range, let finishes) = client.machine.nextPart(of: &message, on: slot) {
                isStopped = false
                for case .deliver(_, let part) in server.receive(head.bytes + Array(repeating: 7, count: range.count))
                where part.finishesMessage {
                    held.append(part.receipt)
                }
                if finishes { message = OutgoingMessage(byteCount: byteCount, endsSending: false) }
            }
            while let grant = server.machine.nextGrant() {
                isStopped = false
                _ = client.receive(grant.bytes)
            }
        }
        #expect(held.count >= 100_000 / byteCount)
        #expect(held.count * byteCount <= 100_000 + Settings().windowByteCount)
        for receipt in held { server.machine.messageTaken(receipt, on: slot) }
        while let grant = server.machine.nextGrant() { _ = client.receive(grant.bytes) }
        guard case .send = client.machine.nextPart(of: &message, on: slot) else {
            Issue.record("nothing goes out after all was taken")
            return
        }
    }

    @Test(arguments: [
        ("short of the total", [(2, true), (2, false)]), ("beyond the total", [(2, true), (9, false)]),
        ("an empty fragment", [(2, true), (0, true)]), ("as long as the total but unfinished", [(2, true), (6, true)]),
    ])
    func `S09 fragments that do not add up cost the connection`(_ what: String, _ fragments: [(Int, Bool)]) {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        var codes: [CloseCode] = []
        for (index, fragment) in fragments.enumerated() {
            let frame = ClientFrame.message(
                0, Array(repeating: 0, count: fragment.0), total: index == 0 ? 8 : nil, continues: fragment.1)
            if let code = server.closeCode(for: frame) { codes.append(code) }
        }
        #expect(codes == [.protocol], "\(what)")
    }

    @Test func `S10 LAST on an early fragment, ZIP on a later one and HALF inside a message cost the connection`() {
        var early = ServerConversation.started()
        _ = early.receive(ClientFrame.open(0))
        let last = ClientFrame.message(0, [1], total: 8, continues: true, endsSending: true)
        #expect(early.closeCode(for: last) == .protocol)
        var half = ServerConversation.started()
        _ = half.receive(ClientFrame.open(0) + ClientFrame.message(0, [1], total: 8, continues: true))
        #expect(half.closeCode(for: FrameHead.half(Slot(0)).bytes) == .protocol)
        var zip = ServerConversation.started()
        _ = zip.receive(ClientFrame.open(0) + ClientFrame.message(0, [1], total: 8, continues: true))
        let later = FrameHead.message(Slot(0), byteCount: 1, continues: true, isCompressed: true).bytes + [2]
        #expect(zip.closeCode(for: later) == .protocol)
    }
}
