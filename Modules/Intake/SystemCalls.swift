#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The few calls this module makes of the operating system, each retried when a signal interrupts it.
enum SystemCalls {
    static func open(_ path: String, _ flags: Int32, mode: mode_t = 0o644) -> Result<Int32, SystemFailure> {
        repeating { openCall(path, flags | O_CLOEXEC, mode) }.map { Int32($0) }
    }

    /// Reads at most `buffer.count` bytes; 0 at the end of the input.
    static func read(_ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>) -> Result<Int, SystemFailure>
    {
        repeating { readCall(descriptor, buffer.baseAddress, buffer.count) }
    }

    /// Writes all of `bytes`, however many calls it takes.
    static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Result<Void, SystemFailure> {
        var offset = 0
        while offset < bytes.count {
            let outcome = bytes.withUnsafeBytes { buffer in
                repeating { writeCall(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset) }
            }
            switch outcome {
            case .success(let written): offset += written
            case .failure(let failure): return .failure(failure)
            }
        }
        return .success(())
    }

    /// The size in bytes of a regular file, or nil for pipes, terminals and devices.
    static func regularFileSize(_ descriptor: Int32) -> Int? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    static func close(_ descriptor: Int32) -> Result<Void, SystemFailure> {
        // Not retried: after EINTR the state of the descriptor is unspecified, and on Linux it is closed.
        closeCall(descriptor) == 0 ? .success(()) : .failure(SystemFailure(number: errno))
    }

    /// Removes a file; one that is not there counts as removed.
    static func remove(_ path: String) -> Result<Void, SystemFailure> {
        unlink(path) == 0 || errno == ENOENT ? .success(()) : .failure(SystemFailure(number: errno))
    }

    private static func repeating<Count: SignedInteger>(_ call: () -> Count) -> Result<Int, SystemFailure> {
        while true {
            let result = call()
            if result >= 0 { return .success(Int(result)) }
            if errno != EINTR { return .failure(SystemFailure(number: errno)) }
        }
    }
}

/// An error number of the operating system, with its usual sentence.
struct SystemFailure: Error, Equatable {
    var number: Int32

    var explanation: String { String(cString: strerror(number)) }
    var isMissingOrForbidden: Bool { [ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, ELOOP, ENAMETOOLONG].contains(number) }
}

// Inside `SystemCalls` the plain names mean its own functions; these reach the C library's.
private func openCall(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }
private func readCall(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}
private func writeCall(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
private func closeCall(_ descriptor: Int32) -> Int32 { close(descriptor) }
