import CZlib
import Testing

@testable import EvenhandIntake

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A row or reject flattened to something tests can compare.
enum Seen: Equatable, CustomStringConvertible {
    case row(line: Int, fields: [String])
    case reject(line: Int, rule: Reject.Rule, column: String, raw: String)

    init(_ item: RowItem) {
        switch item {
        case .row(let row):
            self = .row(line: row.line, fields: (0..<row.fieldCount).map { row.string($0) })
        case .reject(let reject):
            self = .reject(
                line: reject.line, rule: reject.rule, column: reject.column, raw: RejectsWriter.text(of: reject.raw))
        }
    }

    var description: String {
        switch self {
        case .row(let line, let fields): "row \(line) \(fields)"
        case .reject(let line, let rule, let column, let raw):
            "reject \(line) \(rule) \(column) \(raw.debugDescription)"
        }
    }
}

extension RowReader {
    func all() throws(IntakeError) -> [Seen] {
        var seen: [Seen] = []
        while let item = try next() { seen.append(Seen(item)) }
        return seen
    }
}

extension IntakeReader {
    func all() throws(IntakeError) -> (records: [IntakeRecord], rejects: [Reject]) {
        var records: [IntakeRecord] = []
        var rejects: [Reject] = []
        while let item = try next() {
            switch item {
            case .record(let record): records.append(record)
            case .reject(let reject): rejects.append(reject)
            }
        }
        return (records, rejects)
    }
}

func source(_ text: String, piece: Int = .max) -> MemoryByteSource {
    MemoryByteSource(Array(text.utf8), name: "test.csv", pieceByteCount: piece)
}

func readCSV(
    _ text: String, piece: Int = .max, dialect: CSVDialect = CSVDialect(), limits: IntakeLimits = .standard
) throws -> [Seen] {
    try RowReader(csv: source(text, piece: piece), dialect: dialect, limits: limits).all()
}

func readJSON(_ text: String, piece: Int = .max, limits: IntakeLimits = .standard) throws -> [Seen] {
    try RowReader(jsonLines: source(text, piece: piece), limits: limits).all()
}

func intake(
    _ text: String, path: String = "test.csv", options: IntakeOptions = IntakeOptions()
) throws -> (records: [IntakeRecord], rejects: [Reject]) {
    try IntakeReader(source(text), path: path, options: options).all()
}

/// One gzip member.
func gzip(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] {
    var stream = z_stream()
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 1_024)
    let outputCount = output.count
    let written = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
            // 15 bits of window, and 16 for the gzip wrapper.
            deflateInit2_(
                &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size))
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(outputCount)
            let status = deflate(&stream, Z_FINISH)
            precondition(status == Z_STREAM_END, "the output has room")
            deflateEnd(&stream)
            return outputCount - Int(stream.avail_out)
        }
    }
    return Array(output[..<written])
}

/// A folder of its own for one test, removed when the test lets go of it.
final class TemporaryFolder {
    let path: String

    init() {
        var template = Array("/tmp/intake-test-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
        precondition(made, "a temporary folder can be made")
        path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    deinit {
        guard let directory = opendir(path) else { return }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            unlink("\(path)/\(name)")
        }
        closedir(directory)
        rmdir(path)
    }

    func write(_ bytes: [UInt8], to name: String) -> String {
        let file = "\(path)/\(name)"
        let handle = fopen(file, "wb")!
        fwrite(bytes, 1, bytes.count, handle)
        fclose(handle)
        return file
    }

    func read(_ name: String) -> [UInt8]? {
        guard let handle = fopen("\(path)/\(name)", "rb") else { return nil }
        defer { fclose(handle) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, handle)
        return Array(bytes[..<count])
    }

    func exists(_ name: String) -> Bool { access("\(path)/\(name)", F_OK) == 0 }
}

/// The error a body throws, if it is one of this module's.
func intakeError(_ body: () throws -> Void) -> IntakeError? {
    do {
        try body()
        return nil
    } catch {
        return error as? IntakeError
    }
}

/// Small and repeatable: the same seed gives the same numbers everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
