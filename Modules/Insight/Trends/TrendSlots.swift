/// Counts pairs of numbers in the slots of their series, slot by slot and period by period.
///
/// A day's counts are added up close together, in two lanes, before they go where the period's lie: an addition to a slot need not
/// wait for the one before it, and the cells of a period lie a whole answer apart. A day with fewer rows than there are slots
/// is counted there at once.
struct TrendSlots {
    private let cells: UnsafeMutableBufferPointer<Int>
    private let width: Int
    private let slotCount: Int
    /// Two for each slot, those of the others last.
    private let lanes: UnsafeMutablePointer<Int>
    private var places: Places
    private var period = 0
    private var lane = 0
    private var isDirect = true

    /// - Parameters:
    ///   - cells: gets the counts; of `slotCount` slots and, behind these, of the others, with `width` periods each.
    ///   - densePairLimit: pairs up to which each has a place of its own.
    init(
        _ cells: UnsafeMutableBufferPointer<Int>, width: Int, slotCount: Int, pairCount: Int, densePairLimit: Int
    ) {
        (self.cells, self.width, self.slotCount) = (cells, width, slotCount)
        lanes = .allocate(capacity: 2 * (slotCount + 1))
        lanes.initialize(repeating: 0, count: 2 * (slotCount + 1))
        places = Places(count: pairCount, limit: densePairLimit)
    }

    /// Ends its use.
    func free() { lanes.deallocate() }

    /// Rows of a day follow.
    mutating func begin(_ period: Int, rowCount: Int) {
        self.period = period
        isDirect = rowCount <= slotCount
    }

    /// - Parameter slots: where a pair counts, once for each of its values; asked when the pair is first met.
    @inline(__always)
    mutating func add(_ count: Int, of pair: Int, _ slots: (Int) -> [Int]) {
        let place = places.place(of: pair, slots)
        if place < 0 {
            for slot in places.several[Int(-place) - 2] { cells[slot * width + period] += count }
        } else if isDirect {
            cells[Int(place) &* width &+ period] &+= count
        } else {
            lanes[2 &* Int(place) &+ lane] &+= count
            lane ^= 1
        }
    }

    /// No more rows of the day follow.
    mutating func end() {
        if isDirect { return }
        for slot in 0...slotCount {
            cells[slot &* width &+ period] &+= lanes[2 &* slot] &+ lanes[2 &* slot &+ 1]
            lanes[2 &* slot] = 0
            lanes[2 &* slot &+ 1] = 0
        }
    }

    /// Which slots each pair counts in, found when it is first met.
    private struct Places {
        private static let unknown: Int32 = -1
        private var plain: [Int32]
        private var sparse: [Int: Int32] = [:]
        /// Of pairs that count in several: their number is `-2 - index`.
        private(set) var several: [[Int]] = []

        init(count: Int, limit: Int) {
            plain = count <= limit ? Array(repeating: Self.unknown, count: count) : []
        }

        @inline(__always)
        mutating func place(of pair: Int, _ slots: (Int) -> [Int]) -> Int32 {
            if !plain.isEmpty {
                let known = plain[pair]
                if known != Self.unknown { return known }
            } else if let known = sparse[pair] {
                return known
            }
            return find(pair, slots(pair))
        }

        private mutating func find(_ pair: Int, _ slots: [Int]) -> Int32 {
            let place: Int32
            if slots.count == 1 {
                place = Int32(slots[0])
            } else {
                several.append(slots)
                place = -1 - Int32(several.count)
            }
            if plain.isEmpty { sparse[pair] = place } else { plain[pair] = place }
            return place
        }
    }
}
