import EvenhandWire
import Logging
import NIOCore

/// What handlers did, and calls that are given up.
extension ServerConnectionHandler {
    func eventsArrived(_ events: [CallEvent]) {
        guard context != nil else { return }
        for event in events {
            // A result of a call that has had its END: the slot may already serve another one.
            guard let active = activeCall(event.call.slot), active.call === event.call else { continue }
            perform(event.content, active)
        }
        finishTurn()
    }

    private func perform(_ content: CallEvent.Content, _ active: ActiveCall) {
        let slot = active.call.slot
        switch content {
        case .response(let bytes, let metadata): respond(active, bytes, metadata.isEmpty ? nil : metadata)
        case .failure(let error):
            fetch(active, comesBack: false)
            finish(active, throwing: error)
        case .finished:
            fetch(active, comesBack: false)
            finish(active, .completed(nil))
        case .taken(let receipt):
            machine.messageTaken(receipt, on: slot)
            letGo(receipt.byteCount, of: active)
        case .head(let metadata):
            guard machine.isLive(slot), !active.hasSentHead, !active.hasSentMessage else { return }
            active.hasSentHead = true
            write(machine.head(slot, metadata))
        case .written:
            fetch(active, comesBack: active.isWatched)
            queueForSending(slot)
        // A connection is only told that there are some.
        case .message: break
        }
    }

    private func respond(_ active: ActiveCall, _ bytes: [UInt8], _ metadata: Metadata?) {
        active.isHandlerRunning = false
        guard active.cancelStatus == nil else { return endGivenUp(active) }
        if let refusal = machine.refusalOfResponse(byteCount: bytes.count) {
            return finish(active, .status(refusal, Metadata()))
        }
        // Large answers to a peer that does not keep up wait where they are, not in the channel.
        guard bytes.count < Self.smallAnswerByteCount || context?.channel.isWritable == true else {
            return respondInParts(active, bytes, metadata)
        }
        let compressed = deflated(bytes)
        let onRespond = machine.respond(
            active.call.slot, byteCount: compressed?.count ?? bytes.count, metadata: metadata,
            isCompressed: compressed != nil)
        switch onRespond {
        case .send(let head): write(head, compressed ?? bytes)
        case .sendAfter(let start):
            write(start)
            write(compressed ?? bytes)
        case .sendInParts: return respondInParts(active, bytes, metadata)
        case .endCancelled: return endGivenUp(active)
        case .drop: break
        }
        forget(active)
    }

    /// What does not go out at once waits for credit.
    func respondInParts(_ active: ActiveCall, _ bytes: [UInt8], _ metadata: Metadata?) {
        // Credit may never come: what waits for it is bounded for the connection, one answer always excepted.
        guard waitingAnswerByteCount == 0 || waitingAnswerByteCount + bytes.count <= Self.mostWaitingAnswerBytes else {
            let text = "answers of \(waitingAnswerByteCount) bytes wait for credit already; read these first"
            return finish(active, .status(Status(.resourceExhausted, text), Metadata()))
        }
        active.ending = .completed(metadata)
        active.waitingAnswerByteCount = bytes.count
        waitingAnswerByteCount += bytes.count
        queue(bytes, for: active)
    }

    private static let mostWaitingAnswerBytes = 16 * 1_048_576

    private static let smallAnswerByteCount = 4096

    /// What the call's stream had queued is not going out any more.
    func letGoOfOutput(of active: ActiveCall) {
        guard active.gatedOutputByteCount > 0 else { return }
        output.left(active.gatedOutputByteCount)
        active.gatedOutputByteCount = 0
    }

    /// `byteCount` bytes of a call's requests are nobody's burden any more.
    func letGo(_ byteCount: Int, of active: ActiveCall) {
        let freed = min(byteCount, active.heldByteCount)
        active.heldByteCount -= freed
        heldByteCount -= freed
    }

    func finish(_ active: ActiveCall, throwing error: any Error) {
        guard active.cancelStatus == nil else {
            active.isHandlerRunning = false
            return endGivenUp(active)
        }
        let failure = tell(error, method: active.method.name)
        finish(active, .status(failure.status, failure.metadata))
    }

    private func finish(_ active: ActiveCall, _ ending: ActiveCall.Ending) {
        active.isHandlerRunning = false
        guard active.cancelStatus == nil else { return endGivenUp(active) }
        active.ending = ending
        queueForSending(active.call.slot)
    }

    /// What the caller learns of an error; the log learns all of it.
    func tell(_ error: any Error, method: String) -> CallFailure {
        if let failure = CallFailure(telling: error) { return failure }
        options.logger.error("a handler failed", metadata: ["method": "\(method)", "error": "\(error)"])
        return .withheld
    }

    // MARK: Giving up

    /// The connection gives a call up that it still counts as running.
    func giveUp(_ slot: Slot, _ status: Status) {
        guard machine.giveUp(slot) else { return }
        cancel(slot, status)
    }

    /// The machine has doomed the call: its handler learns it, and END goes out when that has ended.
    func cancel(_ slot: Slot, _ status: Status) {
        guard let active = activeCall(slot) else {
            return write(machine.end(slot, status))
        }
        active.cancelStatus = status
        active.cancelledAt = context?.eventLoop.now
        doomedCallCount += 1
        active.cancel()
        letGoOfOutput(of: active)
        if !active.isHandlerRunning { endGivenUp(active) }
    }

    private func endGivenUp(_ active: ActiveCall) {
        write(machine.end(active.call.slot, active.cancelStatus ?? Status(.cancelled)))
        forget(active)
    }

    // MARK: Deadlines

    func watch(_ slot: Slot, until deadline: NIODeadline) {
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
        for slot in passed {
            giveUp(slot, Status(.deadlineExceeded, "the deadline passed"))
        }
        if let next { setTimer(to: next) }
        finishTurn()
    }
}

extension CallFailure {
    var endMetadata: Metadata? { metadata.isEmpty ? nil : metadata }
}
