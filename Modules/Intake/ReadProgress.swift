/// How far a file is read. The clock stays with the caller.
package struct ReadProgress: Sendable, Equatable {
    /// Bytes of the file as it lies on disk: compressed ones when it is compressed.
    package var byteCount: Int
    /// Nil when the size cannot be known, as with a pipe.
    package var totalByteCount: Int?
    package var rowCount: Int

    package init(byteCount: Int, totalByteCount: Int?, rowCount: Int) {
        self.byteCount = byteCount
        self.totalByteCount = totalByteCount
        self.rowCount = rowCount
    }

    /// 0 to 1; nil when the size is not known.
    package var fraction: Double? {
        guard let totalByteCount else { return nil }
        return totalByteCount == 0 ? 1 : min(1, Double(byteCount) / Double(totalByteCount))
    }

    package func rowsPerSecond(after elapsed: Duration) -> Double? {
        let seconds = elapsed / .seconds(1)
        return seconds > 0 ? Double(rowCount) / seconds : nil
    }

    /// Time left if the rest goes as the part before; nil while nothing is read or the size is not known.
    package func timeLeft(after elapsed: Duration) -> Duration? {
        guard let fraction, fraction > 0 else { return nil }
        return .seconds((elapsed / .seconds(1)) * (1 - fraction) / fraction)
    }
}
