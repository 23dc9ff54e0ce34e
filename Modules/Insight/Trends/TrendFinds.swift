/// The rows that a walk counted, for a second look at them: what a question made of each, in four bytes, without those that its
/// filters keep out.
struct TrendFinds {
    /// Pairs that an entry has room for.
    static let pairLimit = 1 << 22
    private static let countBits: UInt32 = 10
    private static let mostCount: UInt32 = 1 << countBits - 1

    private var days: [(period: Int, end: Int)] = []
    /// A pair of numbers above how many rows there are of it; more than an entry holds are several.
    private var entries: [UInt32] = []
    private let limit: Int
    /// Some were not kept.
    private(set) var areTooMany = false

    /// - Parameters:
    ///   - limit: rows kept at most.
    ///   - count: rows that may come.
    init(limit: Int, expecting count: Int) {
        self.limit = limit
        entries.reserveCapacity(min(limit, count))
    }

    mutating func keep(_ rows: TrendRows) {
        guard !areTooMany, entries.count + rows.count <= limit else {
            areTooMany = true
            return
        }
        for index in 0..<rows.count where rows.counts[index] > 0 {
            let pair = UInt32(truncatingIfNeeded: rows.pairs[index]) << Self.countBits
            var count = rows.counts[index]
            while count > Self.mostCount {
                entries.append(pair | Self.mostCount)
                count -= Self.mostCount
            }
            entries.append(pair | count)
        }
        days.append((rows.period, entries.count))
    }

    /// Calls the body with each day's entries; `pair(of:)` and `count(of:)` tell what they hold.
    func eachDay(_ body: (_ period: Int, _ entries: UnsafeBufferPointer<UInt32>) -> Void) {
        entries.withUnsafeBufferPointer { entries in
            var start = 0
            for day in days {
                body(day.period, UnsafeBufferPointer(rebasing: entries[start..<day.end]))
                start = day.end
            }
        }
    }

    static func pair(of entry: UInt32) -> Int { Int(entry >> countBits) }
    static func count(of entry: UInt32) -> Int { Int(entry & mostCount) }
}
