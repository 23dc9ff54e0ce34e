internal import Foundation

/// A host that a certificate is for.
enum CertificateHost: Equatable {
    /// In ASCII; its first part may be `*`.
    case name(String)
    /// 4 or 16 bytes in network order.
    case address([UInt8])

    /// - Throws: what to type instead, when `text` is neither an IP address nor a name that certificates can hold.
    init(_ text: String) throws(TLSFault) {
        if let address = HostAddress.bytes(text) {
            self = .address(address)
            return
        }
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw Self.notASCII(text) }
        guard Self.isName(text) else {
            throw TLSFault(
                "--name: '\(text)' is no host name and no IP address. Name the host alone, without https:// and port: "
                    + "desk.example, *.desk.example, 192.0.2.7 or 2001:db8::7.")
        }
        self = .name(text)
    }

    /// Parts as RFC 1034 §3.5 has them, and underscores, for there are machines called so. A name whose last part is a
    /// number is an IP address that was mistyped.
    private static func isName(_ text: String) -> Bool {
        var parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 1, parts[0] == "*" { parts.removeFirst() }
        guard text.utf8.count <= 253, let last = parts.last, Int(last) == nil else { return false }
        return parts.allSatisfy { part in
            (1...63).contains(part.utf8.count) && !part.hasPrefix("-") && !part.hasSuffix("-")
                && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        }
    }

    /// Names in other letters are held in punycode (RFC 5280 §7.2), which is what browsers and curl look for.
    private static func notASCII(_ name: String) -> TLSFault {
        TLSFault(
            "--name: '\(name)' is not ASCII, and certificates hold host names in ASCII alone. Type its punycode form "
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
