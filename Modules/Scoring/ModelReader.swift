/// The fixed part of a model file, checked.
struct ModelHeader {
    var checksum: UInt64
    var table: Range<Int>
    var bucketCount: Int
    var bucketByteCount: Int

    init(_ bytes: UnsafeRawBufferPointer, isTrusted: Bool = false) throws(ModelError) {
        guard bytes.count >= 16, bytes.prefix(8).elementsEqual(ModelFormat.magic) else {
            // A file cut within its first bytes is cut, if what is left is right.
            let isPrefix = !bytes.isEmpty && ModelFormat.magic.starts(with: bytes.prefix(8))
            if isPrefix {
                throw .wrongLength(expected: UInt64(ModelFormat.fixedHeaderByteCount), found: UInt64(bytes.count))
            }
            throw .notAModel
        }
        func u32(_ offset: Int) -> UInt32 { bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian }
        func u64(_ offset: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian }
        guard u32(8) == ModelFormat.version else {
            throw .unsupportedVersion(found: u32(8), supported: ModelFormat.version)
        }
        guard bytes.count >= ModelFormat.fixedHeaderByteCount else {
            throw .wrongLength(expected: UInt64(ModelFormat.fixedHeaderByteCount), found: UInt64(bytes.count))
        }
        guard u64(16) == UInt64(bytes.count) else { throw .wrongLength(expected: u64(16), found: UInt64(bytes.count)) }
        checksum = u64(ModelFormat.checksumOffset)
        if !isTrusted {
            let found = ModelFormat.checksum(bytes)
            guard checksum == found else { throw .checksumMismatch(expected: checksum, found: found) }
        }
        try ModelHeader.checkWordHash(u32(12))
        bucketCount = Int(u32(40))
        bucketByteCount = Int(u32(44))
        table = try ModelHeader.table(
            at: u64(32), bucketCount: bucketCount, bucketByteCount: bucketByteCount, in: bytes.count)
    }

    private static func checkWordHash(_ found: UInt32) throws(ModelError) {
        guard found == modelWordHashVersion else {
            throw .unsupportedWordHash(found: found, supported: modelWordHashVersion)
        }
    }

    private static func table(
        at offset: UInt64, bucketCount: Int, bucketByteCount: Int, in fileByteCount: Int
    ) throws(ModelError) -> Range<Int> {
        guard bucketCount > 0, bucketCount <= 1 << 24 else {
            throw .malformed(field: "number of buckets")
        }
        guard bucketByteCount > 0, bucketByteCount % 64 == 0, bucketByteCount <= ModelFormat.bucketByteLimit else {
            throw .malformed(field: "bytes per bucket")
        }
        let byteCount = bucketCount * bucketByteCount
        // Rows are read in aligned blocks.
        guard offset % 64 == 0 else { throw .malformed(field: "offset of the table") }
        guard offset >= UInt64(ModelFormat.fixedHeaderByteCount), offset <= UInt64(fileByteCount),
            Int(offset) + byteCount <= fileByteCount
        else { throw .malformed(field: "offset of the table") }
        return Int(offset)..<(Int(offset) + byteCount)
    }
}

/// Reads the description of a model field by field, each checked against what is left.
struct ModelReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset: Int
    private let end: Int

    init(_ bytes: UnsafeRawBufferPointer, from offset: Int, to end: Int) {
        self.bytes = bytes
        self.offset = offset
        self.end = end
    }

    private mutating func take(_ count: Int, _ field: String) throws(ModelError) -> Int {
        guard count >= 0, count <= end - offset else { throw .malformed(field: field) }
        defer { offset += count }
        return offset
    }

    mutating func count(_ field: String) throws(ModelError) -> Int {
        let start = try take(4, field)
        return Int(bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian)
    }

    /// A finite number that leaves room to calculate: no product of four of them with a sum of weights overflows, so
    /// that whatever a file holds, no score meets what is not a number.
    mutating func number(_ field: String) throws(ModelError) -> Double {
        let start = try take(8, field)
        let bits = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
        let value = Double(bitPattern: bits)
        guard value.isFinite, abs(value) <= 1e12 else { throw .malformed(field: field) }
        return value
    }

    mutating func string(_ field: String) throws(ModelError) -> String {
        let length = try count(field)
        let start = try take(length, field)
        guard let text = String(validating: bytes[start..<(start + length)], as: UTF8.self) else {
            throw .malformed(field: field)
        }
        return text
    }

    mutating func strings(_ field: String) throws(ModelError) -> [String] {
        let length = try count(field)
        guard length <= (end - offset) / 4 else { throw .malformed(field: field) }
        var list: [String] = []
        list.reserveCapacity(length)
        for _ in 0..<length { list.append(try string(field)) }
        return list
    }

    mutating func numbers(_ length: Int, _ field: String) throws(ModelError) -> [Double] {
        var list: [Double] = []
        for _ in 0..<length { list.append(try number(field)) }
        return list
    }

    mutating func outputs(columns: Int) throws(ModelError) -> [Model.Output] {
        let length = try count("number of outputs")
        guard length <= columns else { throw .malformed(field: "number of outputs") }
        var outputs: [Model.Output] = []
        // Column 0 holds the squared lengths.
        var column = 1
        for _ in 0..<length {
            let name = try string("output name")
            let classes = try strings("classes of \(name)")
            let width = classes.count == 2 ? 1 : classes.count
            guard width > 0, column + width <= columns else { throw .malformed(field: "classes of \(name)") }
            outputs.append(
                Model.Output(
                    name: name, classes: classes, firstColumn: column, scales: try numbers(width, "scales of \(name)"),
                    priors: try numbers(width, "priors of \(name)"), slopes: try numbers(width, "slopes of \(name)"),
                    intercepts: try numbers(width, "intercepts of \(name)"),
                    strongest: try strings("strongest n-grams of \(name)")))
            column += width
        }
        return outputs
    }

    mutating func attributes() throws(ModelError) -> [(name: String, value: String)] {
        let length = try count("number of attributes")
        var list: [(name: String, value: String)] = []
        for _ in 0..<min(length, end - offset) { list.append((try string("attribute"), try string("attribute"))) }
        return list
    }
}
