#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Searches over many bytes at once: eight in a register, or `memchr`, which the C library tunes per processor.
enum ByteScan {
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let quote: UInt8 = 0x22

    /// Position of `byte` in `bytes[range]`, or nil.
    @inline(__always)
    static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty, let base = bytes.baseAddress else { return nil }
        guard let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Position of the first delimiter, quote, line feed or carriage return in `bytes[start...]`, or the end.
    @inline(__always)
    static func firstSpecial(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: UInt8
    ) -> Int {
        let delimiters = EightBytes(repeating: delimiter)
        return first(in: bytes, start..<bytes.count) { eight in
            eight.flags(delimiters) | eight.flags(.quotes) | eight.flags(.lineFeeds) | eight.flags(.carriageReturns)
        }
    }

    /// Position of the first quote, backslash or control character of `bytes[range]`, or the range's end.
    static func firstJSONSpecial(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        first(in: bytes, range) { eight in
            eight.flags(.quotes) | eight.flags(.backslashes) | eight.flagsBelow(.spaces)
        }
    }

    /// Position of the first byte of `bytes[range]` above 0x7F, or the range's end.
    static func firstNonASCII(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        first(in: bytes, range) { $0.flagsNonASCII }
    }

    /// Position of the first byte for which `flags` sets the top bit of its lane, or the range's end.
    @inline(__always)
    private static func first(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, flags: (EightBytes) -> UInt64
    ) -> Int {
        var position = range.lowerBound
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return range.upperBound }
        while position &+ 8 <= range.upperBound {
            let found = flags(EightBytes(at: base + position))
            if found != 0 { return position &+ found.trailingZeroBitCount / 8 }
            position &+= 8
        }
        while position < range.upperBound, flags(EightBytes(repeating: bytes[position])) == 0 { position &+= 1 }
        return position
    }

    /// Line ends within `bytes[range]`: line feeds, and carriage returns that no line feed follows.
    static func lineEndCount(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var count = 0
        var position = range.lowerBound
        while let found = first(lineFeed, in: bytes, position..<range.upperBound) {
            count += 1
            position = found + 1
        }
        position = range.lowerBound
        while let found = first(carriageReturn, in: bytes, position..<range.upperBound) {
            position = found + 1
            if position == range.upperBound || bytes[position] != lineFeed { count += 1 }
        }
        return count
    }

    /// The first line end in `bytes[start...]`: where the line's text ends and the next line starts. Nil when there is
    /// none, or when a carriage return is the last byte known and a line feed may follow.
    static func lineEnd(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isFinal: Bool
    ) -> (end: Int, next: Int)? {
        let feed = first(lineFeed, in: bytes, start..<bytes.count)
        guard let end = first(carriageReturn, in: bytes, start..<(feed ?? bytes.count)) ?? feed else { return nil }
        return lineBreak(in: bytes, at: end, isFinal: isFinal).map { (end, $0) }
    }

    /// Start of the line after the break at `end`; nil when it is not known yet.
    @inline(__always)
    static func lineBreak(in bytes: UnsafeBufferPointer<UInt8>, at end: Int, isFinal: Bool) -> Int? {
        if bytes[end] == lineFeed { return end + 1 }
        if end + 1 < bytes.count { return bytes[end + 1] == lineFeed ? end + 2 : end + 1 }
        return isFinal ? end + 1 : nil
    }
}

/// Eight bytes of text in one register, the first in the lowest lane: quicker here than `SIMD16`, whose comparisons the
/// compiler spells out lane by lane (23 MB/s against 800 on short fields).
///
/// Each test sets the top bit of every lane that matches. Lanes above a match may be flagged wrongly, so only the lowest
/// flag counts.
private struct EightBytes {
    static let quotes = EightBytes(repeating: ByteScan.quote)
    static let lineFeeds = EightBytes(repeating: ByteScan.lineFeed)
    static let carriageReturns = EightBytes(repeating: ByteScan.carriageReturn)
    static let backslashes = EightBytes(repeating: UInt8(ascii: "\\"))
    static let spaces = EightBytes(repeating: 0x20)
    private static let lowBits: UInt64 = 0x0101_0101_0101_0101
    private static let topBits: UInt64 = 0x8080_8080_8080_8080

    private var lanes: UInt64

    @inline(__always)
    init(at address: UnsafeRawPointer) {
        lanes = UInt64(littleEndian: address.loadUnaligned(as: UInt64.self))
    }

    @inline(__always)
    init(repeating byte: UInt8) {
        lanes = UInt64(byte) &* Self.lowBits
    }

    /// Flags the lanes equal to those of `other`.
    @inline(__always)
    func flags(_ other: EightBytes) -> UInt64 {
        let difference = lanes ^ other.lanes
        return (difference &- Self.lowBits) & ~difference & Self.topBits
    }

    /// Flags the lanes below those of `limit`, which are at most 0x80.
    @inline(__always)
    func flagsBelow(_ limit: EightBytes) -> UInt64 {
        (lanes &- limit.lanes) & ~lanes & Self.topBits
    }

    @inline(__always)
    var flagsNonASCII: UInt64 { lanes & Self.topBits }
}
