/// The layout of a model file, little-endian throughout.
///
/// | offset | size | what |
/// |---|---|---|
/// | 0 | 8 | `EVENHAND` |
/// | 8 | 4 | format version |
/// | 12 | 4 | ``WordHash/version`` |
/// | 16 | 8 | length of the whole file |
/// | 24 | 8 | checksum over bytes 0..<24 and 32… |
/// | 32 | 8 | offset of the weight table, a multiple of 64 |
/// | 40 | 4 | buckets in the table |
/// | 44 | 4 | bytes per bucket, a multiple of 64 |
/// | 48 | … | description: strings (u32 length, UTF-8), u32, f64; see ``Model`` |
///
/// A bucket holds four features: four rows of int8 columns, then four 16-bit tags (0: empty). With 64 bytes a bucket, one
/// cache line, there are 14 columns a row; each further 64 bytes give 16 more. The tags stand last because rows are read
/// sixteen bytes at a time: so the last row ends in the tags and not in the next line (measured: a tenth more
/// documents a second).
package enum ModelFormat {
    package static let magic: [UInt8] = Array("EVENHAND".utf8)
    package static let version: UInt32 = 2
    package static let fixedHeaderByteCount = 48
    package static let checksumOffset = 24
    package static let rowsPerBucket = 4
    package static let tagsByteCount = 8
    /// Largest bucket: 8 × 64 bytes, 126 columns.
    package static let bucketByteLimit = 512

    /// Columns that fit a bucket of `byteCount` bytes.
    package static func columns(bucketByteCount byteCount: Int) -> Int { byteCount / 4 - 2 }

    /// The smallest bucket for `columns` columns; `nil` if none is large enough.
    package static func bucketByteCount(columns: Int) -> Int? {
        stride(from: 64, through: bucketByteLimit, by: 64).first { Self.columns(bucketByteCount: $0) >= columns }
    }

    /// The bucket of a feature: the lower half of its hash as a fraction of 2³², times the number of buckets (Lemire,
    /// "Fast Random Integer Generation in an Interval", 2019), so that any number of buckets will do.
    @inlinable package static func bucket(of hash: UInt64, count: Int) -> Int {
        Int(truncatingIfNeeded: ((hash & 0xFFFF_FFFF) &* UInt64(count)) >> 32)
    }

    /// The tag of a feature within its bucket, never 0.
    @inlinable package static func tag(of hash: UInt64) -> UInt16 { UInt16(hash >> 48) | 1 }

    /// A 64-bit checksum against accidental damage; no defence against forgery.
    package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var lanes: (UInt64, UInt64) = (0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344)
        func step(_ state: UInt64, _ chunk: UInt64) -> UInt64 {
            // Odd multiplication and rotation are bijections of the state: one changed chunk always changes the end.
            let product = (state ^ chunk) &* 0x9FB2_1C65_1E98_DF25
            return product << 31 | product >> 33
        }
        func fold(_ range: Range<Int>) {
            var offset = range.lowerBound
            while offset + 16 <= range.upperBound {
                lanes.0 = step(lanes.0, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
                lanes.1 = step(lanes.1, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self).littleEndian)
                offset += 16
            }
            while offset < range.upperBound {
                lanes.0 = step(lanes.0, UInt64(bytes[offset]))
                offset += 1
            }
        }
        fold(0..<min(checksumOffset, bytes.count))
        if bytes.count > checksumOffset + 8 { fold((checksumOffset + 8)..<bytes.count) }
        let mixed = lanes.0 &+ (lanes.1 << 32 | lanes.1 >> 32)
        return (mixed ^ mixed >> 29) &* 0xD6E8_FEB8_6659_FD93
    }
}
