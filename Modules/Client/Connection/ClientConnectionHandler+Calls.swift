import EvenhandCompression
import EvenhandWire
import NIOCore

/// Calls from their start to their outcome.
extension ClientConnectionHandler {
    func submit(_ call: ClientCall) {
        guard !call.isDone else { return }
        if let refusal = localRefusal(of: call) { return call.fail(refusal) }
        switch machine.startCall() {
        case .start(let slot): start(call, slot)
        case .waitForSlot, .waitForHello: waiting.append(call)
        case .useAnotherConnection:
            retire()
            keeper?.resubmit(call)
        }
    }

    /// Nothing may start here, because the server drains or because callers have left all slots and no END comes.
    private func retire() {
        guard !isRetired else { return }
        isRetired = true
        machine.retire()
        keeper?.connectionDrains(self)
    }

    func closeIfRetired() {
        if isRetired, machine.openCallCount == 0 { close() }
    }

    /// What the server would refuse anyway, found before a byte is sent.
    private func localRefusal(of call: ClientCall) -> EvenhandError? {
        if let deadline = call.deadline, deadline <= turnTime { return .deadlinePassed }
        if let count = call.request?.count, count > machine.peer.maxMessageByteCount {
            return EvenhandError(
                code: .resourceExhausted,
                message: "request of \(count) bytes; the server accepts \(machine.peer.maxMessageByteCount)",
                isUnprocessed: true, origin: .local)
        }
        if let metadata = call.metadata, metadata.encoded.count > machine.peer.maxMetadataByteCount {
            return EvenhandError(
                code: .invalidArgument,
                message: "metadata of more than \(machine.peer.maxMetadataByteCount) bytes", isUnprocessed: true,
                origin: .local)
        }
        return nil
    }

    private func start(_ call: ClientCall, _ slot: Slot) {
        call.slot = slot
        call.forgetEarlierAttempt()
        call.ordinal = machine.startedCallCount
        call.attemptCount += 1
        calls[slot.index] = call
        if let deadline = call.deadline { watch(slot, until: deadline) }
        let compressed = call.compresses ? call.request.flatMap { deflated($0, for: call) } : nil
        let onSend = machine.sendCall(
            slot, method: methods.reference(to: call.method), timeoutMilliseconds: millisecondsLeft(call),
            metadata: call.metadata, messageByteCount: (compressed ?? call.request)?.count,
            endsSending: call.request != nil, isCompressed: compressed != nil)
        switch onSend {
        case .whole(let head):
            write(head)
            if let content = compressed ?? call.request { outbound.writeBytes(content) }
        case .wholeAfter(let bytes):
            outbound.writeBytes(bytes)
            if let content = compressed ?? call.request { outbound.writeBytes(content) }
        case .open(let bytes):
            outbound.writeBytes(bytes)
            if let request = call.request {
                call.makeOutbox().append(request, compressed: compressed, endsSending: true)
            }
            queueForSending(call)
        }
    }

    /// Whole milliseconds, at least 1; 0 says that there is no deadline.
    private func millisecondsLeft(_ call: ClientCall) -> UInt32 {
        guard let deadline = call.deadline else { return 0 }
        let left = (deadline - turnTime).nanoseconds / 1_000_000
        return UInt32(clamping: max(1, left))
    }

    /// Slots were freed, or the server has introduced itself.
    func startWaiting() {
        while machine.hasFreeSlot, let call = waiting.popFirst() { submit(call) }
    }

    func resubmitWaiting() {
        let calls = waiting
        waiting.removeAll()
        for call in calls { keeper?.resubmit(call) }
    }

    // MARK: Responses

    func deliver(_ part: ReceivedPart, to slot: Slot) {
        guard let call = calls[slot.index] else { return }
        if case .whole = part.position, !part.isCompressed { return take(payload(part.bytes), part.receipt, call) }
        guard let message = assemble(part, in: call) else { return }
        guard part.isCompressed else { return take(message, part.receipt, call) }
        var receipt = part.receipt
        let limit = machine.settings.maxMessageByteCount
        let onReceive = compression.receive(message, maxMessageByteCount: limit) {
            machine.bookInflated($0, &receipt, on: slot)
        }
        switch onReceive {
        case .message(let plain): take(plain, receipt, call)
        case .refuse(let status): giveUp(slot, .cancelled, EvenhandError(status))
        }
    }

    private func take(_ message: consuming ByteBuffer, _ receipt: MessageReceipt, _ call: ClientCall) {
        call.responseCount += 1
        guard call.messages != nil else {
            call.response = message
            return
        }
        if call.arrived.isEmpty { withArrivals.append(call) }
        call.arrived.append(.init(message, receipt))
    }

    /// Readers get what a read has brought all at once.
    func handOverArrivals() {
        guard !withArrivals.isEmpty else { return }
        for call in withArrivals {
            if let queue = call.handOver() { toWake.append(queue) }
        }
        withArrivals.removeAll(keepingCapacity: true)
    }

