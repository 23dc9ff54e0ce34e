/// Fills windows from a source, has them parsed and seals what was found as blocks.
///
/// A window is 256 KiB and grows only for a row that does not fit, up to `IntakeLimits.rowByteCount`.
final class BlockReader {
    private static let windowByteCount = 256 << 10

    enum Step {
        case block(RowBlock)
        /// Bytes were read, no row was whole.
        case nothingYet
        case end
    }

    let source: any ByteSource
    private var parser: any RowParser
    private let largestWindowByteCount: Int
    private var window: [UInt8]
    /// The window's bytes in use; what a parse leaves over is moved to the front.
    private var filledByteCount = 0
    /// Not worth parsing again before this many bytes are there: keeps a long row that arrives in crumbs linear.
    private var worthwhileByteCount = 1
    private var sourceEnded = false
    /// An error of the source, kept until the rows before it are handed out.
    private var failure: IntakeError?

    init(source: any ByteSource, parser: any RowParser, limits: IntakeLimits) {
        self.source = source
        self.parser = parser
        largestWindowByteCount = limits.rowByteCount
        window = [UInt8](repeating: 0, count: min(Self.windowByteCount, largestWindowByteCount))
    }

    var columns: [String]? { parser.columns }
    var unseenColumnCount: Int { parser.unseenColumnCount }

    func step() throws(IntakeError) -> Step {
        if let failure { throw failure }
        if sourceEnded, filledByteCount == 0, parser.columns != nil { return .end }
        fill()
        // Bytes before a failure are parsed as if more would follow: a row cut by the failure is not a row.
        var contents = BlockContents()
        let state = WindowState(
            isFinal: sourceEnded && failure == nil,
            isFull: filledByteCount == window.count && window.count == largestWindowByteCount)
        let consumed = try parse(state, into: &contents)
        if let block = retire(consumed: consumed, contents: contents) { return .block(block) }
        return state.isFinal ? .end : .nothingYet
    }

    private func fill() {
        if filledByteCount == window.count, window.count < largestWindowByteCount {
            let count = min(window.count * 2, largestWindowByteCount)
            window.append(contentsOf: repeatElement(0, count: count - window.count))
        }
        let target = min(worthwhileByteCount, window.count)
        while !sourceEnded, filledByteCount < target || filledByteCount == 0 {
            do throws(IntakeError) {
                let filled = filledByteCount
                let source = source
                let count = try window.withUnsafeMutableBufferPointer { buffer throws(IntakeError) in
                    try source.read(into: UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
                }
                filledByteCount += count
                if count == 0 { sourceEnded = true }
            } catch {
                failure = error
                sourceEnded = true
            }
        }
    }

    private func parse(_ state: WindowState, into contents: inout BlockContents) throws(IntakeError) -> Int {
        let count = filledByteCount
        return try window.withUnsafeBufferPointer { buffer throws(IntakeError) in
            try parser.parse(UnsafeBufferPointer(rebasing: buffer[..<count]), in: state, into: &contents)
        }
    }

    /// Seals what was used up as a block when it holds rows, and moves the bytes left over to the front.
    ///
    /// The used bytes are copied out, not the window given away: a copy costs what clearing a fresh window would, and a
    /// block that came from a slow pipe is as small as its rows.
    private func retire(consumed: Int, contents: BlockContents) -> RowBlock? {
        var block: RowBlock?
        if !contents.entries.isEmpty, let columns = parser.columns {
            block = RowBlock(
                columns: columns, identity: parser.identity, bytes: Array(window[..<consumed]), contents: contents)
        }
        let left = filledByteCount - consumed
        window.withUnsafeMutableBytes { bytes in
            guard let base = bytes.baseAddress, consumed > 0 else { return }
            base.copyMemory(from: base + consumed, byteCount: left)
        }
        filledByteCount = left
        worthwhileByteCount = left < 64 << 10 ? left + 1 : left * 2
        // A window that grew for one long row is not kept.
        let usual = min(Self.windowByteCount, largestWindowByteCount)
        if window.count > usual, left <= usual / 2 { window = Array(window[..<usual]) }
        return block
    }
}
