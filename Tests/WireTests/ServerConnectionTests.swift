import EvenhandWire
import Testing

@Suite struct `Start of a connection, at the server` {
    @Test func `a browser on the wrong port is told so at its first byte`() {
        var server = ServerConversation()
        #expect(server.receive(Array("G".utf8)) == [.answerAsHTTP])
    }

    @Test func `H02 another preface is closed without a word`() {
        var server = ServerConversation()
        #expect(server.receive([0xEE, 0x45, 0x57]) == [.closeSilently])
    }

    @Test func `another preface version earns CLOSE with VERSION`() {
        var server = ServerConversation()
        #expect(server.closeCode(for: [0xEE, 0x45, 0x56, 0x02]) == .version)
    }

    @Test func `H06 versions 2 to 3 earn CLOSE with VERSION naming ours`() {
        var server = ServerConversation()
        let newer = Hello(versions: 2...3, settings: .floors).clientFrame
        #expect(server.receive(Hello.preface + newer) == [.close(ConnectionError(.version, "need 1..1"))])
    }

    @Test func `H07 of versions 1 to 9 ours is chosen`() {
        var other = ServerConversation()
        let wide = Hello(versions: 1...9, settings: .floors).clientFrame
        #expect(other.closeCode(for: Hello.preface + wide) == nil)
        #expect(other.machine.hasHello == true)
    }

    @Test func `H08 unknown settings of both shapes are skipped`() {
        var server = ServerConversation()
        // 0, 2, then 40 → 7 and 41 → two bytes.
        let hello: [UInt8] = [0x0B, 0x00, 0, 1, 2, 1, 40, 7, 41, 2, 9, 9]
        #expect(server.closeCode(for: Hello.preface + hello) == nil)
        #expect(server.machine.hasHello == true)
    }

    @Test(arguments: [
        ("out of order", [0x05, 0x00, 2, 1, 0, 1] as [UInt8]), ("repeated", [0x07, 0x00, 0, 1, 2, 1, 2, 1]),
    ])
    func `H09 keys out of order or repeated cost the connection`(_ what: String, _ hello: [UInt8]) {
        var server = ServerConversation()
        #expect(server.closeCode(for: Hello.preface + hello) == .protocol, "\(what)")
    }

    @Test(
        arguments: [
            (4, 16_384), (6, 65_536), (8, 65_536), (10, 16), (12, 8192), (14, 64),
        ] as [(UInt32, UInt32)])
    func `H11 a setting below its floor costs the connection`(_ key: UInt32, _ floor: UInt32) {
        for sender in [Sender.client, .server] {
            // Only servers state slots and methods; from a client they are unknown keys.
            let isRead = sender == .server || ![10, 14].contains(key)
            for (value, isBelow) in [(floor, false), (floor - 1, true)] {
                var pairs: [UInt8] = sender == .client ? [0, 1, 2, 1] : [2, 1]
                Varint.append(key, to: &pairs)
                Varint.append(value, to: &pairs)
                let frame = [UInt8(pairs.count + 1), 0x00] + pairs
                var server = ServerConversation()
                var client = ClientConversation()
                let code =
                    sender == .client
                    ? server.closeCode(for: Hello.preface + frame) : client.closeCode(for: frame)
                #expect(code == (isBelow && isRead ? .protocol : nil), "key \(key), value \(value), \(sender)")
            }
        }
    }

    @Test(arguments: [
        ("a required key missing", [0x03, 0x00, 0, 1]),
        ("a reversed range", [0x05, 0x00, 0, 3, 2, 1]),
        ("max_frame below its floor", [0x07, 0x00, 0, 1, 2, 1, 4, 100]),
        ("a length beyond the frame", [0x07, 0x00, 0, 1, 2, 1, 3, 9]),
    ])
    func `a broken HELLO costs the connection`(_ what: String, _ hello: [UInt8]) {
        var server = ServerConversation()
        #expect(server.closeCode(for: Hello.preface + hello) == .protocol, "\(what)")
    }

    @Test func `H10 a HELLO over 16 KiB is refused at its length`() {
        var server = ServerConversation()
        #expect(server.closeCode(for: Hello.preface + [0x81, 0x80, 0x01]) == .frameSize)
    }

