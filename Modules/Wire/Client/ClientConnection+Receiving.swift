extension ClientConnection {
    mutating func receiveFrames(_ bytes: RawSpan, _ offset: inout Int) throws(ConnectionError) -> OnServerBytes {
        while case .frame(let frame, let end) = try decoder.decode(bytes, from: offset) {
            offset = end
            if let action = try receive(frame, bytes) { return action }
        }
        return .waitForMoreBytes
    }

    /// What a frame asks for; nil when it is for a call already left, or an extension to skip.
    private mutating func receive(_ frame: Frame, _ bytes: RawSpan) throws(ConnectionError) -> OnServerBytes? {
        switch frame {
        case .end(let end): return try receiveEnd(end, bytes)
        case .message(let slot, let message): return try receiveMessage(slot, message, bytes)
        case .head(let slot, let entries): return try receiveHead(slot, entries, bytes)
        case .credit(let slot, let increment): return try receiveCredit(slot, increment)
        case .ping(let token): return .reply(.pong(token: token))
        case .pong(let token): return .pongReceived(token: token)
        case .drain(let grace, let reason):
            phase = .draining
            return .stopStartingCalls(graceMilliseconds: grace, reason)
        case .close(let code, let accepted, let text): return serverClosed(code, accepted, bytes.string(text))
        case .extension(let type, _, let isCritical):
            guard !isCritical else { throw .violation("critical EXT \(type) is unknown") }
            try debt.charge(at: now)
            return nil
        case .hello: throw .violation("a second HELLO")
        case .call, .half, .cancel, .auth: throw .violation("a server may not send this frame")
        }
    }

    private func requireSlot(_ slot: Slot) throws(ConnectionError) {
        guard slot.index < slots.count else { throw .violation("\(slot) with \(slots.count) slots stated") }
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

    /// What a response over the limit costs its call.
    package var tooLarge: Status {
        Status(.resourceExhausted, "response larger than \(settings.maxMessageByteCount) bytes")
    }

    private mutating func receiveMessage(
        _ slot: Slot, _ message: MessageBytes, _ bytes: RawSpan
    ) throws(ConnectionError) -> OnServerBytes? {
        try requireSlot(slot)
        switch slots[slot.index].messageReceived() {
        case .violation: throw .violation("MSG on free \(slot)")
        case .drop:
            _ = try place(message, in: slot, bytes)
            return nil
        case .deliver:
            var part = try place(message, in: slot, bytes)
            guard !isTooLarge(part) else { return .refuseMessage(slot) }
            slots[slot.index].receiver.book(&part, for: slot, in: &budget, at: now)
            queueGrant(slot)
            return .deliver(slot, part)
        }
    }

    private mutating func receiveHead(
        _ slot: Slot, _ entries: Range<Int>, _ bytes: RawSpan
    ) throws(ConnectionError) -> OnServerBytes? {
        try requireSlot(slot)
        // Entries with illegal characters are left out; wrong lengths cost the connection even for a call left.
        let metadata = try decodeMetadata(entries, bytes)
        switch slots[slot.index].headReceived() {
        case .violation: throw .violation("HEAD on \(slot) twice, after MSG, or without a call")
        case .drop: return nil
        case .deliver: return .deliverHead(slot, metadata)
        }
    }

    private func decodeMetadata(_ entries: Range<Int>?, _ bytes: RawSpan) throws(ConnectionError) -> Metadata {
        guard let entries else { return Metadata() }
        return try Metadata.decode(bytes, entries, maxByteCount: settings.maxMetadataByteCount).metadata
    }

    private mutating func receiveCredit(_ slot: Slot, _ increment: UInt32) throws(ConnectionError) -> OnServerBytes? {
        guard increment > 0 else { throw ConnectionError(.flow, "CREDIT of 0") }
        try requireSlot(slot)
        switch slots[slot.index].creditReceived() {
        case .violation: throw .violation("CREDIT on free \(slot)")
        case .ignore:
            try slots[slot.index].window.creditReceived()
            return nil
        case .add:
            try slots[slot.index].window.add(increment)
            return .resumeSending(slot)
        }
    }

    private mutating func receiveEnd(_ end: EndFrame, _ bytes: RawSpan) throws(ConnectionError) -> OnServerBytes? {
        try requireSlot(end.slot)
        let isInsideMessage = slots[end.slot.index].receiver.isInsideMessage
        var outcome = CallOutcome.completed
        switch end.content {
        case .status(let range):
            outcome = .status(
                try Status.decode(bytes, range, maxDetailByteCount: settings.maxMetadataByteCount))
        case .nothing, .message:
            guard !isInsideMessage else { throw .violation("END without ERR inside an unfinished message") }
        }
        let reply = slots[end.slot.index].endReceived()
        guard reply != .violation else { throw .violation("END on free \(end.slot)") }
        if case .message(let message) = end.content {
            let part = try place(message, in: end.slot, bytes)
            outcome = isTooLarge(part) ? .status(tooLarge) : .message(part)
        }
        let metadata = try decodeMetadata(end.metadata, bytes)
        release(end.slot)
        if reply == .drop { leftCallCount -= 1 }
        return reply == .drop ? .slotFreed(end.slot) : .finish(end.slot, outcome, metadata)
    }

    private mutating func release(_ slot: Slot) {
        openCallCount -= 1
        freeSlots.insert(slot.index)
        grants.callEnded(on: slot)
        let receiver = slots[slot.index].receiver
        guard receiver.booked > 0 || !receiver.isAdmitted else { return }
        slots[slot.index].receiver.booked = 0
        slots[slot.index].receiver.isAdmitted = true
        budget.release(receiver.booked)
        budget.leave(slot)
        admitWaiting()
    }
}
