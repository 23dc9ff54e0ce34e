internal import EvenhandDomain
internal import EvenhandJournal
internal import Synchronization

/// Findings that say that a standard was missed, folded once and folded on as events arrive, without a word of what was written. Safe
/// to use from any thread.
final class TrainingBook: Sendable {
    struct Finding: Sendable {
        let complaint: ComplaintID
        let head: HeadID
        let at: Instant
        let standards: [StandardVerdict]

        /// - Parameter team: nil: of any.
        func isMiss(of team: String?) -> Bool {
            let missed = standards.filter { !$0.isMet }.compactMap(\.team)
            return missed.contains { name in team.map { ProductArea.isSame(name, $0) } ?? true }
        }
    }

    private struct State {
        var through: Int64 = 0
        /// In the order of the journal.
        var findings: [Finding] = []
    }

    private let state = Mutex(State())
    /// Folding is done by one at a time; the others wait and find it done.
    let folding = Turn()

    static let kinds: Set<String> = ["complaint.found"]

    var through: Int64 { state.withLock { $0.through } }

    /// Every finding by which some team missed a standard, whether or not it still stands.
    var findings: [Finding] { state.withLock { $0.findings } }

    /// Folds a page of the journal that begins where the last one ended; any other was folded already.
    func advance(with recorded: [RecordedEvent], from start: Int64, through position: Int64) {
        state.withLock { state in
            guard state.through == start else { return }
            for recorded in recorded {
                guard case .complaint(let event) = recorded.event, case .found(let data) = event.body,
                    case .complaint(let complaint) = recorded.stream
                else { continue }
                let finding = Finding(
                    complaint: complaint, head: data.head, at: event.at, standards: data.details?.standards ?? [])
                if finding.isMiss(of: nil) { state.findings.append(finding) }
            }
            state.through = position
        }
    }
}
