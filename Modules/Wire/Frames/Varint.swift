/// How many bytes each integer of a frame may take (specification §3).
enum FieldByteLimit {
    static let length = 3
    static let slot = 2
    static let method = 2
    static let timeout = 5
    static let credit = 5
    static let token = 5
    static let total = 5
    static let raw = 5
    static let accepted = 5
    static let grace = 5
    static let innerLength = 3
    static let settingKey = 2
    static let settingValue = 5
    static let other = 2
}

/// Unsigned base-128 integers, low group first, in the shortest form only.
package enum Varint {
    /// The number of bytes `value` takes, 1–5.
    package static func byteCount(of value: UInt32) -> Int {
        switch value {
        case 0..<(1 << 7): 1
        case (1 << 7)..<(1 << 14): 2
        case (1 << 14)..<(1 << 21): 3
        case (1 << 21)..<(1 << 28): 4
        default: 5
        }
    }

    package static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}

extension RawSpan {
    /// The byte at `offset`; traps beyond the end, which callers rule out first.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 {
        unsafeLoad(fromByteOffset: offset, as: UInt8.self)
    }
}

/// A place in a frame's body and the end it may not pass. It holds offsets only, so it can outlive the bytes.
struct Cursor {
    private(set) var offset: Int
    let end: Int

    init(offset: Int, end: Int) {
        self.offset = offset
        self.end = end
    }

    init(_ range: Range<Int>) {
        self.init(offset: range.lowerBound, end: range.upperBound)
    }

    var isAtEnd: Bool { offset == end }
    var rest: Range<Int> { offset..<end }

    mutating func readByte(_ field: StaticString, in bytes: RawSpan) throws(ConnectionError) -> UInt8 {
        guard offset < end else { throw .violation("\(field) is missing: the frame is too short") }
        defer { offset += 1 }
        return bytes.byte(at: offset)
    }

    /// Reads one integer of at most `byteLimit` bytes and 2^32−1.
    @inline(__always)
    mutating func readVarint(
        _ field: StaticString, byteLimit: Int, in bytes: RawSpan
    ) throws(ConnectionError) -> UInt32 {
        if offset < end {
            let first = bytes.byte(at: offset)
            if first < 0x80 {
                offset += 1
                return UInt32(first)
            }
        }
        return try readLongVarint(field, byteLimit: byteLimit, in: bytes)
    }

    private mutating func readLongVarint(
        _ field: StaticString, byteLimit: Int, in bytes: RawSpan
    ) throws(ConnectionError) -> UInt32 {
        var value: UInt64 = 0
        for index in 0..<byteLimit {
            guard offset < end else { throw .violation("\(field) is cut off: the frame is too short") }
            let byte = bytes.byte(at: offset)
            offset += 1
            value |= UInt64(byte & 0x7F) << UInt64(7 * index)
            guard byte < 0x80 else { continue }
            guard byte != 0 || index == 0 else { throw .violation("\(field) is not in its shortest form") }
            guard let narrow = UInt32(exactly: value) else { throw .violation("\(field) is above 2^32-1") }
            return narrow
        }
        throw .violation("\(field) takes more than \(byteLimit) bytes")
    }

    /// Reads a length and steps over that many bytes; the answer is their place.
    mutating func readBlock(_ field: StaticString, in bytes: RawSpan) throws(ConnectionError) -> Range<Int> {
        let count = Int(try readVarint(field, byteLimit: FieldByteLimit.innerLength, in: bytes))
        return try take(count, field)
    }

    mutating func take(_ count: Int, _ field: StaticString) throws(ConnectionError) -> Range<Int> {
        guard count <= end - offset else { throw .violation("\(field) reaches beyond its frame") }
        let range = offset..<(offset + count)
        offset += count
        return range
    }

    mutating func takeRest() -> Range<Int> {
        defer { offset = end }
        return offset..<end
    }

    func requireEnd(_ frame: StaticString) throws(ConnectionError) {
        guard isAtEnd else { throw .violation("\(frame) has \(end - offset) bytes left over") }
    }
}

extension RawSpan {
    func array(_ range: Range<Int>) -> [UInt8] {
        extracting(range).withUnsafeBytes { Array($0) }
    }

    func string(_ range: Range<Int>) -> String {
        extracting(range).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }
}
