#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Writes the rows an import could not take to a side file, for people to mend: line, column, rule, raw.
///
/// Each reject is on its way to the file when `write` returns, so that a crash leaves those found so far. A file left by
/// an earlier run is removed at the start, and there is none when nothing was rejected.
package final class RejectsWriter {
    package static let columns = ["line", "column", "rule", "raw"]

    package let path: String
    package private(set) var rejectCount = 0
    private var descriptor: Int32?

    /// - Throws: `cannotCreate` when a file left by an earlier run cannot be removed.
    package init(path: String) throws(IntakeError) {
        self.path = path
        if case .failure(let failure) = SystemCalls.remove(path) {
            throw IntakeError(
                .cannotCreate, path: path, message: "an earlier rejects file cannot be removed: \(failure.explanation)")
        }
    }

    /// The side file of an input: `FILE.rejected.csv` beside it, in the working folder for standard input.
    package static func path(forInput path: String) -> String {
        path == "-" ? "stdin.rejected.csv" : "\(path).rejected.csv"
    }

    deinit {
        if let descriptor { _ = SystemCalls.close(descriptor) }
    }

    /// Appends one reject; the first one creates the file.
    package func write(_ reject: Reject) throws(IntakeError) {
        var csv = CSVWriter()
        let descriptor = try openIfNeeded(&csv)
        csv.append(row: [
            String(reject.line), reject.column, "\(reject.rule.rawValue): \(reject.message)", Self.text(of: reject.raw),
        ])
        if case .failure(let failure) = SystemCalls.writeAll(descriptor, csv.take()) {
            throw Self.cannotWrite(failure, path: path)
        }
        rejectCount += 1
    }

    /// Closes the file.
    /// - Returns: its path, or nil when nothing was rejected and there is none.
    @discardableResult
    package func finish() throws(IntakeError) -> String? {
        guard let descriptor else { return nil }
        self.descriptor = nil
        if case .failure(let failure) = SystemCalls.close(descriptor) { throw Self.cannotWrite(failure, path: path) }
        return path
    }

    private func openIfNeeded(_ csv: inout CSVWriter) throws(IntakeError) -> Int32 {
        if let descriptor { return descriptor }
        switch SystemCalls.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, mode: 0o600) {
        case .success(let opened):
            descriptor = opened
            csv.append(row: Self.columns)
            return opened
        case .failure(let failure):
            throw IntakeError(
                .cannotCreate, path: path, message: "the rejects file cannot be created: \(failure.explanation)",
                hint: "Make the folder writable or copy the input to one that is.")
        }
    }

    static func cannotWrite(_ failure: SystemFailure, path: String) -> IntakeError {
        IntakeError(
            .disk, path: path, message: "the rejects file cannot be written: \(failure.explanation)",
            hint: "Free some space, then run the same command: it goes on with what is missing.")
    }

    /// Raw bytes as text that any program can open: bytes that are not UTF-8 stand as `\xNN`.
    static func text(of raw: [UInt8]) -> String {
        raw.withUnsafeBufferPointer { bytes in
            var result = ""
            var position = 0
            while let invalid = UTF8Validation.firstInvalid(in: bytes, position..<bytes.count) {
                result += String(decoding: bytes[position..<invalid], as: UTF8.self)
                let hex = String(bytes[invalid], radix: 16, uppercase: true)
                result += "\\x" + hex
                position = invalid + 1
            }
            return result + String(decoding: bytes[position...], as: UTF8.self)
        }
    }
}
