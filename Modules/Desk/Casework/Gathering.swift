internal import EvenhandJournal
internal import Synchronization

/// Collects the results of many appends and hands them over, in order, when the last has come.
final class Gathering: Sendable {
    typealias Element = Result<AppendOutcome, JournalError>

    private struct State {
        var results: [Element?]
        var missing: Int
    }

    private let state: Mutex<State>
    private let completion: @Sendable ([Element]) -> Void

    init(count: Int, completion: @escaping @Sendable ([Element]) -> Void) {
        state = Mutex(State(results: Array(repeating: nil, count: count), missing: count))
        self.completion = completion
    }

    func set(_ result: Element, at index: Int) {
        let whole: [Element]? = state.withLock { state in
            state.results[index] = result
            state.missing -= 1
            return state.missing == 0 ? state.results.compactMap { $0 } : nil
        }
        if let whole { completion(whole) }
    }
}
