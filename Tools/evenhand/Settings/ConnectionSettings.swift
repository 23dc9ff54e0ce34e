/// How to reach the server: flags over environment over profile over defaults.
struct ConnectionSettings: Equatable, Sendable {
    var address: Endpoint
    /// Nil: calls are made without one, which few methods allow.
    var token: String?

    init(address: Endpoint, token: String?) {
        self.address = address
        self.token = token
    }

    /// - Parameters:
    ///   - variable: looks a variable of the environment up; an empty one counts as unset.
    init(
        server: String?, token: String?, variable: (String) -> String?, profile: Profile
    ) throws(EndpointError) {
        func chosen(_ flag: String?, _ name: String, _ fallback: String?) -> String? {
            if let flag { return flag }
            if let value = variable(name), !value.isEmpty { return value }
            return fallback.flatMap { $0.isEmpty ? nil : $0 }
        }
        let server = chosen(server, "EVENHAND_SERVER", profile.server)
        address = try server.map { text throws(EndpointError) in try Endpoint(parsing: text) } ?? .standard
        self.token = chosen(token, "EVENHAND_TOKEN", profile.token)
    }
}
