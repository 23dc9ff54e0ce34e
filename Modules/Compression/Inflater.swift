internal import CZlib

/// One zlib stream at a time, each with the size it must come to known before.
final class Inflater {
    /// Larger messages are measured before they are made: a liar then costs this much scratch and not what it promised.
    private static let trustedByteCount = 262_144
    private static let scratchByteCount = 65_536

    /// zlib keeps the address of the stream in its own state, so the stream must not move.
    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = inflateInit_(stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib could not start: there is no memory left")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// False when `input` surely does not come to `rawByteCount` bytes. Costs a second pass, so short ones are believed.
    func isWorthTrying(_ input: UnsafeRawBufferPointer, rawByteCount: Int) -> Bool {
        guard rawByteCount > Self.trustedByteCount else { return true }
        return withUnsafeTemporaryAllocation(byteCount: Self.scratchByteCount, alignment: 16) { scratch in
            begin(input)
            var total = 0
            while true {
                let (status, count) = step(into: scratch)
                total += count
                guard total <= rawByteCount else { return false }
                if status == Z_STREAM_END { return total == rawByteCount && stream.pointee.avail_in == 0 }
                guard status == Z_OK, count > 0 else { return false }
            }
        }
    }

    /// Inflates `input`, one whole zlib stream, into exactly `output`.
    /// - Returns: false when it is not one, is cut short, has bytes behind it, or comes to another size.
    func inflate(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Bool {
        begin(input)
        var (status, count) = step(into: output)
        guard count == output.count else { return false }
        if status == Z_OK {
            // The end of the stream and its checksum may still lie ahead; a byte more of output is one too many.
            var spare: UInt8 = 0
            (status, count) = withUnsafeMutableBytes(of: &spare) { step(into: $0) }
            guard count == 0 else { return false }
        }
        return status == Z_STREAM_END && stream.pointee.avail_in == 0
    }

    private func begin(_ input: UnsafeRawBufferPointer) {
        inflateReset(stream)
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
    }

    /// - Returns: zlib's answer and how many bytes of `room` it filled.
    private func step(into room: UnsafeMutableRawBufferPointer) -> (status: Int32, count: Int) {
        stream.pointee.next_out = room.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        let status = CZlib.inflate(stream, Z_NO_FLUSH)
        return (status, room.count - Int(stream.pointee.avail_out))
    }
}
