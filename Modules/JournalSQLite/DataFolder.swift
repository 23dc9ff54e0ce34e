package import EvenhandJournal
internal import Foundation
internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The folder a journal lives in. Until `release` or the value's end no other process can open it.
package final class DataFolder: Sendable {
    package let path: String
    private let lockDescriptor: Mutex<Int32?>

    package var journalPath: String { path + "/evenhand.sqlite" }
    package var searchPath: String { path + "/search.sqlite" }
    package var keyPath: String { path + "/signing-key" }
    private static func lockPath(in folder: String) -> String { folder + "/lock" }

    /// Makes the folder (mode 0700) when it is missing and takes its lock. Throws `folderInUse`, naming the process
    /// that holds it, or `cannotCreate`.
    package init(_ path: String) throws(JournalError) {
        self.path = path
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw JournalError(
                .cannotCreate,
                "The data folder \(path) cannot be made: \(Self.reason(error)). Give another folder, or make it "
                    + "writable for this user.")
        }
        let lockPath = Self.lockPath(in: path)
        let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw JournalError(
                .cannotCreate,
                "The lock file \(lockPath) cannot be opened: \(reason). Make the folder writable for this user.")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.readHolder(descriptor)
            close(descriptor)
            throw JournalError(
                .folderInUse,
                "The data folder \(path) is in use by process \(holder). Stop that server first, or give this one "
                    + "another folder.")
        }
        // The system drops the lock with the process, however it ends; the number inside only serves the message.
        Self.writeHolder(descriptor)
        lockDescriptor = Mutex(descriptor)
    }

    /// Lets another process have the folder.
    package func release() {
        lockDescriptor.withLock { descriptor in
            if let open = descriptor {
                // Closing alone would leave it locked while a child that is just being made holds a copy.
                _ = flock(open, LOCK_UN)
                close(open)
            }
            descriptor = nil
        }
    }

    deinit {
        release()
    }

    private static func readHolder(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 32)
        let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        let text = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        let digits = text.prefix { $0.isNumber }
        return digits.isEmpty ? "unknown" : String(digits)
    }

    private static func writeHolder(_ descriptor: Int32) {
        let text = Array("\(getpid())\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = text.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    private static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        return underlying.map { String(cString: strerror(Int32($0.code))) } ?? "\(error)"
    }
}
