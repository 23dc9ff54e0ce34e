internal import EvenhandDomain
internal import EvenhandJournal
internal import Synchronization

/// Loss reviews, folded once and folded on as events arrive: a draw keeps the whole list it drew from. Safe to use from any
/// thread.
final class LossReviewBook: Sendable {
    private struct State {
        var reviews = LossReviewDecider.initialState
        var version: Int64 = 0
    }

    private let state = Mutex(State())
    /// Folding is done by one at a time; the others wait and find it done.
    let folding = Turn()

    var version: Int64 { state.withLock { $0.version } }

    /// Folds what is new, and answers with the reviews as they stand. Events that another reading folded are passed over.
    func advance(with recorded: [RecordedEvent]) -> Loaded<LossReviewsState> {
        state.withLock { state in
            for recorded in recorded where recorded.version == state.version + 1 {
                if case .lossReview(let event) = recorded.event { state.reviews.fold(event) }
                state.version += 1
            }
            return Loaded(state: state.reviews, version: state.version)
        }
    }
}
