internal import CKernel
internal import EvenhandText

/// Sums the rows of a narrative's features: every output of the model at once.
///
/// A feature counts up to three times, see ``RepeatCounts``. Rows of one block are added by the kernel's own loop, see
/// `CKernel`; longer ones here.
struct RowSum: FeatureReceiver {
    private let table: WeightTable
    private let counts: UnsafeMutablePointer<UInt64>
    private let sums: UnsafeMutablePointer<EvenhandSums>
    private let wideSums: UnsafeMutablePointer<Int32>
    private let grams: UnsafeMutablePointer<UInt64>
    private var gramCount = 0
    let wantsCharacterGrams: Bool

    init(_ table: WeightTable, workspace: ScoringWorkspace, wantsCharacterGrams: Bool) {
        self.table = table
        self.wantsCharacterGrams = wantsCharacterGrams
        counts = workspace.counts
        sums = workspace.sums
        wideSums = workspace.wideSums
        grams = workspace.grams
        sums.pointee = EvenhandSums()
        if !table.isOneBlock { wideSums.update(repeating: 0, count: ScoringWorkspace.columnLimit) }
    }

    static var wantsPlaces: Bool { false }

    @inline(__always)
    mutating func add(_ features: FeatureColumns) { addRows(features.hashes, features.count) }

    @inline(__always)
    mutating func add(gram hash: UInt64, start: Int, end: Int) {
        grams[gramCount] = hash
        gramCount &+= 1
        if gramCount == ScoringWorkspace.gramLimit { addGrams() }
    }

    private mutating func addGrams() {
        addRows(grams, gramCount)
        gramCount = 0
    }

    private func addRows(_ hashes: UnsafePointer<UInt64>, _ count: Int) {
        if table.isOneBlock {
            evenhand_add_rows(table.bytes, table.bucketCount, hashes, count, counts, sums)
        } else {
            addBlocks(hashes, count)
        }
    }

    private func addBlocks(_ hashes: UnsafePointer<UInt64>, _ count: Int) {
        for index in 0..<count {
            guard let (slot, row) = table.row(of: hashes[index]) else { continue }
            guard RepeatCounts.count(slot, in: counts) else { continue }
            for column in 0..<table.rowByteCount {
                wideSums[column] &+= Int32(row.load(fromByteOffset: column, as: Int8.self))
            }
        }
    }

    /// Takes what still waits, and forgets how often features were counted. Call once, before reading sums.
    mutating func finish() {
        addGrams()
        counts.update(repeating: 0, count: RepeatCounts.wordCount)
    }

    /// The sum of a column over all features that counted.
    @inline(__always)
    func sum(column: Int) -> Int {
        if !table.isOneBlock { return Int(wideSums[column]) }
        return UnsafeRawPointer(sums).withMemoryRebound(to: Int32.self, capacity: 16) { lanes in
            Int(lanes[column & 1 &* 8 &+ column &>> 1])
        }
    }
}
