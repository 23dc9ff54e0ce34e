import EvenhandCompression
import Foundation

/// Writes messages that are what they say, for the fuzzer to bend.
@main struct Seed {
    static func main() throws {
        let folder = URL(filePath: CommandLine.arguments[1])
        let compression = MessageCompression()
        for (name, text) in [("letters", "the courier was late "), ("zeros", "\0"), ("thai", "พัสดุมาช้า ")] {
            let message = [UInt8](String(repeating: text, count: 1_024).utf8)
            let zipped = compression.deflate(message) ?? message
            // The first byte is the target's own.
            try Data([1] + zipped).write(to: folder.appending(path: "seed-\(name)"))
            try Data([1] + message.prefix(600)).write(to: folder.appending(path: "seed-\(name)-plain"))
        }
    }
}
