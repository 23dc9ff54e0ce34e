/// What may go out for a call, and when credit goes back.
extension ServerConnection {
    /// Why a response of `byteCount` bytes, not compressed, may not go out; nil when the client accepts it.
    package func refusalOfResponse(byteCount: Int) -> Status? {
        guard byteCount > peer.maxMessageByteCount else { return nil }
        return Status(
            .resourceExhausted,
            "the response has \(byteCount) bytes; the client accepts \(peer.maxMessageByteCount) at most")
    }

    /// The handler's only message is ready: `byteCount` bytes. `metadata` goes out in END beside it.
    /// - Parameter isCompressed: The bytes are a compressed message, for a client that takes them.
    package mutating func respond(
        _ slot: Slot, byteCount: Int, metadata: Metadata? = nil, isCompressed: Bool = false
    ) -> OnRespond {
        switch slots[slot.index].state {
        case .never, .ended: return .drop
        case .doomed: return .endCancelled
        case .receiving, .running: break
        }
        let room = MessageCutter.largestWhole(maxFrameByteCount: frameLimit)
        let metadata = acceptable(metadata)
        guard slots[slot.index].window.allows(byteCount), byteCount <= room else { return .sendInParts }
        guard let metadata else {
            finish(slot)
            debt.callEndedWell()
            return .send(.end(slot, messageByteCount: byteCount, isCompressed: isCompressed))
        }
        let start = FrameBytes.end(
            slot, metadata: metadata, messageByteCount: byteCount, isCompressed: isCompressed)
        guard start.count + byteCount <= room else { return .sendInParts }
        finish(slot)
        debt.callEndedWell()
        return .sendAfter(start)
    }

    /// Metadata that the client would close the connection over stays here.
    private func acceptable(_ metadata: Metadata?) -> Metadata? {
        guard let metadata, metadata.encoded.count <= peer.maxMetadataByteCount else { return nil }
        return metadata
    }

    /// HEAD, or nil for metadata that the client does not accept.
    package func head(_ slot: Slot, _ metadata: Metadata) -> [UInt8]? {
        guard let metadata = acceptable(metadata) else { return nil }
        return FrameBytes.head(slot, metadata: metadata)
    }

    /// How many of the next messages of a stream may go out now, each whole in a frame of its own. Credit is taken for them:
    /// these frames must follow.
    package mutating func sendWhole(_ byteCounts: ArraySlice<Int>, on slot: Slot) -> Int {
        guard isLive(slot) else { return 0 }
        return MessageCutter.sendWhole(
            byteCounts, window: &slots[slot.index].window, maxFrameByteCount: frameLimit)
    }

    /// The next frame of a message that goes out as MSG.
    package mutating func nextPart(of message: inout OutgoingMessage, on slot: Slot) -> OnSendPart {
        switch slots[slot.index].state {
        case .receiving, .running:
            MessageCutter.nextPart(
                of: &message, slot: slot, window: &slots[slot.index].window,
                maxFrameByteCount: frameLimit)
        case .never, .ended, .doomed: .drop
        }
    }

    /// Whether HEAD and MSG may still go out: false once the call is cancelled or over.
    package func isLive(_ slot: Slot) -> Bool {
        switch slots[slot.index].state {
        case .receiving, .running: true
        case .never, .ended, .doomed: false
        }
    }

    /// All messages have gone: END without a message, or nil when the call was cancelled or is over.
    package mutating func end(_ slot: Slot, metadata: Metadata? = nil) -> [UInt8]? {
        guard isLive(slot) else { return nil }
        finish(slot)
        debt.callEndedWell()
        guard let metadata = acceptable(metadata) else { return FrameHead.end(slot).bytes }
        return FrameBytes.end(slot, metadata: metadata, messageByteCount: nil)
    }

    /// END with a status, whatever became of the call; nil when it has had its END.
    package mutating func end(_ slot: Slot, _ status: Status, metadata: Metadata? = nil) -> [UInt8]? {
        guard slots[slot.index].isBusy else { return nil }
        finish(slot)
        return FrameBytes.end(
            slot, metadata: metadata, status: status, maxFrameByteCount: frameLimit,
            maxMetadataByteCount: peer.maxMetadataByteCount)
    }

    /// The call's deadline passed, or this side gives it up. True when there was a handler to cancel.
    package mutating func giveUp(_ slot: Slot) -> Bool {
        slots[slot.index].gaveUp()
    }

    private mutating func finish(_ slot: Slot) {
        _ = slots[slot.index].handlerEnded()
        openCallCount -= 1
        grants.callEnded(on: slot)
        let booked = slots[slot.index].receiver.booked
        if booked > 0 || !slots[slot.index].receiver.isAdmitted {
            slots[slot.index].receiver.booked = 0
            slots[slot.index].receiver.isAdmitted = true
            budget.release(booked)
            budget.leave(slot)
            admitWaiting()
        }
    }

    // MARK: Credit

    /// The application took messages of a call that is not over.
    package mutating func messageTaken(_ receipt: MessageReceipt, on slot: Slot) {
        guard slots[slot.index].isBusy else { return }
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

    /// Books a fragmented message in the budget at its first fragment.
    mutating func book(_ part: inout ReceivedPart, for slot: Slot) {
        slots[slot.index].receiver.book(&part, for: slot, in: &budget, at: now)
        queueGrant(slot)
    }

    /// Room for a compressed message that has arrived whole and grows to `byteCount` bytes. They are given back with
    /// the receipt or at the call's end. False when there is no room: the call ends RESOURCE_EXHAUSTED.
    package mutating func bookInflated(_ byteCount: Int, _ receipt: inout MessageReceipt, on slot: Slot) -> Bool {
        guard budget.bookNow(byteCount) else { return false }
        slots[slot.index].receiver.booked += byteCount
        receipt.booked += byteCount
        return true
    }

    /// Once a second: what waits for the process's budget is tried again.
    /// - Returns: the calls whose admitted message has stood still for 30 s; they end RESOURCE_EXHAUSTED.
    package mutating func tick(atNanoseconds now: UInt64) -> [Slot] {
        self.now = now
        guard budget.isInUse else { return [] }
        admitWaiting()
        return slots.indices.filter {
            slots[$0].isBusy && slots[$0].receiver.isStalled(at: now, after: AssemblyStall.nanoseconds)
        }.map { Slot(UInt16($0)) }
    }

    private mutating func admitWaiting() {
        while let next = budget.admitNext() {
            slots[next.slot.index].receiver.admitted(next.total, at: now)
            queueGrant(next.slot)
        }
    }

    /// Credit is worth returning only while the client may send.
    private mutating func queueGrant(_ slot: Slot) {
        guard case .receiving = slots[slot.index].state, let increment = slots[slot.index].receiver.grant() else {
            return
        }
        grants.add(slot, increment)
    }
}
