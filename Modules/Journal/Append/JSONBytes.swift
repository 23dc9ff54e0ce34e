/// Pieces of JSON, appended to bytes.
package enum JSONBytes {
    /// A string with its quotation marks; what JSON cannot hold as it is, escaped.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { utf8 in
            var plain = 0
            for (index, byte) in utf8.enumerated() where mustEscape(byte) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain..<index]))
                appendEscaped(byte, to: &bytes)
                plain = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    package static func append(_ values: [String], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(value, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// JSON that stands as it is: punctuation, names of members.
    static func append(verbatim literal: StaticString, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    static func append(_ value: Int64, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: value.description.utf8)
    }

    static func append(_ value: Bool, to bytes: inout [UInt8]) {
        append(verbatim: value ? "true" : "false", to: &bytes)
    }

    /// A finite number, by the shortest digits that read back as the same one.
    static func append(finite value: Double, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: value.description.utf8)
    }

    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
        if byte < 0x20 {
            append(verbatim: "\\u00", to: &bytes)
            bytes.append(contentsOf: hexadecimal(CollectionOfOne(byte)).utf8)
        } else {
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        }
    }
}
