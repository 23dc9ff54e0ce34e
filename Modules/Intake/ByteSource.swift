#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Bytes in order, a piece at a time. One reader owns a source; none is shared between tasks.
package protocol ByteSource: AnyObject {
    /// What errors call the source: the path as the user wrote it.
    var name: String { get }
    /// Fills the front of `buffer` (never empty) and returns how many bytes; 0 only at the end.
    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(IntakeError) -> Int
    /// Bytes taken from the outermost input so far: compressed bytes when the file is compressed.
    var consumedByteCount: Int { get }
    /// Size of the outermost input in bytes, nil when it cannot be known, as with a pipe.
    var totalByteCount: Int? { get }
}

/// A file or standard input, read with plain system calls.
package final class FileByteSource: ByteSource {
    package let name: String
    package private(set) var consumedByteCount = 0
    package let totalByteCount: Int?
    private let descriptor: Int32
    private let ownsDescriptor: Bool

    /// Opens `path`; "-" is standard input.
    package init(path: String) throws(IntakeError) {
        if path == "-" {
            name = "standard input"
            descriptor = STDIN_FILENO
            ownsDescriptor = false
        } else {
            name = path
            switch SystemCalls.open(path, O_RDONLY) {
            case .success(let opened): descriptor = opened
            case .failure(let failure):
                throw IntakeError(
                    failure.isMissingOrForbidden ? .inputMissing : .disk, path: path,
                    message: "cannot be opened: \(failure.explanation)", hint: "Check the path and its permissions.")
            }
            ownsDescriptor = true
        }
        totalByteCount = SystemCalls.regularFileSize(descriptor)
    }

    deinit {
        if ownsDescriptor { _ = SystemCalls.close(descriptor) }
    }

    package func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(IntakeError) -> Int {
        switch SystemCalls.read(descriptor, into: buffer) {
        case .success(let count):
            consumedByteCount += count
            return count
        case .failure(let failure):
            throw IntakeError(
                failure.isMissingOrForbidden ? .inputMissing : .disk, path: name,
                message: "cannot be read at byte \(consumedByteCount): \(failure.explanation)",
                hint: failure.number == EISDIR ? "Name a file in the directory." : "Check the disk, then run again.")
        }
    }
}

/// Bytes already in memory, handed out in pieces of at most `pieceByteCount`.
package final class MemoryByteSource: ByteSource {
    package let name: String
    package private(set) var consumedByteCount = 0
    package var totalByteCount: Int? { bytes.count }
    private let bytes: [UInt8]
    private let pieceByteCount: Int

    package init(_ bytes: [UInt8], name: String = "memory", pieceByteCount: Int = .max) {
        precondition(pieceByteCount > 0, "a piece holds at least one byte")
        self.bytes = bytes
        self.name = name
        self.pieceByteCount = pieceByteCount
    }

    package func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(IntakeError) -> Int {
        let count = min(buffer.count, pieceByteCount, bytes.count - consumedByteCount)
        guard count > 0 else { return 0 }
        _ = buffer.update(fromContentsOf: bytes[consumedByteCount..<consumedByteCount + count])
        consumedByteCount += count
        return count
    }
}
