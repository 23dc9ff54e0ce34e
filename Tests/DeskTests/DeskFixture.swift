import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandScoring
import EvenhandTraining
import Synchronization

/// A desk over a journal in memory, with a clock that tests move.
struct DeskFixture {
    let desk: Desk
    let journal: MemoryJournal
    private let clock: Clock

    final class Clock: Sendable {
        private let moment = Mutex(Instant(milliseconds: 1_767_600_000_000))
        var now: Instant { moment.withLock { $0 } }
        func advance(days: Int) { moment.withLock { $0 = $0.advanced(byDays: days) } }

        private let readings = Mutex(0)
        private let interruption = Mutex<(reading: Int, body: @Sendable () -> Void)?>(nil)

        /// The time for the desk, which reads it once a decision.
        func read() -> Instant {
            let reading = readings.withLock { count in
                count += 1
                return count
            }
            let body = interruption.withLock { $0?.reading == reading ? $0?.body : nil }
            body?()
            return now
        }

        func interrupt(afterReadings count: Int, _ body: @escaping @Sendable () -> Void) {
            let reading = readings.withLock { $0 } + count
            interruption.withLock { $0 = (reading, body) }
        }
    }

    /// - Parameter models: the shipped English one unless given.
    init(models: [Model]? = nil) throws {
        let clock = Clock()
        journal = MemoryJournal(clock: { clock.now })
        let scorer = Scorer(models: try models ?? [ShippedModel.load()])
        desk = Desk(journal: journal, scorer: scorer, now: { clock.read() })
        self.clock = clock
    }

    var now: Instant { clock.now }
    func advance(days: Int) { clock.advance(days: days) }

    /// Runs the body once, when the desk looks at the clock for the given time from now: in the midst of its work.
    func interrupt(afterReadings count: Int, _ body: @escaping @Sendable () -> Void) {
        clock.interrupt(afterReadings: count, body)
    }

    /// A person with roles; registered by the house.
    func person(_ name: String, _ roles: Set<Role>, manager: EmployeeID? = nil) async throws -> Actor {
        let outcome = try await desk.register(
            EmployeeCommand.Register(name: name, manager: manager),
            by: Actor(person: .house, roles: [.administrator]))
        guard case .employee(let id) = outcome.stream else { throw Unexpected(what: "\(outcome.stream)") }
        return Actor(person: id, roles: roles)
    }

    /// A complaint with one head for each entry of `about`; nil concerns nobody.
    func complaint(
        about employees: [EmployeeID?], narrative: String = "The clerk was rude and I want my 20 EUR back.",
        source: SourceReference? = nil, by actor: Actor
    ) async throws -> ComplaintID {
        let outcome = try await desk.file(
            ComplaintCommand.File(
                receivedAt: now, channel: .email, language: "en", narrative: narrative,
                heads: employees.map { HeadDraft(ground: .conduct, allegation: "Was rude.", employee: $0) },
                source: source),
            by: actor)
        guard case .complaint(let id) = outcome.stream else { throw Unexpected(what: "\(outcome.stream)") }
        return id
    }

    struct Unexpected: Error { let what: String }
}

/// The refusal a use case ends with.
func refusal(of body: () async throws -> Void) async -> Refusal? {
    do {
        try await body()
        return nil
    } catch DeskError.refused(let refusal) {
        return refusal
    } catch {
        return nil
    }
}

/// Whether a use case ends because the person may not.
func isDenied(_ body: () async throws -> Void) async -> Bool {
    do {
        try await body()
        return false
    } catch DeskError.notPermitted {
        return true
    } catch {
        return false
    }
}