    @Test func `H04 a second HELLO costs the connection`() {
        var twice = ServerConversation.started()
        #expect(twice.closeCode(for: Hello(settings: .floors).clientFrame) == .protocol)
    }

    @Test func `H05 a CALL before HELLO costs the connection`() {
        var early = ServerConversation()
        #expect(early.closeCode(for: Hello.preface + ClientFrame.call(0)) == .protocol)
    }
}

@Suite struct `Calls, at the server` {
    @Test func `a call runs from CALL to END and its slot serves the next`() {
        var server = ServerConversation.started()
        guard case .startCall(let call)? = server.receive(ClientFrame.call(0, [1, 2])).first else {
            Issue.record("no call")
            return
        }
        #expect(call.endsSending)
        #expect(server.machine.respond(Slot(0), byteCount: 3) == .send(.end(Slot(0), messageByteCount: 3)))
        #expect(server.machine.respond(Slot(0), byteCount: 3) == .drop)
        #expect(server.machine.openCallCount == 0)
        #expect(server.closeCode(for: ClientFrame.call(0)) == nil)
        #expect(server.machine.acceptedCallCount == 2)
    }

    @Test func `U16 a call on a busy slot costs the connection`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.call(0))
        #expect(server.closeCode(for: ClientFrame.call(0)) == .protocol)
    }

    @Test func `a slot beyond the stated ones costs the connection`() {
        var server = ServerConversation.started()
        #expect(server.closeCode(for: ClientFrame.call(127)) == nil)
        #expect(server.closeCode(for: ClientFrame.call(128)) == .protocol)
    }

    @Test(arguments: [
        ("MSG", ClientFrame.message(9, [1])), ("HALF", FrameHead.half(Slot(9)).bytes),
        ("CANCEL", FrameHead.cancel(Slot(9), .cancelled).bytes),
        ("CREDIT", FrameHead.credit(Slot(9), increment: 1).bytes),
    ])
    func `a frame for a slot that was never used costs the connection`(_ what: String, _ frame: [UInt8]) {
        var server = ServerConversation.started()
        #expect(server.closeCode(for: frame) == .protocol, "\(what)")
        // The same with a slot in the table that only its lower neighbours have used.
        var other = ServerConversation.started()
        _ = other.receive(ClientFrame.open(10))
        #expect(other.closeCode(for: frame) == .protocol, "\(what)")
    }

    @Test func `U15 late frames of a call that had its END are dropped, and a new call is untouched by them`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        #expect(server.machine.end(Slot(0), Status(.unavailable)) != nil)
        let late =
            ClientFrame.message(0, [1, 2, 3]) + FrameHead.credit(Slot(0), increment: 5).bytes
            + FrameHead.half(Slot(0)).bytes + FrameHead.cancel(Slot(0), .cancelled).bytes
        let actions = server.receive(late + ClientFrame.call(0, [7]))
        #expect(actions.count == 1)
        guard case .startCall(let call)? = actions.first, let message = call.message else {
            Issue.record("\(actions)")
            return
        }
        #expect(server.payload(message) == [7])
        #expect(server.machine.respond(Slot(0), byteCount: 0) == .send(.end(Slot(0), messageByteCount: 0)))
    }

    @Test func `W08 late messages are charged to the window that was left`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0))
        _ = server.machine.end(Slot(0), Status(.unavailable))
        let large = [UInt8](repeating: 0, count: 30_000)
        #expect(server.closeCode(for: ClientFrame.message(0, large) + ClientFrame.message(0, large)) == nil)
        #expect(server.closeCode(for: ClientFrame.message(0, large)) == .flow)
    }

    @Test func `a cancelled call keeps its slot until its handler has ended`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.call(0))
        let cancel = FrameHead.cancel(Slot(0), .deadline).bytes
        #expect(server.receive(cancel) == [.cancelHandler(Slot(0), .deadline)])
        #expect(server.receive(cancel).isEmpty, "cancelled once")
        #expect(server.machine.openCallCount == 1)
        #expect(server.machine.respond(Slot(0), byteCount: 1) == .endCancelled)
        #expect(server.machine.end(Slot(0), Status(.deadlineExceeded)) == [0x04, 0x85, 0x00, 0x04, 0x00])
        #expect(server.machine.end(Slot(0), Status(.deadlineExceeded)) == nil, "one END, no second")
        #expect(server.closeCode(for: ClientFrame.call(0)) == nil)
    }

    @Test func `S05 a message after the last one costs the connection`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.open(0) + ClientFrame.message(0, [1], endsSending: true))
        #expect(server.closeCode(for: ClientFrame.message(0, [2])) == .protocol)
    }

    @Test func `M03 a method number counts from 2 and an unbound one costs the connection`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.call(0, method: .binding("a.B/C")))
        guard case .startCall(let call)? = server.receive(ClientFrame.call(1, method: .bound(2))).first else {
            Issue.record("no call")
            return
        }
        #expect(call.method == .bound(2))
        #expect(server.closeCode(for: ClientFrame.call(2, method: .bound(3))) == .protocol)
    }

    @Test func `M04 a binding beyond the table costs the connection, names used once go on`() {
        var server = ServerConversation.started()
        for number in 0..<256 {
            let frame = ClientFrame.call(0, method: .binding("s/\(number)"))
            #expect(server.closeCode(for: frame) == nil)
            _ = server.machine.respond(Slot(0), byteCount: 0)
        }
        #expect(server.closeCode(for: ClientFrame.call(0, method: .literal("s/once"))) == nil)
        #expect(server.closeCode(for: ClientFrame.call(1, method: .binding("s/256"))) == .protocol)
    }

    @Test func `A03 an illegal metadata character costs the call, a wrong length the connection`() {
        var server = ServerConversation.started()
        let call = ClientFrame.call(0, metadata: Metadata([.init("key", "a\u{0}b")]))
        guard case .startCall(let refused)? = server.receive(call).first else {
            Issue.record("no call")
            return
        }
        #expect(refused.refusal?.code == .invalidArgument)
        // slot 1, method literal "s", timeout 0, metadata of 2 bytes: key 1 with a value of 9 bytes.
        #expect(server.closeCode(for: [0x09, 0x31, 0x01, 0x00, 0x01, 0x73, 0x00, 0x02, 0x01, 0x09]) == .protocol)
    }

    @Test func `S11 a message over the limit ends its call at the first fragment`() {
        var server = ServerConversation.started()
        let first = ClientFrame.message(0, [1, 2, 3], total: 4_194_305, continues: true)
        #expect(server.receive(ClientFrame.open(0)).count == 1)
        #expect(server.receive(first) == [.refuseMessage(Slot(0))])
        #expect(server.machine.tooLarge.code == .resourceExhausted)
    }

    @Test func `after a drain took effect calls are refused unprocessed and the rest counted out`() {
        var server = ServerConversation.started()
        _ = server.receive(ClientFrame.call(0))
        server.machine.drainTookEffect()
        #expect(server.machine.isDrained == false)
        guard case .startCall(let call)? = server.receive(ClientFrame.call(1)).first else {
            Issue.record("no call")
            return
        }
        #expect(call.refusal?.code == .unavailable)
        #expect(call.refusal?.isUnprocessed == true)
        _ = server.machine.end(Slot(1), Status(.unavailable, isUnprocessed: true))
        _ = server.machine.respond(Slot(0), byteCount: 0)
        #expect(server.machine.isDrained == true)
    }
}

