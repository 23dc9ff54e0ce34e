internal import CCrypto

/// SHA-256 (FIPS 180-4).
package enum SHA256 {
    /// A hash's 32 bytes, in order, in four words of eight.
    package typealias Words = (UInt64, UInt64, UInt64, UInt64)

    /// The hash of one run of bytes followed by another, without joining them first.
    package static func words(
        of first: UnsafeRawBufferPointer,
        then second: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0)
    ) -> Words {
        var hash = evenhand_hash()
        guard evenhand_sha256(first.baseAddress, first.count, second.baseAddress, second.count, &hash) == 1 else {
            unavailable()
        }
        return hash.words
    }

    /// The hash of the bytes: 32 bytes.
    package static func hash(_ bytes: [UInt8]) -> [UInt8] {
        withUnsafeBytes(of: bytes.withUnsafeBytes { words(of: $0) }) { Array($0) }
    }

    /// A hash that is missing cannot be answered for: nothing may be kept, and nobody let in, without it.
    fileprivate static func unavailable() -> Never {
        fatalError(
            "The system's libcrypto gives no SHA-256: it is damaged, its configuration forbids it, or no memory is left."
        )
    }
}

/// SHA-256 that is fed piece by piece.
package final class RunningSHA256 {
    private let running: OpaquePointer

    package init() {
        guard let running = evenhand_sha256_start() else { SHA256.unavailable() }
        self.running = running
    }

    deinit { evenhand_sha256_release(running) }

    package func add(_ bytes: UnsafeRawBufferPointer) {
        guard evenhand_sha256_add(running, bytes.baseAddress, bytes.count) == 1 else { SHA256.unavailable() }
    }

    package func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    /// The hash of all that was added since the last one was taken, 32 bytes; starts over.
    package func take() -> [UInt8] {
        var hash = evenhand_hash()
        guard evenhand_sha256_take(running, &hash) == 1 else { SHA256.unavailable() }
        return withUnsafeBytes(of: hash.words) { Array($0) }
    }
}
