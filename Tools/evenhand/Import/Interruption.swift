internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Ctrl-C while work is under way: the first one asks to stop after what is under way, the second one kills.
final class Interruption: Sendable {
    private let requested = Atomic(false)

    var isRequested: Bool { requested.load(ordering: .acquiring) }

    /// Starts to listen for SIGINT and SIGTERM, for the rest of the process's life.
    static func watch() -> Interruption {
        let interruption = Interruption()
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if interruption.requested.exchange(true, ordering: .acquiringAndReleasing) {
                    signal(number, SIG_DFL)
                    raise(number)
                }
                try? Console(isJSON: false).note("Stopping after what is under way; once more to stop at once.")
            }
            source.activate()
            kept.withLock { $0.append(Kept(source)) }
        }
        return interruption
    }

    /// Dispatch stops listening when nobody holds the source.
    private static let kept = Mutex<[Kept]>([])

    private struct Kept: @unchecked Sendable {
        let source: any DispatchSourceSignal

        init(_ source: any DispatchSourceSignal) {
            self.source = source
        }
    }
}
