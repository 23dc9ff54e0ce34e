/// Tags of languages, as records hold them: `en`, `pl-PL`, `und`.
package enum LanguageTag {
    /// 2 to 35 letters, digits and hyphens of ASCII: how a BCP 47 tag looks, not whether somebody speaks it.
    package static func isOne(_ tag: String) -> Bool {
        (2...35).contains(tag.utf8.count)
            && tag.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }
}
