import CZlib

/// The plain bytes of a gzip stream (RFC 1952), one member or several in a row.
///
/// A file cut short, a checksum that does not fit and anything but zero padding after the last member are errors:
/// a complaint file that ends early must not look complete.
package final class GzipByteSource: ByteSource {
    private static let inputByteCount = 128 * 1024
    /// zlib's code for a 32-KiB window with a gzip wrapper whose checksum zlib verifies.
    private static let gzipWindowBits: Int32 = 15 + 16

    package var name: String { compressed.name }
    package var consumedByteCount: Int { compressed.consumedByteCount }
    package var totalByteCount: Int? { compressed.totalByteCount }

    private enum State { case inMember, betweenMembers, ended }

    private let compressed: any ByteSource
    private let input: UnsafeMutableBufferPointer<UInt8>
    /// zlib keeps the address of the stream in its own state, so the stream must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var state = State.betweenMembers
    private var memberCount = 0
    /// Compressed bytes given to zlib and taken by it; where errors are.
    private var compressedOffset = 0
    private var inputEnded = false

    package init(_ compressed: any ByteSource) throws(IntakeError) {
        self.compressed = compressed
        input = .allocate(capacity: Self.inputByteCount)
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = inflateInit2_(
            stream, Self.gzipWindowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else {
            throw IntakeError(.disk, path: compressed.name, message: "zlib cannot start (status \(status))")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    package func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(IntakeError) -> Int {
        while true {
            if stream.pointee.avail_in == 0, !inputEnded { try refill() }
            switch state {
            case .ended:
                return 0
            case .betweenMembers:
                try startMemberOrEnd()
            case .inMember:
                let count = try inflateSome(into: buffer)
                if count > 0 { return count }
            }
        }
    }

    private func refill() throws(IntakeError) {
        let count = try compressed.read(into: input)
        inputEnded = count == 0
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(count)
    }

    /// Skips zero padding; begins the next member or ends. RFC 1952 §2.2 allows members in a row, and archivers pad.
    private func startMemberOrEnd() throws(IntakeError) {
        while stream.pointee.avail_in > 0, memberCount > 0, let next = stream.pointee.next_in, next.pointee == 0 {
            stream.pointee.next_in = next + 1
            stream.pointee.avail_in -= 1
            compressedOffset += 1
        }
        if stream.pointee.avail_in > 0 {
            if memberCount > 0 { inflateReset(stream) }
            memberCount += 1
            state = .inMember
        } else if inputEnded {
            guard memberCount > 0 else { throw cutShort() }
            state = .ended
        }
    }

    private func inflateSome(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(IntakeError) -> Int {
        if stream.pointee.avail_in == 0, inputEnded { throw cutShort() }
        let available = stream.pointee.avail_in
        let room = UInt32(clamping: buffer.count)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = room
        let status = inflate(stream, Z_NO_FLUSH)
        compressedOffset += Int(available - stream.pointee.avail_in)
        let count = Int(room - stream.pointee.avail_out)
        switch status {
        case Z_OK, Z_BUF_ERROR:
            return count
        case Z_STREAM_END:
            state = .betweenMembers
            return count
        case Z_MEM_ERROR:
            throw IntakeError(.disk, path: name, message: "zlib found no memory")
        default:
            throw damaged(reason: stream.pointee.msg.map { String(cString: $0) } ?? "status \(status)")
        }
    }

    private func cutShort() -> IntakeError {
        IntakeError(
            .damaged, path: name, message: "the gzip data is cut short at byte \(compressedOffset)",
            hint: "Fetch or copy the file again, then run the same command: it goes on with what is missing.")
    }

    private func damaged(reason: String) -> IntakeError {
        IntakeError(
            .damaged, path: name, message: "the gzip data is damaged near byte \(compressedOffset) (\(reason))",
            hint: "Check the file with gzip -t and fetch it again.")
    }
}
