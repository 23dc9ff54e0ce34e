internal import EvenhandScoring
internal import EvenhandTraining

/// The settings, read and checked: what the server will do.
struct ServerPlan: Sendable {
    let dataFolder: String
    let listenAddress: ListenAddress
    /// Nil when HTTP is not served.
    let httpAddress: HTTPAddress?
    let httpOrigins: [String]
    let listsMethods: Bool
    /// Nil: plain connections.
    let tls: TLSFiles?
    let drainGrace: Duration
    let alertInterval: Duration
    let maxConnectionCount: Int
    let maxConnectionCountPerAddress: Int
    private let modelPath: String

    init(_ settings: SettingsTable) throws {
        dataFolder = try settings.text(.data)
        let listen = try settings.text(.listen)
        do {
            listenAddress = try ListenAddress(listen)
        } catch {
            throw SettingsError(
                setting: Setting.listen.rawValue, origin: settings[.listen]?.origin ?? .standard, message: "\(error).")
        }
        let http = try settings.text(.http)
        do {
            httpAddress = try HTTPAddress.read(http, beside: listenAddress)
        } catch {
            throw SettingsError(
                setting: Setting.http.rawValue, origin: settings[.http]?.origin ?? .standard,
                message: "\"\(http)\" is not an address for HTTP; write HOST:PORT, or off.")
        }
        httpOrigins = try settings.text(.httpOrigins).split(separator: ",").map { $0.filter { $0 != " " } }
        listsMethods = try settings.choice(.reflection, of: ["on", "off"]) == "on"
        tls = try Self.tls(settings)
        alertInterval = .seconds(Int64(try settings.integer(.alertInterval, in: 1...3600)))
        drainGrace = .seconds(Int64(try settings.integer(.drainGrace, in: 0...3600)))
        maxConnectionCount = try settings.integer(.maxConnections, in: 1...1_000_000)
        maxConnectionCountPerAddress = try settings.integer(.maxConnectionsPerAddress, in: 1...1_000_000)
        modelPath = try settings.text(.model)
    }

    private static func tls(_ settings: SettingsTable) throws(SettingsError) -> TLSFiles? {
        let certificate = try settings.text(.tlsCert)
        let key = try settings.text(.tlsKey)
        let authority = try settings.text(.clientCA)
        if certificate.isEmpty, key.isEmpty, authority.isEmpty { return nil }
        for (setting, value) in [(Setting.tlsCert, certificate), (.tlsKey, key)] where value.isEmpty {
            throw SettingsError(
                setting: setting.rawValue, origin: settings[setting]?.origin ?? .standard,
                message: "TLS needs --tls-cert and --tls-key; this one is missing.")
        }
        return TLSFiles(certificate: certificate, key: key, clientAuthority: authority.isEmpty ? nil : authority)
    }

    /// The model named, or those that are built in, one for each language.
    /// - Throws: `StartFailure`, which says where a model lies that cannot be used.
    func models() throws -> [Model] {
        if modelPath.isEmpty { return try ShippedModel.all() }
        do throws(ModelError) {
            return [try ModelFile.load(modelPath)]
        } catch {
            throw StartFailure.model(path: modelPath, error)
        }
    }
}
