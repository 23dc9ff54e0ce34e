import NIOCore

/// What a connection's clock knows: when it last heard and spoke, and what must happen at the next tick. Values only.
struct ConnectionLife {
    /// What a tick asks for.
    enum OnTick: Equatable {
        case nothing
        case ping
        /// Close with TIMEOUT and this text.
        case timeOut(String)
        /// The peer reads nothing: there is no use in telling it anything.
        case abandon
    }

    struct Drain {
        /// When new calls are refused even without the PONG.
        var refuseFrom: NIODeadline
        /// When running calls are ended.
        var graceEnds: NIODeadline
    }

    private var began = NIODeadline.uptimeNanoseconds(0)
    private var lastHeard = NIODeadline.uptimeNanoseconds(0)
    private var partialFrameSince: NIODeadline?
    private var stalledSince: NIODeadline?
    private var pingSent: NIODeadline?
    var isReady = false
    var isClosing = false
    var hasEnded = false
    var drain: Drain?

    mutating func begin(at now: NIODeadline) {
        began = now
        lastHeard = now
    }

    mutating func received(at now: NIODeadline, hasPartialFrame: Bool) {
        lastHeard = now
        partialFrameSince = hasPartialFrame ? partialFrameSince ?? now : nil
    }

    mutating func writabilityChanged(isWritable: Bool, at now: NIODeadline) {
        stalledSince = isWritable ? nil : stalledSince ?? now
    }

    mutating func pongReceived() {
        pingSent = nil
    }

    var isStalled: Bool { stalledSince != nil }

    mutating func tick(at now: NIODeadline, _ options: ListenerOptions) -> OnTick {
        if isClosing { return .nothing }
        if !isReady {
            return now - began >= options.helloTimeout ? .timeOut("no HELLO within the time allowed") : .nothing
        }
        if let stalledSince, now - stalledSince >= options.writeStallTimeout { return .abandon }
        if let partialFrameSince, now - partialFrameSince >= options.frameTimeout, !isStalled {
            return .timeOut("a frame was begun and not finished")
        }
        if let pingSent {
            return now - pingSent >= options.pongTimeout ? .timeOut("no answer to a ping") : .nothing
        }
        guard now - lastHeard >= options.keepaliveInterval, !isStalled else { return .nothing }
        pingSent = now
        return .ping
    }
}
