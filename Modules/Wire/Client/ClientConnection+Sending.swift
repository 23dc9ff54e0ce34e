/// What may go out for a call, and when credit goes back.
extension ClientConnection {
    /// Takes a slot for a new call: the lowest free one, so that it stays one byte.
    package mutating func startCall() -> OnStartCall {
        switch phase {
        case .awaitingHello: return .waitForHello
        case .draining, .closed: return .useAnotherConnection
        case .running:
            guard let index = freeSlots.takeLowest() else {
                return leftCallCount == slots.count ? .useAnotherConnection : .waitForSlot
            }
            slots[index].start(windowByteCount: settings.windowByteCount, credit: peer.windowByteCount)
            if startedCallCount < .max { startedCallCount += 1 }
            openCallCount += 1
            return .start(Slot(UInt16(index)))
        }
    }

    /// CALL with a whole message when it fits the window and a frame, else OPEN.
    /// - Parameters:
    ///   - messageByteCount: Bytes of the message; nil opens the call without one.
    ///   - endsSending: No message follows this one.
    ///   - isCompressed: The message's bytes are a compressed message, for a server that takes them.
    package mutating func sendCall(
        _ slot: Slot, method: FrameBytes.Method, timeoutMilliseconds: UInt32, metadata: Metadata?,
        messageByteCount: Int?, endsSending: Bool, isCompressed: Bool = false
    ) -> OnSendCall {
        if let count = messageByteCount, slots[slot.index].window.allows(count) {
            if metadata == nil, case .bound(let number) = method, count <= frameLimit - 10 {
                spendOnCall(slot, count, endsSending)
                return .whole(
                    .call(
                        slot, method: number, timeoutMilliseconds: timeoutMilliseconds, messageByteCount: count,
                        endsSending: endsSending, isCompressed: isCompressed))
            }
            let start = FrameBytes.call(
                slot, method: method, timeoutMilliseconds: timeoutMilliseconds, metadata: metadata,
                messageByteCount: count, endsSending: endsSending, isCompressed: isCompressed)
            // `start` counts its own length field too, so this is up to three bytes stricter than it need be.
            if start.count + count <= frameLimit {
                spendOnCall(slot, count, endsSending)
                return .wholeAfter(start)
            }
        }
        return .open(
            FrameBytes.call(
                slot, method: method, timeoutMilliseconds: timeoutMilliseconds, metadata: metadata,
                messageByteCount: nil, endsSending: false))
    }

    private mutating func spendOnCall(_ slot: Slot, _ byteCount: Int, _ endsSending: Bool) {
        slots[slot.index].window.spend(byteCount)
        if endsSending { slots[slot.index].sendingEnded() }
    }

    /// The next frame of a message that goes out as MSG.
    package mutating func nextPart(of message: inout OutgoingMessage, on slot: Slot) -> OnSendPart {
        switch slots[slot.index].state {
        case .sending:
            let part = MessageCutter.nextPart(
                of: &message, slot: slot, window: &slots[slot.index].window,
                maxFrameByteCount: frameLimit)
            if case .send(_, _, finishes: true) = part, message.endsSending {
                slots[slot.index].sendingEnded()
            }
            return part
        case .free, .waiting, .left: return .drop
        }
    }

    /// The application sends nothing more: HALF, or nil when the call no longer takes it.
    package mutating func endSending(_ slot: Slot) -> FrameHead? {
        guard case .sending = slots[slot.index].state else { return nil }
        slots[slot.index].sendingEnded()
        return .half(slot)
    }

    /// The caller gives up: CANCEL, or nil when the call is over or was left before.
    package mutating func cancel(_ slot: Slot, _ reason: CancelReason) -> FrameHead? {
        guard slots[slot.index].cancel() else { return nil }
        leftCallCount += 1
        return .cancel(slot, reason)
    }

    // MARK: Credit

    /// The application took messages of a call that is not over.
    package mutating func messageTaken(_ receipt: MessageReceipt, on slot: Slot) {
        guard isLive(slot) else { return }
        slots[slot.index].receiver.taken(receipt.credit)
        queueGrant(slot)
        guard receipt.booked > 0 else { return }
        slots[slot.index].receiver.booked -= receipt.booked
        budget.release(receipt.booked)
        admitWaiting()
    }

    /// The next CREDIT frame due; ask until there is none, once per turn.
    package mutating func nextGrant() -> FrameHead? {
        grants.pop()
    }

    /// Room for a compressed message that has arrived whole and grows to `byteCount` bytes; see the server's.
    package mutating func bookInflated(_ byteCount: Int, _ receipt: inout MessageReceipt, on slot: Slot) -> Bool {
        guard budget.bookNow(byteCount) else { return false }
        slots[slot.index].receiver.booked += byteCount
        receipt.booked += byteCount
        return true
    }

    /// Once a second.
    /// - Returns: the calls whose admitted message has stood still for 30 s; they fail RESOURCE_EXHAUSTED.
    package mutating func tick(atNanoseconds now: UInt64) -> [Slot] {
        self.now = now
        guard budget.isInUse else { return [] }
        return slots.indices.filter {
            isLive(Slot(UInt16($0)))
                && slots[$0].receiver.isStalled(at: now, after: AssemblyStall.nanoseconds)
        }.map { Slot(UInt16($0)) }
    }

    func isLive(_ slot: Slot) -> Bool {
        switch slots[slot.index].state {
        case .sending, .waiting: true
        case .free, .left: false
        }
    }

    mutating func admitWaiting() {
        while let next = budget.admitNext() {
            slots[next.slot.index].receiver.admitted(next.total, at: now)
            queueGrant(next.slot)
        }
    }

    mutating func queueGrant(_ slot: Slot) {
        guard isLive(slot), let increment = slots[slot.index].receiver.grant() else { return }
        grants.add(slot, increment)
    }
}
