import CZlib
import Glibc

/// zlib streams beyond what our own side would send.
enum Bomb {
    static func zlib(of bytes: [UInt8]) -> [UInt8] {
        var count = compressBound(UInt(bytes.count))
        var stream = [UInt8](repeating: 0, count: Int(count))
        compress2(&stream, &count, bytes, UInt(bytes.count), 9)
        return Array(stream.prefix(Int(count)))
    }
}

enum PeakMemory {
    /// The most this process ever had in memory, in KiB.
    static var kibibytes: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss
    }
}
