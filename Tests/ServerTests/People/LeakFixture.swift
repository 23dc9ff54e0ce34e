import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandMessages
import EvenhandScoring
import EvenhandTraining
import EvenhandWire
import Foundation
import NIOCore
import Synchronization

@testable import EvenhandServer

/// Two desks that differ in one complaint: on the first it is there, about Ewa (E-3), on the second it never was. To
/// whoever may not know of it both must answer alike, byte for byte.
struct LeakFixture {
    enum House { case withIt, withoutIt }

    /// Words that stand nowhere but in the complaint, and its number.
    static let markers = ["quagga", "zeppelin", "marmalade", "C-3", "PR-1"]
    static let manager = EmployeeID(2)
    static let ewa = EmployeeID(3)
    private static let now = Instant(milliseconds: 1_780_000_000_000)

    let desk: Desk
    private let router: CallRouter

    init(_ house: House, policy: DomainPolicy = .standard) async throws {
        let now = Self.now
        desk = Desk(
            journal: MemoryJournal(clock: { now }), scorer: Scorer(model: try ShippedModel.load()), policy: policy,
            now: { now })
        var router = CallRouter()
        // However busy the machine is with other tests.
        ServiceTable(desk: desk, condition: ServerCondition(startedAt: now), phrasePatience: .seconds(600))
            .register(in: &router)
        self.router = router
        try await furnish(house)
    }

    var methodNames: [String] { router.methodNames }

    func isReading(_ method: String) -> Bool { router.methods[method]?.idempotency == .noSideEffects }

    private func furnish(_ house: House) async throws {
        let admin = Actor(person: .house, roles: [.administrator, .leader])
        let people: [(String, Int64?)] = [
            ("Boss", nil), ("Marta", 1), ("Ewa", 2), ("Rob", 3), ("Nina", nil), ("Clara", nil),
        ]
        for (name, manager) in people {
            _ = try await desk.register(
                EmployeeCommand.Register(
                    name: name, team: "Counter", manager: manager.map { EmployeeID(rawValue: $0) },
                    managerFrom: manager.map { _ in Instant(milliseconds: 1_700_000_000_000) }),
                by: admin)
        }
        _ = try await desk.register(CustomerCommand.Register(name: "Ada"), by: admin)
        let clara = Actor(person: EmployeeID(6), roles: Self.working)
        // She bought something, so that she is in a segment whose complaints are counted.
        _ = try await desk.perform(
            [.enterLedger(.init(entry: .revenue(Money(minorUnits: 500, currency: "EUR"))))], on: CustomerID(1),
            by: clara)
        try await file("The parcel came late.", about: nil, allegation: "Late.", by: clara)
        try await file("Nobody rang back.", about: EmployeeID(5), allegation: "Did not ring.", by: clara)
        guard let monday = CivilDate(year: 2026, month: 5, day: 25) else { throw CocoaError(.featureUnsupported) }
        _ = try await desk.perform(
            PlanCommand.setCapacity(.init(team: "Counter", hours: 100, from: monday)), by: clara)
        _ = try await desk.record(
            VoiceCommand.Record(kind: .prospect, on: Self.now, words: FeedbackWords(expected: "A price.")), by: clara)
        _ = try await desk.writeNote(.init(text: "Two asked for the price."), by: clara)
        _ = try await desk.perform(
            listening: .plan(
                .init(
                    partner: .customer(CustomerID(1)), owner: clara.person,
                    due: CivilDate(dayNumber: monday.dayNumber + 30))),
            by: clara)
        if house == .withIt { try await furnishWithIt(by: clara) }
        // Both complaints tell of "the": one enters the theme on each desk, the other only where it is.
        _ = try await desk.perform(
            ThemeCommand.open(
                .init(
                    name: "Deliveries", about: "Parcels and what becomes of them.", rule: ThemeRule(phrases: ["the"]),
                    owner: EmployeeID(6))),
            by: clara)
        _ = try await desk.perform(
            ThemeCommand.proposeChange(
                .init(
                    themes: [ThemeID(1)], text: "Parcels are handed over by hand.", owner: EmployeeID(6),
                    due: CivilDate(dayNumber: monday.dayNumber + 60))),
            by: clara)
    }

