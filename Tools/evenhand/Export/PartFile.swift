#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A file that grows under a name of its own, `NAME.PROCESS.part`, and gets its true one when it is whole: one that was cut
/// short never looks finished, and two that are written at once do not mix.
final class PartFile {
    private let path: String
    private let partPath: String
    private var descriptor: Int32
    private var pending: [UInt8] = []
    private static let limit = 1 << 18
    private static let attempts = 100

    init(_ path: String) throws {
        self.path = path
        var partPath = ""
        var descriptor: Int32 = -1
        // A run that was killed may have left a file behind, and may have had this process's number.
        for attempt in 1...PartFile.attempts {
            partPath = attempt == 1 ? "\(path).\(getpid()).part" : "\(path).\(getpid())-\(attempt).part"
            descriptor = open(partPath, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor >= 0 || errno != EEXIST { break }
        }
        self.partPath = partPath
        self.descriptor = descriptor
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func write(_ bytes: [UInt8]) throws {
        pending.append(contentsOf: bytes)
        if pending.count >= Self.limit { try drain() }
    }

    /// On disk and under its own name, in place of an older file of that name.
    func finish() throws {
        try drain()
        let isOnDisk = fsync(descriptor) == 0
        let isClosed = close(descriptor) == 0
        descriptor = -1
        guard isOnDisk, isClosed, rename(partPath, path) == 0 else {
            let failure = Self.failure(path)
            unlink(partPath)
            throw failure
        }
    }

    /// As if it had never been begun; an older file of the name stays.
    func discard() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
        unlink(partPath)
    }

    private func drain() throws {
        defer { pending.removeAll(keepingCapacity: true) }
        var written = 0
        while written < pending.count {
            let count = pending.withUnsafeBytes { buffer in
                Self.writeBytes(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Self.failure(path) }
            written += count
        }
    }

    private static func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    private static func failure(_ path: String) -> CommandFailure {
        let reason = String(cString: strerror(errno))
        return CommandFailure(
            errno == ENOSPC || errno == EIO ? .disk : .cannotCreate,
            "\(path) cannot be written: \(reason). Check the path, its permissions and the room on the disk.",
            field: "to")
    }

    /// Makes the folder, not those above it.
    static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw CommandFailure(
                .cannotCreate, "\(path) is no folder; name one, or - for standard output.", field: "to")
        }
    }
}
