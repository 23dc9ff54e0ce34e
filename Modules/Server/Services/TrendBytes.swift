internal import EvenhandDomain
internal import EvenhandInsight

/// The large parts of an answer about trends in the bytes of its message. An answer by day over forty years has 16,000 periods and
/// 300,000 counts: made messages, and counted and written by the visitor of messages, they cost as much time as counting millions
/// of rows.
struct TrendBytes {
    private(set) var bytes: [UInt8] = []

    /// - Parameter byteCount: room for the whole answer.
    init(expecting byteCount: Int) { bytes.reserveCapacity(byteCount) }

    /// Field 1 of `GetTrendResponse`, once for each period.
    mutating func add(_ periods: [Period]) {
        for period in periods {
            let first = period.first.description
            let name = period.length == .day ? first : period.name
            let last = period.length == .day ? first : period.last.description
            bytes.append(Self.tag(1))
            add(varint: 6 + name.utf8.count + first.utf8.count + last.utf8.count)
            add(name, field: 1)
            add(first, field: 2)
            add(last, field: 3)
        }
    }

    /// Field 2, once for each series: its values, counts and sum.
    mutating func add(_ series: [TrendCounts.Series]) {
        for series in series {
            var part = TrendBytes(expecting: 64 + 2 * series.counts.count)
            for value in series.values { part.add(value, field: 1) }
            part.add(series.counts, field: 2)
            let sum = series.sum
            if sum != 0 {
                // A number of its own, not of bytes.
                part.bytes.append(3 << 3)
                part.add(varint: sum)
            }
            bytes.append(Self.tag(2))
            add(varint: part.bytes.count)
            bytes += part.bytes
        }
    }

    /// What is encoded already: the fields of the message that are left.
    mutating func add(encoded rest: [UInt8]) { bytes += rest }

    private mutating func add(_ text: String, field: UInt8) {
        bytes.append(Self.tag(field))
        add(varint: text.utf8.count)
        bytes += text.utf8
    }

    /// Packed, and nothing at all where there are none.
    private mutating func add(_ counts: [Int], field: UInt8) {
        if counts.isEmpty { return }
        let packed = [UInt8](unsafeUninitializedCapacity: 10 * counts.count) { buffer, end in
            for count in counts {
                var rest = UInt64(count)
                while rest >= 0x80 {
                    buffer[end] = UInt8(truncatingIfNeeded: rest) | 0x80
                    end &+= 1
                    rest >>= 7
                }
                buffer[end] = UInt8(truncatingIfNeeded: rest)
                end &+= 1
            }
        }
        bytes.append(Self.tag(field))
        add(varint: packed.count)
        bytes += packed
    }

    /// - Parameter number: not below zero.
    private mutating func add(varint number: Int) {
        var rest = UInt64(number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Of a field whose length stands before it.
    private static func tag(_ field: UInt8) -> UInt8 { field << 3 | 2 }
}
