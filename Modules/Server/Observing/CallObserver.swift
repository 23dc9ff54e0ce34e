import EvenhandWire
import Logging
import NIOCore

/// Watches the calls of one method for the log and the counters, whichever door they come through.
struct CallObserver: Sendable {
    let method: String
    let meter = MethodMeter()
    private let logger: Logger
    private let logsCalls: Bool

    init(method: String, logger: Logger) {
        self.method = method
        self.logger = logger
        logsCalls = logger.logLevel <= .debug
    }

    /// Runs a handler that answers at once.
    func answering(
        _ context: CallContext, receiving byteCount: Int, _ body: () throws -> [UInt8]
    ) throws -> [UInt8] {
        let stripe = MethodMeter.stripe(of: context.connection)
        let began = logsCalls || meter.isNextTimed(stripe) ? NIODeadline.now() : nil
        meter.received(byteCount, stripe)
        do {
            let response = try body()
            meter.sent(response.count, stripe)
            meter.succeeded(stripe)
            if let began { ended(context, nil, NIODeadline.now() - began, stripe) }
            return response
        } catch {
            let failure = told(error, context)
            meter.failed(failure.status.code, stripe)
            if let began { ended(context, failure.status.code, NIODeadline.now() - began, stripe) }
            throw failure
        }
    }

    /// Looks for an answer that is at hand. A call that has none is not counted here: it goes another way. Each is timed, as
    /// those that go the other way are: else the method's mean would be theirs alone.
    func answeringAtHand(
        _ context: CallContext, receiving byteCount: Int, _ body: () -> [UInt8]?
    ) -> [UInt8]? {
        let stripe = MethodMeter.stripe(of: context.connection)
        let began = NIODeadline.now()
        guard let response = body() else { return nil }
        meter.received(byteCount, stripe)
        meter.sent(response.count, stripe)
        meter.succeeded(stripe)
        ended(context, nil, NIODeadline.now() - began, stripe)
        return response
    }

    /// The handler of a call is through.
    /// - Parameter code: Nil for a call that ended well.
    func ended(_ context: CallContext, _ code: StatusCode?, _ time: TimeAmount, _ stripe: Int) {
        meter.handled(in: time, stripe)
        guard logsCalls else { return }
        let milliseconds = Double(time.nanoseconds / 1000) / 1000
        logger.debug(
            "call ended",
            metadata: context.logMetadata.merging([
                "code": "\(code.map { "\($0)" } ?? "ok")", "ms": "\(milliseconds)",
            ]) { $1 })
    }

    /// What the caller learns of a handler's error. The log learns all of it; the caller what was meant for them, else
    /// under which id to look in the log.
    func told(_ error: any Error, _ context: CallContext) -> CallFailure {
        if let failure = CallFailure(telling: error) { return failure }
        let metadata = context.logMetadata
        logger.error("a handler failed", metadata: metadata.merging(["error": "\(error)"]) { $1 })
        return .withheld(requestID: metadata[CallContext.requestIDKey].map { "\($0)" })
    }
}

/// One call that outlives its read batch, watched from its start to its end.
struct CallObservation: Sendable {
    let observer: CallObserver
    let context: CallContext
    let began: NIODeadline
    private let stripe: Int

    init(_ observer: CallObserver, _ context: CallContext, receiving byteCount: Int? = nil) {
        self.observer = observer
        self.context = context
        began = .now()
        stripe = MethodMeter.stripe(of: context.connection)
        if let byteCount { received(byteCount) }
    }

    func received(_ byteCount: Int) { observer.meter.received(byteCount, stripe) }
    func sent(_ byteCount: Int) { observer.meter.sent(byteCount, stripe) }

    /// The handler got a thread.
    func handlerStarted() { observer.meter.queued(for: .now() - began, stripe) }

    func succeeded() {
        observer.meter.succeeded(stripe)
        observer.ended(context, nil, .now() - began, stripe)
    }

    /// - Returns: what the caller learns.
    func failed(_ error: any Error) -> CallFailure {
        let failure = observer.told(error, context)
        // A handler that was cancelled because time was up says only that it was cancelled.
        let isLate = failure.status.code == .cancelled && context.remainingTime == .nanoseconds(0)
        let code = isLate ? StatusCode.deadlineExceeded : failure.status.code
        observer.meter.failed(code, stripe)
        observer.ended(context, code, .now() - began, stripe)
        return failure
    }
}
