internal import EvenhandIntake

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The files a command line names: `-` for standard input, and patterns that the shell left alone.
enum InputFiles {
    /// The paths in the order given, those of a pattern in the order of their names. None at all is standard input.
    ///
    /// A path that exists is taken as it stands, whatever characters are in it.
    /// - Throws: when a file is not there or no file matches, before anything is read.
    static func expand(_ arguments: [String]) throws -> [String] {
        guard !arguments.isEmpty else { return ["-"] }
        var paths: [String] = []
        for argument in arguments {
            if argument == "-" || access(argument, F_OK) == 0 {
                paths.append(argument)
            } else if argument.contains(where: { "*?[".contains($0) }) {
                let found = try matches(of: argument)
                guard !found.isEmpty else {
                    throw CommandFailure(.inputMissing, "No file matches \(argument). Check the pattern.")
                }
                paths += found
            } else {
                // Opened for its error alone, which says what is wrong with the path.
                _ = try FileByteSource(path: argument)
                paths.append(argument)
            }
        }
        guard paths.count(where: { $0 == "-" }) < 2 else {
            throw CommandFailure(.usage, "Standard input can be read once; - is given more than once.")
        }
        return paths
    }

    /// Bytes of all files together; nil when one of them has no size, as a pipe.
    static func totalByteCount(_ paths: [String]) -> Int? {
        var total = 0
        for path in paths {
            var status = stat()
            guard (path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)) == 0,
                status.st_mode & S_IFMT == S_IFREG
            else { return nil }
            total += Int(status.st_size)
        }
        return total
    }

    private static func matches(of pattern: String) throws -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        let status = glob(pattern, 0, nil, &found)
        if status == GLOB_NOMATCH { return [] }
        guard status == 0 else { throw CommandFailure(.disk, "The files of \(pattern) cannot be listed.") }
        return (0..<Int(found.gl_pathc)).compactMap { index in
            found.gl_pathv[index].map { String(cString: $0) }
        }
    }
}
