internal import EvenhandScoring

/// Lays features out in the buckets of a model's table.
struct TablePacker {
    let bucketByteCount: Int
    let bucketCount: Int

    /// - Parameter byteCount: the size of the table, rounded down to whole buckets.
    init(columns: Int, byteCount: Int) throws(TrainingError) {
        guard let bucket = ModelFormat.bucketByteCount(columns: columns) else {
            throw .tooManyColumns(
                found: columns, limit: ModelFormat.columns(bucketByteCount: ModelFormat.bucketByteLimit))
        }
        guard byteCount >= bucket else {
            throw .badConfiguration(field: "table size", reason: "at least \(bucket) bytes are needed")
        }
        bucketByteCount = bucket
        bucketCount = min(byteCount / bucket, 1 << 24)
    }

    /// Which features find a place: in each bucket the four of most importance, the first of those with one tag.
    func keep(_ hashes: [UInt64], importance: [Float]) -> [Bool] {
        var keep = [Bool](repeating: false, count: hashes.count)
        var buckets = [[Int]](repeating: [], count: bucketCount)
        for (feature, hash) in hashes.enumerated() {
            buckets[ModelFormat.bucket(of: hash, count: bucketCount)].append(feature)
        }
        for bucket in buckets {
            var tags: [UInt16] = []
            for feature in bucket.sorted(by: { (importance[$0], $1) > (importance[$1], $0) }) {
                let tag = ModelFormat.tag(of: hashes[feature])
                if importance[feature] <= 0 || tags.count == ModelFormat.rowsPerBucket || tags.contains(tag) {
                    continue
                }
                tags.append(tag)
                keep[feature] = true
            }
        }
        return keep
    }

    /// The bytes of the table; every feature must have been kept by ``keep(_:importance:)``.
    func table(_ hashes: [UInt64], row: (Int, Int) -> Int8, columns: Int) -> [UInt8] {
        var table = [UInt8](repeating: 0, count: bucketCount * bucketByteCount)
        var filled = [Int](repeating: 0, count: bucketCount)
        let rowByteCount = ModelFormat.columns(bucketByteCount: bucketByteCount)
        for (feature, hash) in hashes.enumerated() {
            let bucket = ModelFormat.bucket(of: hash, count: bucketCount)
            let place = filled[bucket]
            filled[bucket] += 1
            let tag = ModelFormat.tag(of: hash)
            let start = bucket * bucketByteCount
            let tags = start + bucketByteCount - ModelFormat.tagsByteCount
            table[tags + 2 * place] = UInt8(truncatingIfNeeded: tag)
            table[tags + 2 * place + 1] = UInt8(truncatingIfNeeded: tag >> 8)
            for column in 0..<columns {
                let offset = start + place * rowByteCount + column
                table[offset] = UInt8(bitPattern: row(feature, column))
            }
        }
        return table
    }
}
