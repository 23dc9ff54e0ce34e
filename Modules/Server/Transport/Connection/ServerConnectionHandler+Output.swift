import EvenhandCompression
import EvenhandWire
import NIOCore

/// Everything that goes out: collected during a turn, written and flushed once at its end.
extension ServerConnectionHandler {
    /// A turn hands over what it has once it is this large, so that streams cannot fill memory in one turn.
    static let turnByteCount = 262_144
    /// What streams have brought together goes out in pieces of so much: a call of the system for each block would cost more.
    private static let streamPieceByteCount = 131_072
    /// As much as the largest fragment: streams of small messages hold others up no longer than those of large ones.
    private static let streamTurnByteCount = 16_384
    /// Answers that a peer does not read may pile up so far before it is not read either (specification §14).
    private static let backlogThatStopsReading = 1_048_576
    /// And so far before it is closed.
    private static let backlogThatCloses = 4_194_304

    /// Frames that lie behind one another are copied up to so many bytes: a write of their own would cost more.
    private static let copiedByteCount = 4096

    func write(_ head: FrameHead) {
        head.withBytes { _ = outbound.writeBytes($0) }
    }

    func write(_ head: FrameHead, _ message: [UInt8]) {
        head.withBytes { _ = outbound.writeBytes($0) }
        outbound.writeBytes(message)
    }

    func write(_ bytes: [UInt8]?) {
        if let bytes { outbound.writeBytes(bytes) }
    }

    private func write(_ frames: ByteBuffer, _ context: ChannelHandlerContext) {
        // What carries checksums is copied as they are put in.
        guard frames.readableBytes > Self.copiedByteCount, !machine.hasChecksums else {
            outbound.writeImmutableBuffer(frames)
            return
        }
        if outbound.readableBytes > 0 {
            context.write(Self.wrapOutboundOut(takeOutbound(context)), promise: nil)
        }
        unflushedByteCount += frames.readableBytes
        context.write(Self.wrapOutboundOut(frames), promise: nil)
    }

    /// Ends a turn of the event loop, unless the read batch goes on.
    func finishTurn() {
        // CLOSE is the last frame of its sender.
        guard !isReading, !life.isClosing, let context else { return }
        while let grant = machine.nextGrant() { write(grant) }
        sendQueued(context)
        flush(context)
        if heldByteCount != toldHeldByteCount { weighHeldBytes() }
        closeIfDrained()
    }

    func flush(_ context: ChannelHandlerContext) {
        guard outbound.readableBytes > 0 || unflushedByteCount > 0 else { return }
        unflushedByteCount = 0
        if outbound.readableBytes > 0 {
            context.write(Self.wrapOutboundOut(takeOutbound(context)), promise: nil)
        }
        context.flush()
        if !context.channel.isWritable { measureBacklog(context) }
    }

    /// What has been collected, with checksums where they are in force.
    func takeOutbound(_ context: ChannelHandlerContext) -> ByteBuffer {
        let bytes = outbound
        // The channel keeps the old buffer until it is written: a new one, sized like the last.
        outbound = context.channel.allocator.buffer(capacity: min(bytes.readableBytes, Self.turnByteCount))
        guard machine.hasChecksums, life.isReady else { return bytes }
        defer { unsealedByteCount = 0 }
        var sealed = bytes.getSlice(at: bytes.readerIndex, length: unsealedByteCount) ?? ByteBuffer()
        sealed.writeBytes(Checksum.seal(bytes.readableBytesSpan.extracting(droppingFirst: unsealedByteCount)))
        return sealed
    }

    /// Streams stop as soon as the channel is not writable, so what still piles up is answers and connection frames.
    private func measureBacklog(_ context: ChannelHandlerContext) {
        let unsent = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        if unsent > Self.backlogThatCloses { return context.close(promise: nil) }
        if unsent > Self.backlogThatStopsReading { setReading(.output, stopped: true) }
    }

    // MARK: Messages

    /// Keeps `bytes` until the client has room for them, compressed where that is wanted and worth it.
    func queue(_ bytes: [UInt8], for active: ActiveCall) {
        active.outgoing.append(QueuedMessages(bytes, compressed: deflated(bytes), slot: active.call.slot))
        queueForSending(active.call.slot)
    }

