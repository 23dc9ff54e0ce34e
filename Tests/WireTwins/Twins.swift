package import EvenhandWire

/// Both machines with two applications that do anything the machines allow, joined by two wires that deliver in pieces.
///
/// Every payload byte is the number of its call, so that a byte which reaches the wrong call is found out.
package struct Twins<Choices: RandomNumberGenerator>: ~Copyable {
    final class Call {
        let number: Int
        var outgoing: [OutgoingMessage] = []
        var hasEndedSending = false
        var untaken: [MessageReceipt] = []
        /// Server: how the call ends once its messages have gone.
        var endsWhenSent = false
        var isCancelled = false
        /// Server: the client has finished sending.
        var hasAllRequests = false

        init(number: Int) {
            self.number = number
        }

        var mark: UInt8 { UInt8(number % 251) }
    }

    package private(set) var client = ClientConnection(settings: Settings(maxMessageByteCount: 1_000_000))
    package private(set) var server: ServerConnection
    package private(set) var generator: Choices
    var toServer: [UInt8] = []
    var toClient: [UInt8] = []
    var clientCalls: [Slot: Call] = [:]
    var serverCalls: [Slot: Call] = [:]
    package private(set) var startedCount = 0
    package private(set) var seenCount = 0
    package private(set) var finishedCount = 0
    package private(set) var leftCount = 0
    package private(set) var problems: [String] = []

    /// - Parameter generator: Chooses what happens next.
    package init(choosing generator: Choices) {
        self.generator = generator
        let settings = Settings(maxMessageByteCount: 1_000_000, maxStreamCount: 16)
        server = ServerConnection(settings: settings, assemblyByteCount: 300_000)
        toServer = client.greeting(baseline: nil, agent: nil)
        deliverToServer(toServer.count)
        toClient = Hello(settings: settings).serverFrame
        deliverToClient(toClient.count)
    }

    private mutating func size() -> Int {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0: Int.random(in: 60_000...200_000, using: &generator)
        case 1..<5: 0
        default: Int.random(in: 1...2000, using: &generator)
        }
    }

    // MARK: The client's application

    mutating func startCall() {
        guard case .start(let slot) = client.startCall() else { return }
        startedCount += 1
        let call = Call(number: startedCount)
        clientCalls[slot] = call
        let isUnary = Bool.random(using: &generator)
        let byteCount = size()
        let onSend = client.sendCall(
            slot, method: .literal("t/m"), timeoutMilliseconds: 0, metadata: nil,
            messageByteCount: isUnary ? byteCount : nil, endsSending: isUnary)
        switch onSend {
        case .whole(let head): toServer += head.bytes + Array(repeating: call.mark, count: byteCount)
        case .wholeAfter(let bytes): toServer += bytes + Array(repeating: call.mark, count: byteCount)
        case .open(let bytes):
            toServer += bytes
            if isUnary { call.outgoing = [OutgoingMessage(byteCount: byteCount, endsSending: true)] }
        }
        if !isUnary {
            call.outgoing = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
                OutgoingMessage(byteCount: size())
            }
            call.hasEndedSending = true
        }
    }

    mutating func pumpClient() {
        for (slot, call) in clientCalls {
            sending: while !call.outgoing.isEmpty {
                switch client.nextPart(of: &call.outgoing[0], on: slot) {
                case .send(let head, let range, let finishes):
                    toServer += head.bytes + Array(repeating: call.mark, count: range.count)
                    if finishes { call.outgoing.removeFirst() }
                case .waitForCredit: break sending
                case .drop: call.outgoing = []
                }
            }
            if call.outgoing.isEmpty, call.hasEndedSending, let head = client.endSending(slot) {
                toServer += head.bytes
            }
        }
    }

    mutating func cancelOne() {
        guard let slot = clientCalls.keys.sorted().randomElement(using: &generator) else { return }
        guard let head = client.cancel(slot, .cancelled) else { return }
        toServer += head.bytes
        clientCalls[slot] = nil
        leftCount += 1
    }

    mutating func takeAtClient() {
        for (slot, call) in clientCalls {
            for receipt in call.untaken { client.messageTaken(receipt, on: slot) }
            call.untaken = []
        }
        while let grant = client.nextGrant() { toServer += grant.bytes }
    }

    // MARK: The server's application

    mutating func answerOne() {
        guard let slot = serverCalls.keys.sorted().randomElement(using: &generator), let call = serverCalls[slot] else {
            return
        }
        guard !call.endsWhenSent else { return }
        // A handler may end early, but mostly waits for its requests.
        guard call.hasAllRequests || call.isCancelled || Int.random(in: 0..<10, using: &generator) == 0 else { return }
        if call.isCancelled || Int.random(in: 0..<5, using: &generator) == 0 {
            return end(slot, Status(.aborted, "no"))
        }
        if Bool.random(using: &generator) {
            call.outgoing = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
                OutgoingMessage(byteCount: size())
            }
            call.endsWhenSent = true
        } else {
            respond(slot, call, size())
        }
    }

    private mutating func respond(_ slot: Slot, _ call: Call, _ byteCount: Int) {
        switch server.respond(slot, byteCount: byteCount) {
        case .send(let head):
            toClient += head.bytes + Array(repeating: call.mark, count: byteCount)
            serverCalls[slot] = nil
        case .sendAfter: problems.append("metadata out of nothing")
        case .sendInParts:
            call.outgoing = [OutgoingMessage(byteCount: byteCount)]
            call.endsWhenSent = true
        case .endCancelled: end(slot, Status(.cancelled))
        case .drop: problems.append("call \(call.number) was over already")
        }
    }

    private mutating func end(_ slot: Slot, _ status: Status) {
        guard let bytes = server.end(slot, status) else { return problems.append("no END due on \(slot)") }
        toClient += bytes
        serverCalls[slot] = nil
    }

    mutating func pumpServer() {
        for (slot, call) in serverCalls where call.endsWhenSent {
            guard !call.isCancelled else {
                end(slot, Status(.cancelled))
                continue
            }
            sending: while !call.outgoing.isEmpty {
                switch server.nextPart(of: &call.outgoing[0], on: slot) {
                case .send(let head, let range, let finishes):
                    toClient += head.bytes + Array(repeating: call.mark, count: range.count)
                    if finishes { call.outgoing.removeFirst() }
                case .waitForCredit: break sending
                case .drop:
                    problems.append("a live call may not send")
                    call.outgoing = []
                }
            }
            guard call.outgoing.isEmpty else { continue }
            if let bytes = server.end(slot) { toClient += bytes } else { problems.append("no END on \(slot)") }
            serverCalls[slot] = nil
        }
    }

    mutating func takeAtServer() {
        for (slot, call) in serverCalls {
            for receipt in call.untaken { server.messageTaken(receipt, on: slot) }
            call.untaken = []
        }
        while let grant = server.nextGrant() { toClient += grant.bytes }
    }

    // MARK: The wires

    mutating func deliverToServer(_ byteCount: Int) {
        let bytes = Array(toServer.prefix(byteCount))
        var offset = 0
        while true {
            let action = server.bytesReceived(bytes.span.bytes, from: &offset, atNanoseconds: 1)
            switch action {
            case .waitForMoreBytes:
                toServer.removeFirst(offset)
                return
            case .startCall(let call):
                seenCount += 1
                let active = Call(number: seenCount)
                active.hasAllRequests = call.endsSending
                serverCalls[call.slot] = active
                if let part = call.message { check(part, bytes, active) }
            case .deliver(let slot, let part):
                guard let call = serverCalls[slot] else { return problems.append("message for no call on \(slot)") }
                check(part, bytes, call)
                if part.endsSending { call.hasAllRequests = true }
            case .finishRequests(let slot): serverCalls[slot]?.hasAllRequests = true
            case .cancelHandler(let slot, _): serverCalls[slot]?.isCancelled = true
            case .acceptClient, .resumeSending: break
            default: return problems.append("\(action)")
            }
        }
    }

    mutating func deliverToClient(_ byteCount: Int) {
        let bytes = Array(toClient.prefix(byteCount))
        var offset = 0
        while true {
            let action = client.bytesReceived(bytes.span.bytes, from: &offset)
            switch action {
            case .waitForMoreBytes:
                toClient.removeFirst(offset)
                return
            case .deliver(let slot, let part):
                guard let call = clientCalls[slot] else { return problems.append("message for no call on \(slot)") }
                check(part, bytes, call)
            case .finish(let slot, let outcome, _):
                guard let call = clientCalls.removeValue(forKey: slot) else {
                    return problems.append("END for no call on \(slot)")
                }
                if case .message(let part) = outcome { check(part, bytes, call) }
                finishedCount += 1
            case .ready, .slotFreed, .resumeSending: break
            default: return problems.append("\(action)")
            }
        }
    }

    private mutating func check(_ part: ReceivedPart, _ bytes: [UInt8], _ call: Call) {
        if !bytes[part.bytes].allSatisfy({ $0 == call.mark }) {
            problems.append("bytes of another call in \(call.number)")
        }
        if part.finishesMessage { call.untaken.append(part.receipt) }
    }

    // MARK: Turns

    package mutating func randomTurn() {
        switch Int.random(in: 0..<12, using: &generator) {
        case 0, 1: startCall()
        case 2, 3: pumpClient()
        case 4: if Int.random(in: 0..<4, using: &generator) == 0 { cancelOne() }
        case 5, 6: answerOne()
        case 7: pumpServer()
        case 8: takeAtServer()
        case 9: takeAtClient()
        case 10: deliverToServer(Int.random(in: 0...80_000, using: &generator))
        default: deliverToClient(Int.random(in: 0...80_000, using: &generator))
        }
    }

    /// Starts nothing more and lets everything come to its end.
    package mutating func finish() {
        var turnsLeft = 10_000
        while !clientCalls.isEmpty || !serverCalls.isEmpty || !toServer.isEmpty || !toClient.isEmpty, turnsLeft > 0,
            problems.isEmpty
        {
            turnsLeft -= 1
            pumpClient()
            deliverToServer(toServer.count)
            takeAtServer()
            answerOne()
            pumpServer()
            deliverToClient(toClient.count)
            takeAtClient()
        }
        if turnsLeft == 0 { problems.append("the conversation stands still") }
    }
}
