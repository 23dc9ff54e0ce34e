#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads from another source on a thread of its own, a few pieces ahead of who asks: so that unpacking a file and parsing
/// it keep two cores busy.
///
/// Bytes come in order, and an error after all bytes before it. At most `pieceCount` pieces of 256 KiB are held. A source
/// that blocks for ever keeps its thread until the process ends, whether or not anybody still reads.
final class ReadAheadByteSource: ByteSource {
    // Four megabytes: with fewer, workers that wake when the thread has just lost its core run dry.
    static let pieceCount = 16

    let name: String
    let totalByteCount: Int?
    private(set) var consumedByteCount = 0
    private let pieces: PieceQueue
    private var piece: Piece?
    private var offset = 0

    init(_ source: any ByteSource) {
        name = source.name
        totalByteCount = source.totalByteCount
        pieces = PieceQueue(source, limit: Self.pieceCount)
        pieces.startFilling()
    }

    deinit { pieces.cancel() }

    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(IntakeError) -> Int {
        if let piece, offset == piece.count {
            pieces.giveBack(piece)
            self.piece = nil
        }
        if piece == nil {
            guard let next = try pieces.next() else { return 0 }
            piece = next
            offset = 0
            consumedByteCount = next.consumedByteCount
        }
        guard let piece, let target = buffer.baseAddress else { return 0 }
        let count = min(buffer.count, piece.count - offset)
        target.update(from: piece.bytes + offset, count: count)
        offset += count
        return count
    }
}

/// Bytes on their way from one thread to the other.
private final class Piece {
    static let byteCount = 256 << 10

    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: Piece.byteCount)
    var count = 0
    /// The source's `consumedByteCount` when the piece was full.
    var consumedByteCount = 0

    deinit { bytes.deallocate() }
}

/// Full pieces in order and empty ones to be filled, under one lock. The source is touched by the filling thread alone.
private final class PieceQueue: @unchecked Sendable {
    private let source: any ByteSource
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var full: [Piece] = []
    private var empty: [Piece]
    private var failure: IntakeError?
    private var isAtEnd = false
    private var isCancelled = false

    init(_ source: any ByteSource, limit: Int) {
        self.source = source
        empty = (0..<limit).map { _ in Piece() }
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// The thread keeps the queue alive until it ends. Where no thread can be had, the reader fills pieces itself.
    func startFilling() {
        guard !Thread.start(fill) else { return }
        isFilledByReader = true
    }
    private var isFilledByReader = false

    func cancel() {
        locked { isCancelled = true }
    }

    func giveBack(_ piece: Piece) {
        locked { empty.append(piece) }
    }

    /// The next full piece, nil at the end; waits for one.
    func next() throws(IntakeError) -> Piece? {
        if isFilledByReader, full.isEmpty { _ = fillOne() }
        let (piece, failure) = locked { () -> (Piece?, IntakeError?) in
            while full.isEmpty, !isAtEnd { pthread_cond_wait(changed, mutex) }
            return full.isEmpty ? (nil, self.failure) : (full.removeFirst(), nil)
        }
        if let failure { throw failure }
        return piece
    }

    private func fill() {
        while fillOne() {}
    }

    /// - Returns: false when there is nothing more to fill.
    private func fillOne() -> Bool {
        let taken = locked { () -> Piece? in
            while empty.isEmpty, !isCancelled { pthread_cond_wait(changed, mutex) }
            return isCancelled || isAtEnd ? nil : empty.removeLast()
        }
        guard let piece = taken else { return false }
        var found: IntakeError?
        do throws(IntakeError) {
            piece.count = try source.read(
                into: UnsafeMutableBufferPointer(start: piece.bytes, count: Piece.byteCount))
            piece.consumedByteCount = source.consumedByteCount
        } catch {
            found = error
            piece.count = 0
        }
        return locked {
            if piece.count > 0 {
                full.append(piece)
                return true
            }
            failure = found
            isAtEnd = true
            return false
        }
    }

    /// Runs `body` under the lock and wakes whoever waits.
    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer {
            pthread_cond_broadcast(changed)
            pthread_mutex_unlock(mutex)
        }
        return body()
    }
}

/// A thread of the operating system.
private enum Thread {
    /// - Returns: false when the system has none left.
    static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
        let box = Unmanaged.passRetained(Box(body))
        #if canImport(Darwin)
        var thread: pthread_t?
        #else
        var thread = pthread_t()
        #endif
        let status = pthread_create(&thread, nil, run, box.toOpaque())
        guard status == 0 else {
            box.release()
            return false
        }
        #if canImport(Darwin)
        if let thread { pthread_detach(thread) }
        #else
        pthread_detach(thread)
        #endif
        return true
    }

    private final class Box {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    #if canImport(Darwin)
    private static let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { box in
        Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body()
        return nil
    }
    #else
    private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { box in
        if let box { Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body() }
        return nil
    }
    #endif
}