    func deflated(_ bytes: [UInt8]) -> [UInt8]? {
        guard options.compressesResponses, machine.peer.acceptsZlib else { return nil }
        return compression.deflate(bytes)
    }

    // MARK: Streams in turn

    func queueForSending(_ slot: Slot) {
        guard let active = activeCall(slot), !active.isQueuedForSending else { return }
        guard !active.outgoing.isEmpty || active.ending != nil else { return }
        putInSendQueue(active)
    }

    func putInSendQueue(_ active: ActiveCall) {
        guard !active.isQueuedForSending else { return }
        active.isQueuedForSending = true
        sendQueue.append(active)
    }

    /// A few frames of each stream in turn, until none can go on or the peer does not keep up.
    private func sendQueued(_ context: ChannelHandlerContext) {
        while context.channel.isWritable, let active = sendQueue.popFirst() {
            active.isQueuedForSending = false
            if sendTurn(of: active, context) { queueForSending(active.call.slot) }
            if outbound.readableBytes + unflushedByteCount >= Self.streamPieceByteCount { flush(context) }
        }
        tellOutput()
    }

    /// Writers and this loop share the counts: they are told of many messages at once, so that neither side waits for the
    /// other with each.
    private func tellOutput() {
        guard untoldOutputByteCount > 0 else { return }
        output.left(untoldOutputByteCount)
        untoldOutputByteCount = 0
    }

    private func hasGone(_ byteCount: Int, of active: ActiveCall) {
        active.untoldByteCount += byteCount
        if active.outgoing.isEmpty || active.untoldByteCount >= SendGate.defaultMark / 4 {
            active.call.gate.left(active.untoldByteCount)
            active.untoldByteCount = 0
        }
        guard active.gatedOutputByteCount > 0 else { return }
        active.gatedOutputByteCount -= byteCount
        untoldOutputByteCount += byteCount
        if untoldOutputByteCount >= Self.turnByteCount { tellOutput() }
    }

    /// - Returns: whether the stream has more that can go.
    private func sendTurn(of active: ActiveCall, _ context: ChannelHandlerContext) -> Bool {
        let slot = active.call.slot
        var sentByteCount = 0
        while sentByteCount < Self.streamTurnByteCount {
            if active.outgoing.isEmpty, active.ending == nil {
                guard fetchedInTurnByteCount < Self.turnByteCount else {
                    leaveForNextTurn(active)
                    return false
                }
                fetch(active, comesBack: active.isWatched)
            }
            guard let messages = active.outgoing.first else {
                end(active)
                return false
            }
            let wholeCount = machine.sendWhole(messages.wholeByteCounts, on: slot)
            if wholeCount > 0 {
                let (frames, gateByteCount) = messages.takeFrames(wholeCount)
                write(frames, context)
                sentByteCount += gateByteCount
                haveGone(messages, gateByteCount, of: active)
                continue
            }
            switch machine.nextPart(of: &messages.message, on: slot) {
            case .waitForCredit: return false
            case .drop:
                active.outgoing.removeAll()
                return false
            case .send(let head, let range, let finishes):
                write(head)
                messages.withBytes(range) { _ = outbound.writeBytes($0) }
                sentByteCount += range.count + ResponseCost.frame
                if finishes { haveGone(messages, messages.messageHasGone(), of: active) }
            }
        }
        return true
    }

    /// Some of the first messages have gone, which count `gateByteCount` at the gates.
    private func haveGone(_ messages: QueuedMessages, _ gateByteCount: Int, of active: ActiveCall) {
        if messages.isEmpty { active.outgoing.removeFirst() }
        hasGone(gateByteCount, of: active)
    }

    private func end(_ active: ActiveCall) {
        guard let ending = active.ending else { return }
        switch ending {
        case .completed(let metadata): write(machine.end(active.call.slot, metadata: metadata))
        case .status(let status, let metadata):
            write(machine.end(active.call.slot, status, metadata: metadata.isEmpty ? nil : metadata))
        }
        forget(active)
    }
}
