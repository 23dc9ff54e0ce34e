/// What the peer's application still has room for on one stream, in bytes (specification §8).
///
/// 64-bit, so that adding an increment cannot overflow before it is compared with the limit.
struct SendWindow: Equatable, Sendable {
    /// What every frame with message data costs beyond its data, in bytes.
    static let frameCost = 32

    /// CREDITs a stream may see however little was sent on it, and what must be sent for each one more (§14).
    private static let freeCreditCount = 32
    private static let costOfOneCredit = 1024

    private(set) var credit: Int
    /// What was sent on the stream so far, in the currency of credit.
    private var spent = 0
    private var creditCount = 0

    init(credit: Int) {
        self.credit = credit
    }

    /// A CREDIT arrived, whatever it is worth: a peer may not keep us busy with crumbs.
    mutating func creditReceived() throws(ConnectionError) {
        creditCount += 1
        guard creditCount <= Self.freeCreditCount + spent / Self.costOfOneCredit else {
            throw ConnectionError(.excessiveLoad, "\(creditCount) CREDITs for \(spent) bytes sent on the stream")
        }
    }

    mutating func add(_ increment: UInt32) throws(ConnectionError) {
        guard increment > 0 else { throw ConnectionError(.flow, "CREDIT of 0") }
        try creditReceived()
        guard credit + Int(increment) <= Settings.maxWindowByteCount else {
            throw ConnectionError(.flow, "credit beyond 2^31-1")
        }
        credit += Int(increment)
    }

    func allows(_ byteCount: Int) -> Bool {
        byteCount + Self.frameCost <= credit
    }

    /// The most data bytes one frame may carry now; negative when not even an empty one may go.
    var roomForOneFrame: Int { credit - Self.frameCost }

    mutating func spend(_ byteCount: Int) {
        precondition(allows(byteCount), "a frame was sent without credit for it")
        credit -= byteCount + Self.frameCost
        spent += byteCount + Self.frameCost
    }
}
