internal import EvenhandCrypto
internal import EvenhandText
internal import Foundation

/// A host that a certificate is for, as somebody typed it.
struct CertificateHost {
    let host: SelfSignedCertificate.Host

    /// nil of an address.
    var name: String? {
        guard case .name(let name) = host else { return nil }
        return name
    }

    /// A dot at the end, which stands for the root of all names, is left out: certificates are matched without it.
    /// - Throws: what to type instead, when `text` is neither an IP address nor a name that certificates can hold.
    init(_ text: String) throws(TLSFault) {
        if let address = HostAddress.bytes(text) {
            host = .address(address)
            return
        }
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw Self.notASCII(text) }
        let name = text.hasSuffix(".") ? String(text.dropLast()) : text
        guard Self.isName(name) else {
            throw TLSFault(
                "--name: '\(terminalSafe(text))' is no host name and no IP address. Name the host alone, without https:// and port: "
                    + "desk.example, *.desk.example, 192.0.2.7 or 2001:db8::7.")
        }
        host = .name(name)
    }

    /// Parts as RFC 1034 §3.5 has them, and underscores, for there are machines called so. A name whose last part is a
    /// number is an IP address that was mistyped: URLs take it for one (WHATWG URL, "ends in a number checker").
    private static func isName(_ text: String) -> Bool {
        var parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 1, parts[0] == "*" { parts.removeFirst() }
        guard text.utf8.count <= 253, let last = parts.last, !isNumber(last) else { return false }
        return parts.allSatisfy { part in
            (1...63).contains(part.utf8.count) && !part.hasPrefix("-") && !part.hasSuffix("-")
                && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        }
    }

    /// Decimal or, after `0x`, hexadecimal, however long.
    private static func isNumber(_ part: Substring) -> Bool {
        part.allSatisfy(\.isNumber)
            || (part.lowercased().hasPrefix("0x") && part.dropFirst(2).allSatisfy(\.isHexDigit))
    }

    /// Names in other letters are held in punycode (RFC 5280 §7.2), which is what browsers and curl look for.
    private static func notASCII(_ name: String) -> TLSFault {
        TLSFault(
            "--name: '\(terminalSafe(name))' is not ASCII, and certificates hold host names in ASCII alone. Type its punycode form "
                + "instead, in which xn--bcher-kva.example stands for bücher.example.")
    }
}

/// IP addresses as certificates hold them.
private enum HostAddress {
    /// 4 or 16 bytes in network order; nil when `text` is a name.
    static func bytes(_ text: String) -> [UInt8]? {
        withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { buffer in
            guard let start = buffer.baseAddress else { return nil }
            if inet_pton(AF_INET, text, start) == 1 { return Array(buffer[..<4]) }
            if inet_pton(AF_INET6, text, start) == 1 { return Array(buffer[..<16]) }
            return nil
        }
    }
}
