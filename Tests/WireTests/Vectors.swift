import Foundation

/// The files of `Protocol/vectors`: hexadecimal bytes, the same that the specification shows.
enum Vectors {
    private static let protocolFolder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Protocol")

    static let specification = try? String(
        contentsOf: protocolFolder.appending(path: "WIRE.md"), encoding: .utf8)

    static func fileNames() throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: protocolFolder.appending(path: "vectors").path(percentEncoded: false)
        ).sorted()
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        let file = protocolFolder.appending(path: "vectors/\(name).hex")
        return try bytes(hexadecimal: String(contentsOf: file, encoding: .utf8))
    }

    struct NotHexadecimal: Error { let text: String }

    static func bytes(hexadecimal text: String) throws -> [UInt8] {
        try text.split(whereSeparator: \.isWhitespace).map { pair in
            guard let byte = UInt8(pair, radix: 16) else { throw NotHexadecimal(text: String(pair)) }
            return byte
        }
    }
}
