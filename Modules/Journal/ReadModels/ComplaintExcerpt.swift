/// A complaint as lists show it, with how its narrative begins, both as of one moment: whoever may not see the one by then
/// must not be shown the other.
package struct ComplaintExcerpt: Equatable, Sendable {
    package var entry: ComplaintEntry
    /// The first characters of the narrative as it was filed; nil when it was erased.
    package var beginning: String?

    package init(entry: ComplaintEntry, beginning: String?) {
        self.entry = entry
        self.beginning = beginning
    }

    /// The first characters of a text in UTF-8, at most `count`, as `String.prefix` counts them; no more of it is decoded than
    /// they need.
    package static func beginning(of bytes: UnsafeRawBufferPointer, characters count: Int) -> String {
        // Four bytes hold a letter with its marks in most scripts; where they do not, more is taken.
        var byteCount = max(count, 1) * 4
        while byteCount < bytes.count {
            var end = byteCount
            // Not within a code point.
            while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            let part = String(decoding: bytes[..<end], as: UTF8.self)
            // A character is known to end only where another one follows it.
            if let index = part.index(part.startIndex, offsetBy: count, limitedBy: part.endIndex),
                index < part.endIndex
            {
                return String(part[..<index])
            }
            byteCount *= 4
        }
        return String(String(decoding: bytes, as: UTF8.self).prefix(count))
    }
}
