internal import Foundation

/// Work on the pieces of a stream by as many threads as there are cores, with the results in the order of the pieces.
///
/// Whichever thread is free reads the next piece, works on it and hands the result in; the thread that hands in the one
/// that is due publishes it and those waiting behind it. So nothing is passed from thread to thread but results, no
/// thread waits while there is work, and reading and publishing happen to one thread at a time.
///
/// At most `limit` pieces are under way or waiting: memory does not grow with the stream.
final class OrderedWork<Piece, Result>: @unchecked Sendable {
    struct Steps {
        /// The next piece; nil at the end. Called by one thread at a time, perhaps by another each time.
        var read: () throws -> Piece?
        /// Called by several threads at once, each with a number of its own.
        var work: (_ piece: Piece, _ thread: Int) -> Result
        /// Called by one thread at a time, in order.
        var publish: (Result) throws -> Void
    }

    private struct State {
        var takenCount = 0
        var publishedCount = 0
        var waiting: [Int: Result] = [:]
        var isPublishing = false
        /// Nothing more is published: the output is gone.
        var publishingFailed = false
        /// Nothing more is read.
        var isOver = false
        var failure: (any Error)?
        var finished: CheckedContinuation<Void, Never>?
    }

    private let steps: Steps
    private let threadCount: Int
    private let limit: Int
    private let reading = NSLock()
    private let condition = NSCondition()
    private var state = State()

    init(threadCount: Int, limit: Int? = nil, _ steps: Steps) {
        self.threadCount = threadCount
        self.limit = limit ?? threadCount * 4
        self.steps = steps
    }

    /// Returns when the stream is at its end, or was stopped, and everything read until then is published.
    /// - Throws: what reading or publishing threw first, after everything before it was published.
    func run() async throws {
        await withCheckedContinuation { continuation in
            condition.withLock { state.finished = continuation }
            for thread in 0..<threadCount { Threads.start { self.run(thread: thread) } }
        }
        if let failure = condition.withLock({ state.failure }) { throw failure }
    }

    /// Reads no further. A thread that waits for input is not waited for.
    func stop() {
        condition.withLock { end(with: nil) }
    }

    private func run(thread: Int) {
        while let (number, piece) = take() {
            handIn(steps.work(piece, thread), number: number)
        }
    }

    private func take() -> (number: Int, piece: Piece)? {
        reading.withLock {
            let isOver = condition.withLock {
                while !state.isOver, state.takenCount - state.publishedCount >= limit { condition.wait() }
                return state.isOver
            }
            guard !isOver else { return nil }
            var piece: Piece?
            var failure: (any Error)?
            do { piece = try steps.read() } catch { failure = error }
            return condition.withLock {
                // Stopped meanwhile: what came too late is not scored.
                guard !state.isOver, let piece else {
                    end(with: failure)
                    return nil
                }
                defer { state.takenCount += 1 }
                return (state.takenCount, piece)
            }
        }
    }

    private func handIn(_ result: Result, number: Int) {
        condition.lock()
        state.waiting[number] = result
        guard !state.isPublishing else { return condition.unlock() }
        state.isPublishing = true
        while let next = state.waiting.removeValue(forKey: state.publishedCount) {
            let isWanted = !state.publishingFailed
            condition.unlock()
            var failure: (any Error)?
            if isWanted { do { try steps.publish(next) } catch { failure = error } }
            condition.lock()
            if let failure {
                state.publishingFailed = true
                end(with: failure)
            }
            state.publishedCount += 1
            condition.broadcast()
        }
        state.isPublishing = false
        finishIfDone()
        condition.unlock()
    }

    /// Under the lock.
    private func end(with failure: (any Error)?) {
        state.isOver = true
        state.failure = state.failure ?? failure
        condition.broadcast()
        finishIfDone()
    }

    /// Under the lock.
    private func finishIfDone() {
        guard state.isOver, !state.isPublishing, state.publishedCount == state.takenCount else { return }
        state.finished?.resume()
        state.finished = nil
    }
}
