import EvenhandCompression
import EvenhandWire
import NIOCore

/// Starting calls, and their requests.
extension ServerConnectionHandler {
    func start(_ call: IncomingCall, at now: NIODeadline) {
        let method = resolve(call.method)
        if let refusal = call.refusal {
            method?.observer.meter.refused(refusal, MethodMeter.stripe(of: identity))
            return write(machine.end(call.slot, refusal))
        }
        guard let method else {
            return write(machine.end(call.slot, Status(.unimplemented, "the server has no such method")))
        }
        let payload = call.message.map { self.payload($0.bytes) }
        if !call.metadata.isEmpty, call.metadata.first("authorization") != nil {
            return judge(call, payload, method, now)
        }
        if let identityRefusal { return refuse(call.slot, method, identityRefusal) }
        start(call, payload, method, identity, now)
    }

    private func start(
        _ call: IncomingCall, _ payload: ByteBuffer?, _ method: RegisteredMethod, _ caller: ConnectionIdentity,
        _ now: NIODeadline
    ) {
        guard call.endsSending, let part = call.message, part.position == .whole, let payload else {
            return startActive(call, payload, method, caller, now)
        }
        switch method.execution {
        case .now(let body):
            let context = contextAtOnce(of: call, method, caller, now)
            guard part.isCompressed else { return answer(call.slot, payload, body, context) }
            switch compression.receive(payload, maxMessageByteCount: options.settings.maxMessageByteCount) {
            case .message(let plain): return answer(call.slot, plain, body, context)
            case .refuse(let status): return refuse(call.slot, method, status)
            }
        case .atHandOrLater(let atHand, _) where !part.isCompressed:
            let context = contextAtOnce(of: call, method, caller, now)
            if let response = atHand(context, payload) { return respond(call.slot, response, context) }
            startActive(call, payload, method, caller, now)
        case .atHandOrLater, .later, .requestStream: startActive(call, payload, method, caller, now)
        }
    }

    /// Of a call that is answered before anything else is read: nobody can cancel it.
    private func contextAtOnce(
        of call: IncomingCall, _ method: RegisteredMethod, _ caller: ConnectionIdentity, _ now: NIODeadline
    ) -> CallContext {
        CallContext(
            connection: caller, method: method.name, callMetadata: call.metadata,
            deadline: deadline(of: call, method, now), cancellation: nil)
    }

    /// A call that brings a credential of its own is made by whoever that names; the connection's baseline is overruled.
    private func judge(_ call: IncomingCall, _ payload: ByteBuffer?, _ method: RegisteredMethod, _ now: NIODeadline) {
        guard let context else { return }
        let claimed = call.metadata.over(identityBaseline)
        guard mayShowCredentials(claimed) else {
            return refuse(
                call.slot, method, Status(.unauthenticated, "credentials need TLS, a Unix socket or loopback"))
        }
        setReading(.judging, stopped: true)
        let eventLoop = context.eventLoop
        options.authenticator.judge(claimed, eventLoop).hop(to: eventLoop).assumeIsolated().whenComplete { result in
            guard !self.life.hasEnded, !self.life.isClosing else { return }
            switch result {
            case .success(let principal):
                var known = call
                known.metadata.entries.removeAll { $0.key == "authorization" }
                let caller = ConnectionIdentity(principal: principal, baseline: self.identityBaseline)
                self.start(known, payload, method, caller, now)
            case .failure:
                self.refuse(call.slot, method, Status(.unauthenticated, "the credential was refused"))
            }
            self.goOnReading()
        }
    }

    private var identityBaseline: Metadata { identity.baseline }

    private func resolve(_ reference: MethodReference) -> RegisteredMethod? {
        switch reference {
        case .bound(let number): return boundMethods[number - 2]
        case .literal(let name): return methods[String(buffer: payload(name))]
        case .binding(let name):
            let method = methods[String(buffer: payload(name))]
            boundMethods.append(method)
            return method
        }
    }

