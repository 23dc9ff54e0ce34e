internal import EvenhandIntake
internal import Foundation

/// The sample complaints: found near the working folder or the program, or where `--samples` says.
struct DemoSamples {
    let path: String

    init(path: String?) throws {
        if let path {
            self.path = path
            return
        }
        let name = "Samples/complaints.jsonl"
        let starts = [
            FileManager.default.currentDirectoryPath, (ExecutablePath.own as NSString).deletingLastPathComponent,
        ]
        for start in starts {
            var folder = URL(fileURLWithPath: start).standardizedFileURL
            // The program lies a few folders below the repository: .build/…/release.
            for _ in 0..<6 {
                let candidate = folder.appending(path: name).path
                if FileManager.default.fileExists(atPath: candidate) {
                    self.path = candidate
                    return
                }
                folder.deleteLastPathComponent()
            }
        }
        throw CommandFailure(
            .inputMissing, "The sample complaints (\(name)) are neither here nor near the program.",
            field: "samples", fix: "evenhand demo --samples FILE")
    }

    /// The narrative of the sample with that id.
    func narrative(of id: String) throws -> String {
        let reader = try IntakeReader(path: path)
        while let item = try reader.next() {
            if case .record(let record) = item, record.externalID == id { return record.narrative }
        }
        throw CommandFailure(.badData, "The samples at \(path) have no complaint \(id).", field: "samples")
    }

    /// Copies the samples to `target`, without the one that is taken at the counter.
    func copy(without id: String, to target: URL) throws {
        let text = try TextArgument.contents(of: path)
        let kept = text.split(separator: "\n").filter { !$0.contains("\"\(id)\"") }
        try Data((kept.joined(separator: "\n") + "\n").utf8).write(to: target)
    }
}
