internal import EvenhandJournal
internal import Foundation

/// The one folder that holds everything a server keeps: journal, search index, keys, settings.
package struct DataFolder: Sendable {
    package let path: String

    /// - Throws: `JournalError.cannotCreate` when the folder is not there and cannot be made.
    package init(preparing path: String) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard isFolder.boolValue else {
                throw JournalError(.cannotCreate, "\(path) is a file. Name a folder with --data.")
            }
        } else {
            do {
                try FileManager.default.createDirectory(
                    atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            } catch {
                throw JournalError(
                    .cannotCreate,
                    "The folder \(path) cannot be made: \(error.localizedDescription) Choose another with --data.")
            }
        }
        self.path = path
    }

    package var settingsFile: String { path + "/evenhand.conf" }
    var firstTokenFile: String { path + "/first-token" }

    /// The text of the settings file; nil when there is none.
    package static func settingsText(in folder: String) -> (path: String, text: String)? {
        let path = folder + "/evenhand.conf"
        guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
        return (path, String(decoding: bytes, as: UTF8.self))
    }

    /// A folder that was served before has its first token; without a journal beside it something is lost, and an empty
    /// journal in its place would hide that.
    func checkJournalIsThere() throws(JournalError) {
        guard FileManager.default.fileExists(atPath: firstTokenFile) else { return }
        let journal = path + "/evenhand.sqlite"
        let attributes = try? FileManager.default.attributesOfItem(atPath: journal)
        if let size = attributes?[.size] as? Int, size > 0 { return }
        throw JournalError(
            .damaged,
            "The folder \(path) was in use before, and its journal \(journal) is \(attributes == nil ? "gone" : "empty"). "
                + "Nothing was changed. Restore the folder from a backup, or name a new one with --data.")
    }

    /// Keeps the first token where only the owner can read it.
    func keepFirstToken(_ secret: String) throws(JournalError) {
        let bytes = Data((secret + "\n").utf8)
        guard
            FileManager.default.createFile(
                atPath: firstTokenFile, contents: bytes, attributes: [.posixPermissions: 0o600])
        else {
            throw JournalError(.diskFailed, "The first token cannot be written to \(firstTokenFile).")
        }
    }
}