    private func furnishWithIt(by clara: Actor) async throws {
        try await file(
            "She threw my quagga out of the zeppelin.", about: Self.ewa, allegation: "Threw marmalade.", by: clara,
            customer: CustomerID(1), daysAgo: 10)
        // The time to acknowledge it is over, so that its customer waits for a word.
        _ = try await desk.raiseAlerts()
        _ = try await desk.complaint(ComplaintID(3), by: clara)
        _ = try await desk.record(
            VoiceCommand.Record(
                complaint: ComplaintID(3), on: Self.now, words: FeedbackWords(notGot: "My quagga."), isFair: false),
            by: clara)
        _ = try await desk.writeNote(.init(text: "Asked after her quagga.", complaint: ComplaintID(3)), by: clara)
        _ = try await desk.perform(
            PlanCommand.costRequest(
                .init(text: "Build a zeppelin rail.", hours: 400, team: "Counter", complaint: ComplaintID(3))),
            by: clara)
        try await find(by: clara)
    }

    /// A finding that establishes nothing against Ewa and departs from what the scorecard recommended, so that a note of
    /// support is owed: put on record as a release would have done it, for the road there is long and shows nothing more.
    private func find(by clara: Actor) async throws {
        let id = ComplaintID(3)
        guard let entry = try await desk.journal.complaint(id) else { throw CocoaError(.featureUnsupported) }
        let finding = ComplaintHappening.found(
            .init(
                head: HeadID(1), outcome: .notUpheld, reason: nil,
                explanation: PersonalText("Nobody saw the marmalade.", of: .stream), decider: clara.person, stage: .one,
                policy: DomainPolicy.standard.version,
                details: FindingDetails(
                    merit: MeritRecord(
                        sum: 900, recommended: .upheld, standard: .balanceOfProbabilities, because: .shown),
                    departsFrom: [.scorecard],
                    departure: PersonalText("The zeppelin's own log says otherwise.", of: .stream))))
        let outcome = try await desk.journal.append(
            Append([
                .init(
                    .existing(.complaint(id), expectedVersion: entry.version),
                    [.complaint(ComplaintEvent(at: Self.now, by: clara.person, finding))])
            ]))
        guard case .appended = outcome else { throw CocoaError(.featureUnsupported) }
    }

    func file(
        _ narrative: String, about employee: EmployeeID?, allegation: String, by actor: Actor,
        customer: CustomerID? = nil, daysAgo: Int = 0
    ) async throws {
        _ = try await desk.file(
            ComplaintCommand.File(
                customer: customer, receivedAt: Self.now.advanced(byDays: -daysAgo), channel: .email, language: "en",
                narrative: narrative,
                heads: [HeadDraft(ground: .conduct, allegation: allegation, employee: employee)]), by: actor)
    }

    /// A review of losses in which somebody is to call CU-2, who bought long ago and came no more.
    func drawLossCall(to owner: EmployeeID, by clara: Actor) async throws {
        try await loseCustomer(by: clara)
        try await drawLost(to: owner, by: clara)
    }

    /// CU-2, twenty days ago.
    func loseCustomer(by clara: Actor) async throws {
        _ = try await desk.register(CustomerCommand.Register(name: "Bea"), by: clara)
        _ = try await desk.perform(
            [
                .enterLedger(
                    .init(
                        entry: .revenue(Money(minorUnits: 900, currency: "EUR")), on: Self.now.advanced(byDays: -200)))
            ], on: CustomerID(2), by: clara)
    }

    func drawLost(to owner: EmployeeID, by clara: Actor) async throws {
        let today = desk.today
        _ = try await desk.perform(
            LossReviewCommand.open(.init(from: today.advanced(byDays: -90), through: today)), by: clara)
        _ = try await desk.draw(
            .init(review: LossReviewID(1), highest: 1, drawn: 0, seed: 1, owners: [owner]), in: nil, by: clara)
    }

