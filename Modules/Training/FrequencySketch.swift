#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// In how many texts features occur, at most: counted in 64 MiB, however many features there are.
///
/// Features that share a cell are counted together (Cormode and Muthukrishnan, "An Improved Data Stream Summary: The
/// Count-Min Sketch", 2005, with one row), so a count is never too low. It says which features are worth counting exactly.
final class FrequencySketch {
    private static let cellCount = 1 << 25
    private let cells: UnsafeMutablePointer<UInt16>
    /// How many cells have at least so many counts.
    private var reaching = [Int](repeating: 0, count: Int(UInt16.max) + 1)

    init() {
        // Memory that the system hands out as zeros is taken only where it is touched.
        cells = calloc(FrequencySketch.cellCount, MemoryLayout<UInt16>.stride)!
            .bindMemory(to: UInt16.self, capacity: FrequencySketch.cellCount)
    }

    deinit { free(cells) }

    private func cell(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) & (FrequencySketch.cellCount - 1) }

    /// Counts a text that has the feature.
    func add(_ hash: UInt64) {
        let cell = cell(hash)
        guard cells[cell] < UInt16.max else { return }
        cells[cell] += 1
        reaching[Int(cells[cell])] += 1
    }

    /// The most texts the feature may occur in; 65,535 stands for more too.
    func count(_ hash: UInt64) -> Int { Int(cells[cell(hash)]) }

    /// The lowest frequency, `minimum` or above, that at most `limit` cells reach.
    func frequency(atLeast minimum: Int, limit: Int) -> Int {
        var frequency = min(minimum, reaching.count - 1)
        while frequency < reaching.count - 1, reaching[frequency] > limit { frequency += 1 }
        return frequency
    }
}