    private func deadline(of call: IncomingCall, _ method: RegisteredMethod, _ now: NIODeadline) -> NIODeadline? {
        if call.timeoutMilliseconds > 0 { return now + .milliseconds(Int64(call.timeoutMilliseconds)) }
        guard method.isUnary, let timeout = options.defaultUnaryTimeout else { return nil }
        return now + timeout
    }

    /// Runs a handler that answers at once.
    private func answer(
        _ slot: Slot, _ payload: ByteBuffer, _ body: (CallContext, ByteBuffer) throws -> [UInt8],
        _ context: CallContext
    ) {
        let response: [UInt8]
        do {
            response = try body(context, payload)
        } catch {
            let failure = tell(error, method: context.method)
            return write(machine.end(slot, failure.status, metadata: failure.endMetadata))
        }
        respond(slot, response, context)
    }

    /// Sends the answer of a call that is not remembered.
    private func respond(_ slot: Slot, _ response: [UInt8], _ context: CallContext) {
        if let refusal = machine.refusalOfResponse(byteCount: response.count) {
            return write(machine.end(slot, refusal))
        }
        let compressed = deflated(response)
        let onRespond = machine.respond(
            slot, byteCount: compressed?.count ?? response.count, isCompressed: compressed != nil)
        switch onRespond {
        case .send(let head): write(head, compressed ?? response)
        case .sendInParts:
            // The client gave less credit than the answer needs: from here on the call must be remembered.
            guard let active = remember(slot, boundTo: context) else { return }
            respondInParts(active, response, nil)
        case .endCancelled: write(machine.end(slot, Status(.cancelled)))
        case .sendAfter, .drop: break
        }
    }

    // MARK: Calls that last

    private func startActive(
        _ call: IncomingCall, _ payload: ByteBuffer?, _ method: RegisteredMethod, _ caller: ConnectionIdentity,
        _ now: NIODeadline
    ) {
        guard let mailbox else { return }
        let serverCall = ServerCall(
            slot: call.slot, mailbox: mailbox, output: output, limits: options.limits,
            isAnonymous: caller.principal == nil && !options.authenticator.isOpen)
        let deadline = deadline(of: call, method, now)
        let context = CallContext(
            connection: caller, method: method.name, callMetadata: call.metadata, deadline: deadline,
            cancellation: serverCall.cancellation)
        let active = ActiveCall(call: serverCall, method: method, context: context)
        insert(active)
        if let deadline { watch(call.slot, until: deadline) }
        if case .requestStream(let begin) = method.execution {
            guard serverCall.beginHandler() else { return refuseForLoad(active) }
            active.isHandlerRunning = true
            active.sink = begin(context, serverCall, options.settings.windowByteCount)
        }
        if let part = call.message, let payload {
            deliver(part, payload, to: call.slot)
        }
    }

    private func refuseForLoad(_ active: ActiveCall) {
        refuse(active.call.slot, active.method, ProcessLimits.tooManyHandlers)
        forget(active)
    }

    /// Ends a call that no handler saw, and counts it.
    private func refuse(_ slot: Slot, _ method: RegisteredMethod, _ status: Status) {
        method.observer.meter.refused(status, MethodMeter.stripe(of: identity))
        write(machine.end(slot, status))
    }

    private func insert(_ active: ActiveCall) {
        let index = active.call.slot.index
        while calls.count <= index { calls.append(nil) }
        calls[index] = active
    }

    private func remember(_ slot: Slot, boundTo context: CallContext) -> ActiveCall? {
        guard let mailbox, let method = methods[context.method] else { return nil }
        let active = ActiveCall(
            call: ServerCall(
                slot: slot, mailbox: mailbox, output: output, limits: options.limits, isAnonymous: false),
            method: method, context: context)
        insert(active)
        if let deadline = context.deadline { watch(slot, until: deadline) }
        return active
    }

    func activeCall(_ slot: Slot) -> ActiveCall? {
        slot.index < calls.count ? calls[slot.index] : nil
    }

