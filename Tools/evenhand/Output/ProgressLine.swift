internal import Synchronization

/// Progress on standard error: one line that is rewritten on a terminal, a new line every five seconds elsewhere.
///
/// Work that is over in half a second leaves no trace.
final class ProgressLine: Sendable {
    private struct State {
        var shown: ContinuousClock.Instant?
        var isDirty = false
    }

    private let unit: String
    private let terminal: Terminal
    private let start: ContinuousClock.Instant
    private let state = Mutex(State())

    init(unit: String, terminal: Terminal = .standardError, start: ContinuousClock.Instant = .now) {
        self.unit = unit
        self.terminal = terminal
        self.start = start
    }

    var elapsed: Duration { start.duration(to: .now) }

    /// Tells how far the work is. Cheap enough to call for every batch: most calls print nothing.
    func update(done: Int, share: Double? = nil, note: String = "") {
        let now = ContinuousClock.now
        let isDue = state.withLock { state in
            let last = state.shown ?? start
            let interval: Duration =
                terminal.isTerminal ? (state.shown == nil ? .milliseconds(500) : .milliseconds(100)) : .seconds(5)
            guard last.duration(to: now) >= interval else { return false }
            state.shown = now
            state.isDirty = true
            return true
        }
        guard isDue else { return }
        var line = ProgressText(unit: unit, done: done, share: share, elapsed: start.duration(to: now)).line
        if !note.isEmpty { line += " · " + note }
        show(line)
    }

    /// Takes the line away, so that what follows starts on a clean one.
    func finish() {
        let wasShown = state.withLock { state in
            defer { state.isDirty = false }
            return state.isDirty
        }
        if wasShown, terminal.isTerminal { emit("\r\u{1B}[K") }
    }

    private func show(_ line: String) {
        if terminal.isTerminal {
            emit("\r\u{1B}[K" + terminal.style.faint(DisplayWidth.fit(line, into: terminal.columns - 1)))
        } else {
            emit(line + "\n")
        }
    }

    /// Progress that cannot be shown is no reason to stop the work.
    private func emit(_ text: String) {
        try? StandardStream.standardError.write(text)
        try? StandardStream.standardError.flush()
    }
}
