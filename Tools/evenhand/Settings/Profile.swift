/// The profile file: `server=`, `token=`, and for `tls://` servers `ca=`, `cert=` and `key=`; one a line, `#` starts a
/// comment.
struct Profile: Equatable, Sendable {
    var server: String?
    var token: String?
    var authority: String?
    var certificate: String?
    var key: String?

    init(server: String? = nil, token: String? = nil) {
        self.server = server
        self.token = token
    }

    /// Reads the file's text. An unknown name is an error, because a misspelt `token` would else be a silent loss.
    init(parsing text: String) throws(ProfileError) {
        self.init()
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = Self.trimmed(line)
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let equals = line.firstIndex(of: "=") else {
                throw ProfileError(line: index + 1, reason: "a name, '=' and a value are due")
            }
            let name = Self.trimmed(line[..<equals])
            let value = String(Self.trimmed(line[line.index(after: equals)...]))
            switch name {
            case "server": server = value
            case "token": token = value
            case "ca": authority = value
            case "cert": certificate = value
            case "key": key = value
            default:
                throw ProfileError(
                    line: index + 1, reason: "'\(name)' is not known; server, token, ca, cert and key are")
            }
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}

/// A line of the profile that cannot be read. Lines count from 1.
struct ProfileError: Error, Equatable {
    let line: Int
    let reason: String
}
