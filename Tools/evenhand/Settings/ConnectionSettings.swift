internal import EvenhandClient

/// How to reach the server: flags over environment over profile over defaults.
struct ConnectionSettings: Equatable, Sendable {
    var address: Endpoint
    /// Nil: calls are made without one, which few methods allow.
    var token: String?
    /// For a `tls://` server.
    var tls = ClientTLS()

    init(address: Endpoint, token: String?, tls: ClientTLS = ClientTLS()) {
        self.address = address
        self.token = token
        self.tls = tls
    }

    /// - Parameters:
    ///   - variable: looks a variable of the environment up; an empty one counts as unset.
    init(
        server: String?, token: String?, tls flags: ClientTLS = ClientTLS(), variable: (String) -> String?,
        profile: Profile
    ) throws(EndpointError) {
        func chosen(_ flag: String?, _ name: String, _ fallback: String?) -> String? {
            if let flag { return flag }
            if let value = variable(name), !value.isEmpty { return value }
            return fallback.flatMap { $0.isEmpty ? nil : $0 }
        }
        let server = chosen(server, "EVENHAND_SERVER", profile.server)
        address = try server.map { text throws(EndpointError) in try Endpoint(parsing: text) } ?? .standard
        self.token = chosen(token, "EVENHAND_TOKEN", profile.token)
        tls.authorityFile = chosen(flags.authorityFile, "EVENHAND_CA", profile.authority)
        tls.certificateFile = chosen(flags.certificateFile, "EVENHAND_CERT", profile.certificate)
        tls.keyFile = chosen(flags.keyFile, "EVENHAND_KEY", profile.key)
    }
}
