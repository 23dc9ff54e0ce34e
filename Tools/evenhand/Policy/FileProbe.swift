#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Whether a name is a file's: a policy may be named by either its file or its version.
enum FileProbe {
    static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
