internal import Foundation

/// Files that were not there before.
enum NewFile {
    /// Creates a file, on disk before the call returns. It has its permissions before its first byte, and a link in its place is
    /// not followed, wherever it leads.
    /// - Parameter mode: Of this, the process's umask may take some.
    /// - Throws: `TLSFault`; nothing of it is left then.
    static func create(_ text: String, at path: String, mode: mode_t) throws(TLSFault) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw fault(path, errno) }
        var code = writeAll(Array(text.utf8), to: descriptor)
        if close(descriptor) != 0, code == 0 { code = errno }
        guard code == 0 else {
            unlink(path)
            throw fault(path, code)
        }
    }

    /// - Returns: 0, or the number of the error.
    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 ? ENOSPC : errno }
            written += count
        }
        return fsync(descriptor) == 0 ? 0 : errno
    }

    private static func fault(_ path: String, _ code: Int32) -> TLSFault {
        code == EEXIST
            ? TLSFault("\(path) is there already; nothing was written. Remove it, or name another with --out.")
            : TLSFault(
                "\(path) cannot be written: \(String(cString: strerror(code))). Name another folder with --out.")
    }
}
