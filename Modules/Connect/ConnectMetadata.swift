package import EvenhandWire
package import HTTPTypes

/// Headers as metadata and back (specification §16).
package enum ConnectMetadata {
    /// What HTTP or Connect itself says, and no caller: none of it is metadata.
    private static let transport: Set<String> = [
        "host", "connection", "keep-alive", "transfer-encoding", "te", "trailer", "upgrade", "expect",
        "content-type", "content-length", "content-encoding", "accept", "accept-encoding", "accept-language",
        "connect-protocol-version", "connect-timeout-ms", "cookie", "origin", "referer",
    ]

    /// The metadata that the headers carry, `authorization` included. Values of keys in `-bin` are decoded.
    package static func metadata(_ headers: HTTPFields) throws(HTTPRefusal) -> Metadata {
        var entries: [Metadata.Entry] = []
        for field in headers {
            let key = field.name.canonicalName
            guard !transport.contains(key), !key.hasPrefix("sec-") else { continue }
            guard key.hasSuffix("-bin") else {
                entries.append(.init(key, field.value))
                continue
            }
            for value in field.value.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
                guard let bytes = Base64.decode(value.filter { $0 != 0x20 && $0 != 0x09 }) else {
                    throw .badRequest("the value of \(key) is not base64")
                }
                entries.append(.init(key, bytes))
            }
        }
        let metadata = Metadata(entries)
        guard entries.count <= Metadata.maxEntryCount else {
            throw HTTPRefusal(
                httpStatus: .requestHeaderFieldsTooLarge, code: .resourceExhausted,
                text: "more than \(Metadata.maxEntryCount) headers are metadata")
        }
        guard metadata.isLegal else {
            throw .badRequest("a header has a name or a value that metadata cannot carry (specification §10)")
        }
        return metadata
    }

    /// Metadata that ends a call travels in headers that say so.
    package static func trailers(_ metadata: Metadata) -> HTTPFields {
        metadata.entries.reduce(into: HTTPFields()) { fields, entry in
            guard let name = HTTPField.Name("trailer-" + entry.key) else { return }
            let value =
                entry.key.hasSuffix("-bin") ? Base64.encode(entry.value) : String(decoding: entry.value, as: UTF8.self)
            fields.append(HTTPField(name: name, value: value))
        }
    }
}
