/// How a client proves the server's identity, and its own, on a `tls://` connection. All files are in PEM.
public struct ClientTLS: Hashable, Sendable {
    /// The authorities to trust instead of this machine's: a server's own certificate where it signed itself.
    public var authorityFile: String?
    /// The client's certificate, for servers that ask for one; needs `keyFile` too.
    public var certificateFile: String?
    public var keyFile: String?

    public init(authorityFile: String? = nil, certificateFile: String? = nil, keyFile: String? = nil) {
        self.authorityFile = authorityFile
        self.certificateFile = certificateFile
        self.keyFile = keyFile
    }
}