    /// The call's END has been written.
    func forget(_ active: ActiveCall) {
        active.release()
        letGoOfOutput(of: active)
        if active.isQueuedForSending { sendQueue.removeAll { $0 === active } }
        waitingAnswerByteCount -= active.waitingAnswerByteCount
        if active.cancelledAt != nil { doomedCallCount -= 1 }
        heldByteCount -= active.heldByteCount
        deadlines.forget(active.call.slot)
        calls[active.call.slot.index] = nil
    }

    // MARK: Requests

    func deliver(_ part: ReceivedPart, _ payload: ByteBuffer, to slot: Slot) {
        guard let active = activeCall(slot) else { return }
        active.heldByteCount += payload.readableBytes
        heldByteCount += payload.readableBytes
        if let message = assemble(part, payload, in: active) {
            if part.isCompressed {
                guard deliverInflated(message, part.receipt, active) else { return }
            } else {
                requestArrived(message, part.receipt, active)
            }
        }
        if part.endsSending { finishRequests(of: slot) }
    }

    /// - Returns: false when the message cannot be had and its call was given up.
    private func deliverInflated(_ message: ByteBuffer, _ receipt: MessageReceipt, _ active: ActiveCall) -> Bool {
        let slot = active.call.slot
        var receipt = receipt
        let limit = options.settings.maxMessageByteCount
        let onReceive = compression.receive(message, maxMessageByteCount: limit) { rawByteCount in
            guard machine.bookInflated(rawByteCount, &receipt, on: slot) else { return false }
            active.heldByteCount += rawByteCount
            heldByteCount += rawByteCount
            return true
        }
        switch onReceive {
        case .message(let plain):
            requestArrived(plain, receipt, active)
            return true
        case .refuse(let status):
            giveUp(slot, status)
            return false
        }
    }

    /// The whole message, once `part` completes it.
    private func assemble(_ part: ReceivedPart, _ payload: ByteBuffer, in active: ActiveCall) -> ByteBuffer? {
        var bytes = payload
        switch part.position {
        case .whole: return bytes
        case .first:
            // A copy of its own: `total` is not reserved, and the read buffer is let go.
            active.assembly = ByteBuffer(buffer: bytes)
            return nil
        case .middle:
            active.assembly?.writeBuffer(&bytes)
            return nil
        case .last:
            active.assembly?.writeBuffer(&bytes)
            defer { active.assembly = nil }
            return active.assembly
        }
    }

    private func requestArrived(_ message: ByteBuffer, _ receipt: MessageReceipt, _ active: ActiveCall) {
        active.requestCount += 1
        guard let sink = active.sink else {
            // Credit for the one request is not returned: the client has nothing more to send.
            guard active.requestCount == 1 else { return endWrongCount(active) }
            active.request = message
            return
        }
        do {
            try sink.offer(message, receipt)
        } catch {
            giveUp(active.call.slot, tell(error, method: active.method.name).status)
        }
    }

    func finishRequests(of slot: Slot) {
        guard let active = activeCall(slot) else { return }
        if let sink = active.sink { return sink.finish() }
        guard let request = active.request, active.requestCount == 1 else { return endWrongCount(active) }
        active.request = nil
        run(active, request)
    }

    private func endWrongCount(_ active: ActiveCall) {
        let text = "\(active.method.name) takes one request; \(active.requestCount) arrived"
        write(machine.end(active.call.slot, Status(.unimplemented, text)))
        forget(active)
    }

    private func run(_ active: ActiveCall, _ request: ByteBuffer) {
        switch active.method.execution {
        case .now(let body):
            let slot = active.call.slot
            forget(active)
            answer(slot, request, body, active.context)
        case .later(let body), .atHandOrLater(_, let body):
            guard active.call.beginHandler() else { return refuseForLoad(active) }
            active.isHandlerRunning = true
            do {
                try body(active.context, request, active.call)
            } catch {
                finish(active, throwing: error)
            }
        case .requestStream: break
        }
    }
}
