internal import EvenhandScoring
internal import EvenhandTraining

/// The settings, read and checked: what the server will do.
struct ServerPlan: Sendable {
    let dataFolder: String
    let listenAddress: ListenAddress
    let drainGrace: Duration
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
        drainGrace = .seconds(Int64(try settings.integer(.drainGrace, in: 0...3600)))
        maxConnectionCount = try settings.integer(.maxConnections, in: 1...1_000_000)
        maxConnectionCountPerAddress = try settings.integer(.maxConnectionsPerAddress, in: 1...1_000_000)
        modelPath = try settings.text(.model)
    }

    /// The model named, or the one that is built in.
    /// - Throws: `StartFailure`, which says where a model lies that cannot be used.
    func model() throws -> Model {
        if modelPath.isEmpty { return try ShippedModel.load() }
        do throws(ModelError) {
            return try ModelFile.load(modelPath)
        } catch {
            throw StartFailure.model(path: modelPath, error)
        }
    }
}
