/// Which column of a file of outcomes holds what: as the caller says, else by the names such columns usually have.
package struct OutcomeColumns: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        /// received, closed, id, or a dimension.
        package let name: String
        /// As the file calls it.
        package let column: String
        let position: Int
        /// Nobody named it.
        package let isGuessed: Bool
    }

    /// By name.
    package let columns: [Column]
    /// What the file has beside.
    package let unused: [String]

    private static let usual: [String: [String]] = [
        "received": ["received", "date_received", "received_on", "received_at", "date", "created_at"],
        "closed": ["closed", "date_closed", "closed_on", "closed_at"],
        "id": ["id", "complaint_id", "case_id", "external_id", "reference"],
        "product": ["product", "product_area", "area"],
        "outcome": ["outcome", "company_response", "company_response_to_consumer", "result"],
        "channel": ["channel", "submitted_via"],
        "disputed": ["disputed", "consumer_disputed"],
        "timely": ["timely", "timely_response"],
        "language": ["language", "lang"],
    ]

    /// - Parameters:
    ///   - names: what a column may be called.
    ///   - given: columns of the file by name; an empty one leaves the name out.
    /// - Throws: `columns` where one that was named is not there, `usage` for a name there is not.
    package init(
        of all: [String], names: [String], given: [String: String], path: String
    ) throws(IntakeError) {
        var found: [Column] = []
        for name in given.keys.sorted() where !names.contains(name) {
            throw IntakeError(
                .usage, path: path, message: "\(shown(name)) is nothing that outcomes are counted by",
                hint: "There are \(names.sorted().joined(separator: ", ")).")
        }
        for name in names.sorted() {
            if let column = given[name] {
                if column.isEmpty { continue }
                guard let position = Self.position(of: column, in: all) else {
                    var message = "there is no column \(shown(column)); the file has \(all.joined(separator: ", "))"
                    if let nearest = NearestName.of(column, among: all) {
                        message += ". Did you mean \(shown(nearest))?"
                    }
                    throw IntakeError(.columns, path: path, message: message)
                }
                found.append(Column(name: name, column: all[position], position: position, isGuessed: false))
            } else {
                let names = Self.usual[name] ?? [name]
                guard let position = names.lazy.compactMap({ Self.position(of: $0, in: all) }).first,
                    !given.values.contains(all[position])
                else { continue }
                found.append(Column(name: name, column: all[position], position: position, isGuessed: true))
            }
        }
        guard found.contains(where: { $0.name == "received" }) else {
            throw IntakeError(
                .columns, path: path,
                message: "no column holds the day of receipt; the file has \(all.joined(separator: ", "))",
                hint: "Name it with --column received=COLUMN.")
        }
        columns = found
        let used = Set(found.map(\.position))
        unused = all.indices.filter { !used.contains($0) }.map { all[$0] }
    }

    private static func position(of name: String, in all: [String]) -> Int? {
        all.firstIndex(of: name) ?? all.firstIndex { UsualColumns.snakeCase($0) == UsualColumns.snakeCase(name) }
    }
}

