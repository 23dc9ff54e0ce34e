#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What is known of the terminal behind a file descriptor, if there is one.
struct Terminal: Sendable, Equatable {
    let isTerminal: Bool
    let isColoured: Bool
    /// Columns a line may take. Without a terminal: `COLUMNS`, else 120, so that piped tables stay readable.
    let columns: Int

    static let standardOutput = Terminal(descriptor: STDOUT_FILENO)
    static let standardError = Terminal(descriptor: STDERR_FILENO)
    static var standardInputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    var style: TextStyle { TextStyle(isColoured: isColoured) }

    private init(descriptor: Int32) {
        let isTerminal = isatty(descriptor) == 1
        self.isTerminal = isTerminal
        let noColour = Environment.value("NO_COLOR").map { !$0.isEmpty } ?? false
        isColoured = isTerminal && !noColour && Environment.value("TERM") != "dumb"
        columns = Self.columns(of: descriptor, isTerminal: isTerminal)
    }

    private static func columns(of descriptor: Int32, isTerminal: Bool) -> Int {
        if let told = Environment.value("COLUMNS").flatMap({ Int($0) }), told >= 20 { return min(told, 1_000) }
        var size = winsize()
        if isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 { return Int(size.ws_col) }
        return isTerminal ? 80 : 120
    }
}

/// The variables the process was started with.
enum Environment {
    static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
