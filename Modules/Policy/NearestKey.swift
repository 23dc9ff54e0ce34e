/// The known word that a mistyped one was meant to be.
enum NearestKey {
    /// nil when none is near: at most two letters apart, or three in words of eight letters and more.
    static func to(_ word: String, among known: [String]) -> String? {
        let small = Array(word.lowercased())
        let limit = small.count >= 8 ? 3 : 2
        let ranked = known.map { ($0, distance(small, Array($0.lowercased()))) }.filter { $0.1 <= limit }
        return ranked.min { $0.1 < $1.1 }?.0
    }

    /// Letters to insert, delete, replace or swap with their neighbour (Damerau's distance, optimal string alignment).
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for row in one.indices {
            var current = [row + 1]
            for column in other.indices {
                let change = last[column] + (one[row] == other[column] ? 0 : 1)
                var best = min(change, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[other.count]
    }
}
