import Glibc

/// The clocks that benchmarks read.
enum Clocks {
    /// Nanoseconds that this thread has had a processor.
    static var threadCPU: UInt64 { read(CLOCK_THREAD_CPUTIME_ID) }
    /// Seconds that all threads of this process have had a processor.
    static var processCPU: Double { Double(read(CLOCK_PROCESS_CPUTIME_ID)) / 1e9 }
    /// Nanoseconds since some fixed moment.
    static var wall: UInt64 { read(CLOCK_MONOTONIC) }

    private static func read(_ clock: clockid_t) -> UInt64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Processor seconds of all children that have ended and been waited for.
    static var endedChildren: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }

    /// Wall seconds and processor seconds of this thread that `body` took.
    static func timing(_ body: () throws -> Void) rethrows -> (wall: Double, processor: Double) {
        let start = (wall, threadCPU)
        try body()
        return (Double(wall - start.0) / 1e9, Double(threadCPU - start.1) / 1e9)
    }
}
