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
        case .failure(let error): finish(active, throwing: error)
        case .finished: finish(active, .completed(nil))
        case .taken(let receipt): machine.messageTaken(receipt, on: slot)
        case .head(let metadata):
            guard machine.isLive(slot), !active.hasSentHead, !active.hasSentMessage else { return }
            active.hasSentHead = true
            write(FrameBytes.head(slot, metadata: metadata))
        case .message(let bytes):
            guard machine.isLive(slot) else { return }
            active.hasSentMessage = true
            active.outgoing.append(
                .init(message: OutgoingMessage(byteCount: bytes.count), bytes: ByteBuffer(bytes: bytes)))
            queueForSending(slot)
        }
    }

    private func respond(_ active: ActiveCall, _ bytes: [UInt8], _ metadata: Metadata?) {
        active.isHandlerRunning = false
        switch machine.respond(active.call.slot, byteCount: bytes.count, metadata: metadata) {
        case .send(let head): write(head, bytes)
        case .sendAfter(let start):
            write(start)
            write(bytes)
        case .sendInParts:
            active.outgoing.append(
                .init(message: OutgoingMessage(byteCount: bytes.count), bytes: ByteBuffer(bytes: bytes)))
            active.ending = .completed(metadata)
            return queueForSending(active.call.slot)
        case .endCancelled: return endGivenUp(active)
        case .drop: break
        }
        forget(active)
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
        active.cancel()
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
