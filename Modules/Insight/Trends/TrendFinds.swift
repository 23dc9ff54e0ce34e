/// The rows that a walk counted, for a second look at them: what a question made of each, in four bytes, without those that its
/// filters keep out. Copies share their memory: only one of them may keep more.
struct TrendFinds {
    /// Pairs that an entry has room for.
    static let pairLimit = 1 << 22
    private static let countBits: UInt32 = 10
    private static let mostCount: UInt32 = 1 << countBits - 1

    private var days: [(period: Int, end: Int)] = []
    /// A pair of numbers above how many rows there are of it.
    private let entries: Entries
    private var entryCount = 0
    /// Some were not kept.
    private(set) var areTooMany = false

    /// Memory that is taken when it is written, and given back with the last copy of the finds.
    private final class Entries {
        let start: UnsafeMutablePointer<UInt32>
        let capacity: Int

        init(capacity: Int) {
            self.capacity = capacity
            start = .allocate(capacity: capacity)
        }

        deinit { start.deallocate() }
    }

    /// - Parameters:
    ///   - limit: rows kept at most.
    ///   - count: rows that may come.
    init(limit: Int, expecting count: Int) { entries = Entries(capacity: min(limit, count)) }

    mutating func keep(_ rows: TrendRows) {
        guard !areTooMany, entryCount + rows.count <= entries.capacity else {
            areTooMany = true
            return
        }
        let start = entries.start
        var end = entryCount
        for index in 0..<rows.count {
            let count = rows.counts[index]
            if count > Self.mostCount {
                // More than an entry holds: as hardly ever, the finds are done without.
                areTooMany = true
                return
            }
            start[end] = UInt32(truncatingIfNeeded: rows.pairs[index]) << Self.countBits | count
            end &+= count == 0 ? 0 : 1
        }
        entryCount = end
        days.append((rows.period, end))
    }

    /// Calls the body with each day's entries; `pair(of:)` and `count(of:)` tell what they hold.
    func eachDay(_ body: (_ period: Int, _ entries: UnsafeBufferPointer<UInt32>) -> Void) {
        var start = 0
        for day in days {
            body(day.period, UnsafeBufferPointer(start: entries.start + start, count: day.end - start))
            start = day.end
        }
    }

    static func pair(of entry: UInt32) -> Int { Int(entry >> countBits) }
    static func count(of entry: UInt32) -> Int { Int(entry & mostCount) }
}
