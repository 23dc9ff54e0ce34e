internal import EvenhandDomain
internal import EvenhandJournal
internal import Synchronization

/// The register of themes, folded once and folded on as events arrive, so that what a theme counts is never counted when
/// somebody looks. Safe to use from any thread.
package final class ThemeBook: Sendable {
    private struct State {
        var themes = ThemesState()
        var version: Int64 = 0
        /// How far the journal was held against each theme's rule, beyond what the register itself says.
        var scanned: [ThemeID: (rule: ThemeRule, through: Int64)] = [:]
        var promises = PromiseLedger()
        var promisesThrough: Int64 = 0

        /// A reopened theme and those merged into it are held against arrivals from where the register says.
        mutating func forgetScanned(after event: ThemeEvent) {
            guard case .reopened(let data) = event.body else { return }
            for theme in themes.themes where themes.lead(of: theme.id) == data.theme { scanned[theme.id] = nil }
        }
    }

    private let state = Mutex(State())

    package init() {}

    var version: Int64 { state.withLock { $0.version } }

    /// Folds what is new, and answers with the register as it stands. Events that another reading folded are passed over.
    func advance(with recorded: [RecordedEvent]) -> Loaded<ThemesState> {
        state.withLock { state in
            for recorded in recorded where recorded.version == state.version + 1 {
                if case .theme(let event) = recorded.event {
                    state.themes.advance(with: event)
                    state.forgetScanned(after: event)
                }
                state.version += 1
            }
            return Loaded(state: state.themes, version: state.version)
        }
    }

    /// The position from which a theme's rule still has to look at arrivals.
    func scannedThrough(_ theme: ThemeID, _ rule: ThemeRule, recorded: Int64) -> Int64 {
        state.withLock { state in
            guard let known = state.scanned[theme], known.rule == rule else { return recorded }
            return max(known.through, recorded)
        }
    }

    func noteScanned(_ rules: [(source: ThemeID, rule: ThemeRule)], through position: Int64) {
        state.withLock { state in
            for (source, rule) in rules { state.scanned[source] = (rule, position) }
        }
    }

    var promisesThrough: Int64 { state.withLock { $0.promisesThrough } }

    /// Folds a page of the journal that begins where the last one ended; any other was folded already.
    func advancePromises(
        with recorded: [RecordedEvent], from start: Int64, through position: Int64, _ calendar: Calendar
    ) {
        state.withLock { state in
            guard state.promisesThrough == start else { return }
            for recorded in recorded {
                guard case .complaint(let id) = recorded.stream, case .complaint(let event) = recorded.event else {
                    continue
                }
                state.promises.apply(event, of: id, calendar)
            }
            state.promisesThrough = position
        }
    }

    var promises: PromiseLedger { state.withLock { $0.promises } }
}
