package import EvenhandScoring
internal import EvenhandText

/// A `ScoreRequest` read where it lies: the narrative is not copied.
///
/// For the one call that a bank sends ten thousand times a second. It reads what the generated message would read, or
/// says `nil`, and then the generated message is asked: of a request with fields this release does not know, with a
/// field of the wrong type, cut short, or with a text that is not UTF-8.
package struct ScoreRequestView {
    /// Where the narrative lies.
    package private(set) var narrative: Range<Int> = 0..<0
    private var languageHint: Range<Int> = 0..<0
    private var dueMs: Int64?
    private var nowMs: Int64?
    private var urgency: UInt32 = 0
    private var impact: UInt32 = 0
    /// Whether the reasons are wanted.
    package private(set) var wantReasons = false

    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard read(bytes) else { return nil }
    }

    /// Not in the initializer: there the optimizer of Swift 6.3.1 loses what is assigned to `urgency` and `impact`, which
    /// only a build for release shows. `Tests/Fuzz/protobuf_mapping` found it and tries it, optimised, on every run.
    private mutating func read(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var reader = ProtobufReader(bytes)
        while !reader.isAtEnd {
            guard let tag = reader.varint() else { return false }
            switch tag {
            case 1 << 3 | 2:
                guard let range = reader.text() else { return false }
                narrative = range
            case 5 << 3 | 2:
                guard let range = reader.text() else { return false }
                languageHint = range
            case 2 << 3, 3 << 3, 4 << 3, 6 << 3, 7 << 3:
                guard let value = reader.varint() else { return false }
                take(value, field: tag >> 3)
            default: return false
            }
        }
        return true
    }

    private mutating func take(_ value: UInt64, field: UInt64) {
        switch field {
        case 2: dueMs = Int64(bitPattern: value)
        case 3: nowMs = Int64(bitPattern: value)
        case 4: wantReasons = value != 0
        case 6: urgency = UInt32(truncatingIfNeeded: value)
        default: impact = UInt32(truncatingIfNeeded: value)
        }
    }

    /// What is known besides the narrative, as `Evenhand_V1_ScoreRequest/facts()` has it.
    ///
    /// - Parameter bytes: those the view was made of.
    package func facts(in bytes: UnsafeRawBufferPointer) throws(InputError) -> IntakeFacts {
        if languageHint.isEmpty, dueMs == nil, nowMs == nil, urgency == 0, impact == 0 { return .none }
        var request = Evenhand_V1_ScoreRequest()
        request.languageHint = String(decoding: bytes[languageHint], as: UTF8.self)
        if let dueMs { request.dueMs = dueMs }
        if let nowMs { request.nowMs = nowMs }
        request.urgency = urgency
        request.impact = impact
        return try request.facts()
    }
}

/// Varints and texts of a protobuf message (protobuf.dev, "Encoding").
private struct ProtobufReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    /// `nil` past the end, and beyond ten bytes.
    mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 70 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }

    /// A field of text: `nil` if it is cut short or is not UTF-8.
    mutating func text() -> Range<Int>? {
        guard let length = varint(), length <= UInt64(bytes.count - position) else { return nil }
        let range = position..<(position + Int(length))
        position = range.upperBound
        let text = Span<UInt8>(_bytes: UnsafeRawBufferPointer(rebasing: bytes[range]).bytes)
        return (try? UTF8Span(validating: text)) == nil ? nil : range
    }
}
