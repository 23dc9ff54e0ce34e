/// The one-time token of a survey's link: told once and kept nowhere, only its SHA-256 is.
package struct SurveyToken: Sendable {
    /// `es_` and base64url: 43 characters for 32 bytes. Unlike the token of a person it opens nothing but one survey.
    package let text: String

    /// - Parameter bytes: From a cryptographic source; 32 of them are 256 bits of chance.
    package init(bytes: [UInt8]) { text = "es_" + TokenSecret(bytes: bytes).text.dropFirst(3) }

    /// What the register knows it by.
    package var link: String { Self.link(of: text) }

    /// SHA-256 in hexadecimal digits.
    package static func link(of token: String) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: TokenSecret.sha256(of: token).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self)
    }
}
