/// Finds what somebody probably meant.
package enum NearestName {
    /// The candidate fewest edits away from `name`, letter case aside, if it is near enough to be a slip: at most a third
    /// of the letters, and never the whole name.
    package static func of(_ name: String, among candidates: [String]) -> String? {
        let wanted = Array(name.lowercased().prefix(64))
        let nearest = candidates.map { ($0, distance(wanted, Array($0.lowercased().prefix(64)))) }
            .min { $0.1 < $1.1 }
        guard let (candidate, distance) = nearest, distance <= max(1, wanted.count / 3), distance < wanted.count else {
            return nil
        }
        return candidate
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...second.count)
        for row in 0..<first.count {
            var current = [row + 1]
            for column in 0..<second.count {
                var cost = min(
                    previous[column + 1] + 1, current[column] + 1,
                    previous[column] + (first[row] == second[column] ? 0 : 1))
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[second.count]
    }
}
