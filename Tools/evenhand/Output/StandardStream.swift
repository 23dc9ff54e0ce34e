#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif
internal import Synchronization

/// Buffered writing to one of the process's own descriptors. Any thread may write; a write is never split by another.
final class StandardStream: Sendable {
    static let standardOutput = StandardStream(descriptor: STDOUT_FILENO)
    static let standardError = StandardStream(descriptor: STDERR_FILENO)

    private let descriptor: Int32
    private let pending = Mutex<[UInt8]>([])
    private static let limit = 64 * 1024

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Keeps the bytes until 64 KiB have come together, or until `flush`.
    func write(_ bytes: some Sequence<UInt8>) throws {
        try pending.withLock { pending in
            pending.append(contentsOf: bytes)
            if pending.count >= Self.limit { try drain(&pending) }
        }
    }

    /// Bytes that lie in memory already: many at once are not copied, but written where they lie.
    func write(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        try pending.withLock { pending in
            if bytes.count < Self.limit {
                pending.append(contentsOf: bytes)
                if pending.count >= Self.limit { try drain(&pending) }
            } else {
                try drain(&pending)
                try drain(UnsafeRawBufferPointer(bytes))
            }
        }
    }

    func write(_ text: String) throws {
        try write(text.utf8)
    }

    func flush() throws {
        try pending.withLock { try drain(&$0) }
    }

    private func drain(_ bytes: inout [UInt8]) throws {
        defer { bytes.removeAll(keepingCapacity: true) }
        try bytes.withUnsafeBytes { try drain($0) }
    }

    private func drain(_ bytes: UnsafeRawBufferPointer) throws {
        guard let start = bytes.baseAddress else { return }
        var written = 0
        while written < bytes.count {
            let count = Self.writeBytes(descriptor, start + written, bytes.count - written)
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw OutputFailure(errorNumber: errno)
            }
        }
    }

    private static func writeBytes(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
        Musl.write(descriptor, start, count)
        #else
        Darwin.write(descriptor, start, count)
        #endif
    }
}

/// Output that could not be written.
struct OutputFailure: Error, Equatable {
    let errorNumber: Int32

    /// The reader of a pipe left (`evenhand score … | head`): nobody is there to be told.
    var isAbandoned: Bool { errorNumber == EPIPE }

    var reason: String { String(cString: strerror(errorNumber)) }
}
