internal import EvenhandDomain
internal import EvenhandJournal
internal import Synchronization

/// Notes and listening calls, folded once and folded on as events arrive, without what was written: that stays in the journal, where
/// erasing takes it. Safe to use from any thread.
final class FrontlineBook: Sendable {
    private let state = Mutex(FrontlineState())
    /// Writers of the register.
    let turn = Turn()
    /// Folding is done by one at a time; the others wait and find it done.
    let folding = Turn()

    var version: Int64 { state.withLock { $0.eventCount } }

    /// Folds what is new, and answers with the register as it stands. Events that another reading folded are passed over.
    func advance(with recorded: [RecordedEvent]) -> Loaded<FrontlineState> {
        state.withLock { state in
            for recorded in recorded where recorded.version == state.eventCount + 1 {
                if case .frontline(let event) = recorded.event { state.fold(event, at: recorded.sequence) }
            }
            return Loaded(state: state, version: state.eventCount)
        }
    }
}
