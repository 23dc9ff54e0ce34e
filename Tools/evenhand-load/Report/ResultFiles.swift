import Foundation

/// Where results go. Files are opened before the run: nobody shall learn after an hour that there is no such folder.
struct ResultFiles {
    private let json: FileHandle?
    private let jsonGoesToOutput: Bool
    private let html: FileHandle?

    init(json: String?, html: String?) throws(LoadFailure) {
        jsonGoesToOutput = json == "-"
        self.json = jsonGoesToOutput ? nil : try Self.open(json)
        self.html = try Self.open(html)
    }

    private static func open(_ path: String?) throws(LoadFailure) -> FileHandle? {
        guard let path else { return nil }
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else {
            throw LoadFailure("cannot write \(path): \(String(cString: strerror(errno)))", exitCode: 73)
        }
        return file
    }

    func write(_ report: LoadReport) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let data = try encoder.encode(report) + Data("\n".utf8)
        do {
            try json?.write(contentsOf: data)
            try html?.write(contentsOf: Data(LoadPage(report: report).html.utf8))
            try FileHandle.standardOutput.write(contentsOf: jsonGoesToOutput ? data : Data(report.text.utf8))
        } catch {
            throw LoadFailure("cannot write the results: \(error.localizedDescription)", exitCode: 73)
        }
    }
}
