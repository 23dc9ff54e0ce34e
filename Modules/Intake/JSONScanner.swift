/// Why a line is not the JSON it should be, and at which byte of the line, from 0.
struct JSONDefect: Error, Equatable {
    var offset: Int
    var reason: String
}

/// Walks over the JSON object in a range of bytes known to be UTF-8 (RFC 8259), strictly: no comments, no trailing commas,
/// no bare words. Copies nothing; the caller unescapes the texts it wants.
struct JSONScanner {
    /// Deeper nesting is refused, so that a hostile line cannot exhaust the stack.
    private static let largestDepth = 128

    struct Text {
        /// The bytes between the quotes.
        var range: Range<Int>
        var hasEscapes: Bool
    }

    enum Value {
        case text(Text)
        /// A number, true or false, as written.
        case plain(Range<Int>)
        case null
        /// An object or array, as written.
        case structured(Range<Int>)
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let start: Int
    private let end: Int
    private var position: Int
    private var isFirstMember = true

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        start = range.lowerBound
        end = range.upperBound
        position = start
    }

    /// The first byte that is not white space, nil for a blank line.
    mutating func firstByte() -> UInt8? {
        skipSpace()
        return position < end ? bytes[position] : nil
    }

    mutating func enterObject() throws(JSONDefect) {
        skipSpace()
        try expect(UInt8(ascii: "{"), "an object begins with {")
    }

    /// The object's next key and value; nil when it and the line are at their end.
    mutating func nextMember() throws(JSONDefect) -> (key: Text, value: Value)? {
        skipSpace()
        if take(UInt8(ascii: "}")) {
            skipSpace()
            guard position == end else { throw defect("text follows the object; one object a line") }
            return nil
        }
        if !isFirstMember {
            try expect(UInt8(ascii: ","), "a comma or } is due")
            skipSpace()
        }
        isFirstMember = false
        let key = try text("a key in quotes is due")
        skipSpace()
        try expect(UInt8(ascii: ":"), "a colon is due after the key")
        return (key, try value(depth: 1))
    }

    // MARK: Values

    private mutating func value(depth: Int) throws(JSONDefect) -> Value {
        skipSpace()
        let from = position
        guard position < end else { throw defect("a value is due") }
        switch bytes[position] {
        case UInt8(ascii: "\""):
            return .text(try text("a text is due"))
        case UInt8(ascii: "{"):
            try object(depth: depth + 1)
            return .structured(from..<position)
        case UInt8(ascii: "["):
            try array(depth: depth + 1)
            return .structured(from..<position)
        case UInt8(ascii: "t"):
            try word("true")
            return .plain(from..<position)
        case UInt8(ascii: "f"):
            try word("false")
            return .plain(from..<position)
        case UInt8(ascii: "n"):
            try word("null")
            return .null
        default:
            try number()
            return .plain(from..<position)
        }
    }

    private mutating func object(depth: Int) throws(JSONDefect) {
        guard depth <= Self.largestDepth else { throw defect("nested deeper than \(Self.largestDepth)") }
        position += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return }
        while true {
            skipSpace()
            _ = try text("a key in quotes is due")
            skipSpace()
            try expect(UInt8(ascii: ":"), "a colon is due after the key")
            _ = try value(depth: depth)
            skipSpace()
            if take(UInt8(ascii: "}")) { return }
            try expect(UInt8(ascii: ","), "a comma or } is due")
        }
    }

    private mutating func array(depth: Int) throws(JSONDefect) {
        guard depth <= Self.largestDepth else { throw defect("nested deeper than \(Self.largestDepth)") }
        position += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return }
        while true {
            _ = try value(depth: depth)
            skipSpace()
            if take(UInt8(ascii: "]")) { return }
            try expect(UInt8(ascii: ","), "a comma or ] is due")
        }
    }

    private mutating func word(_ expected: StaticString) throws(JSONDefect) {
        let count = expected.utf8CodeUnitCount
        let matches =
            position + count <= end
            && (0..<count).allSatisfy { bytes[position + $0] == expected.utf8Start[$0] }
        guard matches else { throw defect("a value is due") }
        position += count
    }

    private mutating func number() throws(JSONDefect) {
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")), digits() == 0 { throw defect("a value is due") }
        if take(UInt8(ascii: ".")), digits() == 0 { throw defect("digits are due after the point") }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { throw defect("digits are due in the exponent") }
        }
    }

    private mutating func digits() -> Int {
        let from = position
        while position < end, (0x30...0x39).contains(bytes[position]) { position += 1 }
        return position - from
    }

    // MARK: Texts

    private mutating func text(_ due: String) throws(JSONDefect) -> Text {
        try expect(UInt8(ascii: "\""), due)
        let from = position
        var hasEscapes = false
        while true {
            position = ByteScan.firstJSONSpecial(in: bytes, position..<end)
            guard position < end else { throw defect("the text is not closed") }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return Text(range: from..<position - 1, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try escape()
            default:
                throw defect("a control character in a text is written as an escape")
            }
        }
    }

    private mutating func escape() throws(JSONDefect) {
        position += 1
        guard position < end else { throw defect("the text is not closed") }
        switch bytes[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            try unicodeEscape()
        default:
            throw defect("no such escape")
        }
    }

    /// `position` is at the u. A half of a surrogate pair alone stands for no character and is refused, not repaired.
    private mutating func unicodeEscape() throws(JSONDefect) {
        guard let unit = Self.hexUnit(in: bytes, at: position + 1, end: end) else {
            throw defect("four hexadecimal digits are due after \\u")
        }
        switch unit {
        case 0xD800...0xDBFF:
            let second = position + 5
            let isPaired =
                second + 1 < end && bytes[second] == UInt8(ascii: "\\") && bytes[second + 1] == UInt8(ascii: "u")
                && (0xDC00...0xDFFF).contains(Self.hexUnit(in: bytes, at: second + 2, end: end) ?? 0)
            guard isPaired else { throw defect("half of a surrogate pair stands alone") }
            position += 11
        case 0xDC00...0xDFFF:
            throw defect("half of a surrogate pair stands alone")
        default:
            position += 5
        }
    }

    /// Appends what a text stands for; it was scanned, so every escape is whole.
    static func unescape(_ text: Text, of bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
        var position = text.range.lowerBound
        let end = text.range.upperBound
        while position < end {
            let plainEnd = ByteScan.first(UInt8(ascii: "\\"), in: bytes, position..<end) ?? end
            result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<plainEnd]))
            guard plainEnd < end else { return }
            position = plainEnd + 2
            switch bytes[plainEnd + 1] {
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "u"):
                var scalar = hexUnit(in: bytes, at: position, end: end) ?? 0xFFFD
                position += 4
                if (0xD800...0xDBFF).contains(scalar), let low = hexUnit(in: bytes, at: position + 2, end: end) {
                    scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
                    position += 6
                }
                result.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
            case let byte: result.append(byte)
            }
        }
    }

    private static func hexUnit(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> UInt32? {
        guard position + 4 <= end else { return nil }
        var unit: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            switch byte {
            case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x37)
            case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x57)
            default: return nil
            }
        }
        return unit
    }

    // MARK: Steps

    private mutating func skipSpace() {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ byte: UInt8, _ due: String) throws(JSONDefect) {
        guard take(byte) else { throw defect(due) }
    }

    private func defect(_ reason: String) -> JSONDefect {
        JSONDefect(offset: position - start, reason: position == end ? "\(reason), the line ends" : reason)
    }
}