    /// As a method is called by somebody, for calls that are made without a door.
    func context(of actor: Actor, _ method: String) -> CallContext {
        CallContext(
            connection: ConnectionIdentity(
                principal: SignedIn(actor: actor), baseline: Metadata(), door: .wire),
            method: method, callMetadata: Metadata(), deadline: nil, cancellation: nil)
    }

    static let working = Set(Role.allCases).subtracting([.employee])

    /// What a method answers: its messages in JSON one below the other, or its failure with every detail.
    func answer(_ method: String, _ body: String, by actor: Actor, through door: Door) async throws -> String {
        guard let registered = router.methods[method] else { throw CocoaError(.featureUnsupported) }
        let identity = ConnectionIdentity(principal: SignedIn(actor: actor), baseline: Metadata(), door: door)
        let request: [UInt8]
        do {
            request = try registered.json.request(Array(body.utf8))
        } catch {
            return "unreadable: \(error)"
        }
        let (events, continuation) = AsyncStream.makeStream(of: CallEvent.Content.self)
        let call = ServerCall(limits: ProcessLimits(), isAnonymous: false) { continuation.yield($0) }
        let context = CallContext(
            connection: identity, method: method, callMetadata: Metadata(), deadline: nil,
            cancellation: call.cancellation)
        do {
            switch registered.execution {
            case .now(let body): call.post(.response(try body(context, ByteBuffer(bytes: request)), Metadata()))
            case .later(let body):
                guard call.beginHandler() else { throw CocoaError(.featureUnsupported) }
                try body(context, ByteBuffer(bytes: request), call)
            case .atHandOrLater(let atHand, let later):
                if let response = atHand(context, ByteBuffer(bytes: request)) {
                    call.post(.response(response, Metadata()))
                } else {
                    guard call.beginHandler() else { throw CocoaError(.featureUnsupported) }
                    try later(context, ByteBuffer(bytes: request), call)
                }
            case .requestStream: return "takes a stream"
            }
        } catch {
            call.post(.failure(error))
        }
        var lines: [String] = []
        loop: for await content in events {
            switch content {
            case .response(let bytes, _):
                lines.append(try Self.text(registered.json.response(bytes), of: method))
                break loop
            case .message(let bytes): lines.append(try Self.text(registered.json.response(bytes), of: method))
            case .failure(let error):
                let failure = CallFailure(telling: error) ?? .withheld
                let details = failure.status.details.map { String(decoding: $0, as: UTF8.self) }
                lines.append("\(failure.status.code) \(failure.status.text) \(details)")
                break loop
            case .finished: break loop
            case .head, .taken, .written: break
            }
        }
        return lines.joined(separator: "\n")
    }

    /// Fields in a fixed order, without the positions of the journal, which any event moves, and without what the process
    /// says of itself.
    private static func text(_ json: [UInt8], of method: String) throws -> String {
        var value = try JSONSerialization.jsonObject(with: Data(json))
        value = without(told.contains(method) ? positions.union(places) : positions, value)
        let text = String(
            decoding: try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys]), as: UTF8.self)
        // How far arrivals were looked through is a position too.
        return text.replacing(#/through\\":\d+/#, with: "through")
    }

    private static let positions: Set<String> = [
        "journalSequence", "indexedSequence", "checkpointSequence", "nextSequence", "residentBytes", "seconds",
        "events", "eventCount", "publicKey",
    ]

    /// Of events and of the plan also where they stand in their streams.
    private static let places: Set<String> = ["sequence", "version"]
    private static let told: Set<String> = ["evenhand.v1.AdminService/WatchEvents", "evenhand.v1.PlanService/GetPlan"]

    private static func without(_ names: Set<String>, _ value: Any) -> Any {
        if let list = value as? [Any] { return list.map { without(names, $0) } }
        guard let object = value as? [String: Any] else { return value }
        return object.filter { !names.contains($0.key) || $0.value is [Any] }.mapValues { without(names, $0) }
    }
}
