import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandJournalSQLite
import EvenhandMessages
import EvenhandScoring
import EvenhandTraining
import EvenhandWire
import Foundation
import SwiftProtobuf
import Synchronization

@testable import EvenhandServer

/// A desk in a folder that may be opened again, with the guard before its handlers as a door has it: what the guard is
/// given here is what every door gives it.
final class RepeatFixture {
    let folder: String
    let clock = Clock()
    private(set) var journal: SQLiteJournal
    private(set) var desk: Desk
    private(set) var outcomes: StoredOutcomes
    let clerk: Actor

    final class Clock: Sendable {
        private let moment = Mutex(Instant(milliseconds: 1_780_000_000_000))
        var now: Instant { moment.withLock { $0 } }
        func advance(hours: Int64) {
            moment.withLock { $0 = Instant(milliseconds: $0.milliseconds + hours * 3_600_000) }
        }
    }

    struct Answer<Response> {
        let response: Response
        let isReplay: Bool
    }

    static let everyRole = Set(Role.allCases).subtracting([.employee])

    init() async throws {
        folder = NSTemporaryDirectory() + "evenhand-repeats-" + UUID().uuidString
        (journal, desk, outcomes) = try Self.open(folder, clock)
        let hired = try await desk.register(
            EmployeeCommand.Register(name: "Clara"), by: Actor(person: .house, roles: [.administrator]))
        guard case .employee(let person) = hired.stream else { throw CocoaError(.featureUnsupported) }
        clerk = Actor(person: person, roles: Self.everyRole)
    }

    private static func open(_ folder: String, _ clock: Clock) throws -> (SQLiteJournal, Desk, StoredOutcomes) {
        let journal = try SQLiteJournal(folder: folder, clock: { clock.now })
        let desk = Desk(journal: journal, scorer: Scorer(model: try ShippedModel.load()), now: { clock.now })
        return (journal, desk, StoredOutcomes(desk: desk))
    }

    func restart() async throws {
        await journal.close()
        (journal, desk, outcomes) = try Self.open(folder, clock)
    }

    func close() async {
        await journal.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    var complaints: ComplaintServiceHandlers { ComplaintCalls(desk: desk).handlers }

    /// Calls a method as a door does.
    func call<Request: Message, Response: Message>(
        _ name: String, _ handler: UnaryHandler<Request, Response>, _ request: Request, key: String?,
        by actor: Actor? = nil
    ) async throws -> Answer<Response> {
        guard case .async(let body) = handler else { throw CocoaError(.featureUnsupported) }
        let metadata = Metadata(key.map { [Metadata.Entry("idempotency-key", $0)] } ?? [])
        let context = CallContext(
            connection: ConnectionIdentity(principal: SignedIn(actor: actor ?? clerk), baseline: Metadata()),
            method: "evenhand.v1." + name, callMetadata: metadata, deadline: nil, cancellation: nil)
        let answer = try await outcomes.guarding.run(context, request) {
            try await body(context, request).serializedBytes()
        }
        return Answer(
            response: try Response(serializedBytes: answer.response),
            isReplay: answer.metadata.first("idempotent-replay") == "1")
    }

    func file(
        _ narrative: String = "The clerk laughed at me and kept my 20 EUR.", customer: String = "", key: String?,
        by actor: Actor? = nil
    ) async throws -> Answer<Evenhand_V1_FileComplaintResponse> {
        let request = Evenhand_V1_FileComplaintRequest.with {
            $0.channel = .web
            $0.language = "en"
            $0.narrative = narrative
            $0.customerID = customer
        }
        return try await call("ComplaintService/FileComplaint", complaints.fileComplaint, request, key: key, by: actor)
    }

    func close(complaint id: String, key: String) async throws -> Answer<Evenhand_V1_CommandReply> {
        let request = Evenhand_V1_CloseComplaintRequest.with { $0.complaintID = id }
        return try await call("ComplaintService/CloseComplaint", complaints.closeComplaint, request, key: key)
    }
}

/// Runs `body` with a desk in a folder of its own.
func withRepeats(_ body: (RepeatFixture) async throws -> Void) async throws {
    let fixture = try await RepeatFixture()
    do {
        try await body(fixture)
    } catch {
        await fixture.close()
        throw error
    }
    await fixture.close()
}

/// How a call failed.
func failure(of body: () async throws -> Void) async -> CallFailure? {
    do {
        try await body()
        return nil
    } catch let failure as CallFailure {
        return failure
    } catch {
        return CallFailure(.unknown, "\(error)")
    }
}
