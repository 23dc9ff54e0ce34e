import EvenhandClient
import Histogram
import Synchronization

/// One connection at work: sends what is due while it has places, and notes how long each answer took.
final class Lane: Sendable {
    private struct State {
        var schedule: Schedule?
        var next = 0
        var inFlight = 0
        var tally = Tally()
    }

    private let caller: any Caller
    private let inFlightLimit: Int
    private let state = Mutex(State())
    /// Told of errors; answers whether the run is over.
    private let failed: @Sendable (EvenhandError) -> Void

    init(_ caller: any Caller, inFlightLimit: Int, failed: @escaping @Sendable (EvenhandError) -> Void) {
        self.caller = caller
        self.inFlightLimit = inFlightLimit
        self.failed = failed
    }

    func begin(_ schedule: Schedule) {
        state.withLock { state in
            state.schedule = schedule
            state.next = 0
            state.tally = Tally()
        }
    }

    /// Sends everything that is due and has a place.
    func pump(_ now: UInt64) {
        while let (index, due) = takeDue(now) {
            caller.call(index) { self.answered(due, $0) }
        }
    }

    /// When the next call is due; nil after the last.
    var nextDue: UInt64? {
        state.withLock { state in
            guard let schedule = state.schedule else { return nil }
            let due = schedule.due(state.next)
            return due < schedule.end ? due : nil
        }
    }

    /// Whether every call of the schedule was sent and answered.
    var isDone: Bool { nextDue == nil && state.withLock { $0.inFlight == 0 } }

    /// What is counted so far.
    var tally: Tally { state.withLock { $0.tally } }

    /// Ends the step. Calls that were not sent or not answered by `now` have taken at least as long as until then.
    func end(_ now: UInt64) -> Tally {
        state.withLock { state in
            guard let schedule = state.schedule else { return Tally() }
            while schedule.due(state.next) < min(now, schedule.end) {
                let due = schedule.due(state.next)
                state.next += 1
                if due >= schedule.countingFrom { state.tally.unanswered(after: now - due) }
            }
            state.schedule = nil
            for due in state.tally.underWay where due >= schedule.countingFrom {
                state.tally.unanswered(after: now - due)
            }
            state.inFlight = 0
            defer { state.tally = Tally() }
            return state.tally
        }
    }

    func finish() { caller.finish() }

    private func takeDue(_ now: UInt64) -> (index: Int, due: UInt64)? {
        state.withLock { state in
            guard let schedule = state.schedule, state.inFlight < inFlightLimit else { return nil }
            let due = schedule.due(state.next)
            guard due <= now, due < schedule.end else { return nil }
            let index = state.next
            state.next += 1
            state.inFlight += 1
            state.tally.sent(due, at: now, counts: due >= schedule.countingFrom)
            return (index, due)
        }
    }

    private func answered(_ due: UInt64, _ error: EvenhandError?) {
        let now = Clock.now
        let isBehind = state.withLock { state in
            // An answer to a call of a step that was given up belongs to nothing.
            guard let schedule = state.schedule, state.tally.underWay.remove(due) != nil else { return false }
            state.inFlight -= 1
            if due >= schedule.countingFrom { state.tally.answered(due, at: now, error, end: schedule.end) }
            return schedule.due(state.next) <= now
        }
        if let error { failed(error) }
        if isBehind { pump(now) }
    }
}
