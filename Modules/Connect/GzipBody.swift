internal import CZlib

/// A gzip body (RFC 1952), inflated within bounds that hold whatever it claims.
package enum GzipBody {
    package enum Failure: Error, Equatable {
        /// More bytes come out than the message limit, or than the ratio of specification §11, allows.
        case tooLarge
        case notGzip
    }

    /// - Parameter limit: The most bytes that may come out.
    package static func inflate(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
        let allowed = min(limit, max(65_536, 200 * bytes.count))
        // zlib keeps the address of the stream in its own state, so the stream must not move.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        let gzipWindowBits: Int32 = 15 + 16
        guard inflateInit2_(stream, gzipWindowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .notGzip
        }
        defer { inflateEnd(stream) }
        var input = bytes
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var status = Z_OK
        input.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            while status == Z_OK, output.count <= allowed {
                let produced = chunk.withUnsafeMutableBufferPointer { chunk in
                    stream.pointee.next_out = chunk.baseAddress
                    stream.pointee.avail_out = UInt32(chunk.count)
                    status = CZlib.inflate(stream, Z_NO_FLUSH)
                    return chunk.count - Int(stream.pointee.avail_out)
                }
                output.append(contentsOf: chunk[..<produced])
            }
        }
        guard output.count <= allowed else { throw .tooLarge }
        guard status == Z_STREAM_END, stream.pointee.avail_in == 0 else { throw .notGzip }
        return output
    }
}
