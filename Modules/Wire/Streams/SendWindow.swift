/// What the peer's application still has room for on one stream, in bytes (specification §8).
///
/// 64-bit, so that adding an increment cannot overflow before it is compared with the limit.
struct SendWindow: Equatable, Sendable {
    /// What every frame with message data costs beyond its data, in bytes.
    static let frameCost = 32

    private(set) var credit: Int

    init(credit: Int) {
        self.credit = credit
    }

    mutating func add(_ increment: UInt32) throws(ConnectionError) {
        guard increment > 0 else { throw ConnectionError(.flow, "CREDIT of 0") }
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
    }
}
