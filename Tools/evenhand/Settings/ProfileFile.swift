internal import Foundation

/// The profile on disk: `$XDG_CONFIG_HOME/evenhand/profile`, else `~/.config/evenhand/profile`.
enum ProfileFile {
    static var path: String? {
        if let home = Environment.value("XDG_CONFIG_HOME"), home.hasPrefix("/") { return home + "/evenhand/profile" }
        return Environment.value("HOME").map { $0 + "/.config/evenhand/profile" }
    }

    /// An absent file is an empty profile; one that cannot be read or understood is an error that says so.
    static func read() throws -> Profile {
        guard let path, FileManager.default.fileExists(atPath: path) else { return Profile() }
        guard let bytes = FileManager.default.contents(atPath: path), let text = String(bytes: bytes, encoding: .utf8)
        else {
            throw CommandFailure(
                .configuration, "The profile \(path) cannot be read as UTF-8 text.", fix: "chmod 600 \(path)")
        }
        do throws(ProfileError) {
            return try Profile(parsing: text)
        } catch {
            throw CommandFailure(
                .configuration,
                "The profile \(path) has an error on line \(error.line): \(error.reason). "
                    + "Write server=HOST:PORT and token=…, one a line.")
        }
    }
}
