/// One thing an operator may set: by flag, by environment variable, or in the settings file of the data folder.
package enum Setting: String, CaseIterable, Sendable {
    case data
    case listen
    case http
    case httpOrigins = "http-origins"
    case tlsCert = "tls-cert"
    case tlsKey = "tls-key"
    case clientCA = "client-ca"
    case model
    case reflection
    case logLevel = "log-level"
    case logFormat = "log-format"
    case alertInterval = "alert-interval"
    case drainGrace = "drain-grace"
    case maxConnections = "max-connections"
    case maxConnectionsPerAddress = "max-connections-per-address"

    /// The environment variable: `log-level` is `EVENHAND_LOG_LEVEL`.
    package var environmentVariable: String {
        "EVENHAND_" + rawValue.uppercased().replacing("-", with: "_")
    }

    /// The value when nobody states one; nil where there is none to fall back on.
    package var standard: String? {
        switch self {
        case .data: nil
        case .listen: "127.0.0.1:7411"
        case .http: ""
        case .httpOrigins: ""
        case .tlsCert, .tlsKey, .clientCA: ""
        case .model: ""
        case .reflection: "off"
        case .logLevel: "info"
        case .logFormat: "text"
        case .alertInterval: "60"
        case .drainGrace: "10"
        case .maxConnections: "2000"
        case .maxConnectionsPerAddress: "100"
        }
    }

    /// What it means, its unit and its range, in one line.
    package var explanation: String {
        switch self {
        case .data: "the folder that holds the journal, the keys and the read models; made when absent"
        case .listen: "where the wire protocol listens: HOST:PORT (port 0: any free one) or unix:/path"
        case .http:
            "where HTTP is served: HOST:PORT, or off; empty: on this machine only, at the port after the wire's, and off "
                + "when the wire is a Unix socket"
        case .httpOrigins: "web pages that may call from a browser, such as https://desk.example, with commas between"
        case .tlsCert:
            "the server's certificate and those that lead to its authority, in PEM; both doors speak TLS then"
        case .tlsKey: "the certificate's private key, in PEM without a passphrase"
        case .clientCA: "authorities in PEM; every client must then show a certificate that one of them signed"
        case .model: "a scoring model file; empty: the one that is built in"
        case .reflection: "on: HTTP lists the methods and their messages at /methods, to whoever asks; off"
        case .logFormat: "text, or json: one object a line"
        case .logLevel: "trace, debug, info, notice, warning, error or critical"
        case .alertInterval: "seconds between two looks at the clocks of complaints, 1 to 3600"
        case .drainGrace: "seconds that running calls get to finish after SIGTERM, 0 to 3600"
        case .maxConnections: "connections at once, 1 to 1000000"
        case .maxConnectionsPerAddress: "connections at once from one address, 1 to 1000000"
        }
    }
}

/// Where a setting's value came from, the strongest first.
package enum SettingOrigin: Equatable, Sendable, CustomStringConvertible {
    case flag
    case environment(String)
    case file(path: String, line: Int)
    case standard

    package var description: String {
        switch self {
        case .flag: "flag"
        case .environment(let name): "environment \(name)"
        case .file(let path, let line): "\(path):\(line)"
        case .standard: "default"
        }
    }
}
