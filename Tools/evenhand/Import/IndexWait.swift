internal import EvenhandClient
internal import EvenhandMessages

/// Waits until the search index has caught up with the journal.
enum IndexWait {
    /// - Returns: how long that took.
    static func untilCaughtUp(_ desk: Desk) async throws -> Duration {
        let progress = ProgressLine(unit: "complaints indexed")
        defer { progress.finish() }
        var first: UInt64?
        while true {
            let health = try await desk.administration.getHealth(Evenhand_V1_GetHealthRequest(), options: desk.options)
            let backlog = health.search.backlog
            if backlog == 0 { return progress.elapsed }
            let start = first ?? backlog
            first = max(start, backlog)
            let done = start >= backlog ? start - backlog : 0
            progress.update(
                done: Int(clamping: done), share: Double(done) / Double(max(start, 1)),
                note: "backlog \(ProgressText.grouped(Int(clamping: backlog)))")
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
