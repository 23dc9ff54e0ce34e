import EvenhandClient
import EvenhandMessages
import SwiftProtobuf

/// Sends the calls of one connection.
protocol Caller: Sendable {
    /// Sends call number `index`; `done` is told once, on any thread, with what went wrong or nil.
    func call(_ index: Int, done: @escaping @Sendable (EvenhandError?) -> Void)
    /// No more calls come.
    func finish()
}

/// Unary calls, in the client's form with a completion: it costs the generator least.
struct UnaryCaller: Caller {
    let client: EvenhandClient
    private let send: @Sendable (EvenhandClient, Int, @escaping @Sendable (EvenhandError?) -> Void) -> Void

    init(
        _ client: EvenhandClient,
        send: @escaping @Sendable (EvenhandClient, Int, @escaping @Sendable (EvenhandError?) -> Void) -> Void
    ) {
        self.client = client
        self.send = send
    }

    func call(_ index: Int, done: @escaping @Sendable (EvenhandError?) -> Void) {
        send(client, index, done)
    }

    func finish() {}
}

extension EvenhandClient {
    /// A unary call of which only the outcome matters.
    func tell<Request: Message, Response: Message>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request,
        _ done: @escaping @Sendable (EvenhandError?) -> Void
    ) {
        unary(method, request) { result in
            switch result {
            case .success: done(nil)
            case .failure(let error): done(error)
            }
        }
    }
}

extension Scenario {
    /// A caller over a connection of its own.
    /// - Parameter complaints: Identifiers of complaints to read; needed by `mixed`.
    func caller(_ client: EvenhandClient, complaints: [String]) async throws -> any Caller {
        let score = Requests.score
        let file = Requests.file
        let echo = Requests.echo
        switch self {
        case .score: return UnaryCaller(client) { $0.tell(ScoringService.score, score, $2) }
        case .scoreStream: return try await StreamCaller(client)
        case .file: return UnaryCaller(client) { $0.tell(ComplaintService.fileComplaint, file, $2) }
        case .mixed:
            let gets = complaints.map { id in Evenhand_V1_GetComplaintRequest.with { $0.complaintID = id } }
            let queue = Evenhand_V1_ListQueueRequest()
            return UnaryCaller(client) { client, index, done in
                switch index % 10 {
                case 0: client.tell(ComplaintService.fileComplaint, file, done)
                case 1: client.tell(QueueService.listQueue, queue, done)
                default: client.tell(ComplaintService.getComplaint, gets[index % gets.count], done)
                }
            }
        case .slow:
            return UnaryCaller(client) {
                $0.tell($1 % 100 == 99 ? Requests.slowEchoMethod : Requests.echoMethod, echo, $2)
            }
        case .echo: return UnaryCaller(client) { $0.tell(Requests.echoMethod, echo, $2) }
        }
    }

    /// Makes what the calls refer to: complaints to read.
    func prepare(_ client: EvenhandClient) async throws -> [String] {
        guard self == .mixed else { return [] }
        let filed = try await client.unaryBatch(
            ComplaintService.fileComplaint, Array(repeating: Requests.file, count: 64))
        return try filed.map { try $0.get().reply.complaintID }
    }
}
