/// The int8 rows of a model: where a feature's row lies.
struct WeightTable {
    let base: UnsafeRawPointer
    let bucketMask: UInt64
    let bucketByteCount: Int
    let rowByteCount: Int

    /// - Parameter model: must outlive the table.
    init(_ model: borrowing Model) {
        // A parsed model has at least one bucket, so its table has an address.
        base = model.storage.table.baseAddress!
        bucketMask = UInt64(model.storage.bucketCount - 1)
        bucketByteCount = model.storage.bucketByteCount
        rowByteCount = ModelFormat.columns(bucketByteCount: model.storage.bucketByteCount)
    }

    /// The four tags of the bucket a feature belongs to.
    @inline(__always)
    func tags(of hash: UInt64) -> UInt64 {
        let bucket = Int(truncatingIfNeeded: hash & bucketMask)
        return base.load(fromByteOffset: (bucket &+ 1) &* bucketByteCount &- ModelFormat.tagsByteCount, as: UInt64.self)
    }

    /// The place of a feature: its slot number, unique in the table, its row, and 1 if the model knows the feature, else 0.
    ///
    /// All four tags of a bucket are compared at once: a lane of the difference is zero where the tag is right. Of an
    /// unknown feature the place is some slot of its bucket.
    @inline(__always)
    func place(
        of hash: UInt64, bucketByteCount: Int, rowByteCount: Int
    ) -> (slot: Int, row: UnsafeRawPointer, isKnown: UInt64) {
        let bucket = Int(truncatingIfNeeded: hash & bucketMask)
        let address = base + bucket &* bucketByteCount
        let ones: UInt64 = 0x0001_0001_0001_0001
        let tags = address.load(fromByteOffset: bucketByteCount &- ModelFormat.tagsByteCount, as: UInt64.self)
        let difference = tags.littleEndian ^ UInt64(ModelFormat.tag(of: hash)) &* ones
        let zeros = (difference &- ones) & ~difference & 0x8000_8000_8000_8000
        // Without a lane that fits, 64 zeros trail: lane 0.
        let lane = zeros.trailingZeroBitCount &>> 4 & 3
        let row = address + lane &* rowByteCount
        return (bucket &* ModelFormat.rowsPerBucket &+ lane, row, zeros == 0 ? 0 : 1)
    }

    /// The slot number of a feature and its row; `nil` if the model does not know the feature.
    func row(of hash: UInt64) -> (slot: Int, row: UnsafeRawPointer)? {
        let (slot, row, isKnown) = place(of: hash, bucketByteCount: bucketByteCount, rowByteCount: rowByteCount)
        return isKnown == 1 ? (slot, row) : nil
    }

    /// One weight of a feature's row.
    func weight(_ row: UnsafeRawPointer, column: Int) -> Int { Int(row.load(fromByteOffset: column, as: Int8.self)) }
}
