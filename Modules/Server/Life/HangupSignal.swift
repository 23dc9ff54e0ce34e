internal import Dispatch

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Does something at every SIGHUP, by custom the wish that files be read again.
final class HangupSignal: Sendable {
    /// Kept alive, and never touched again between `init` and `stop`.
    private nonisolated(unsafe) let source: any DispatchSourceSignal

    /// `action` runs on a thread of Dispatch's, one at a time.
    init(_ action: @escaping @Sendable () -> Void) {
        signal(SIGHUP, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGHUP, queue: DispatchQueue(label: "evenhand.hangup"))
        source.setEventHandler(handler: action)
        source.resume()
    }

    func stop() {
        source.cancel()
    }
}
