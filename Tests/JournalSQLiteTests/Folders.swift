import Foundation

/// A folder of its own for the duration of the body.
func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.path + "/evenhand-journal-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}

/// The words found in any file of the folder, in any case.
func found(_ words: [String], in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let contents = files.compactMap { FileManager.default.contents(atPath: folder + "/" + $0) }
        .map { Data($0.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }) }
    return words.filter { word in contents.contains { $0.range(of: Data(word.lowercased().utf8)) != nil } }
}
