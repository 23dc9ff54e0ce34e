/// Turns windows of bytes into rows and rejects. Pure: where the bytes come from is the reader's business.
///
/// A parser is asked again with the same bytes and more until it consumes them, so that a file cut anywhere gives the
/// same rows.
protocol RowParser {
    /// Names of the columns; nil until enough was read to know them.
    var columns: [String]? { get }
    /// How many of the columns, the last ones, no row was seen to have yet.
    var unseenColumnCount: Int { get }
    var identity: RowBlock.Identity { get }

    /// Appends what is whole in `bytes` to `contents`.
    /// - Returns: how many bytes were used up; the rest is asked for again, followed by more.
    /// - Throws: when the file as a whole cannot be read on.
    mutating func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, in window: WindowState, into contents: inout BlockContents
    ) throws(IntakeError) -> Int
}

extension RowParser {
    var unseenColumnCount: Int { 0 }
}

struct WindowState {
    /// No bytes will follow these.
    var isFinal: Bool
    /// The window is as large as it may grow. A parser that uses up nothing of a full window would never end, so it must
    /// give up the row at the window's start.
    var isFull: Bool
}

extension UnsafeBufferPointer<UInt8> {
    /// A copy of `range`, at most `limit` bytes of it.
    func copy(_ range: Range<Int>, limit: Int) -> [UInt8] {
        Array(self[range.lowerBound..<Swift.min(range.upperBound, range.lowerBound + limit)])
    }
}

/// The three bytes that some programs put before UTF-8 text.
enum ByteOrderMark {
    private static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// How many bytes to skip at the start of a file; nil when too few are known to tell.
    static func byteCount(atStartOf bytes: UnsafeBufferPointer<UInt8>, isFinal: Bool) -> Int? {
        let start = bytes.prefix(Self.bytes.count)
        if start.count < Self.bytes.count, Self.bytes.starts(with: start), !isFinal { return nil }
        return start.elementsEqual(Self.bytes) ? Self.bytes.count : 0
    }
}
