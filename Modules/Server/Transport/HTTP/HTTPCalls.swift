internal import EvenhandConnect
internal import EvenhandDomain
internal import EvenhandMessages
import EvenhandWire
internal import HTTPTypes
internal import Hummingbird
import Logging
import NIOCore
internal import Synchronization

/// What Hummingbird keeps of a request beside the request.
struct DoorContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let peer: PeerAddress
    let eventLoop: any EventLoop

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = PeerAddress(source.channel.remoteAddress)
        eventLoop = source.channel.eventLoop
    }
}

/// Answers calls on `/package.Service/Method` with the very handlers of the wire, and passes on every other path.
struct HTTPCalls: RouterMiddleware {
    typealias Context = DoorContext

    let methods: [String: RegisteredMethod]
    let options: ListenerOptions
    let origins: OriginList
    /// Nobody on the way can listen in.
    let isSecure: Bool
    let isDraining: @Sendable () -> Bool

    private var maxMessage: Int { options.settings.maxMessageByteCount }

    func handle(
        _ request: Request, context: DoorContext, next: (Request, DoorContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        if OriginList.isPreflight(request.head) { return origins.preflight(request.head) }
        do {
            try checkHead(request.head)
            if ConnectPath.isCall(request.uri.path) {
                response = try await call(request, context)
            } else {
                response = try await next(request, context)
            }
        } catch let refusal as HTTPRefusal {
            response = ConnectAnswer.refusal(refusal)
        } catch let error as HTTPError where error.status == .notFound {
            response = ConnectAnswer.refusal(.unknownPath(request.uri.path))
        }
        for field in origins.allowance(request.head) { response.headers.append(field) }
        return response
    }

    /// The decoder bounds each part of a head; this bounds their sum.
    private func checkHead(_ head: HTTPRequest) throws(HTTPRefusal) {
        let limit = HTTPConnectionGuard.Limits().headerByteCount
        let byteCount = head.headerFields.reduce(head.path?.utf8.count ?? 0) {
            $0 + $1.name.rawName.utf8.count + $1.value.utf8.count + 4
        }
        guard byteCount <= limit else { throw .headersTooLarge(limit: limit) }
    }

    private func call(_ request: Request, _ context: DoorContext) async throws -> Response {
        let connect = try ConnectRequest(
            path: request.uri.path, query: request.uri.query, verb: request.method, headers: request.headers,
            methods: methods)
        let deadline = (connect.timeout.map { .milliseconds($0) } ?? options.defaultUnaryTimeout)
            .map { NIODeadline.now() + $0 }
        let metadata = try ConnectMetadata.metadata(request.headers)
        var callMetadata = Metadata(metadata.entries.filter { $0.key != "authorization" })
        let requestID = metadata.first(CallContext.requestIDKey) ?? CallContext.makeRequestID()
        callMetadata.entries.removeAll { $0.key == CallContext.requestIDKey }
        callMetadata.entries.append(.init(CallContext.requestIDKey, requestID))
        var response: Response
        do {
            if isDraining() {
                let refusal = Status(.unavailable, "the server is stopping", isUnprocessed: true)
                connect.method.observer.meter.refused(refusal, 0)
                throw CallFailure(status: refusal)
            }
            // Who calls is known before anything of the body is taken in.
            let identity = try await identity(metadata, context)
            let isAnonymous = identity.principal == nil && !options.authenticator.isOpen
            let room = BodyRoom(isAnonymous ? options.limits.anonymousAssembly : options.limits.assembly)
            defer { room.giveBack() }
            let body = try await message(of: connect, request, in: room)
            let payload = connect.format == .json ? try connect.method.json.request(body) : body
            let (bytes, trailers) = try await connect.method.answer(
                ByteBuffer(bytes: payload), on: context.eventLoop, within: options.limits, isAnonymous: isAnonymous
            ) { cancellation in
                CallContext(
                    connection: identity, method: connect.method.name, callMetadata: callMetadata, deadline: deadline,
                    cancellation: cancellation)
            }.get()
            response = ConnectAnswer.message(
                connect.format == .json ? try connect.method.json.response(bytes) : bytes, connect.format, trailers)
        } catch let refusal as HTTPRefusal {
            response = ConnectAnswer.refusal(refusal)
        } catch {
            response = ConnectAnswer.failure(CallFailure(telling: error) ?? .withheld(requestID: requestID))
        }
        response.headers[.requestID] = requestID
        return response
    }

    // MARK: The message

    private func message(
        of connect: ConnectRequest<RegisteredMethod>, _ request: Request, in room: BodyRoom
    ) async throws -> [UInt8] {
        let bytes: [UInt8]
        switch connect.source {
        case .query(let message): bytes = message
        case .body: bytes = try await collect(request, in: room)
        }
        guard connect.coding == .gzip, !bytes.isEmpty else { return bytes }
        let plain: [UInt8]
        do throws(GzipBody.Failure) {
            plain = try GzipBody.inflate(bytes, limit: maxMessage)
        } catch .tooLarge {
            throw HTTPRefusal.bodyTooLarge(limit: maxMessage)
        } catch .notGzip {
            throw HTTPRefusal.badRequest("the message is not the gzip stream that its content coding promises")
        }
        guard room.take(plain.count) else { throw HTTPRefusal.noRoom }
        return plain
    }

    private func collect(_ request: Request, in room: BodyRoom) async throws -> [UInt8] {
        if let stated = request.headers[.contentLength].flatMap({ Int($0) }), stated > maxMessage {
            throw HTTPRefusal.bodyTooLarge(limit: maxMessage)
        }
        var bytes: [UInt8] = []
        for try await part in request.body {
            guard bytes.count + part.readableBytes <= maxMessage else {
                throw HTTPRefusal.bodyTooLarge(limit: maxMessage)
            }
            guard room.take(part.readableBytes) else { throw HTTPRefusal.noRoom }
            bytes.append(contentsOf: part.readableBytesView)
        }
        return bytes
    }

    // MARK: Who calls

    private func identity(_ metadata: Metadata, _ context: DoorContext) async throws -> ConnectionIdentity {
        guard metadata.first("authorization") != nil else {
            return ConnectionIdentity(principal: nil, baseline: Metadata(), door: .http)
        }
        guard isSecure || context.peer.isLocal || options.allowsPlainCredentials else {
            throw CallFailure(.unauthenticated, "credentials need TLS or loopback")
        }
        do {
            let principal = try await options.authenticator.judge(metadata, context.eventLoop).get()
            return ConnectionIdentity(principal: principal, baseline: Metadata(), door: .http)
        } catch {
            options.logger.info("credential refused", metadata: ["peer": "\(context.peer)", "error": "\(error)"])
            throw CallFailure(.unauthenticated, "the credential was refused")
        }
    }
}

/// What one request holds of the room that all messages of the process share.
private final class BodyRoom: Sendable {
    private let budget: SharedBudget
    private let taken = Atomic(0)

    init(_ budget: SharedBudget) {
        self.budget = budget
    }

    /// False when there is no room for so many bytes more.
    func take(_ byteCount: Int) -> Bool {
        guard byteCount > 0 else { return true }
        guard budget.book(byteCount) else { return false }
        taken.add(byteCount, ordering: .relaxed)
        return true
    }

    /// The request is over.
    func giveBack() {
        budget.release(taken.exchange(0, ordering: .relaxed))
    }
}
