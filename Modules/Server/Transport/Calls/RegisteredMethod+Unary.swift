import EvenhandWire
import NIOCore
import Synchronization

/// A unary call that comes in by another door than the wire: the same handler, waited for.
extension RegisteredMethod {
    /// What a unary call came to: the response's bytes with their metadata, or why there is none.
    typealias UnaryResult = Result<(response: [UInt8], metadata: Metadata), any Error>

    /// Runs the handler with a binary request. The answer comes at the deadline at the latest, the handler is told then.
    /// - Parameters:
    ///   - eventLoop: Keeps the time.
    ///   - limits: The handlers of both doors are counted together.
    ///   - isAnonymous: Whether it counts among the calls of nobody in particular.
    ///   - context: Makes the call's context around its cancellation.
    func answer(
        _ request: ByteBuffer, on eventLoop: any EventLoop, within limits: ProcessLimits, isAnonymous: Bool,
        _ context: (CallCancellation) -> CallContext
    ) async -> UnaryResult {
        let waiter = UnaryWaiter()
        let call = ServerCall(limits: limits, isAnonymous: isAnonymous) { waiter.received($0) }
        let context = context(call.cancellation)
        let timer = context.deadline.map { deadline in
            eventLoop.scheduleTask(deadline: deadline) {
                waiter.finish(.failure(CallFailure(.deadlineExceeded, "the deadline passed")))
                call.cancellation.cancel()
            }
        }
        defer {
            timer?.cancel()
            call.cancellation.forget()
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                waiter.wait(continuation)
                run(request, context, call)
            }
        } onCancel: {
            waiter.finish(.failure(CancellationError()))
            call.cancellation.cancel()
        }
    }

    private func run(_ request: ByteBuffer, _ context: CallContext, _ call: ServerCall) {
        do {
            switch execution {
            case .now(let body): call.post(.response(try body(context, request), Metadata()))
            case .later(let body): try start(body, request, context, call)
            case .atHandOrLater(let atHand, let later):
                guard let response = atHand(context, request) else { return try start(later, request, context, call) }
                call.post(.response(response, Metadata()))
            case .requestStream: preconditionFailure("\(name) streams; only unary methods are answered here")
            }
        } catch {
            call.post(.failure(error))
        }
    }

    private func start(
        _ body: Later, _ request: ByteBuffer, _ context: CallContext, _ call: ServerCall
    ) throws {
        guard call.beginHandler() else {
            observer.meter.refused(ProcessLimits.tooManyHandlers, 0)
            return call.post(.failure(CallFailure(status: ProcessLimits.tooManyHandlers)))
        }
        try body(context, request, call)
    }
}

/// Takes the first outcome of a call and hands it on once, whichever of outcome and waiting comes first.
private final class UnaryWaiter: Sendable {
    private struct State {
        var continuation: CheckedContinuation<RegisteredMethod.UnaryResult, Never>?
        var result: RegisteredMethod.UnaryResult?
        var isDone = false
    }

    private let state = Mutex(State())

    func wait(_ continuation: CheckedContinuation<RegisteredMethod.UnaryResult, Never>) {
        let result = state.withLock { state in
            if state.result == nil { state.continuation = continuation }
            return state.result
        }
        if let result { continuation.resume(returning: result) }
    }

    func received(_ content: CallEvent.Content) {
        switch content {
        case .response(let bytes, let metadata): finish(.success((bytes, metadata)))
        case .failure(let error): finish(.failure(error))
        // A unary handler has no way to say these.
        case .head, .message, .written, .finished, .taken: break
        }
    }

    func finish(_ result: RegisteredMethod.UnaryResult) {
        let continuation = state.withLock { state in
            guard !state.isDone else { return nil as CheckedContinuation<RegisteredMethod.UnaryResult, Never>? }
            state.isDone = true
            state.result = result
            defer { state.continuation = nil }
            return state.continuation
        }
        continuation?.resume(returning: result)
    }
}
