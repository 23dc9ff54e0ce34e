@testable import EvenhandDesk

/// Whether work waits while somebody else has the turn; it is done when this returns.
/// - Parameter patience: How often others are let through before it counts as waiting; ends as soon as the work is done.
func waits(
    for turn: Turn, patience: Int = 2_000, _ work: @escaping @Sendable () async throws -> Void
) async throws -> Bool {
    let isDone = Locked(false)
    let (task, waited) = try await turn.take { () async throws(DeskError) -> (Task<Void, any Error>, Bool) in
        let task: Task<Void, any Error> = Task {
            try await work()
            isDone.change { $0 = true }
        }
        for _ in 0..<patience {
            if isDone.value { return (task, false) }
            await Task.yield()
        }
        return (task, true)
    }
    try await task.value
    return waited
}
