import EvenhandScoring
import EvenhandTraining
import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct `Files written whole` {
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "evenhand-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test func `the old file stays until the new one is whole`() throws {
        try withFolder { folder in
            let path = folder.appending(path: "card.md").path
            try AtomicFile.write(Array("old".utf8), to: path)
            let held = try FileHandle(forReadingFrom: URL(filePath: path))
            try AtomicFile.write(Array("new and longer".utf8), to: path)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "new and longer")
            // Who has the old one open reads it to its end.
            #expect(try held.readToEnd() == Data("old".utf8))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["card.md"])
        }
    }

    @Test func `what cannot be written says where and why, and leaves nothing behind`() throws {
        try withFolder { folder in
            let missing = folder.path + "/no/such/card.md"
            #expect(throws: AtomicFileError(path: missing + ".part", reason: "No such file or directory")) {
                try AtomicFile.write([1], to: missing)
            }
            let taken = folder.appending(path: "folder").path
            try FileManager.default.createDirectory(atPath: taken, withIntermediateDirectories: false)
            #expect(throws: AtomicFileError(path: taken, reason: "Is a directory")) {
                try AtomicFile.write([1], to: taken)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["folder"])
        }
    }

    @Test func `a pipe is no model and does not make the loader wait`() throws {
        try withFolder { folder in
            let path = folder.appending(path: "pipe").path
            #expect(mkfifo(path, 0o600) == 0)
            #expect(throws: ModelError.unreadable(path: path, reason: "it is not a regular file")) {
                try ModelFile.load(path)
            }
        }
    }
}
