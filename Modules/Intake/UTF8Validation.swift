/// Finds bytes that are not UTF-8 (RFC 3629): overlong forms, surrogates, values past U+10FFFF, stray and missing bytes.
enum UTF8Validation {
    /// Position of the first byte of `bytes[range]` that begins no valid sequence, or nil.
    static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while true {
            position = ByteScan.firstNonASCII(in: bytes, position..<range.upperBound)
            // Texts in other scripts come in runs: stay with the slow form until ASCII returns.
            while position < range.upperBound, bytes[position] >= 0x80 {
                let length = sequenceLength(in: bytes, at: position, end: range.upperBound)
                if length == 0 { return position }
                position += length
            }
            if position >= range.upperBound { return nil }
        }
    }

    /// Length of the valid sequence of two to four bytes at `position`, 0 if there is none. Unicode, table 3-7.
    private static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> Int {
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            position + offset < end && range.contains(bytes[position + offset])
        }
        switch bytes[position] {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }
}
