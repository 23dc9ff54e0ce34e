internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The file that `--html` names. Written as documents come; what is there so far is a whole page once `finish` was called.
final class ScorePageFile: @unchecked Sendable {
    /// As many documents as a browser shows without complaint.
    static let limit = 1_000

    private let path: String
    private let descriptor: Int32
    private let stream: StandardStream
    private var documentCount = 0
    private var passedOver = 0

    /// Makes the file, or empties the one that is there.
    /// - Parameter inputs: the files to be scored, none of which may be written over.
    init(path: String, inputs: [String]) throws {
        self.path = path
        var own = stat()
        if stat(path, &own) == 0 {
            for input in inputs {
                var other = stat()
                let isThere = input == "-" ? fstat(STDIN_FILENO, &other) == 0 : stat(input, &other) == 0
                guard isThere, other.st_dev == own.st_dev, other.st_ino == own.st_ino else { continue }
                throw CommandFailure(
                    .usage, "\(path) is one of the files to be scored; name another one for the page.", field: "html")
            }
        }
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .cannotCreate, "\(path) cannot be written: \(String(cString: strerror(errno))).", field: "html")
        }
        stream = StandardStream(descriptor: descriptor)
        try stream.write(ScorePage.head)
    }

    deinit { _ = close(descriptor) }

    /// Adds the sections of a batch, each ending where `ends` says, until the page is full.
    func add(_ sections: UnsafeBufferPointer<UInt8>, ends: [Int]) throws {
        let count = min(ends.count, Self.limit - documentCount)
        if count > 0 { try stream.write(UnsafeBufferPointer(rebasing: sections[..<ends[count - 1]])) }
        documentCount += count
        passedOver += ends.count - count
    }

    func finish() throws {
        if passedOver > 0 {
            let text =
                "\(ProgressText.grouped(passedOver)) further documents are not shown; a page holds \(Self.limit)."
            try stream.write("<p class=\"note\">\(text)</p>\n")
        }
        try stream.write(ScorePage.foot)
        try stream.flush()
    }

    var summary: String {
        let documents = documentCount == 1 ? "1 document" : "\(ProgressText.grouped(documentCount)) documents"
        return "\(path): \(documents) explained"
            + (passedOver > 0 ? ", \(ProgressText.grouped(passedOver)) left out" : "")
    }
}
