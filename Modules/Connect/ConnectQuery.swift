internal import Foundation

/// The query of a Connect GET: `connect=v1&encoding=json&message=…`. Parameters it does not know are ignored.
package struct ConnectQuery: Equatable, Sendable {
    package let format: ConnectFormat
    package let coding: ConnectCoding
    package let message: [UInt8]

    package init(_ query: String) throws(HTTPRefusal) {
        let values = Self.values(of: query)
        func text(_ name: String) -> String? { values[name].map { String(decoding: $0, as: UTF8.self) } }
        if let version = text("connect"), version != "v1" {
            throw .badRequest("connect is \"\(version)\"; this server speaks v1")
        }
        guard let encoding = text("encoding") else {
            throw .badRequest("encoding is missing; write encoding=json or encoding=proto")
        }
        guard let format = ConnectFormat(rawValue: encoding) else { throw .unknownType(encoding) }
        guard let message = values["message"] else {
            throw .badRequest("message is missing; write message={} for an empty one")
        }
        self.format = format
        coding = try ConnectCoding(named: text("compression"))
        self.message = text("base64") == "1" ? try Self.fromBase64(message) : message
    }

    /// Names and values, percent-decoded to bytes; the first of a name counts.
    private static func values(of query: String) -> [String: [UInt8]] {
        query.utf8.split(separator: UInt8(ascii: "&")).reduce(into: [:]) { values, pair in
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(decoding: decoded(parts[0]), as: UTF8.self)
            if values[name] == nil { values[name] = parts.count > 1 ? decoded(parts[1]) : [] }
        }
    }

    /// A percent sign that no two hexadecimal digits follow stands for itself.
    private static func decoded(_ text: Substring.UTF8View) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(0x20)
            case UInt8(ascii: "%"):
                let digits = String(decoding: rest.prefix(2), as: UTF8.self)
                if digits.utf8.count == 2, let value = UInt8(digits, radix: 16), digits.first != "+" {
                    bytes.append(value)
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte)
                }
            default: bytes.append(byte)
            }
        }
        return bytes
    }

    /// Base64 in either alphabet, padded or not.
    private static func fromBase64(_ text: [UInt8]) throws(HTTPRefusal) -> [UInt8] {
        guard let bytes = Base64.decode(text) else {
            throw .badRequest("message is not base64, as base64=1 says it is")
        }
        return bytes
    }
}

/// Base64 as other programs write it: the ordinary or the URL alphabet, padded or not.
package enum Base64 {
    package static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var ordinary = text.map { byte in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            // Plus signs became spaces when the query was read.
            case 0x20: UInt8(ascii: "+")
            default: byte
            }
        }
        while ordinary.last == UInt8(ascii: "=") { ordinary.removeLast() }
        while !ordinary.count.isMultiple(of: 4) { ordinary.append(UInt8(ascii: "=")) }
        return Data(base64Encoded: Data(ordinary)).map { Array($0) }
    }

    /// Without padding, as Connect writes it.
    package static func encode(_ bytes: [UInt8]) -> String {
        String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
    }
}
