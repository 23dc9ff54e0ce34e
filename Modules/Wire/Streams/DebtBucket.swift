/// What a peer may ask of this side without giving it something to do (specification §14): a bucket of 1,000, refilled
/// 200 a second. What costs work and brings none draws from it; a call that ends well gives one back.
struct DebtBucket: Equatable, Sendable {
    static let capacity = 1000
    private static let refillNanoseconds: UInt64 = 5_000_000

    private(set) var left = DebtBucket.capacity
    /// Up to when the refill has been counted.
    private var countedUntil: UInt64?

    /// One frame that only costs.
    mutating func charge(at now: UInt64) throws(ConnectionError) {
        refill(at: now)
        guard left > 0 else { throw ConnectionError(.excessiveLoad, "too many frames that only cost work") }
        left -= 1
    }

    private mutating func refill(at now: UInt64) {
        guard left < Self.capacity, let countedUntil, now > countedUntil else {
            countedUntil = now
            return
        }
        let earned = (now - countedUntil) / Self.refillNanoseconds
        left = min(Self.capacity, left + Int(min(earned, UInt64(Self.capacity))))
        self.countedUntil = countedUntil + earned * Self.refillNanoseconds
    }

    mutating func callEndedWell() {
        if left < Self.capacity { left += 1 }
    }
}
