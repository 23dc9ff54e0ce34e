/// The `crc` of specification §3: CRC-32C (Castagnoli) behind every frame once both HELLOs have asked for it.
///
/// Frames are built without it and sealed when they leave, so that connections without checksums, nearly all of them,
/// pay one comparison a frame.
package enum Checksum {
    /// What it adds to a frame, in bytes; counted in `length`.
    static let byteCount = 4

    /// Eight tables, one after another: the loop takes eight bytes a step, each through the table of its distance.
    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var value = UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0x82F6_3B78 }
            tables[byte] = value
        }
        for byte in 0..<256 {
            for distance in 1..<8 {
                let before = tables[(distance - 1) * 256 + byte]
                tables[distance * 256 + byte] = before >> 8 ^ tables[Int(before & 0xFF)]
            }
        }
        return tables
    }()

    /// CRC-32C of the bytes in `range`.
    package static func crc32c(_ bytes: RawSpan, _ range: Range<Int>) -> UInt32 {
        tables.withUnsafeBufferPointer { table in
            var value: UInt32 = 0xFFFF_FFFF
            var offset = range.lowerBound
            while offset + 8 <= range.upperBound {
                let low =
                    value ^ UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
                let high = UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
                value = table[7 * 256 + Int(low & 0xFF)] ^ table[6 * 256 + Int(low >> 8 & 0xFF)]
                value ^= table[5 * 256 + Int(low >> 16 & 0xFF)] ^ table[4 * 256 + Int(low >> 24)]
                value ^= table[3 * 256 + Int(high & 0xFF)] ^ table[2 * 256 + Int(high >> 8 & 0xFF)]
                value ^= table[256 + Int(high >> 16 & 0xFF)] ^ table[Int(high >> 24)]
                offset += 8
            }
            while offset < range.upperBound {
                value = value >> 8 ^ table[Int((value ^ UInt32(bytes.byte(at: offset))) & 0xFF)]
                offset += 1
            }
            return ~value
        }
    }

    /// The same frames, each with its checksum.
    /// - Parameter frames: Whole frames of this side, without checksums.
    package static func seal(_ frames: RawSpan) -> [UInt8] {
        var sealed: [UInt8] = []
        sealed.reserveCapacity(frames.byteCount + frames.byteCount / 8 + 64)
        var offset = 0
        while offset < frames.byteCount {
            let body = ownFrame(frames, at: offset)
            let start = sealed.count
            Varint.append(UInt32(body.count + byteCount), to: &sealed)
            frames.extracting(body).withUnsafeBytes { sealed.append(contentsOf: $0) }
            let crc = crc32c(sealed.span.bytes, start..<sealed.count)
            withUnsafeBytes(of: crc.littleEndian) { sealed.append(contentsOf: $0) }
            offset = body.upperBound
        }
        return sealed
    }

    /// Head and body of a frame that this side has built.
    private static func ownFrame(_ frames: RawSpan, at start: Int) -> Range<Int> {
        var length = 0
        var offset = start
        var shift = 0
        while true {
            let byte = frames.byte(at: offset)
            offset += 1
            length |= Int(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        precondition(offset + length <= frames.byteCount, "half a frame was to be sealed")
        return offset..<(offset + length)
    }
}