@Suite struct `Frames of the connection` {
    @Test func `a ping is answered with its token`() {
        var server = ServerConversation.started()
        #expect(server.receive(FrameHead.ping(token: 300).bytes) == [.reply(.pong(token: 300))])
    }

    @Test func `K03 pings closer than half the floor cost the connection, unless other frames stand between`() {
        var server = ServerConversation.started()
        let ping = FrameHead.ping(token: 1).bytes
        #expect(server.closeCode(for: ping) == nil)
        server.now += 4_000_000_000
        #expect(server.closeCode(for: ClientFrame.call(0) + ping) == nil)
        server.now += 6_000_000_000
        #expect(server.closeCode(for: ping) == nil)
        server.now += 4_000_000_000
        #expect(server.closeCode(for: ping) == .excessiveLoad)
    }

    @Test func `F07 an unknown extension is skipped`() {
        var server = ServerConversation.started()
        #expect(server.receive(FrameBytes.extension(type: 99, data: [1])).isEmpty)
        #expect(server.receive(FrameBytes.extension(type: 99, data: Array(repeating: 0, count: 1024))).isEmpty)
        var client = ClientConversation.started()
        #expect(client.receive(FrameBytes.extension(type: 99, data: [1])).isEmpty)
    }

    @Test func `F08 a critical extension costs the connection`() {
        var server = ServerConversation.started()
        #expect(server.closeCode(for: FrameBytes.extension(type: 99, data: [], isCritical: true)) == .protocol)
        var client = ClientConversation.started()
        #expect(client.closeCode(for: FrameBytes.extension(type: 99, data: [], isCritical: true)) == .protocol)
    }

