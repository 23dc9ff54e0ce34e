import NIOCore

/// Why a connection is not read, and since when. Values only.
struct ReadingState {
    struct Reasons: OptionSet {
        let rawValue: UInt8
        /// Credentials are being judged.
        static let judging = Reasons(rawValue: 1)
        /// Too many answers wait for a peer that does not read.
        static let output = Reasons(rawValue: 2)
        /// The process holds too many bytes, and this connection more than most.
        static let held = Reasons(rawValue: 4)
    }

    private(set) var reasons: Reasons = []
    private var stoppedSince: NIODeadline?

    var isStopped: Bool { !reasons.isEmpty }

    /// - Returns: whether the socket is to be told.
    mutating func set(_ reason: Reasons, _ isOn: Bool, at now: NIODeadline) -> Bool {
        let wasStopped = isStopped
        if isOn { reasons.insert(reason) } else { reasons.remove(reason) }
        guard wasStopped != isStopped else { return false }
        stoppedSince = isStopped ? now : nil
        return true
    }

    /// Whether reading has been stopped for so long that the connection must go (specification §14).
    func isOverdue(at now: NIODeadline, limit: TimeAmount) -> Bool {
        stoppedSince.map { now - $0 >= limit } ?? false
    }
}
