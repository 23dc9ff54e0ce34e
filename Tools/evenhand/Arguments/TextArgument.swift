internal import ArgumentParser
internal import EvenhandIntake

/// A text given on the command line: the words themselves, `@FILE` for the text of a file, `@-` for standard input.
///
/// A text that begins with an at sign is written with two of them.
struct TextArgument: ExpressibleByArgument, Equatable, Sendable {
    private let argument: String
    /// More than any text the server takes, little enough not to fill the memory.
    private static let limit = 16 << 20

    init(argument: String) {
        self.argument = argument
    }

    func text() throws -> String {
        if argument.hasPrefix("@@") { return String(argument.dropFirst()) }
        guard argument.hasPrefix("@") else { return argument }
        let path = String(argument.dropFirst())
        guard !path.isEmpty else {
            throw CommandFailure(.usage, "'@' names no file; write @FILE, @- for standard input, or @@ for an at sign.")
        }
        return try Self.contents(of: path)
    }

    /// The file's UTF-8 text, without the line end at its end.
    static func contents(of path: String) throws -> String {
        let source = try FileByteSource(path: path)
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = try piece.withUnsafeMutableBufferPointer { buffer throws(IntakeError) in
                try source.read(into: buffer)
            }
            if count == 0 { break }
            bytes.append(contentsOf: piece[..<count])
            if bytes.count > limit {
                throw CommandFailure(.badData, "\(source.name) is longer than 16 MiB; a text is at most 64 KiB.")
            }
        }
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(
                .badData, "\(source.name) is not UTF-8 text.", fix: "iconv -f WINDOWS-1252 -t UTF-8 \(path)")
        }
        return text
    }
}
