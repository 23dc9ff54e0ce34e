/// Opens an input and finds out by its first bytes, never by its name, whether it is compressed.
package enum InputOpening {
    /// The longest signature looked for, that of xz.
    private static let signatureByteCount = 6

    /// Opens the file at `path`, "-" being standard input, and unpacks gzip.
    package static func open(path: String) throws(IntakeError) -> any ByteSource {
        try unpacking(FileByteSource(path: path))
    }

    /// The plain bytes of `source`, which may be gzip. Other archives and UTF-16 are errors that name the remedy.
    package static func unpacking(_ source: any ByteSource) throws(IntakeError) -> any ByteSource {
        let start = try readStart(of: source)
        let replay = ReplayByteSource(start: start, rest: source)
        // A file cut after its first byte is still known as gzip: no text begins with 0x1F.
        if start.starts(with: [0x1F, 0x8B]) || start == [0x1F] {
            return ReadAheadByteSource(try GzipByteSource(replay))
        }
        if let (what, hint) = foreignKind(of: start) {
            throw IntakeError(.damaged, path: source.name, message: "this is \(what)", hint: hint)
        }
        return replay
    }

    private static func readStart(of source: any ByteSource) throws(IntakeError) -> [UInt8] {
        var start = [UInt8](repeating: 0, count: signatureByteCount)
        var count = 0
        while count < start.count {
            let read = try start.withUnsafeMutableBufferPointer { buffer throws(IntakeError) in
                try source.read(into: UnsafeMutableBufferPointer(rebasing: buffer[count...]))
            }
            if read == 0 { break }
            count += read
        }
        return Array(start[..<count])
    }

    private static func foreignKind(of start: [UInt8]) -> (what: String, hint: String)? {
        let unpack = "Unpack it and pass the file inside; gzip alone is read as it is."
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return ("a zip archive or a spreadsheet", unpack) }
        if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return ("a zstd file", unpack) }
        if start.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A]) { return ("an xz file", unpack) }
        if start.starts(with: [0x42, 0x5A, 0x68]) && start.count > 3 && (0x31...0x39).contains(start[3]) {
            return ("a bzip2 file", unpack)
        }
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
            return ("UTF-16 text", "Convert it: iconv -f UTF-16 -t UTF-8 FILE > FILE.utf8")
        }
        return nil
    }
}

/// A source whose first bytes were looked at and are handed out again.
final class ReplayByteSource: ByteSource {
    var name: String { rest.name }
    var consumedByteCount: Int { rest.consumedByteCount }
    var totalByteCount: Int? { rest.totalByteCount }
    private var start: ArraySlice<UInt8>
    private let rest: any ByteSource

    init(start: [UInt8], rest: any ByteSource) {
        self.start = start[...]
        self.rest = rest
    }

    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(IntakeError) -> Int {
        guard !start.isEmpty else { return try rest.read(into: buffer) }
        let count = min(buffer.count, start.count)
        _ = buffer.update(fromContentsOf: start.prefix(count))
        start = start.dropFirst(count)
        return count
    }
}
