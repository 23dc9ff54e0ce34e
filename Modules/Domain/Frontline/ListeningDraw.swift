/// Customers one after the other by chance, out of the numbers 1 to `through`: a pure function of that and the seed, so that
/// anybody draws the same again. Those who are not called are passed over, and the next is drawn.
///
/// The numbers lie in order at places 0 to n − 1. For i from 0, the numbers at places i and i + (next mod (n − i)) change places, and
/// the number at place i is drawn; next are the numbers of SplitMix64 (Steele, Lea and Flood 2014) from the seed. Only places that
/// were changed are kept, so that drawing a few of millions costs as much as drawing them of ten.
package struct ListeningDraw: Sendable {
    /// Drawn at most; whom to call is found long before where a share of the customers may be called.
    package static let limit = 10_000

    package let through: Int64
    private var state: UInt64
    private var place: Int64 = 0
    private var changed: [Int64: Int64] = [:]

    /// - Parameter through: The highest number; 0 when there is none.
    package init(through: Int64, seed: UInt64) {
        self.through = max(0, through)
        state = seed
    }

    /// The next one; nil when all were drawn, or as many as are drawn at most.
    package mutating func next() -> CustomerID? {
        guard place < through, place < Self.limit else { return nil }
        let other = place + Int64(random() % UInt64(through - place))
        let drawn = changed[other] ?? other + 1
        changed[other] = changed[place] ?? place + 1
        changed[place] = nil
        place += 1
        return CustomerID(rawValue: drawn)
    }

    /// The first `count` that are not passed over.
    package static func picks(
        _ count: Int, through: Int64, seed: UInt64, passingOver passed: Set<CustomerID>
    ) -> [CustomerID] {
        var draw = ListeningDraw(through: through, seed: seed)
        var picks: [CustomerID] = []
        while picks.count < count, let id = draw.next() {
            if !passed.contains(id) { picks.append(id) }
        }
        return picks
    }

    private mutating func random() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
