public import EvenhandScoring

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Model files on disk.
public enum ModelFile {
    /// Maps a model file into memory. Its pages are read as they are touched and shared by all processes that map it.
    ///
    /// Replace a file in use by writing another and renaming it, as ``write(_:to:)`` does; never write over it.
    public static func load(_ path: String) throws(ModelError) -> Model {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { _ = close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(path: path, reason: "it is not a regular file")
        }
        let byteCount = Int(status.st_size)
        guard byteCount > 0 else { throw .notAModel }
        let address = mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let address, address != MAP_FAILED else { throw unreadable(path) }
        return try Model(borrowing: UnsafeRawBufferPointer(start: address, count: byteCount)) {
            _ = munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
        }
    }

    /// Writes a model file: to a temporary name beside it first, then renamed, so that nobody ever sees half of it.
    public static func write(_ bytes: [UInt8], to path: String) throws(ModelError) {
        do throws(AtomicFileError) {
            try AtomicFile.write(bytes, to: path)
        } catch {
            throw .unreadable(path: error.path, reason: error.reason)
        }
    }

    private static func unreadable(_ path: String) -> ModelError {
        .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
}
