/// One slot, seen from the server: the table of specification §6, input by input.
///
/// Three kinds of surprise are kept apart. A *violation* is what no correct peer sends; it costs the connection. A
/// *discard* is a frame that crossed with our END on the wire; it is legal and only charged to the window. What only our
/// own mistake can cause is a `precondition` in the connection.
struct ServerSlot: Equatable, Sendable {
    enum State: Equatable, Sendable {
        /// No call was ever here.
        case never
        /// END was sent; late frames of that call may still arrive.
        case ended
        /// A call runs and the client may send.
        case receiving
        /// A call runs and the client has finished.
        case running
        /// Cancelled or expired; the slot is busy until the handler has really ended.
        case doomed
    }

    private(set) var state: State = .never
    var receiver: StreamReceiver
    var window: SendWindow

    init(windowByteCount: Int, credit: Int) {
        receiver = StreamReceiver(windowByteCount: windowByteCount)
        window = SendWindow(credit: credit)
    }

    var isBusy: Bool {
        switch state {
        case .never, .ended: false
        case .receiving, .running, .doomed: true
        }
    }

    // MARK: Frames from the client

    enum OnCall: Equatable { case start, violation }

    /// CALL or OPEN. The new call starts with whole windows.
    mutating func callReceived(endsSending: Bool, windowByteCount: Int, credit: Int) -> OnCall {
        switch state {
        case .never, .ended:
            self = ServerSlot(windowByteCount: windowByteCount, credit: credit)
            state = endsSending ? .running : .receiving
            return .start
        case .receiving, .running, .doomed:
            return .violation
        }
    }

    enum OnMessage: Equatable { case deliver, discard, violation }

    func messageReceived() -> OnMessage {
        switch state {
        case .never, .running: .violation
        case .ended, .doomed: .discard
        case .receiving: .deliver
        }
    }

    /// MSG with LAST was delivered, or HALF.
    mutating func sendingEnded() {
        switch state {
        case .receiving: state = .running
        case .never, .ended, .running, .doomed: break
        }
    }

    enum OnCancel: Equatable { case cancelHandler, ignore, violation }

    mutating func cancelReceived() -> OnCancel {
        switch state {
        case .never: return .violation
        case .ended, .doomed: return .ignore
        case .receiving, .running:
            state = .doomed
            return .cancelHandler
        }
    }

    enum OnCredit: Equatable { case add, ignore, violation }

    func creditReceived() -> OnCredit {
        switch state {
        case .never: .violation
        case .ended, .doomed: .ignore
        case .receiving, .running: .add
        }
    }

    // MARK: Our own side

    /// The deadline passed, or the connection gave the call up. True when there is a handler to cancel.
    mutating func gaveUp() -> Bool {
        switch state {
        case .never, .ended, .doomed: return false
        case .receiving, .running:
            state = .doomed
            return true
        }
    }

    enum OnHandlerEnd: Equatable { case sendResult, sendCancellation, nothing }

    /// The handler ended; END is due, exactly once.
    mutating func handlerEnded() -> OnHandlerEnd {
        switch state {
        case .never, .ended: return .nothing
        case .receiving, .running:
            state = .ended
            return .sendResult
        case .doomed:
            state = .ended
            return .sendCancellation
        }
    }
}
