internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Waits for SIGTERM or SIGINT, so that the server can finish what it began.
final class TerminationSignals: Sendable {
    private struct State {
        var waiting: CheckedContinuation<Void, Never>?
        var hasArrived = false
    }

    private let state = Mutex(State())
    /// Kept alive, and never touched again after `init`.
    private nonisolated(unsafe) var sources: [any DispatchSourceSignal] = []

    /// Takes the signals over from now on; `wait` may come later.
    init() {
        sources = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [weak self] in self?.arrived() }
            source.resume()
            return source
        }
        // A peer that is gone shows as a failed write, not as a signal.
        signal(SIGPIPE, SIG_IGN)
        // A file-size limit shows as a failed write too: the desk answers that the disk is full, and goes on.
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Returns at the first of the signals, at once when it has come already.
    func wait() async {
        await withCheckedContinuation { continuation in
            let resumeNow = state.withLock { state in
                if !state.hasArrived { state.waiting = continuation }
                return state.hasArrived
            }
            if resumeNow { continuation.resume() }
        }
    }

    private func arrived() {
        let waiting = state.withLock { state in
            state.hasArrived = true
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume()
    }
}
