/// Hashes with a number each: open addressing, twelve bytes a place.
struct HashNumbers: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private(set) var count = 0

    /// - Parameter capacity: how many are expected; it grows beyond.
    init(capacity: Int = 16) {
        var size = 32
        while size * 5 < capacity * 8 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: 0, count: size)
    }

    /// 0 marks an empty place, so that hash goes by another.
    private static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

    private func place(_ key: UInt64) -> Int {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }

    subscript(hash: UInt64) -> Int32? {
        let key = HashNumbers.key(hash)
        let place = place(key)
        return keys[place] == key ? values[place] : nil
    }

    /// Changes the number of a hash, 0 if it has none yet.
    mutating func update(_ hash: UInt64, _ change: (inout Int32) -> Void) {
        let key = HashNumbers.key(hash)
        var place = place(key)
        if keys[place] == 0 {
            if (count + 1) * 8 > keys.count * 5 {
                grow()
                place = self.place(key)
            }
            keys[place] = key
            count += 1
        }
        change(&values[place])
    }

    private mutating func grow() {
        var larger = HashNumbers(capacity: keys.count)
        forEach { hash, number in larger.update(hash) { $0 = number } }
        self = larger
    }

    /// In no order that means anything.
    func forEach(_ body: (UInt64, Int32) -> Void) {
        for place in keys.indices where keys[place] != 0 { body(keys[place], values[place]) }
    }
}
