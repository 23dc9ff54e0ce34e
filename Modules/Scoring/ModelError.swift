/// Why bytes are refused as a model. Each message says what is wrong and what to do.
public enum ModelError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The bytes do not begin as a model does.
    case notAModel
    /// The format's version is not one this program reads.
    case unsupportedVersion(found: UInt32, supported: UInt32)
    /// Words are hashed otherwise than by this program, so that no weight would be found.
    case unsupportedWordHash(found: UInt32, supported: UInt32)
    /// The file is shorter or longer than its header says.
    case wrongLength(expected: UInt64, found: UInt64)
    /// The bytes changed since the model was written.
    case checksumMismatch(expected: UInt64, found: UInt64)
    /// The checksum holds, but a field does not make sense: written by a faulty program.
    case malformed(field: String)
    /// The file could not be read at all.
    case unreadable(path: String, reason: String)

    /// What is wrong with the file and what to do about it, in a sentence or two.
    public var description: String {
        switch self {
        case .notAModel:
            "This is not an Evenhand model: it does not begin with the bytes EVENHAND. "
                + "Name a file that `evenhand model train` wrote."
        case .unsupportedVersion(let found, let supported):
            "The model has format version \(found); this program reads version \(supported). "
                + (found > supported ? "Use a newer evenhand" : "Train it again with `evenhand model train`")
                + " or the model that came with this one."
        case .unsupportedWordHash(let found, let supported):
            "The model was trained with word hash version \(found); this program uses version \(supported). "
                + "Train it again with `evenhand model train`."
        case .wrongLength(let expected, let found):
            "The model file is \(found < expected ? "cut off" : "too long"): \(expected) bytes expected, "
                + "\(found) found. Copy it again from where it came."
        case .checksumMismatch(let expected, let found):
            "The model file is damaged: checksum \(hexadecimal(found)) instead of \(hexadecimal(expected)). "
                + "Copy it again from where it came."
        case .malformed(let field):
            "The model file is malformed at \(field). Train it again with `evenhand model train`."
        case .unreadable(let path, let reason):
            "The model file \(path) cannot be read: \(reason). Check the path and its permissions."
        }
    }
}

/// Sixteen lower-case hexadecimal digits.
package func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
