import Foundation

/// The complaints that are measured: the public CFPB file where it is, else the repository's samples over and over.
struct ComplaintFile {
    /// What stood in place of the public file's rows is this many.
    private static let generatedRowCount = 20_000

    /// A path that the import command may write its rejects beside.
    let path: String
    let table: CSVTable
    /// For the table's head.
    let description: String

    init(data: String?, samples: String, scratch: ScratchFolder) throws {
        let published = data.map { $0 + "/cfpb/train.csv.gz" }
        if let published, FileManager.default.fileExists(atPath: published) {
            let link = scratch.file("complaints.csv.gz")
            try FileManager.default.createSymbolicLink(
                at: link, withDestinationURL: URL(fileURLWithPath: published).standardizedFileURL)
            path = link.path
            table = try CSVTable(try Self.unzipped(published, scratch: scratch))
            description = "cfpb/train.csv.gz, \(Number.grouped(Double(table.rowCount))) complaints"
        } else {
            let text = try Self.generated(from: samples)
            let file = scratch.file("complaints.csv")
            try Data(text).write(to: file)
            path = file.path
            table = try CSVTable(text)
            let reason = published.map { "\($0) is not there" } ?? "no data folder was named"
            description =
                "\(Number.grouped(Double(table.rowCount))) complaints made from the samples, which repeat: \(reason), "
                + "so figures compare with each other only"
        }
    }

    private static func unzipped(_ path: String, scratch: ScratchFolder) throws -> [UInt8] {
        let program = ["/usr/bin/gzip", "/bin/gzip"].first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let program else { throw BenchError("gzip is missing; install it to read \(path)") }
        let child = try ChildProcess(program, ["-dc", path], log: scratch.file("gzip.log"))
        return Array(try child.finish())
    }

    private static func generated(from samples: String) throws -> [UInt8] {
        let lines = try String(contentsOfFile: samples, encoding: .utf8).split(separator: "\n")
        let narratives = try lines.map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            guard let narrative = object?["narrative"] as? String else {
                throw BenchError("a line of \(samples) has no narrative")
            }
            return narrative.replacingOccurrences(of: "\"", with: "\"\"")
        }
        if narratives.isEmpty { throw BenchError("\(samples) is empty") }
        var text = "complaint_id,date_received,product,narrative\n"
        for row in 0..<generatedRowCount {
            text += "G-\(row),2026-01-05,card,\"\(narratives[row % narratives.count])\"\n"
        }
        return Array(text.utf8)
    }
}
