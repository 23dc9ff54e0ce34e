import CZlib

/// Gzip streams made for the tests.
enum GzipSamples {
    static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        deflated(chunks: 1) { bytes }
    }

    static func zeros(_ count: Int) -> [UInt8] {
        compressed([UInt8](repeating: 0, count: count))
    }

    /// About 100 KiB that inflate to 100 MiB.
    static func hundredMebibytes() -> [UInt8] {
        let mebibyte = [UInt8](repeating: 0x20, count: 1_048_576)
        return deflated(chunks: 100) { mebibyte }
    }

    private static func deflated(chunks: Int, _ chunk: () -> [UInt8]) -> [UInt8] {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        deflateInit2_(
            stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(stream) }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        for index in 0..<chunks {
            var input = chunk()
            let mode = index == chunks - 1 ? Z_FINISH : Z_NO_FLUSH
            input.withUnsafeMutableBufferPointer { input in
                stream.pointee.next_in = input.baseAddress
                stream.pointee.avail_in = UInt32(input.count)
                repeat {
                    let produced = buffer.withUnsafeMutableBufferPointer { buffer in
                        stream.pointee.next_out = buffer.baseAddress
                        stream.pointee.avail_out = UInt32(buffer.count)
                        deflate(stream, mode)
                        return buffer.count - Int(stream.pointee.avail_out)
                    }
                    output.append(contentsOf: buffer[..<produced])
                } while stream.pointee.avail_out == 0
            }
        }
        return output
    }
}