    private func assemble(_ part: ReceivedPart, in call: ClientCall) -> ByteBuffer? {
        var bytes = payload(part.bytes)
        switch part.position {
        case .whole: return bytes
        case .first:
            // A copy of its own: `total` is not reserved, and the read buffer is let go.
            call.assembly = ByteBuffer(buffer: bytes)
            return nil
        case .middle:
            call.assembly?.writeBuffer(&bytes)
            return nil
        case .last:
            call.assembly?.writeBuffer(&bytes)
            defer { call.assembly = nil }
            return call.assembly
        }
    }

    func finish(_ slot: Slot, _ outcome: CallOutcome, _ metadata: Metadata) {
        guard let call = calls[slot.index] else { return }
        calls[slot.index] = nil
        call.slot = nil
        deadlines.forget(slot)
        switch outcome {
        case .message(let part): finish(call, with: part, metadata)
        case .completed:
            tokens.succeeded()
            call.succeed(metadata: metadata)
        case .status(let status): attemptFailed(call, EvenhandError(status, metadata: metadata))
        }
        if !waiting.isEmpty { startWaiting() }
        closeIfRetired()
    }

    private func finish(_ call: ClientCall, with part: ReceivedPart, _ metadata: Metadata) {
        tokens.succeeded()
        let message = payload(part.bytes)
        guard part.isCompressed else {
            take(message, MessageReceipt(), call)
            return call.succeed(metadata: metadata)
        }
        switch compression.receive(message, maxMessageByteCount: machine.settings.maxMessageByteCount) {
        case .message(let plain):
            take(plain, MessageReceipt(), call)
            call.succeed(metadata: metadata)
        case .refuse(let status): call.fail(EvenhandError(status))
        }
    }

    /// The call goes out again when the rules of §15 allow it, or fails with `error`.
    func attemptFailed(_ call: ClientCall, _ error: EvenhandError) {
        if call.outbox?.isQueuedForSending == true { sendQueue.removeAll { $0 === call } }
        if error.code == .unavailable, !error.isUnprocessed { tokens.failed() }
        guard call.canGoOutAgain, let keeper else { return call.fail(error) }
        let attempt = FailedAttempt(
            isUnprocessed: error.isUnprocessed, isUnavailable: error.code == .unavailable,
            attemptCount: call.attemptCount, wasRepeatedUnprocessed: call.wasRepeatedUnprocessed,
            isRepeatable: call.isMarkedRepeatable, retryAfter: error.retryAfter,
            timeLeft: call.deadline.map { .nanoseconds(($0 - keeper.now).nanoseconds) })
        switch configuration.retry.decide(attempt, tokens, random: .random(in: -1...1)) {
        case .fail: call.fail(error)
        case .repeatAfter(let wait):
            if error.isUnprocessed { call.wasRepeatedUnprocessed = true }
            keeper.resubmit(call, after: wait)
        }
    }

    // MARK: Giving up

    /// The caller does not want the outcome any more, or cannot have it.
    func giveUp(_ slot: Slot, _ reason: CancelReason, _ error: any Error) {
        guard let call = calls[slot.index] else { return }
        // The slot stays taken until END; the call itself is told now.
        if let head = machine.cancel(slot, reason) { write(head) }
        calls[slot.index] = nil
        deadlines.forget(slot)
        call.slot = nil
        call.fail(error)
    }

    func cancel(_ call: ClientCall) {
        guard !call.isDone else { return }
        guard let slot = call.slot, calls[slot.index] === call else {
            // None of its bytes have left: it is withdrawn silently.
            waiting.removeAll { $0 === call }
            return call.fail(CancellationError())
        }
        giveUp(slot, .cancelled, CancellationError())
    }

    func expireWaiting(_ call: ClientCall) {
        guard !call.isDone, call.slot == nil else { return }
        waiting.removeAll { $0 === call }
        call.fail(EvenhandError.deadlinePassed)
    }

    private func watch(_ slot: Slot, until deadline: NIODeadline) {
        if let wakeTime = deadlines.watch(slot, until: deadline.uptimeNanoseconds) { setTimer(to: wakeTime) }
    }

    private func setTimer(to time: UInt64) {
        guard let context else { return }
        deadlineTimer?.cancel()
        deadlineTimer = context.eventLoop.assumeIsolated().scheduleTask(deadline: .uptimeNanoseconds(time)) {
            self.deadlineTimerFired()
        }
    }

    private func deadlineTimerFired() {
        guard let context else { return }
        let (passed, next) = deadlines.timerFired(at: context.eventLoop.now.uptimeNanoseconds)
        for slot in passed { giveUp(slot, .deadline, EvenhandError.deadlinePassed) }
        if let next { setTimer(to: next) }
        finishTurn()
    }

    // MARK: Streamed requests

    func returnCredit(_ receipt: MessageReceipt, of call: ClientCall) {
        guard let slot = call.slot, calls[slot.index] === call else { return }
        machine.messageTaken(receipt, on: slot)
    }
}
