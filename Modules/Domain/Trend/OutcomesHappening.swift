/// What may happen to the register of outcomes that were handled elsewhere.
package enum OutcomesHappening: Sendable, Equatable {
    case taken(OutcomeBlock)
}

extension OutcomesHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .taken: "outcomes.taken"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "outcomes.taken": self = .taken(try container.decode(OutcomeBlock.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .taken(let block): try container.encode(block, forKey: .data)
        }
    }
}

package typealias OutcomesEvent = Stamped<OutcomesHappening>

/// What is there of each source: the rows themselves are counted elsewhere.
package struct OutcomesState: Sendable, Equatable {
    /// By source, in the order the blocks came.
    package private(set) var extents: [String: [OutcomeExtent]] = [:]

    package init() {}

    package mutating func apply(_ block: OutcomeBlock) { extents[block.source, default: []].append(block.extent) }

    /// What becomes of a block.
    package enum Fate: Sendable, Equatable {
        case new
        case already
    }

    /// - Throws: when some of its rows are there and others are not, or they are there as something else.
    package func fate(of block: OutcomeBlock) throws(Refusal) -> Fate {
        let extent = block.extent
        guard let other = (extents[block.source] ?? []).first(where: { $0.overlaps(extent) }) else { return .new }
        if other == extent { return .already }
        throw Refusal(
            rule: .state, field: "first",
            message: "rows \(other.first)–\(other.end - 1) of \(block.source) are there already, and otherwise.",
            missing: ["rows that are not there yet, or a source of another name"],
            fix: ["evenhand import outcomes FILE --source NAME"])
    }
}

extension OutcomeBlock {
    private static let help = "evenhand import outcomes --help"

    /// Everything that is wrong with a block whatever is there already.
    /// - Parameter names: what a column may be called.
    package func check(names: Set<String>) throws(Refusal) {
        var found: [Violation] = []
        func fault(_ field: String, _ message: String, _ missing: String) {
            found.append(Violation(rule: .input, field: field, message: message, missing: missing, fix: Self.help))
        }
        if source.isEmpty || source.count > Self.sourceLimit {
            fault("source", "source has \(source.count) characters.", "a name of 1–\(Self.sourceLimit) characters")
        }
        if first < 1 || first > 1 << 40 { fault("first", "first is \(first).", "the number of a row, from 1") }
        if span < 1 || span > Self.spanLimit { fault("span", "span is \(span).", "1–\(Self.spanLimit)") }
        if rowCount < 1 || zip(leftOut, leftOut.dropFirst()).contains(where: { $0 >= $1 })
            || leftOut.contains(where: { $0 < 0 || $0 >= span })
        {
            fault(
                "left_out", "left_out does not fit a span of \(span).", "places of the span in order, and a row beside")
        }
        if digest.utf8.count != 64 { fault("digest", "digest is no SHA-256.", "32 bytes") }
        for (index, column) in columns.enumerated() {
            let field = "columns[\(index)]"
            if !names.contains(column.name) || columns[..<index].contains(where: { $0.name == column.name }) {
                fault(
                    field, "\(field).name is '\(column.name.prefix(60))', which is unknown or there twice.",
                    "one of \(names.sorted().joined(separator: ", "))")
            }
            if column.codes.codes.count != rowCount {
                fault(field, "\(field) has \(column.codes.codes.count) codes for \(rowCount) rows.", "one for each row")
            } else if let largest = column.codes.codes.max(), largest >= UInt32(clamping: column.values.count) {
                fault(field, "\(field) has a code beyond its \(column.values.count) values.", "places in the values")
            }
            if Set(column.values).count != column.values.count {
                fault(field, "\(field) has a value twice.", "values that differ")
            }
            if let long = column.values.first(where: { $0.utf8.count > Self.valueByteLimit }) {
                fault(
                    field, "\(field) has a value of \(long.utf8.count) bytes.",
                    "values of at most \(Self.valueByteLimit) bytes")
            }
            if column.name == "received" || column.name == "closed" {
                let isNeeded = column.name == "received"
                for value in column.values where !(value.isEmpty && !isNeeded) && Self.day(value) == nil {
                    fault(
                        field, "\(field) has the day '\(value.prefix(40))'.",
                        "days such as 2026-11-30, from 1900 to 2199")
                    break
                }
            }
        }
        if column("received") == nil { fault("columns", "no column is received.", "the day each row was received") }
        if let refusal = Refusal(found) { throw refusal }
    }

    /// A day within two centuries and more: what a count by days can hold.
    package static func day(_ text: String) -> CivilDate? {
        guard let day = try? CivilDate(parsing: text), (1900...2199).contains(day.parts.year) else { return nil }
        return day
    }
}