/// Codes rows of outcomes, column by column, until a block of them is taken out.
package struct OutcomeCoder {
    /// The different values of a column since the last block, found by their bytes.
    private struct Dictionary {
        /// Where each value begins in `bytes`.
        var ends: [Int] = [0]
        var bytes: [UInt8] = []
        var values: [String] = []
        var faults: [String?] = []
        var slots = [Int32](repeating: -1, count: 256)
        var last: Int32 = -1

        mutating func clear() { self = Dictionary() }

        private func holds(_ index: Int, _ value: Span<UInt8>) -> Bool {
            let start = ends[index]
            guard ends[index + 1] - start == value.count else { return false }
            return bytes.withUnsafeBytes { own in
                value.withUnsafeBytes { other in
                    (0..<other.count).allSatisfy { own[start + $0] == other[$0] }
                }
            }
        }

        /// - Parameter read: a new value's text, or why there is none.
        mutating func code(_ value: Span<UInt8>, _ read: (String) -> (String, fault: String?)) -> Int32 {
            // Rows that follow each other are often alike.
            if last >= 0, holds(Int(last), value) { return last }
            var slot = firstSlot(of: value)
            while slots[slot] >= 0 {
                if holds(Int(slots[slot]), value) {
                    last = slots[slot]
                    return last
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            last = Int32(values.count)
            slots[slot] = last
            value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
            ends.append(bytes.count)
            let text = value.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
            let (meaning, fault) = read(text)
            values.append(meaning)
            faults.append(fault)
            if values.count * 2 > slots.count { grow() }
            return last
        }

        /// Where a value is looked for first, by its FNV-1a hash.
        private func firstSlot(of value: Span<UInt8>) -> Int {
            var hash: UInt64 = 14_695_981_039_346_656_037
            for index in 0..<value.count { hash = (hash ^ UInt64(value[index])) &* 1_099_511_628_211 }
            hash ^= hash >> 29
            return Int(hash & UInt64(slots.count - 1))
        }

        private mutating func grow() {
            slots = [Int32](repeating: -1, count: slots.count * 4)
            for index in values.indices {
                var slot = firstSlot(of: bytes.span.extracting(ends[index]..<ends[index + 1]))
                while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = Int32(index)
            }
        }
    }

    /// The rows of a block.
    package struct Columns: Sendable {
        package struct Column: Sendable {
            package let name: String
            package let values: [String]
            package let codes: [UInt32]
        }

        package let columns: [Column]
    }

    private static let valueByteLimit = 200

    private let columns: [OutcomeColumns.Column]
    private var dictionaries: [Dictionary]
    private var codes: [[UInt32]]
    private var rowCodes: [Int32] = []
    package private(set) var rowCount = 0

    package init(_ columns: OutcomeColumns) {
        self.columns = columns.columns
        dictionaries = columns.columns.map { _ in Dictionary() }
        codes = columns.columns.map { _ in [] }
        rowCodes = columns.columns.map { _ in 0 }
    }

    /// What the digest of rows is taken over: each value of the row with its length.
    package func canonicalBytes(of row: Row, into bytes: inout [UInt8]) {
        for column in columns {
            row.withField(column.position) { value in
                withUnsafeBytes(of: UInt32(truncatingIfNeeded: value.count).bigEndian) { bytes.append(contentsOf: $0) }
                value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
            }
        }
    }

    /// Why a row cannot be taken; nil when it can. It is taken only when `takes`.
    package mutating func fault(in row: Row, takes: Bool) -> Reject? {
        for (index, column) in columns.enumerated() {
            if row.isStructured(column.position) {
                return Reject(
                    line: row.line, column: column.column, rule: .notText, message: "this is no text", raw: row.raw)
            }
            let code = row.withField(column.position) { value in
                dictionaries[index].code(value) { Self.meaning(of: $0, as: column.name) }
            }
            if let fault = dictionaries[index].faults[Int(code)] {
                let rule: Reject.Rule =
                    fault.contains("is empty") ? .missingValue : fault.contains("bytes") ? .fieldTooLong : .invalidDate
                return Reject(line: row.line, column: column.column, rule: rule, message: fault, raw: row.raw)
            }
            rowCodes[index] = code
        }
        guard takes else { return nil }
        for index in codes.indices { codes[index].append(UInt32(bitPattern: rowCodes[index])) }
        rowCount += 1
        return nil
    }

    private static func meaning(of text: String, as name: String) -> (String, fault: String?) {
        if text.utf8.count > valueByteLimit {
            return ("", "\(text.utf8.count) bytes are too many; at most \(valueByteLimit) are taken")
        }
        guard name == "received" || name == "closed" else { return (text, nil) }
        if text.isEmpty { return ("", name == "received" ? "the day of receipt is empty" : nil) }
        guard let time = ReceivedTime(text) else { return ("", "\(shown(text)) is no day; write it as 2026-11-30") }
        let day =
            time.secondsSinceEpoch >= 0 ? time.secondsSinceEpoch / 86_400 : (time.secondsSinceEpoch - 86_399) / 86_400
        // From 1900-01-01 to 2199-12-31.
        guard (-25_567...84_005).contains(day) else { return ("", "\(shown(text)) lies outside of 1900–2199") }
        return (Self.date(Int(day)), nil)
    }

    /// Takes out what was coded. Values that mean the same, such as one day written in two ways, become one.
    package mutating func take() -> Columns {
        let taken = columns.indices.map { index in
            var places: [String: UInt32] = [:]
            var values: [String] = []
            // Values that only rejected rows had are none of the block's.
            var place = [UInt32](repeating: .max, count: dictionaries[index].values.count)
            let coded = codes[index].map { code in
                if place[Int(code)] != .max { return place[Int(code)] }
                let value = dictionaries[index].values[Int(code)]
                let known = places[value] ?? UInt32(values.count)
                if places[value] == nil {
                    places[value] = known
                    values.append(value)
                }
                place[Int(code)] = known
                return known
            }
            return Columns.Column(name: columns[index].name, values: values, codes: coded)
        }
        for index in codes.indices { codes[index].removeAll(keepingCapacity: true) }
        for index in dictionaries.indices { dictionaries[index].clear() }
        rowCount = 0
        return Columns(columns: taken)
    }

    /// A day since 1970 as `2026-11-30`; the inverse of the count in `ReceivedTime`.
    private static func date(_ days: Int) -> String {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
