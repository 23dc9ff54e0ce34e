internal import Foundation

/// Tells a write-ahead log that was damaged from one that merely ends in the middle of a write.
///
/// SQLite reads its log up to the first frame whose checksum fails and takes that for the end: right after a crash,
/// where the last transaction may be torn, and silent loss when a byte in the middle went bad. The two differ in what
/// follows. Checksums run on from frame to frame, so frames behind the bad one that still fit each other were written
/// after it; and a transaction is only begun when the one before it is on disk. Two whole transactions behind the bad
/// frame therefore prove that it was on disk once and has changed since.
///
/// The format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
struct LogCheck {
    private static let headerSize = 32
    private static let frameHeaderSize = 24

    /// The byte at which the damage begins; nil when the log is whole, or ends as a crash leaves it.
    static func damage(inLogAt path: String, pageSize: Int) throws -> Int? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let log = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        return log.withUnsafeBytes { LogCheck(bytes: $0, pageSize: pageSize).damage() }
    }

    private let bytes: UnsafeRawBufferPointer
    private let frameSize: Int
    private let isBigEndian: Bool

    private init(bytes: UnsafeRawBufferPointer, pageSize: Int) {
        self.bytes = bytes
        frameSize = Self.frameHeaderSize + pageSize
        // The last bit of the first word says in which order the words are summed.
        isBigEndian = bytes.count >= 4 && bytes[3] & 1 == 1
    }

    private typealias Checksum = (first: UInt32, second: UInt32)

    private var frameCount: Int { max(0, (bytes.count - Self.headerSize) / frameSize) }

    private func damage() -> Int? {
        guard frameCount > 0 else { return nil }
        let seed = sum(0..<24, after: (0, 0))
        if seed != stored(at: 24) { return isFollowedByTwoCommits(0, ofAnyRound: true) ? 0 : nil }
        var last: Checksum = seed
        for frame in 0..<frameCount {
            let computed = checksum(of: frame, after: last)
            guard salts(of: frame) == word(at: 16, 20), computed == stored(at: offset(of: frame) + 16) else {
                return isFollowedByTwoCommits(frame, ofAnyRound: false) ? offset(of: frame) : nil
            }
            last = computed
        }
        return nil
    }

    /// Whether two commits stand behind `frame` in a row of frames that fit each other and this log. A log begun anew keeps
    /// the frames of its earlier round until they are overwritten: with a whole head they are known by their salts and
    /// prove nothing, so a kill between the new head and its first frame is no damage.
    private func isFollowedByTwoCommits(_ frame: Int, ofAnyRound: Bool) -> Bool {
        var commits = 0
        var last: Checksum?
        for next in frame..<frameCount {
            let start = offset(of: next)
            let fits = last.map { checksum(of: next, after: $0) == stored(at: start + 16) } ?? false
            if fits, salts(of: next) == salts(of: next - 1) {
                if word(at: start + 4, start + 4).0 != 0 { commits += 1 }
                if commits == 2 { return true }
            } else {
                commits = 0
            }
            // A row may begin at any frame that is whole, whatever stands before it.
            last = ofAnyRound || salts(of: next) == word(at: 16, 20) ? stored(at: start + 16) : nil
        }
        return false
    }

    private func offset(of frame: Int) -> Int { Self.headerSize + frame * frameSize }

    private func salts(of frame: Int) -> (UInt32, UInt32) { word(at: offset(of: frame) + 8, offset(of: frame) + 12) }

    private func stored(at offset: Int) -> Checksum { word(at: offset, offset + 4) }

    private func word(at first: Int, _ second: Int) -> (UInt32, UInt32) {
        (
            UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: first, as: UInt32.self)),
            UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: second, as: UInt32.self))
        )
    }

    /// Of a frame: its page and size words, and the page itself.
    private func checksum(of frame: Int, after seed: Checksum) -> Checksum {
        let start = offset(of: frame)
        let head = sum(start..<start + 8, after: seed)
        return sum(start + Self.frameHeaderSize..<start + frameSize, after: head)
    }

    private func sum(_ range: Range<Int>, after seed: Checksum) -> Checksum {
        var (first, second) = seed
        for offset in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
            let left = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            let right = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
            first &+= (isBigEndian ? UInt32(bigEndian: left) : UInt32(littleEndian: left)) &+ second
            second &+= (isBigEndian ? UInt32(bigEndian: right) : UInt32(littleEndian: right)) &+ first
        }
        return (first, second)
    }
}
