/// How much one row may hold. All in bytes.
package struct IntakeLimits: Sendable, Equatable {
    /// A longer field makes its row a reject. 64 KiB, as policy has it for a narrative, unless told otherwise.
    package var fieldByteCount: Int
    /// A row that has not ended after this many bytes is given up, so that one quote left open cannot draw the whole
    /// file into memory. 1 KiB to 64 MiB.
    package var rowByteCount: Int
    /// As much of a bad row is kept for the rejects file.
    package var keptRawByteCount: Int

    package static let standard = IntakeLimits()

    package init(
        fieldByteCount: Int = 64 << 10, rowByteCount: Int = 16 << 20, keptRawByteCount: Int = 1 << 20
    ) {
        self.fieldByteCount = fieldByteCount
        // Offsets within a block are 32 bits wide, two of which mark the kind of cell.
        self.rowByteCount = min(max(rowByteCount, 1 << 10), 64 << 20)
        self.keptRawByteCount = keptRawByteCount
    }
}
