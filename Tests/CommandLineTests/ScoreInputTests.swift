import Foundation
import Testing

@testable import evenhand

@Suite struct `What evenhand score is given` {
    private func withFolder(_ files: [String], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("evenhand-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files { try Data("x".utf8).write(to: folder.appendingPathComponent(file)) }
        try body(folder.path)
    }

    @Test func `no file is standard input`() throws {
        let paths = try InputFiles.expand([])
        #expect(paths == ["-"])
    }

    @Test func `a pattern stands for the files that match, by name`() throws {
        try withFolder(["b.txt", "a.txt", "c.csv"]) { folder in
            let texts = try InputFiles.expand([folder + "/*.txt", "-"])
            #expect(texts == [folder + "/a.txt", folder + "/b.txt", "-"])
            let others = try InputFiles.expand([folder + "/[bc].*"])
            #expect(others == [folder + "/b.txt", folder + "/c.csv"])
        }
    }

    @Test func `a file whose name looks like a pattern is taken as it is`() throws {
        try withFolder(["a[1].txt", "a1.txt"]) { folder in
            let paths = try InputFiles.expand([folder + "/a[1].txt"])
            #expect(paths == [folder + "/a[1].txt"])
        }
    }

    @Test func `what is not there is told before anything is read`() throws {
        try withFolder(["a.txt"]) { folder in
            #expect(throws: CommandFailure.self) { try InputFiles.expand([folder + "/a.txt", folder + "/*.zip"]) }
            #expect(throws: (any Error).self) { try InputFiles.expand([folder + "/a.txt", folder + "/b.txt"]) }
            #expect(throws: CommandFailure.self) { try InputFiles.expand(["-", folder + "/a.txt", "-"]) }
        }
    }

    @Test func `the page is not written over a file to be scored`() throws {
        try withFolder(["a.txt"]) { folder in
            let sameFile = "\(folder)/../\(folder.split(separator: "/").last ?? "")/a.txt"
            #expect(throws: CommandFailure.self) {
                try ScorePageFile(path: sameFile, inputs: [folder + "/a.txt"])
            }
            let contents = try String(contentsOfFile: folder + "/a.txt", encoding: .utf8)
            #expect(contents == "x")
        }
    }

    @Test(arguments: [
        (["scroe", "--json"], "evenhand", "scroe"), (["model", "trian"], "evenhand model", "trian"),
        (["frobnicate"], "evenhand", "frobnicate"),
    ])
    func `a word that is no command is blamed itself`(arguments: [String], parent: String, word: String) throws {
        let unknown = try #require(UnknownCommand(in: arguments, under: Evenhand.self))
        #expect(unknown.parent == parent)
        #expect(unknown.word == word)
    }

    @Test(arguments: [["score", "--jsn"], ["model", "train"], ["help", "score"], ["--jsn"], [], ["score", "x"]])
    func `where every command is known, the parser's own words hold`(arguments: [String]) {
        #expect(UnknownCommand(in: arguments, under: Evenhand.self) == nil)
    }

    @Test func `near-copies name the first of their kind with the share in common`() {
        var search = CopySearch()
        func find(_ text: String, _ id: String) -> CopySearch.Finding? {
            Array(text.utf8).withUnsafeBytes { search.find(CopyCandidate($0, id: id, lineEnd: 0)) }
        }
        let words = (0..<60).map { "word\($0)" }
        #expect(find(words.joined(separator: " "), "a") == nil)
        #expect(find("something else entirely that nobody wrote before in these very words", "b") == nil)
        let copy = find((words.dropLast() + ["other"]).joined(separator: " "), "c")
        #expect(copy?.of == "a")
        #expect(copy.map { $0.similarity > 0.9 && $0.similarity < 1 } ?? false)
        #expect(find(words.joined(separator: " "), "d")?.similarity == 1)
        #expect(search.summary == "near-duplicates: 3 of 4 documents in 1 group; the largest has 3, its first is a")
    }
}
