package import EvenhandText

/// The version of word hashing that models are bound to.
let modelWordHashVersion = WordHash.version

/// Builds the bytes of a model file.
package struct ModelWriter {
    package var name: String
    package var language: Language
    /// What one unit of column 0 is worth as a squared length.
    package var normUnit: Double
    package var outputs: [Model.Output]
    package var attributes: [(name: String, value: String)]
    /// Buckets one after another, each `bucketByteCount` bytes.
    package var table: [UInt8]
    package var bucketByteCount: Int

    package init(
        name: String, language: Language, normUnit: Double, outputs: [Model.Output],
        attributes: [(name: String, value: String)], table: [UInt8], bucketByteCount: Int
    ) {
        self.name = name
        self.language = language
        self.normUnit = normUnit
        self.outputs = outputs
        self.attributes = attributes
        self.table = table
        self.bucketByteCount = bucketByteCount
    }

    /// The file's bytes: the same for the same values.
    package func bytes() -> [UInt8] {
        var file = Bytes()
        file.data += ModelFormat.magic
        file.append(ModelFormat.version)
        file.append(modelWordHashVersion)
        let lengthOffset = file.data.count
        file.append(UInt64(0))
        file.append(UInt64(0))
        let tableOffset = file.data.count
        file.append(UInt64(0))
        file.append(UInt32(table.count / bucketByteCount))
        file.append(UInt32(bucketByteCount))
        describe(in: &file)
        while file.data.count % 64 != 0 { file.data.append(0) }
        file.replace(at: tableOffset, UInt64(file.data.count))
        file.data += table
        file.replace(at: lengthOffset, UInt64(file.data.count))
        let checksum = file.data.withUnsafeBytes { ModelFormat.checksum($0) }
        file.replace(at: ModelFormat.checksumOffset, checksum)
        return file.data
    }

    private func describe(in file: inout Bytes) {
        file.append(name)
        file.append(language.rawValue)
        file.append(normUnit)
        file.append(UInt32(outputs.count))
        for output in outputs {
            file.append(output.name)
            file.append(output.classes)
            for numbers in [output.scales, output.priors, output.slopes, output.intercepts] {
                for number in numbers { file.append(number) }
            }
            file.append(output.strongest)
        }
        file.append(UInt32(attributes.count))
        for attribute in attributes {
            file.append(attribute.name)
            file.append(attribute.value)
        }
    }
}

private struct Bytes {
    var data: [UInt8] = []

    mutating func append(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { data.append(contentsOf: $0) }
    }

    mutating func append(_ value: Double) { append(value.bitPattern) }

    mutating func append(_ text: String) {
        append(UInt32(text.utf8.count))
        data.append(contentsOf: text.utf8)
    }

    mutating func append(_ list: [String]) {
        append(UInt32(list.count))
        for text in list { append(text) }
    }

    mutating func replace(at offset: Int, _ value: UInt64) {
        for index in 0..<8 { data[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(index))) }
    }
}
