#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A temporary file for what does not fit memory.
///
/// It has no name from the moment it exists: however the program ends, the system takes its room back. Its bytes are this
/// machine's own; nothing reads them later. Reads and writes at different places may run at the same time.
final class ScratchFile: Sendable {
    private let descriptor: Int32
    private let folder: String

    /// - Parameter folder: where it takes its room; "" is the current folder.
    init(in folder: String) throws(TrainingError) {
        self.folder = folder.isEmpty ? "." : folder
        var template = Array((self.folder + "/.evenhand-training-XXXXXX").utf8CString)
        descriptor = template.withUnsafeMutableBufferPointer { mkstemp($0.baseAddress!) }
        guard descriptor >= 0 else {
            throw .scratch(folder: self.folder, reason: String(cString: strerror(errno)), isFull: false)
        }
        _ = template.withUnsafeBufferPointer { unlink($0.baseAddress!) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    deinit { _ = close(descriptor) }

    /// Makes the file `byteCount` long; what was never written reads as zeros.
    func extend(to byteCount: Int) throws(TrainingError) {
        guard ftruncate(descriptor, off_t(byteCount)) == 0 else { throw failure() }
    }

    func write<Value: BitwiseCopyable>(_ values: [Value], at offset: Int) throws(TrainingError) {
        let error = values.withUnsafeBytes { bytes -> TrainingError? in
            var done = 0
            while done < bytes.count {
                let count = pwrite(descriptor, bytes.baseAddress! + done, bytes.count - done, off_t(offset + done))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return failure() }
                done += count
            }
            return nil
        }
        if let error { throw error }
    }

    /// `count` values from `offset` on.
    func read<Value: BitwiseCopyable>(_ type: Value.Type, count: Int, at offset: Int) throws(TrainingError) -> [Value] {
        var failed: TrainingError?
        let values = [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
            let bytes = UnsafeMutableRawBufferPointer(
                start: buffer.baseAddress, count: count * MemoryLayout<Value>.stride)
            var done = 0
            while done < bytes.count {
                let read = pread(descriptor, bytes.baseAddress! + done, bytes.count - done, off_t(offset + done))
                if read < 0, errno == EINTR { continue }
                guard read > 0 else {
                    failed = failure()
                    break
                }
                done += read
            }
            initialized = failed == nil ? count : 0
        }
        if let failed { throw failed }
        return values
    }

    private func failure() -> TrainingError {
        let code = errno
        return .scratch(
            folder: folder, reason: String(cString: strerror(code)), isFull: code == ENOSPC || code == EDQUOT)
    }
}
