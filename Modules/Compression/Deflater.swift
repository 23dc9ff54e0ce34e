internal import CZlib

/// Makes zlib streams, one at a time.
final class Deflater {
    /// zlib's fastest level: messages are compressed to spare a thin line, and the loop must not be kept waiting.
    private static let level: Int32 = 1

    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = deflateInit_(stream, Self.level, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib could not start: there is no memory left")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// The stream, or nil when it would be longer than `maxByteCount`.
    func deflate(_ input: UnsafeRawBufferPointer, maxByteCount: Int) -> [UInt8]? {
        deflateReset(stream)
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: maxByteCount) { room, count in
            stream.pointee.next_out = room.baseAddress
            stream.pointee.avail_out = UInt32(room.count)
            isWhole = CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END
            count = room.count - Int(stream.pointee.avail_out)
        }
        return isWhole ? bytes : nil
    }
}
