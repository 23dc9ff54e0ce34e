import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandMessages
import EvenhandScoring
import EvenhandTraining
import EvenhandWire
import Foundation
import SwiftProtobuf
import Synchronization

@testable import EvenhandServer

/// A desk with a clock that can be moved, asked for complaints as a door asks: first for the reply at hand, then the long way.
struct ReplyFixture {
    final class Clock: Sendable {
        private let moment = Mutex(Instant(milliseconds: 1_780_000_000_000))
        var now: Instant { moment.withLock { $0 } }
        func set(_ now: Instant) { moment.withLock { $0 = now } }
        func advance(milliseconds: Int64) { moment.withLock { $0 = $0.advanced(byMilliseconds: milliseconds) } }
    }

    struct Unexpected: Error { let what: String }

    static let working = Set(Role.allCases).subtracting([.employee])
    private static let admin = Actor(person: .house, roles: [.administrator, .leader])

    let clock = Clock()
    let journal: any Journal
    let desk: Desk
    let calls: ComplaintCalls

    /// - Parameter open: Makes the journal.
    init(_ open: (Clock) throws -> any Journal = { clock in MemoryJournal(clock: { clock.now }) }) throws {
        let clock = clock
        journal = try open(clock)
        desk = Desk(journal: journal, scorer: Scorer(model: try ShippedModel.load()), now: { clock.now })
        calls = ComplaintCalls(desk: desk)
    }

    func person(_ name: String, _ roles: Set<Role>, manager: EmployeeID? = nil) async throws -> Actor {
        let outcome = try await desk.register(EmployeeCommand.Register(name: name, manager: manager), by: Self.admin)
        guard case .employee(let id) = outcome.stream else { throw Unexpected(what: "\(outcome.stream)") }
        return Actor(person: id, roles: roles)
    }

    func customer(_ name: String) async throws -> CustomerID {
        let outcome = try await desk.register(CustomerCommand.Register(name: name), by: Self.admin)
        guard case .customer(let id) = outcome.stream else { throw Unexpected(what: "\(outcome.stream)") }
        return id
    }

    func file(
        _ narrative: String = "The clerk laughed at me.", about employee: EmployeeID? = nil,
        customer: CustomerID? = nil, by actor: Actor
    ) async throws -> ComplaintID {
        let outcome = try await desk.file(
            ComplaintCommand.File(
                customer: customer, receivedAt: clock.now, channel: .email, language: "en", narrative: narrative,
                heads: [HeadDraft(ground: .conduct, allegation: "Laughed.", employee: employee)]),
            by: actor)
        guard case .complaint(let id) = outcome.stream else { throw Unexpected(what: "\(outcome.stream)") }
        return id
    }

    func changeManager(of person: Actor, to manager: EmployeeID?, from: Instant? = nil) async throws {
        _ = try await desk.perform(
            [EmployeeCommand.changeManager(.init(manager: manager, from: from))], on: person.person, by: Self.admin)
    }

    // MARK: Asking

    func context(_ actor: Actor, _ door: Door = .wire, isGood: @escaping @Sendable () -> Bool = { true }) -> CallContext
    {
        CallContext(
            connection: ConnectionIdentity(
                principal: SignedIn(actor: actor, isGood: isGood), baseline: Metadata(), door: door),
            method: ComplaintService.getComplaint.name, callMetadata: Metadata(), deadline: nil, cancellation: nil)
    }

    func request(_ id: ComplaintID) -> Evenhand_V1_GetComplaintRequest { .with { $0.complaintID = id.description } }

    /// The reply that was kept, if it still stands.
    func atHand(_ id: ComplaintID, _ actor: Actor) throws -> [UInt8]? { try atHand(request(id), context(actor)) }

    func atHand(_ request: Evenhand_V1_GetComplaintRequest, _ context: CallContext) throws -> [UInt8]? {
        let bytes: [UInt8] = try request.serializedBytes()
        return bytes.withUnsafeBytes { calls.complaintAtHand(context, $0) }
    }

    /// As a door asks; nil when it is refused.
    @discardableResult
    func ask(_ id: ComplaintID, _ actor: Actor) async throws -> [UInt8]? {
        if let reply = try atHand(id, actor) { return reply }
        return try? await calls.getComplaint(context(actor), request(id))
    }

    /// What is answered by somebody who keeps nothing; nil when it is refused.
    func afresh(_ id: ComplaintID, _ actor: Actor) async -> [UInt8]? {
        try? await ComplaintCalls(desk: desk).getComplaint(context(actor), request(id))
    }

    /// Dates of the same moment stand in no order.
    static func told(_ reply: [UInt8]?) throws -> Evenhand_V1_GetComplaintResponse? {
        guard let reply else { return nil }
        var response = try Evenhand_V1_GetComplaintResponse(serializedBytes: reply)
        response.due = try response.due.map { (try $0.jsonString(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        return response
    }
}
