/// A language the desk tells apart. Whatever is none of the four is ``other``.
///
/// The raw value is the ISO 639-1 code as it stands in files and on the wire.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
    case english = "en"
    case thai = "th"
    case polish = "pl"
    case telugu = "te"
    case other = "other"

    /// The language of a code such as `en`, `pl-PL` or `TH`; `nil` for an empty one, ``other`` for one that is not known.
    public init?(code: some StringProtocol) {
        let primary = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
        guard !primary.isEmpty else { return nil }
        self = Language(rawValue: primary) ?? .other
    }
}

/// A set of languages, one bit each: which languages a lexicon entry speaks for.
package struct LanguageSet: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package init(_ language: Language) {
        switch language {
        case .english: self = .english
        case .thai: self = .thai
        case .polish: self = .polish
        case .telugu: self = .telugu
        case .other: self = .other
        }
    }

    package static var english: LanguageSet { LanguageSet(rawValue: 1) }
    package static var thai: LanguageSet { LanguageSet(rawValue: 2) }
    package static var polish: LanguageSet { LanguageSet(rawValue: 4) }
    package static var telugu: LanguageSet { LanguageSet(rawValue: 8) }
    package static var other: LanguageSet { LanguageSet(rawValue: 16) }
    package static var all: LanguageSet { LanguageSet(rawValue: 31) }
}
