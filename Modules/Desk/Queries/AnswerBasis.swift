internal import EvenhandDomain
internal import EvenhandJournal
internal import Synchronization

/// What an answer stands on: the streams that were read for it, the policies, and the time during which nothing it depends
/// on changes by itself. While `Desk.stands` says so, the same question of the same person would be answered alike.
package struct AnswerBasis: Sendable {
    fileprivate struct Mark: Sendable {
        let place: StreamMarks.Place
        let mark: UInt64
    }

    fileprivate let marks: [Mark]
    fileprivate let policies: Int
    fileprivate let madeAt: Instant
    /// The first moment at which the clock may change the answer.
    fileprivate let until: Instant

    /// What its marks take in memory.
    package var byteCount: Int { marks.count * MemoryLayout<Mark>.stride }
}

/// Takes down what an answer stands on, while it is made.
///
/// It travels with the task and not as a parameter: everything a use case reads goes through a few functions of the desk,
/// and these look here. What does not say what it reads makes the basis unknown, so that a reading that is added later costs
/// a kept answer and never makes one wrong.
final class AnswerNotes: Sendable {
    @TaskLocal static var current: AnswerNotes?

    private struct State {
        var marks: [StreamMarks.Place: UInt64] = [:]
        var isKnown = true
        var until = Instant(milliseconds: .max)
    }

    private let journal: StreamMarks
    private let policies: Int
    private let madeAt: Instant
    private let state = Mutex(State())

    init(journal: StreamMarks, policies: Int, madeAt: Instant) {
        (self.journal, self.policies, self.madeAt) = (journal, policies, madeAt)
        note(.erasure)
    }

    /// Something is about to be read. What was noted first counts: a second reading may find more than the first did.
    func note(_ place: StreamMarks.Place) {
        let mark = journal.mark(place)
        state.withLock { state in
            if mark == nil { state.isKnown = false }
            if state.marks[place] == nil { state.marks[place] = mark }
        }
    }

    /// Something was read of which nobody can tell when it changes.
    func readUnknown() { state.withLock { $0.isKnown = false } }

    /// The answer may be another one from this moment on, or right after it.
    func note(_ moment: Instant) {
        guard moment >= madeAt else { return }
        let change = moment > madeAt ? moment : moment.advanced(byMilliseconds: 1)
        state.withLock { $0.until = min($0.until, change) }
    }

    /// Days are counted by this policy's calendar.
    func note(_ policy: DomainPolicy) { note(policy.calendar.nextDay(after: madeAt)) }

    /// Every moment in a complaint that is held against the clock as it is and not by its day. Days are the calendar's.
    func note(_ state: ComplaintState) {
        note(state.lastAt)
        if let placed = state.embargo.placed { note(placed.until) }
        for head in state.heads {
            if let occurrence = head.earliestOccurrence { note(occurrence) }
            for case let invitation? in head.statements.values.map(\.invitation) { note(invitation.due) }
        }
    }

    /// When somebody's manager changes: the line is looked at up to the present moment.
    func note(_ employee: EmployeeState) {
        for span in employee.managers {
            note(span.from)
            if let until = span.until { note(until) }
        }
    }

    func note(_ change: ManagerChange) {
        note(change.from)
        note(change.recordedAt)
    }

    /// Nil when not all of it is known.
    var basis: AnswerBasis? {
        state.withLock { state in
            guard state.isKnown else { return nil }
            return AnswerBasis(
                marks: state.marks.map { AnswerBasis.Mark(place: $0.key, mark: $0.value) }, policies: policies,
                madeAt: madeAt, until: state.until)
        }
    }
}

extension Desk {
    /// Answers, and says what the answer stands on; nil when that cannot be said.
    package func basing<Answer: Sendable>(
        _ body: () async throws(DeskError) -> Answer
    ) async throws(DeskError) -> (answer: Answer, basis: AnswerBasis?) {
        let notes = AnswerNotes(journal: journal.marks, policies: policies.generation, madeAt: now())
        notes.note(policy)
        let result: Result<Answer, DeskError> = await AnswerNotes.$current.withValue(notes) {
            do throws(DeskError) { return .success(try await body()) } catch { return .failure(error) }
        }
        return (try result.get(), notes.basis)
    }

    /// Whether an answer is still what the desk would answer. Cheap: nothing is read, and nothing waited for.
    ///
    /// It is as fresh as an answer that is made now. A mark is moved before the commit that it tells of, so whoever was told of
    /// that commit, or has seen what it brought, finds the mark moved; and a mark that is still what it was says that
    /// nothing was committed there since it was taken down, which was before the reading.
    package func stands(_ basis: AnswerBasis) -> Bool {
        for noted in basis.marks where journal.marks.mark(noted.place) != noted.mark { return false }
        let moment = now()
        return policies.generation == basis.policies && basis.madeAt <= moment && moment < basis.until
    }
}
