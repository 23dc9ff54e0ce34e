import EvenhandWire
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
        /// Send the client elsewhere.
        case drain(DrainReason)
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
    private var idleSince = NIODeadline.uptimeNanoseconds(0)
    private var seenCallCount: UInt32 = 0
    /// Calls are counted in 32 bits: long before these are used up the client is sent to a new connection.
    private static let mostCalls: UInt32 = 1 << 31
    /// How long the connection may live; nil without a limit.
    private var ageLimit: TimeAmount?
    var isReady = false
    var isClosing = false
    var hasEnded = false
    var drain: Drain?

    /// - Parameter random: Uniform in −1…1: connections that began together shall not all end together.
    mutating func begin(at now: NIODeadline, ageLimit: TimeAmount? = nil, random: Double = 0) {
        began = now
        lastHeard = now
        idleSince = now
        self.ageLimit = ageLimit.map { .nanoseconds($0.nanoseconds + Int64(Double($0.nanoseconds) * 0.1 * random)) }
    }

    /// Bytes were received and decoded as far as they go.
    /// - Parameters:
    ///   - tookFrames: Whether a frame was finished: what is left over then began only now.
    ///   - hasPartialFrame: Whether the peer owes the rest of a frame.
    mutating func received(at now: NIODeadline, tookFrames: Bool, hasPartialFrame: Bool) {
        lastHeard = now
        guard hasPartialFrame else {
            partialFrameSince = nil
            return
        }
        if tookFrames || partialFrameSince == nil { partialFrameSince = now }
    }

    mutating func writabilityChanged(isWritable: Bool, at now: NIODeadline) {
        stalledSince = isWritable ? nil : stalledSince ?? now
    }

    mutating func pongReceived() {
        pingSent = nil
    }

    var isStalled: Bool { stalledSince != nil }

    /// - Parameters:
    ///   - openCallCount: Calls without END.
    ///   - callCount: Calls taken up so far: those that came and went between two ticks count as well.
    mutating func tick(
        at now: NIODeadline, openCallCount: Int, callCount: UInt32, isReading: Bool, _ options: ListenerOptions
    ) -> OnTick {
        if isClosing { return .nothing }
        if openCallCount > 0 || callCount != seenCallCount {
            seenCallCount = callCount
            idleSince = now
        }
        if !isReady {
            return now - began >= options.helloTimeout ? .timeOut("no HELLO within the time allowed") : .nothing
        }
        if let stalledSince, now - stalledSince >= options.writeStallTimeout { return .abandon }
        // Not reading is our own choice: the peer is neither late with a frame nor silent.
        guard isReading, !isStalled else { return .nothing }
        if let partialFrameSince, now - partialFrameSince >= options.frameTimeout {
            return .timeOut("a frame was begun and not finished")
        }
        if let pingSent {
            return now - pingSent >= options.pongTimeout ? .timeOut("no answer to a ping") : .nothing
        }
        if drain == nil, callCount >= Self.mostCalls { return .drain(.age) }
        if drain == nil, let reason = drainReason(at: now, options) { return .drain(reason) }
        guard now - lastHeard >= options.keepaliveInterval else { return .nothing }
        pingSent = now
        return .ping
    }

    private func drainReason(at now: NIODeadline, _ options: ListenerOptions) -> DrainReason? {
        if let ageLimit, now - began >= ageLimit { return .age }
        let idle = TimeAmount.milliseconds(Int64(options.settings.idleMilliseconds))
        return idle > .zero && now - idleSince >= idle ? .idle : nil
    }
}
