internal import CMemory
internal import EvenhandJournal

/// Gives memory back to the system when a burst of work is over.
///
/// The C library keeps what an import freed for the next one: 101 MB stayed resident after 113,950 complaints where 38 MB
/// do after a start (Benchmarks/RESULTS.md). One call returns it, in a few milliseconds; it is made when the journal
/// has grown by many events and then stood still.
struct MemoryReturn: Sendable {
    /// Events after which it is worth the call.
    static let worthwhileGrowth: Int64 = 1_000

    let journal: any Journal
    var interval = Duration.seconds(2)

    /// What was seen of the journal: a value, so that the rule needs no clock to be tested.
    struct Watch {
        private var last: Int64
        private var returned: Int64

        init(position: Int64) {
            last = position
            returned = position
        }

        /// Whether now is the moment, given where the journal stands.
        mutating func isDue(at position: Int64) -> Bool {
            defer { last = position }
            guard position == last, position - returned >= MemoryReturn.worthwhileGrowth else { return false }
            returned = position
            return true
        }
    }

    /// Watches until the task is cancelled.
    func run() async {
        var watch = Watch(position: journal.position)
        while !Task.isCancelled {
            try? await Task.sleep(for: interval)
            // The index may still be reading what was appended.
            guard watch.isDue(at: journal.position) else { continue }
            await journal.searchCaughtUp()
            evenhand_return_memory()
        }
    }
}
