internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Ctrl-C, or SIGTERM, while something is under way that wants an orderly end. The second signal kills.
///
/// A signal handler may do next to nothing, so it writes a byte into a pipe; a thread that waits at the other end does
/// the rest. The process watches once, until it ends.
enum Interruption {
    private static let signalCount = Atomic(0)
    private static let pipeEnd = Atomic<Int32>(-1)

    /// Whether a signal has come since `watch`.
    static var isRequested: Bool { signalCount.load(ordering: .acquiring) > 0 }

    /// Takes SIGINT and SIGTERM over; `requested` runs at the first of them, on a thread of its own.
    static func watch(_ requested: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [-1, -1]
        guard pipeEnd.load(ordering: .acquiring) < 0, pipe(&ends) == 0 else { return }
        let readingEnd = ends[0]
        pipeEnd.store(ends[1], ordering: .releasing)
        Threads.start {
            var byte: UInt8 = 0
            while read(readingEnd, &byte, 1) < 0 && errno == EINTR {}
            requested()
        }
        for number in [SIGINT, SIGTERM] { signal(number) { Interruption.received($0) } }
    }

    private static func received(_ number: Int32) {
        if signalCount.wrappingAdd(1, ordering: .acquiringAndReleasing).oldValue > 0 {
            signal(number, SIG_DFL)
            raise(number)
            return
        }
        var byte: UInt8 = 1
        _ = write(pipeEnd.load(ordering: .acquiring), &byte, 1)
    }
}