    @Test func `F09 an extension of more than 1 KiB costs the connection`() {
        var server = ServerConversation.started()
        #expect(
            server.closeCode(for: FrameBytes.extension(type: 99, data: Array(repeating: 0, count: 1025))) == .protocol)
    }

    @Test func `F10 the reserved kind costs the connection`() {
        var server = ServerConversation.started()
        #expect(server.closeCode(for: [0x01, 0x0E]) == .protocol)
        var client = ClientConversation.started()
        #expect(client.closeCode(for: [0x01, 0x0E]) == .protocol)
    }

    @Test func `AUTH replaces the baseline`() {
        var server = ServerConversation.started()
        let baseline: Metadata = ["authorization": "Bearer t1"]
        #expect(server.receive(FrameBytes.auth(baseline)) == [.replaceBaseline(baseline)])
    }

    @Test func `F15 frames of the other side cost the connection`() {
        for frame in [FrameHead.end(Slot(0)).bytes, FrameBytes.head(Slot(0), metadata: Metadata())] {
            var server = ServerConversation.started()
            #expect(server.closeCode(for: frame) == .protocol)
        }
        var client = ClientConversation.started()
        #expect(client.closeCode(for: ClientFrame.call(0)) == .protocol)
    }

    @Test(arguments: FrameKind.allCases)
    func `F11 a flag that a kind does not define costs the connection`(_ kind: FrameKind) throws {
        let decoder = FrameDecoder(sender: .client, maxFrameByteCount: 65_536)
        for flag in [0x10, 0x20, 0x40, 0x80] as [UInt8] {
            let isDefined =
                switch kind {
                case .call: true
                case .open: flag == 0x20
                case .message: flag != 0x20
                case .extension: flag == 0x10
                default: false
                }
            let bytes: [UInt8] = [0x05, kind.rawValue | flag, 0, 0, 0, 0]
            if !isDefined {
                #expect(throws: ConnectionError.self) { try decoder.decode(bytes.span.bytes, from: 0) }
            }
        }
    }

    @Test func `F05 a frame of one byte more than max_frame is refused before its body`() throws {
        let decoder = FrameDecoder(sender: .client, maxFrameByteCount: 16_384)
        let exact: [UInt8] = [0x80, 0x80, 0x01]
        #expect(try decoder.decode(exact.span.bytes, from: 0) == .incomplete)
        let over: [UInt8] = [0x81, 0x80, 0x01]
        #expect(throws: ConnectionError.self) { try decoder.decode(over.span.bytes, from: 0) }
        var server = ServerConversation.started()
        #expect(server.closeCode(for: [0x81, 0x80, 0x04]) == .frameSize)
    }

    @Test func `F04 a CALL of exactly max_frame with 8 KiB of metadata is taken`() {
        var server = ServerConversation.started()
        let metadata = Metadata([.init("x", String(repeating: "m", count: 8192 - 5))])
        #expect(metadata.encoded.count == 8192)
        // Kind, slot, method name, timeout, metadata with its length; the message fills the rest.
        let before = 1 + 1 + (1 + 1 + 11) + 1 + (2 + 8192)
        let message = [UInt8](repeating: 7, count: 65_536 - before)
        let frame = ClientFrame.call(0, message, metadata: metadata)
        #expect(frame.count == 65_536 + 3)
        guard case .startCall(let call)? = server.receive(frame).first else {
            Issue.record("no call")
            return
        }
        #expect(call.refusal == nil)
        #expect(call.metadata == metadata)
        #expect(call.message?.bytes.count == message.count)
    }
}
