internal import EvenhandClient
internal import EvenhandMessages

/// A connected server with its services, and how long to wait for it.
struct Desk: Sendable {
    let client: EvenhandClient
    /// For single calls.
    let options: CallOptions
    /// For streams, which may go on for as long as they have something to say.
    let streaming = CallOptions()

    var complaints: ComplaintServiceClient { ComplaintServiceClient(client) }
    var customers: CustomerServiceClient { CustomerServiceClient(client) }
    var employees: EmployeeServiceClient { EmployeeServiceClient(client) }
    var terms: TermsServiceClient { TermsServiceClient(client) }
    var plan: PlanServiceClient { PlanServiceClient(client) }
    var themes: ThemeServiceClient { ThemeServiceClient(client) }
    var charter: CharterServiceClient { CharterServiceClient(client) }
    var queue: QueueServiceClient { QueueServiceClient(client) }
    var imports: ImportServiceClient { ImportServiceClient(client) }
    var outcomes: OutcomeServiceClient { OutcomeServiceClient(client) }
    var trends: TrendServiceClient { TrendServiceClient(client) }
    var loading: LoadingServiceClient { LoadingServiceClient(client) }
    var metrics: MetricsServiceClient { MetricsServiceClient(client) }
    var fairness: FairnessServiceClient { FairnessServiceClient(client) }
    var frontline: FrontlineServiceClient { FrontlineServiceClient(client) }
    var reports: ReportServiceClient { ReportServiceClient(client) }
    var exports: ExportServiceClient { ExportServiceClient(client) }
    var voices: VoiceServiceClient { VoiceServiceClient(client) }
    var lossReviews: LossReviewServiceClient { LossReviewServiceClient(client) }
    var scoring: ScoringServiceClient { ScoringServiceClient(client) }
    var policies: PolicyServiceClient { PolicyServiceClient(client) }
    var audit: AuditServiceClient { AuditServiceClient(client) }
    var administration: AdminServiceClient { AdminServiceClient(client) }

    func complaint(_ id: String) async throws -> Evenhand_V1_GetComplaintResponse {
        let request = filled(Evenhand_V1_GetComplaintRequest()) { request in
            request.complaintID = id
            request.includeDuplicates = true
        }
        return try await complaints.getComplaint(request, options: options)
    }
}

extension ServerOptions {
    /// Runs `body` with a connection to the server that flags, environment or profile name, and closes it afterwards.
    func withDesk<Result>(
        connections: Int = 1, repeating: RepeatOptions? = nil, _ body: (Desk) async throws -> Result
    ) async throws -> Result {
        var options = CallOptions(timeout: .seconds(timeout))
        options.idempotencyKey = repeating?.idempotencyKey
        return try await Desk.with(settings(), options, connections: connections, body)
    }
}

extension Desk {
    static func with<Result>(
        _ settings: ConnectionSettings, timeout: Duration, _ body: (Desk) async throws -> Result
    ) async throws -> Result {
        try await with(settings, CallOptions(timeout: timeout), connections: 1, body)
    }

    /// - Parameter options: For single calls; their timeout is that of connecting too.
    static func with<Result>(
        _ settings: ConnectionSettings, _ options: CallOptions, connections: Int,
        _ body: (Desk) async throws -> Result
    ) async throws -> Result {
        let timeout = options.timeout ?? .seconds(60)
        var configuration = ClientConfiguration(server: settings.address.reachable)
        configuration.token = settings.token
        configuration.tls = settings.tls
        configuration.agent = "evenhand/\(Release.name)"
        configuration.connectionCount = connections
        configuration.defaultTimeout = timeout
        configuration.connectTimeout = min(timeout, .seconds(10))
        let client = EvenhandClient(configuration: configuration)
        do {
            let result = try await body(Desk(client: client, options: options))
            await client.close()
            return result
        } catch {
            await client.close()
            throw ServerFailure(error: error, address: settings.address)
        }
    }
}

/// An error that arose while a server was being talked to, with the server's address for the message.
struct ServerFailure: Error {
    let error: any Error
    let address: Endpoint
}

extension Endpoint {
    /// The address as the client takes it.
    fileprivate var reachable: ServerAddress {
        switch self {
        case .tcp(let host, let port): .host(host, port: port)
        case .unix(let path): .unixSocket(path: path)
        case .tls(let host, let port): .tls(host, port: port)
        }
    }
}
