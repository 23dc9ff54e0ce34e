internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A program of our own making: its lines on standard output, and a way to end it.
///
/// It runs in a process group of its own, so that Ctrl-C reaches it by way of us alone and it is stopped in order.
final class ChildProcess: Sendable {
    /// The lines of its standard output, without line ends; over when it closes that.
    let lines: AsyncStream<String>
    private let processID: pid_t
    private let exit = Mutex<Int32?>(nil)

    /// - Parameter log: where its standard error goes; made or emptied.
    init(binary: String, arguments: [String], log: String) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            throw CommandFailure(.internalFault, "A pipe cannot be made: \(String(cString: strerror(errno))).")
        }
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
        let (status, processID) = Self.spawn(binary, arguments, output: ends[1], log: log)
        close(ends[1])
        guard status == 0 else {
            close(ends[0])
            throw CommandFailure(.unavailable, "\(binary) cannot be started: \(String(cString: strerror(status))).")
        }
        self.processID = processID
        let (lines, continuation) = AsyncStream.makeStream(of: String.self)
        self.lines = lines
        let descriptor = ends[0]
        Threads.start { Self.readLines(descriptor, into: continuation) }
    }

    /// SIGTERM, and SIGKILL when that is not heard in time. May be asked more than once.
    /// - Returns: its exit status; nil when it was ended by a signal.
    func stop(patience: Duration) async -> Int32? {
        if let known = exit.withLock({ $0 }) { return known }
        kill(processID, SIGTERM)
        let deadline = ContinuousClock.now + patience
        while true {
            if let status = reap() { return status < 0 ? nil : status }
            if ContinuousClock.now > deadline { kill(processID, SIGKILL) }
            // There is no event to wait for that Linux and macOS share; the server stops in milliseconds.
            try? await Task.sleep(for: .milliseconds(10))
        }
    }

    /// The exit status, −1 when a signal ended it; nil while it runs.
    private func reap() -> Int32? {
        exit.withLock { exit in
            if let exit { return exit }
            var status: Int32 = 0
            let found = waitpid(processID, &status, WNOHANG)
            if found == 0 || found < 0 && errno == EINTR { return nil }
            exit = found == processID && status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
            return exit
        }
    }

    private static func spawn(
        _ binary: String, _ arguments: [String], output: Int32, log: String
    ) -> (status: Int32, processID: pid_t) {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([binary] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var processID: pid_t = 0
        let status = posix_spawn(&processID, binary, &actions, &attributes, words, environ)
        return (status, processID)
    }

    private static func readLines(_ descriptor: Int32, into lines: AsyncStream<String>.Continuation) {
        var pending: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(descriptor, &piece, piece.count)
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { break }
            pending.append(contentsOf: piece[..<count])
            while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                lines.yield(String(decoding: pending[..<end], as: UTF8.self))
                pending.removeSubrange(...end)
            }
        }
        close(descriptor)
        lines.finish()
    }
}
