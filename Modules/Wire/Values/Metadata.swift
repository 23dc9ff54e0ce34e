/// Keys and values beside a message, in order, repeats kept (specification §10).
package struct Metadata: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    package struct Entry: Hashable, Sendable {
        package var key: String
        package var value: [UInt8]

        package init(_ key: String, _ value: [UInt8]) {
            self.key = key
            self.value = value
        }

        package init(_ key: String, _ value: String) {
            self.init(key, Array(value.utf8))
        }
    }

    /// At most this many entries in one block.
    package static let maxEntryCount = 64
    /// At most this many bytes in a key.
    package static let maxKeyByteCount = 64

    package var entries: [Entry]

    package init(_ entries: [Entry] = []) {
        self.entries = entries
    }

    package init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements.map { Entry($0.0, $0.1) })
    }

    package var isEmpty: Bool { entries.isEmpty }

    /// The first value of `key` as text.
    package func first(_ key: String) -> String? {
        entries.first { $0.key == key }.map { String(decoding: $0.value, as: UTF8.self) }
    }

    /// This block over a baseline: a key given here replaces all of the baseline's values for it.
    package func over(_ baseline: Metadata) -> Metadata {
        guard !isEmpty else { return baseline }
        guard !baseline.isEmpty else { return self }
        let own = Set(entries.map(\.key))
        return Metadata(baseline.entries.filter { !own.contains($0.key) } + entries)
    }

    // MARK: What is legal

    /// Whether every key and value keeps to the characters of §10, so that a peer will accept them.
    package var isLegal: Bool {
        entries.allSatisfy { Self.isLegal(key: $0.key) && Self.isLegal(value: $0.value, of: $0.key) }
    }

    static func isLegal(key: String) -> Bool {
        let bytes = key.utf8
        return (1...maxKeyByteCount).contains(bytes.count) && bytes.allSatisfy(isKeyByte)
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    static func isLegal(value: [UInt8], of key: String) -> Bool {
        if key.hasSuffix("-bin") { return true }
        return value.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && String(validating: value, as: UTF8.self) != nil
    }
}

/// Keys that have a number, so that they cost one byte (specification §10).
enum NumberedKey {
    static let names = [
        "authorization", "idempotency-key", "traceparent", "tracestate", "baggage", "user-agent", "request-id",
        "tenant", "retry-attempt", "retry-after-ms", "idempotent-replay", "locale", "priority", "server-timing",
    ]

    /// The name of `number`, or nil for one that a later version assigned.
    static func name(_ number: UInt32) -> String? {
        let index = Int(number) - 1
        return names.indices.contains(index) ? names[index] : nil
    }

    static func number(_ name: String) -> UInt8? {
        names.firstIndex(of: name).map { UInt8($0 + 1) }
    }
}
