internal import EvenhandCrypto
internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// Listening calls.
extension FrontlineCalls {
    private static let listeningHelp = "evenhand listening --help"

    /// One command that needs nothing beside it: plan, hand on, cancel.
    func listening<Request: ListeningCommandRequest>() -> UnaryHandler<Request, Evenhand_V1_ListeningReply> {
        let desk = desk
        return .async { context, request in
            let actor = try context.signedIn()
            let command = try reading(Self.listeningHelp) { () throws(InputError) in try request.command() }
            return Evenhand_V1_ListeningReply(
                try await answering { () async throws(DeskError) in
                    try await desk.perform(listening: command, by: actor)
                })
        }
    }

    func drawListening(
        _ context: CallContext, _ request: Evenhand_V1_DrawListeningRequest
    ) async throws -> Evenhand_V1_ListeningReply {
        let actor = try context.signedIn()
        let chance = randomBytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let draw = try reading(Self.listeningHelp) { () throws(InputError) in try request.draw(seed: chance) }
        return Evenhand_V1_ListeningReply(
            try await answering { () async throws(DeskError) in try await desk.draw(draw, by: actor) })
    }

    func recordListening(
        _ context: CallContext, _ request: Evenhand_V1_RecordListeningRequest
    ) async throws -> Evenhand_V1_ListeningReply {
        let actor = try context.signedIn()
        let command = try reading(Self.listeningHelp) { () throws(InputError) in try request.command(at: desk.now()) }
        return Evenhand_V1_ListeningReply(
            try await answering { () async throws(DeskError) in try await desk.hold(command, by: actor) })
    }

    func listListening(
        _ context: CallContext, _ request: Evenhand_V1_ListListeningRequest
    ) async throws -> Evenhand_V1_ListListeningResponse {
        let actor = try context.signedIn()
        let (filter, order) = try reading(Self.listeningHelp) { () throws(InputError) in
            (try request.filter(for: actor), try PageOrder(request.page))
        }
        let last = try order.place({ seal.place($0) }, help: Self.listeningHelp).map { ListeningID(rawValue: $0) }
        let page = try await answering { () async throws(DeskError) in
            try await desk.listening(filter, after: last, limit: order.size, by: actor)
        }
        return .with {
            $0.calls = page.calls.map { Evenhand_V1_ListeningCall($0) }
            $0.nextToken = page.next.map { seal.token($0.rawValue) } ?? ""
        }
    }
}

extension Evenhand_V1_ListListeningRequest {
    fileprivate func filter(for actor: Actor) throws(InputError) -> ListeningFilter {
        var filter = ListeningFilter()
        filter.owner = try FieldReader.optionalIdentifier(ownerID, "owner_id")
        if mine {
            guard ownerID.isEmpty else {
                throw InputError(field: "owner_id", value: ownerID, valid: "left out beside mine")
            }
            filter.owner = actor.person
        }
        (filter.open, filter.late) = (open, late)
        return filter
    }
}

extension Evenhand_V1_ListeningReply {
    fileprivate init(_ outcome: ListeningOutcome) {
        self.init()
        calls = outcome.calls.map(\.description)
        events = outcome.events.map(\.kind)
        voiceID = outcome.voice?.description ?? ""
        noteID = outcome.note?.description ?? ""
        guard let draw = outcome.draw else { return }
        (seed, through) = (UInt64(draw.seed) ?? 0, UInt64(clamping: draw.through))
        passedOverCount = UInt32(clamping: draw.passedOver?.count ?? 0)
    }
}

extension Evenhand_V1_ListeningCall {
    fileprivate init(_ record: ListeningRecord) {
        self.init()
        let call = record.call
        listeningID = call.id.description
        withID = call.partner.description
        if let name = record.name { self.name = Evenhand_V1_PersonalText(name) }
        if let contact = record.contact { self.contact = Evenhand_V1_PersonalText(contact) }
        language = record.language ?? ""
        (ownerID, ownerGone) = (call.owner.description, record.ownerIsGone)
        due = call.due.description
        switch call.end {
        case .held(let on, _): (standing, onMs) = (.held, on.milliseconds)
        case .cancelled: standing = .cancelled
        case nil: standing = record.isLate ? .late : .open
        }
        if let why = record.why { self.why = Evenhand_V1_PersonalText(why) }
        drawn = call.isDrawn
        (plannedMs, plannedBy) = (call.plannedAt.milliseconds, call.plannedBy.description)
        voiceID = record.voice?.description ?? ""
        noteID = call.note?.description ?? ""
        if let reason = record.reason { self.reason = Evenhand_V1_PersonalText(reason) }
        mustNotBeCalled = record.mustNotBeCalled
    }
}
