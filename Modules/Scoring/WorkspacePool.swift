internal import Synchronization

/// Workspaces that wait for the next score: as many as scores were made at the same time.
final class WorkspacePool: Sendable {
    private let cueLimit: Int
    private let waiting = Mutex<Stack>(Stack())

    /// Workspaces are handed from thread to thread through the lock, and used by one at a time.
    private struct Stack: @unchecked Sendable {
        var workspaces: [ScoringWorkspace] = []
    }

    /// A workspace on its way back.
    private struct Handed: @unchecked Sendable {
        let workspace: ScoringWorkspace
    }

    init(cueLimit: Int) {
        self.cueLimit = cueLimit
    }

    func make() -> ScoringWorkspace { ScoringWorkspace(cueLimit: cueLimit) }

    func take() -> ScoringWorkspace { waiting.withLock { $0.workspaces.popLast() } ?? make() }

    func give(_ workspace: ScoringWorkspace) {
        let handed = Handed(workspace: workspace)
        waiting.withLock { $0.workspaces.append(handed.workspace) }
    }
}
