/// Up to 65,536 outcomes of one source as columns, each coded by its own different values: how bulk facts lie in the journal.
///
/// A source is a list of rows in a fixed order. A block spans a stretch of their numbers; what could not be read when it came
/// is left out and may come later in a block of its own. So a row is known by its source and its number.
package struct OutcomeBlock: Sendable, Equatable, Codable {
    /// One thing that is known of the rows.
    package struct Column: Sendable, Equatable, Codable {
        package let name: String
        /// Different from each other; an empty one is not said.
        package let values: [String]
        /// A place in `values` for each row.
        package let codes: PackedCodes

        private enum CodingKeys: String, CodingKey { case name, values, codes }

        package init(name: String, values: [String], codes: [UInt32]) {
            self.name = name
            self.values = values
            self.codes = PackedCodes(codes)
        }

        /// Empty where the row says nothing, or has a code that stands for no value: what is stored is read whatever it holds.
        package func value(ofRow row: Int) -> String {
            guard codes.codes.indices.contains(row) else { return "" }
            let code = Int(codes.codes[row])
            return values.indices.contains(code) ? values[code] : ""
        }
    }

    package let source: String
    /// The number of the first row within the source, from 1.
    package let first: Int64
    /// How many numbers it spans.
    package let span: Int
    /// Which of these, from 0, have no row here; in order.
    package let leftOut: [Int]
    /// SHA-256 of the rows as their sender reads them, in hexadecimal: what a later run compares its file with.
    package let digest: String
    package let columns: [Column]

    private enum CodingKeys: String, CodingKey { case source, first, span, leftOut, digest, columns }

    package init(
        source: String, first: Int64, span: Int, leftOut: [Int], digest: String, columns: [Column]
    ) {
        self.source = source
        self.first = first
        self.span = span
        self.leftOut = leftOut
        self.digest = digest
        self.columns = columns
    }

    package static let spanLimit = 65_536
    /// Bytes of a value.
    package static let valueByteLimit = 200
    package static let sourceLimit = 100

    package var rowCount: Int { span - leftOut.count }
    package var extent: OutcomeExtent {
        OutcomeExtent(first: first, span: span, leftOut: leftOut, digest: digest, columns: columns.map(\.name))
    }

    package func column(_ name: String) -> Column? { columns.first { $0.name == name } }

    /// The number within the source of a row of the block.
    package func number(ofRow row: Int) -> Int64 {
        var number = first + Int64(row)
        for place in leftOut where first + Int64(place) <= number { number += 1 }
        return number
    }
}

/// Which rows of a source a block holds, without the rows.
package struct OutcomeExtent: Sendable, Equatable {
    package let first: Int64
    package let span: Int
    package let leftOut: [Int]
    package let digest: String
    package let columns: [String]

    package var rowCount: Int { span - leftOut.count }
    package var end: Int64 { first + Int64(span) }

    package func holds(_ number: Int64) -> Bool {
        number >= first && number < end && !leftOut.contains(Int(number - first))
    }

    /// Whether some row is in both.
    package func overlaps(_ other: OutcomeExtent) -> Bool {
        let (low, high) = (max(first, other.first), min(end, other.end))
        guard low < high else { return false }
        let (mine, others) = (Set(leftOut), Set(other.leftOut))
        return (low..<high).contains { !mine.contains(Int($0 - first)) && !others.contains(Int($0 - other.first)) }
    }
}

/// Numbers below a small bound, stored as bytes of one, two or four each in base64: `"1:AAEC"`.
package struct PackedCodes: Sendable, Equatable, Codable {
    package let codes: [UInt32]

    package init(_ codes: [UInt32]) { self.codes = codes }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let codes = Self.unpacked(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no packed codes")
        }
        self.codes = codes
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(packed)
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    package var packed: String {
        let largest = codes.max() ?? 0
        let width = largest < 1 << 8 ? 1 : largest < 1 << 16 ? 2 : 4
        var bytes: [UInt8] = []
        bytes.reserveCapacity(codes.count * width)
        for code in codes {
            for place in 0..<width { bytes.append(UInt8(truncatingIfNeeded: code >> (8 * UInt32(place)))) }
        }
        var text: [UInt8] = [UInt8(ascii: "0") + UInt8(width), UInt8(ascii: ":")]
        text.reserveCapacity(2 + (bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let count = min(3, bytes.count - index)
            let word =
                UInt32(bytes[index]) << 16 | (count > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
                | (count > 2 ? UInt32(bytes[index + 2]) : 0)
            for place in 0..<4 {
                text.append(place <= count ? alphabet(word >> (18 - 6 * UInt32(place))) : UInt8(ascii: "="))
            }
            index += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func alphabet(_ bits: UInt32) -> UInt8 { Self.alphabet[Int(bits & 63)] }

    /// nil for a text that is none.
    package static func unpacked(_ text: String) -> [UInt32]? {
        var text = text
        return text.withUTF8 { bytes -> [UInt32]? in
            guard bytes.count >= 2, bytes[1] == UInt8(ascii: ":") else { return nil }
            let width = Int(bytes[0]) - Int(UInt8(ascii: "0"))
            guard width == 1 || width == 2 || width == 4, (bytes.count - 2) % 4 == 0 else { return nil }
            var plain: [UInt8] = []
            plain.reserveCapacity((bytes.count - 2) / 4 * 3)
            var index = 2
            while index < bytes.count {
                var word: UInt32 = 0
                var padding = 0
                for place in 0..<4 {
                    let byte = bytes[index + place]
                    if byte == UInt8(ascii: "="), index + 4 == bytes.count, place >= 2 {
                        padding += 1
                        word <<= 6
                        continue
                    }
                    guard padding == 0, let bits = Self.bits(byte) else { return nil }
                    word = word << 6 | bits
                }
                for place in 0..<(3 - padding) {
                    plain.append(UInt8(truncatingIfNeeded: word >> (16 - 8 * UInt32(place))))
                }
                index += 4
            }
            guard plain.count % width == 0 else { return nil }
            return stride(from: 0, to: plain.count, by: width).map { start in
                (0..<width).reduce(UInt32(0)) { $0 | UInt32(plain[start + $1]) << (8 * UInt32($1)) }
            }
        }
    }

    private static func bits(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
