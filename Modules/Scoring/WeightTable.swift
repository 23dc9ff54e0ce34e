/// The int8 rows of a model: where a feature's row lies.
struct WeightTable {
    private let base: UnsafeRawPointer
    private let bucketByteCount: Int
    let bucketCount: UInt32
    let rowByteCount: Int

    /// - Parameter model: must outlive the table.
    init(_ model: borrowing Model) {
        // A parsed model has at least one bucket, so its table has an address.
        base = model.storage.table.baseAddress!
        bucketCount = UInt32(model.storage.bucketCount)
        bucketByteCount = model.storage.bucketByteCount
        rowByteCount = ModelFormat.columns(bucketByteCount: model.storage.bucketByteCount)
    }

    /// The table as the kernel's own loop reads it.
    var bytes: UnsafePointer<UInt8> { base.assumingMemoryBound(to: UInt8.self) }

    /// Whether a bucket is one cache line, with rows of up to 14 columns.
    @inline(__always)
    var isOneBlock: Bool { bucketByteCount == 64 }

    /// The slot number of a feature, unique in the table, and its row; `nil` if the model does not know the feature.
    func row(of hash: UInt64) -> (slot: Int, row: UnsafeRawPointer)? {
        let bucket = ModelFormat.bucket(of: hash, count: Int(bucketCount))
        let address = base + bucket &* bucketByteCount
        let tag = ModelFormat.tag(of: hash)
        for lane in 0..<ModelFormat.rowsPerBucket {
            let offset = bucketByteCount &- ModelFormat.tagsByteCount &+ 2 &* lane
            if UInt16(littleEndian: address.load(fromByteOffset: offset, as: UInt16.self)) == tag {
                return (bucket &* ModelFormat.rowsPerBucket &+ lane, address + lane &* rowByteCount)
            }
        }
        return nil
    }

    /// One weight of a feature's row.
    func weight(_ row: UnsafeRawPointer, column: Int) -> Int { Int(row.load(fromByteOffset: column, as: Int8.self)) }
}
