/// When the calls of one connection are due: evenly, from a first moment on.
struct Schedule: Sendable {
    /// Nanoseconds of `Clock`.
    let first: UInt64
    /// Calls due at or after this moment count.
    let countingFrom: UInt64
    /// No call is due from here on.
    let end: UInt64
    private let nanosecondsBetween: Double

    /// - Parameters:
    ///   - rate: Calls a second of this connection.
    ///   - share: Where in the interval between two calls this connection begins, 0–1, so that connections take turns.
    init(rate: Double, share: Double, start: UInt64, warmUp: Double, seconds: Double) {
        nanosecondsBetween = 1e9 / rate
        first = start + UInt64(nanosecondsBetween * share)
        countingFrom = start + UInt64(warmUp * 1e9)
        end = countingFrom + UInt64(seconds * 1e9)
    }

    /// The moment call number `index` (0, 1, …) is due.
    func due(_ index: Int) -> UInt64 { first + UInt64(Double(index) * nanosecondsBetween) }
}
