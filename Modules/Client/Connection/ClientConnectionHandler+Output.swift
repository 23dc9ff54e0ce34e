import EvenhandCompression
import EvenhandWire
import NIOCore

/// Everything that goes out: collected during a turn, written and flushed once at its end.
extension ClientConnectionHandler {
    private static let turnByteCount = 262_144

    func write(_ head: FrameHead) {
        head.withBytes { _ = outbound.writeBytes($0) }
    }

    func write(_ bytes: [UInt8]) {
        outbound.writeBytes(bytes)
    }

    /// Ends a turn of the event loop, unless the read batch goes on.
    func finishTurn() {
        guard !isReading, let context else { return }
        for queue in toWake { queue.wake() }
        toWake.removeAll(keepingCapacity: true)
        while let grant = machine.nextGrant() { write(grant) }
        sendQueued(context)
        flush(context)
    }

    private func flush(_ context: ChannelHandlerContext) {
        guard outbound.readableBytes > 0 else { return }
        let bytes = outbound
        outbound = context.channel.allocator.buffer(capacity: min(bytes.readableBytes, Self.turnByteCount))
        guard machine.hasChecksums, isReady else {
            return context.writeAndFlush(Self.wrapOutboundOut(bytes), promise: nil)
        }
        let sealed = ByteBuffer(bytes: Checksum.seal(bytes.readableBytesSpan))
        context.writeAndFlush(Self.wrapOutboundOut(sealed), promise: nil)
    }

    /// `message` as a ZIP message, when the call and the server want it and it is worth it.
    func deflated(_ message: [UInt8], for call: ClientCall) -> [UInt8]? {
        guard call.compresses, machine.peer.acceptsZlib else { return nil }
        return compression.deflate(message)
    }

    // MARK: Streams in turn

    func queueForSending(_ call: ClientCall) {
        guard call.slot != nil, let outbox = call.outbox, !outbox.isQueuedForSending, outbox.hasWork else { return }
        outbox.isQueuedForSending = true
        sendQueue.append(call)
    }

    private func sendQueued(_ context: ChannelHandlerContext) {
        while context.channel.isWritable, let call = sendQueue.popFirst() {
            // It may have gone to another connection meanwhile.
            guard call.owner === self, let outbox = call.outbox else { continue }
            outbox.isQueuedForSending = false
            guard let slot = call.slot, !call.isDone else { continue }
            if sendNext(of: call, outbox, slot) { queueForSending(call) }
            if outbound.readableBytes >= Self.turnByteCount { flush(context) }
        }
    }

    /// - Returns: whether the call has more that can go.
    private func sendNext(of call: ClientCall, _ outbox: ClientOutbox, _ slot: Slot) -> Bool {
        guard !outbox.messages.isEmpty else {
            if outbox.hasEnded, let head = machine.endSending(slot) { write(head) }
            return false
        }
        let first = outbox.messages.startIndex
        switch machine.nextPart(of: &outbox.messages[first].message, on: slot) {
        case .waitForCredit: return false
        case .drop:
            outbox.messages.removeAll()
            return false
        case .send(let head, let range, let finishes):
            write(head)
            let queued = outbox.messages[first]
            queued.bytes.withUnsafeReadableBytes {
                _ = outbound.writeBytes(UnsafeRawBufferPointer(rebasing: $0[range]))
            }
            if finishes {
                outbox.messages.removeFirst()
                call.gate?.left(queued.gateByteCount)
            }
            return outbox.hasWork
        }
    }
}
