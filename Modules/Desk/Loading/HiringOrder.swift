internal import EvenhandDomain

/// In which order the rows of a batch of employees go in, so that managers come before those they lead. Each row is looked
/// at once, however the file is sorted.
struct HiringOrder {
    /// Places of rows whose managers stand before them here, or not in the batch.
    private(set) var places: [Int] = []
    /// Rows whose managers lead each other round and round, each ring from a manager to whom they lead.
    private(set) var rings: [[Int]] = []
    /// Rows of people who are led from a ring without being of it, managers first.
    private(set) var below: [Int] = []

    private enum Mark { case unseen, onPath, placed, belowRing }

    init(_ rows: [EmployeeLoadRow]) {
        var first: [SourceReference: Int] = [:]
        for (place, row) in rows.enumerated() where first[row.external] == nil { first[row.external] = place }
        var marks = Array(repeating: Mark.unseen, count: rows.count)
        for start in rows.indices where marks[start] == .unseen {
            var path: [Int] = []
            var next: Int? = start
            while let place = next, marks[place] == .unseen {
                marks[place] = .onPath
                path.append(place)
                next = rows[place].manager.flatMap { first[$0] }
            }
            var isBelow = false
            if let end = next, marks[end] == .onPath, let from = path.firstIndex(of: end) {
                rings.append(path[from...].reversed())
                for place in path[from...] { marks[place] = .belowRing }
                path.removeSubrange(from...)
                isBelow = true
            } else if let end = next, marks[end] == .belowRing {
                isBelow = true
            }
            for place in path.reversed() {
                marks[place] = isBelow ? .belowRing : .placed
                if isBelow { below.append(place) } else { places.append(place) }
            }
        }
    }

    /// Ids that a refusal names.
    private static let namedCount = 5

    static func refusal(of ring: [Int], _ rows: [EmployeeLoadRow]) -> Refusal {
        // Backwards a ring goes from those who are led to those who lead them.
        let ids = ring.reversed().map { "'\(rows[$0].external.id)'" }
        let named = ids.prefix(namedCount).joined(separator: " under ")
        let end = ids.count > namedCount ? "… (\(ids.count) in all)" : ids[0]
        return Refusal(
            rule: .input, field: "manager_external_id",
            message: "the managers go round in a ring: \(named) under \(end).",
            missing: ["a row of the ring that names no manager, or one outside it"],
            fix: ["evenhand import employees --help"])
    }
}
