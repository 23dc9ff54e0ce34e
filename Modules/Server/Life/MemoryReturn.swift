internal import CMemory

/// Gives memory back to the system when a burst of work is over.
///
/// The C library keeps what a burst freed for the next one: 101 MB stayed resident after an import of 113,950 complaints
/// where 38 MB do after a start. One call returns it, in a few milliseconds; it is made when much is kept for longer than
/// a moment, and seldom while the work goes on.
package struct MemoryReturn: Sendable {
    /// Bytes kept that are worth the call.
    static let worthwhileByteCount: UInt64 = 16 << 20

    var interval = Duration.seconds(2)

    /// What is freed and soon wanted again stays, a little of it. Call once, when the process starts.
    ///
    /// Measured with one stream of 1 KiB messages: 10 % more of them, and no page faults where a seventh of the writer's time
    /// went to them. 113,950 complaints at rest take 57.3 MB with it and 57.0 without.
    package static func keepForNextWork() {
        evenhand_keep_for_next_work()
    }

    /// What was seen of the memory kept: a value, so that the rule needs no clock to be tested.
    struct Watch {
        /// Looks in a row at which the call was worth it.
        private var worthwhileLooks = 0
        /// The fewest bytes kept since the last return. What was given back already still counts as kept: work takes it
        /// up again, and only what it then frees anew is worth another call.
        private var lowest: UInt64 = 0
        private var looksSinceReturn = Watch.looksBetweenReturns

        /// Looks between two returns: half a minute.
        static let looksBetweenReturns = 15

        /// Whether now is the moment, given the bytes that were freed and are kept.
        mutating func isDue(keeping byteCount: UInt64) -> Bool {
            looksSinceReturn = min(looksSinceReturn + 1, Self.looksBetweenReturns)
            lowest = min(lowest, byteCount)
            worthwhileLooks = byteCount - lowest >= MemoryReturn.worthwhileByteCount ? worthwhileLooks + 1 : 0
            guard worthwhileLooks >= 2, looksSinceReturn >= Self.looksBetweenReturns else { return false }
            worthwhileLooks = 0
            looksSinceReturn = 0
            lowest = byteCount
            return true
        }
    }

    /// Watches until the task is cancelled.
    func run() async {
        var watch = Watch()
        while !Task.isCancelled {
            try? await Task.sleep(for: interval)
            if watch.isDue(keeping: evenhand_kept_memory()) { evenhand_return_memory() }
        }
    }
}
