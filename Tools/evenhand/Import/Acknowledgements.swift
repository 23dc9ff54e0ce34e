#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Which rows are durable, line by line: the row's id, a tab, and the complaint it became.
///
/// A line is written only after the server said so and is with the system when `write` returns: whatever ends the
/// import or the server afterwards, each whole line holds.
final class Acknowledgements {
    struct Line: Equatable, Sendable {
        /// The id its source knows the row by; for a row without one, the SHA-256 of its contents in hexadecimal.
        var row: String
        var complaint: String
    }

    private let descriptor: Int32
    private let stream: StandardStream

    /// Makes the file, or empties the one that is there.
    init(path: String) throws {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .cannotCreate,
                "\(path) cannot be written: \(String(cString: strerror(errno))). Name another file for the acknowledgements.",
                field: "acknowledgements")
        }
        stream = StandardStream(descriptor: descriptor)
    }

    deinit {
        _ = close(descriptor)
    }

    func write(_ lines: [Line]) throws {
        guard !lines.isEmpty else { return }
        // An id may hold anything; a line of this file holds exactly one row.
        for line in lines { try stream.write(TextStyle.plain.safe(line.row) + "\t" + line.complaint + "\n") }
        try stream.flush()
    }
}
