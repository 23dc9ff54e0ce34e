#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Why a file could not be written.
package struct AtomicFileError: Error, Sendable, Hashable, CustomStringConvertible {
    package var path: String
    package var reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    package var description: String { "\(path): \(reason). Check the path, its permissions and the room on the disk." }
}

/// Writes whole files: to a temporary name beside it first, then renamed, so that nobody ever sees half of one.
package enum AtomicFile {
    package static func write(_ bytes: [UInt8], to path: String) throws(AtomicFileError) {
        let temporary = path + ".part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(temporary) }
        if let failure = fill(descriptor, bytes, path: temporary) {
            _ = close(descriptor)
            _ = unlink(temporary)
            throw failure
        }
        guard close(descriptor) == 0, rename(temporary, path) == 0 else {
            let failure = failure(path)
            _ = unlink(temporary)
            throw failure
        }
    }

    private static func fill(_ descriptor: Int32, _ bytes: [UInt8], path: String) -> AtomicFileError? {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glue.write(descriptor, $0[written...]) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return failure(path) }
            written += count
        }
        return fsync(descriptor) == 0 ? nil : failure(path)
    }

    private static func failure(_ path: String) -> AtomicFileError {
        AtomicFileError(path: path, reason: String(cString: strerror(errno)))
    }
}

/// The C function under a name of its own, so that it does not meet `AtomicFile.write`.
private enum Glue {
    static func write(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        let rest = UnsafeRawBufferPointer(rebasing: bytes)
        #if canImport(Glibc)
        return Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
        return Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
        return Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
    }
}
