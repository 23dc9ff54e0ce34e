/// A number for each row, stored as narrow as the largest of them allows: a walk over millions of rows waits for memory before
/// anything else, and nearly all dimensions have less than 256 values.
struct NarrowColumn: Sendable {
    // Of the three only the one of the width is in use.
    private var bytes: [UInt8] = []
    private var words: [UInt16] = []
    private var longs: [UInt32] = []
    private var width = Width.byte

    private enum Width { case byte, word, long }

    init() {}

    init(zeros count: Int) { bytes = Array(repeating: 0, count: count) }

    var count: Int {
        switch width {
        case .byte: bytes.count
        case .word: words.count
        case .long: longs.count
        }
    }

    subscript(row: Int) -> UInt32 {
        get {
            switch width {
            case .byte: UInt32(bytes[row])
            case .word: UInt32(words[row])
            case .long: longs[row]
            }
        }
        set {
            widen(for: newValue)
            switch width {
            case .byte: bytes[row] = UInt8(newValue)
            case .word: words[row] = UInt16(newValue)
            case .long: longs[row] = newValue
            }
        }
    }

    mutating func append(_ value: UInt32) {
        widen(for: value)
        switch width {
        case .byte: bytes.append(UInt8(value))
        case .word: words.append(UInt16(value))
        case .long: longs.append(value)
        }
    }

    mutating func append(contentsOf values: some Collection<UInt32>) {
        widen(for: values.max() ?? 0)
        switch width {
        case .byte: bytes.append(contentsOf: values.lazy.map { UInt8($0) })
        case .word: words.append(contentsOf: values.lazy.map { UInt16($0) })
        case .long: longs.append(contentsOf: values)
        }
    }

    mutating func append(zeros count: Int) { append(contentsOf: repeatElement(0, count: count)) }

    /// Makes room for a value; rows keep theirs.
    private mutating func widen(for value: UInt32) {
        if width == .byte, value > UInt32(UInt8.max) {
            (words, bytes, width) = (bytes.map { UInt16($0) }, [], .word)
        }
        if width == .word, value > UInt32(UInt16.max) {
            (longs, words, width) = (words.map { UInt32($0) }, [], .long)
        }
    }

    /// Copies the numbers of some rows to the beginning of a buffer, which must hold as many.
    func copy(_ rows: Range<Int>, to buffer: UnsafeMutableBufferPointer<UInt32>) {
        func copy(_ values: [some UnsignedInteger & FixedWidthInteger]) {
            values.withUnsafeBufferPointer { values in
                precondition(rows.lowerBound >= 0 && rows.upperBound <= values.count && rows.count <= buffer.count)
                for index in 0..<rows.count {
                    buffer[index] = UInt32(truncatingIfNeeded: values[rows.lowerBound &+ index])
                }
            }
        }
        switch width {
        case .byte: copy(bytes)
        case .word: copy(words)
        case .long: copy(longs)
        }
    }

    func reduce<Result>(_ first: Result, _ next: (Result, UInt32) -> Result) -> Result {
        switch width {
        case .byte: bytes.reduce(first) { next($0, UInt32($1)) }
        case .word: words.reduce(first) { next($0, UInt32($1)) }
        case .long: longs.reduce(first, next)
        }
    }
}
