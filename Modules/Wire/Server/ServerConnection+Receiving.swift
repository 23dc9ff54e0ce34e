extension ServerConnection {
    mutating func receiveFrames(
        _ bytes: RawSpan, _ offset: inout Int, _ now: UInt64
    ) throws(ConnectionError) -> OnClientBytes {
        while case .frame(let frame, let end) = try decoder.decode(bytes, from: offset) {
            offset = end
            if case .ping(let token) = frame {
                try pingGuard.pingReceived(at: now)
                return .reply(.pong(token: token))
            }
            if case .pong = frame {} else { pingGuard.otherFrameReceived() }
            if let action = try receive(frame, bytes) { return action }
        }
        return .waitForMoreBytes
    }

    /// What a frame asks for; nil when it is a harmless race or an extension to skip.
    private mutating func receive(_ frame: Frame, _ bytes: RawSpan) throws(ConnectionError) -> OnClientBytes? {
        switch frame {
        case .call(let call): return .startCall(try receiveCall(call, bytes))
        case .message(let slot, let message): return try receiveMessage(slot, message, bytes)
        case .half(let slot): return try receiveHalf(slot)
        case .cancel(let slot, let reason): return try receiveCancel(slot, reason)
        case .credit(let slot, let increment): return try receiveCredit(slot, increment)
        case .pong(let token): return .pongReceived(token: token)
        case .close(let code, _, let text): return peerClosed(code, bytes.string(text))
        case .auth(let entries): return try receiveAuth(entries, bytes)
        case .extension(let type, _, let isCritical):
            guard !isCritical else { throw .violation("critical EXT \(type) is unknown") }
            try debt.charge(at: now)
            return nil
        case .hello: throw .violation("a second HELLO")
        case .ping: return nil
        case .end, .drain, .head: throw .violation("a client may not send this frame")
        }
    }

    // MARK: Starting a call

    private mutating func receiveCall(_ call: CallFrame, _ bytes: RawSpan) throws(ConnectionError) -> IncomingCall {
        let index = call.slot.index
        guard index < settings.maxStreamCount else {
            throw .violation("\(call.slot) with \(settings.maxStreamCount) slots stated")
        }
        while slots.count <= index {
            slots.append(ServerSlot(windowByteCount: settings.windowByteCount, credit: peer.windowByteCount))
        }
        try checkMethod(call.method)
        let endsSending = call.message?.endsSending ?? false
        switch slots[index].callReceived(
            endsSending: endsSending, windowByteCount: settings.windowByteCount, credit: peer.windowByteCount)
        {
        case .start: break
        case .violation: throw .violation("a call on busy \(call.slot)")
        }
        if acceptedCallCount < .max { acceptedCallCount += 1 }
        openCallCount += 1
        var incoming = IncomingCall(
            slot: call.slot, method: call.method, timeoutMilliseconds: call.timeoutMilliseconds,
            metadata: Metadata(), message: nil, endsSending: endsSending, refusal: drainRefusal)
        if let block = call.metadata { try decodeMetadata(block, bytes, into: &incoming) }
        if let message = call.message { try placeFirstMessage(message, bytes, into: &incoming) }
        return incoming
    }

    private var drainRefusal: Status? {
        isDraining ? Status(.unavailable, "the server is draining; call another one", isUnprocessed: true) : nil
    }

    private mutating func checkMethod(_ method: MethodReference) throws(ConnectionError) {
        switch method {
        case .literal: break
        case .bound(let number):
            guard number - 2 < boundMethodCount else { throw .violation("method \(number) was never bound") }
        case .binding:
            guard boundMethodCount < settings.maxMethodCount else {
                throw .violation("more than \(settings.maxMethodCount) methods bound")
            }
            boundMethodCount += 1
        }
    }

    private func decodeMetadata(
        _ block: Range<Int>, _ bytes: RawSpan, into call: inout IncomingCall
    ) throws(ConnectionError) {
        let decoded = try Metadata.decode(bytes, block, maxByteCount: settings.maxMetadataByteCount)
        call.metadata = decoded.metadata
        if decoded.hasIllegalEntry, call.refusal == nil {
            call.refusal = Status(.invalidArgument, "illegal character in the call's metadata")
        }
    }

    private mutating func placeFirstMessage(
        _ message: MessageBytes, _ bytes: RawSpan, into call: inout IncomingCall
    ) throws(ConnectionError) {
        var part = try place(message, in: call.slot, bytes)
        if isTooLarge(part), call.refusal == nil { call.refusal = tooLarge }
        if call.refusal == nil { book(&part, for: call.slot) }
        call.message = part
    }

    // MARK: Messages

    private mutating func receiveMessage(
        _ slot: Slot, _ message: MessageBytes, _ bytes: RawSpan
    ) throws(ConnectionError) -> OnClientBytes? {
        switch slotState(slot).messageReceived() {
        case .violation: throw .violation("MSG on \(slot), which does not receive")
        case .discard:
            // It crossed with our END: dropped, and charged to the window the call had left.
            _ = try place(message, in: slot, bytes)
            return nil
        case .deliver:
            var part = try place(message, in: slot, bytes)
            guard !isTooLarge(part) else { return .refuseMessage(slot) }
            if part.endsSending { slots[slot.index].sendingEnded() }
            book(&part, for: slot)
            return .deliver(slot, part)
        }
    }

    private mutating func place(
        _ message: MessageBytes, in slot: Slot, _ bytes: RawSpan
    ) throws(ConnectionError) -> ReceivedPart {
        guard !message.isCompressed || settings.acceptsZlib else {
            throw .violation("ZIP to a peer that did not announce it")
        }
        return try slots[slot.index].receiver.receive(message, bytes)
    }

    private func isTooLarge(_ part: ReceivedPart) -> Bool {
        switch part.position {
        case .whole: part.bytes.count > settings.maxMessageByteCount
        case .first(let total): total > settings.maxMessageByteCount
        case .middle, .last: false
        }
    }

    /// What a message over the limit costs its call.
    package var tooLarge: Status {
        Status(.resourceExhausted, "message larger than \(settings.maxMessageByteCount) bytes")
    }

    private func slotState(_ slot: Slot) -> ServerSlot {
        slot.index < slots.count
            ? slots[slot.index]
            : ServerSlot(windowByteCount: settings.windowByteCount, credit: peer.windowByteCount)
    }

    private mutating func receiveHalf(_ slot: Slot) throws(ConnectionError) -> OnClientBytes? {
        switch slotState(slot).messageReceived() {
        case .violation: throw .violation("HALF on \(slot), which does not receive")
        case .discard: return nil
        case .deliver:
            guard !slots[slot.index].receiver.isInsideMessage else { throw .violation("HALF inside a message") }
            slots[slot.index].sendingEnded()
            return .finishRequests(slot)
        }
    }

    // MARK: The rest

    private mutating func receiveCancel(
        _ slot: Slot, _ reason: CancelReason
    ) throws(ConnectionError) -> OnClientBytes? {
        try debt.charge(at: now)
        guard slot.index < slots.count else { throw .violation("CANCEL on \(slot), which was never used") }
        switch slots[slot.index].cancelReceived() {
        case .violation: throw .violation("CANCEL on \(slot), which was never used")
        case .ignore: return nil
        case .cancelHandler: return .cancelHandler(slot, reason)
        }
    }

    private mutating func receiveCredit(_ slot: Slot, _ increment: UInt32) throws(ConnectionError) -> OnClientBytes? {
        guard increment > 0 else { throw ConnectionError(.flow, "CREDIT of 0") }
        switch slotState(slot).creditReceived() {
        case .violation: throw .violation("CREDIT on \(slot), which was never used")
        case .ignore:
            // It crossed with our END. It is worth nothing and still counts: this is no place to keep us busy either.
            try slots[slot.index].window.creditReceived()
            return nil
        case .add:
            try slots[slot.index].window.add(increment)
            return .resumeSending(slot)
        }
    }

    private mutating func receiveAuth(
        _ entries: Range<Int>, _ bytes: RawSpan
    ) throws(ConnectionError) -> OnClientBytes {
        try debt.charge(at: now)
        let decoded = try Metadata.decode(bytes, entries, maxByteCount: settings.maxMetadataByteCount)
        guard !decoded.hasIllegalEntry else { throw .violation("illegal character in AUTH") }
        return .replaceBaseline(decoded.metadata)
    }
}
