import EvenhandWire
import NIOCore

/// What handlers of streams write, on its way into the calls' queues.
extension ServerConnectionHandler {
    /// Writers of much are looked after so often: the longest that one of their messages is held back.
    private static let watchInterval = TimeAmount.microseconds(100)
    /// Who writes so much meanwhile is looked after again.
    private static let muchByteCount = 16_384

    /// Takes over everything that the call's handler has written since the last time.
    /// - Parameter comesBack: Whether this side comes back for more even when there was little.
    func fetch(_ active: ActiveCall, comesBack: Bool) {
        let fetched = active.call.fetchResponses(comesBack: comesBack)
        if fetched.mustComeBack { watch(active) }
        guard !fetched.blocks.isEmpty else { return }
        active.gatedOutputByteCount += fetched.gateByteCount
        active.fetchedByteCount += fetched.gateByteCount
        fetchedInTurnByteCount += fetched.gateByteCount
        let slot = active.call.slot
        guard machine.isLive(slot) else { return letGoOfOutput(of: active) }
        for block in fetched.blocks {
            let largest = block.byteCounts.max() ?? 0
            if let refusal = machine.refusalOfResponse(byteCount: largest) { return giveUp(slot, refusal) }
            active.hasSentMessage = true
            queue(block, for: active)
        }
    }

    // MARK: Turns

    /// A handler that writes as fast as its client reads must not keep the loop from its other connections. A write that
    /// goes out at once comes back here from within, so the end of a turn is not to be told by who calls whom: there is
    /// another one when the loop has been left and entered again.
    func leaveForNextTurn(_ active: ActiveCall) {
        guard !active.isDeferred, let context else { return }
        active.isDeferred = true
        deferredCalls.append(active)
        guard deferredCalls.count == 1 else { return }
        context.eventLoop.assumeIsolated().execute { self.beginNextTurn() }
    }

    private func beginNextTurn() {
        fetchedInTurnByteCount = 0
        let calls = deferredCalls
        deferredCalls = []
        guard context != nil else { return }
        for active in calls {
            active.isDeferred = false
            // Whoever was given up meanwhile has nothing to send any more.
            if activeCall(active.call.slot) === active { putInSendQueue(active) }
        }
        finishTurn()
    }

    private func queue(_ block: ResponseBlock, for active: ActiveCall) {
        guard options.compressesResponses, machine.peer.acceptsZlib else {
            active.outgoing.append(QueuedMessages(block))
            return
        }
        for message in block.messages { queue(message, for: active) }
    }

    private func watch(_ active: ActiveCall) {
        guard !active.isWatched, let context else { return }
        active.isWatched = true
        watchedCalls.append(active)
        guard watchedCalls.count == 1 else { return }
        context.eventLoop.assumeIsolated().scheduleTask(in: Self.watchInterval) { self.comeBack() }
    }

    private func comeBack() {
        let calls = watchedCalls
        watchedCalls = []
        guard context != nil else { return }
        for active in calls {
            active.isWatched = false
            guard activeCall(active.call.slot) === active else { continue }
            let wroteMuch = active.fetchedByteCount >= Self.muchByteCount
            active.fetchedByteCount = 0
            fetch(active, comesBack: wroteMuch)
            queueForSending(active.call.slot)
        }
        finishTurn()
    }
}
