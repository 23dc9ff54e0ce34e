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
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
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
        let temporary = path + ".part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw unreadable(temporary) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glue.write(descriptor, $0.baseAddress! + written, bytes.count - written)
            }
            guard count > 0 else {
                let failure = unreadable(temporary)
                _ = close(descriptor)
                _ = unlink(temporary)
                throw failure
            }
            written += count
        }
        guard fsync(descriptor) == 0, close(descriptor) == 0, rename(temporary, path) == 0 else {
            let failure = unreadable(path)
            _ = unlink(temporary)
            throw failure
        }
    }

    private static func unreadable(_ path: String) -> ModelError {
        .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
}

/// The C function under a name of its own, so that it does not meet `ModelFile.write`.
private enum Glue {
    static func write(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
        Musl.write(descriptor, start, count)
        #else
        Darwin.write(descriptor, start, count)
        #endif
    }
}
