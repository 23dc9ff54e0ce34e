import EvenhandWire
import NIOCore
import Synchronization

/// What a method's calls came to, counted while they run and read by anybody at any time.
///
/// No lock is taken: every figure is an atomic of its own, and calls of different connections mostly count in different
/// stripes, so that event loops do not wait for each other's cache lines. A reading sums the stripes; figures of one
/// reading may be apart by the calls that ended meanwhile.
final class MethodMeter: Sendable {
    private enum Field {
        /// 0 counts successes; 1–16 are the codes of failures.
        static let codes = 0
        static let unprocessed = 17
        static let receivedBytes = 18
        static let sentBytes = 19
        static let timedCount = 20
        static let handlerNanoseconds = 21
        static let queuedCount = 22
        static let queueNanoseconds = 23
        /// Whole cache lines a stripe.
        static let count = 32
    }

    private static let stripeCount = 4
    /// Of the calls that are answered on the event loop one in so many is timed: two looks at the clock would be a good
    /// part of what such a call costs.
    private static let timedShare = 16

    private nonisolated(unsafe) let cells: UnsafeMutablePointer<Atomic<Int>>

    init() {
        let count = Self.stripeCount * Field.count
        cells = .allocate(capacity: count)
        for index in 0..<count { (cells + index).initialize(to: Atomic(0)) }
    }

    deinit {
        cells.deinitialize(count: Self.stripeCount * Field.count)
        cells.deallocate()
    }

    /// A part of the counters that calls of `owner` use; any object will do that lives as long as its calls.
    static func stripe(of owner: AnyObject) -> Int {
        Int(bitPattern: UInt(bitPattern: ObjectIdentifier(owner)) >> 7) & (stripeCount - 1)
    }

    private func add(_ amount: Int, _ field: Int, _ stripe: Int) {
        cells[stripe * Field.count + field].wrappingAdd(amount, ordering: .relaxed)
    }

    // MARK: What happened

    func received(_ byteCount: Int, _ stripe: Int) {
        add(byteCount, Field.receivedBytes, stripe)
    }

    func sent(_ byteCount: Int, _ stripe: Int) {
        add(byteCount, Field.sentBytes, stripe)
    }

    func succeeded(_ stripe: Int) {
        add(1, Field.codes, stripe)
    }

    /// Whether the next call of this stripe that is answered at once is to be timed.
    func isNextTimed(_ stripe: Int) -> Bool {
        cells[stripe * Field.count + Field.codes].load(ordering: .relaxed).isMultiple(of: Self.timedShare)
    }

    func failed(_ code: StatusCode, _ stripe: Int) {
        add(1, Field.codes + Int(code.rawValue), stripe)
    }

    /// The call was turned away before any handler saw it.
    func refused(_ status: Status, _ stripe: Int) {
        failed(status.code, stripe)
        if status.isUnprocessed { add(1, Field.unprocessed, stripe) }
    }

    func handled(in time: TimeAmount, _ stripe: Int) {
        add(1, Field.timedCount, stripe)
        add(Int(time.nanoseconds), Field.handlerNanoseconds, stripe)
    }

    func queued(for time: TimeAmount, _ stripe: Int) {
        add(1, Field.queuedCount, stripe)
        add(Int(time.nanoseconds), Field.queueNanoseconds, stripe)
    }

    // MARK: Reading

    struct Reading: Equatable, Sendable {
        /// Calls that ended well.
        var succeeded = 0
        /// Calls that failed, by code.
        var failed: [StatusCode: Int] = [:]
        var unprocessed = 0
        /// Bytes of messages, without what the protocol adds.
        var receivedByteCount = 0
        var sentByteCount = 0
        /// Handlers that were timed, and their time together in seconds.
        var timedCount = 0
        var handlerSeconds = 0.0
        /// Calls that waited for a thread, and their waiting together in seconds.
        var queuedCount = 0
        var queueSeconds = 0.0

        var callCount: Int { failed.values.reduce(succeeded, +) }
    }

    var reading: Reading {
        func sum(_ field: Int) -> Int {
            (0..<Self.stripeCount).reduce(0) { $0 + cells[$1 * Field.count + field].load(ordering: .relaxed) }
        }
        var reading = Reading()
        reading.succeeded = sum(Field.codes)
        for code in StatusCode.allCases {
            let count = sum(Field.codes + Int(code.rawValue))
            if count > 0 { reading.failed[code] = count }
        }
        reading.unprocessed = sum(Field.unprocessed)
        reading.receivedByteCount = sum(Field.receivedBytes)
        reading.sentByteCount = sum(Field.sentBytes)
        reading.timedCount = sum(Field.timedCount)
        reading.handlerSeconds = Double(sum(Field.handlerNanoseconds)) / 1e9
        reading.queuedCount = sum(Field.queuedCount)
        reading.queueSeconds = Double(sum(Field.queueNanoseconds)) / 1e9
        return reading
    }
}
