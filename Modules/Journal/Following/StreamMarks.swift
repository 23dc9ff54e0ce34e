package import EvenhandDomain
internal import Synchronization

/// Tells whether a stream has grown since somebody read it, without a look at the rows: for whoever keeps an answer and
/// wants to know whether the journal would still give it.
///
/// A place has a mark, which only grows. An even one says that whoever reads now finds what everybody found since the mark
/// was reached; an odd one, that a transaction is under way which may change it. The writer makes it odd before it commits
/// and even again before anybody is told of the commit. So one who takes down an even mark, then reads, and later finds the
/// same mark, would read the very same again: had anything been committed in between, or been about to be, the mark would
/// have moved before it could be seen. A transaction that failed moves marks for nothing, which costs a reading.
///
/// Streams share places, thousands of them, by their numbers: what grows beside a stream in its place moves its mark too.
/// One writer; any number of readers, who wait for nobody.
package final class StreamMarks: Sendable {
    /// What has a mark.
    package struct Place: Hashable, Sendable {
        fileprivate let index: Int

        /// The words of anybody, gone for good.
        package static let erasure = Place(index: 0)

        /// Any stream of a category.
        package static func all(_ category: StreamCategory) -> Place { Place(index: Int(category.rawValue)) }

        package static func stream(_ stream: StreamID) -> Place {
            // The categories apart, neighbours in numbers apart.
            let spread = UInt64(bitPattern: stream.number) &+ UInt64(stream.category.rawValue) &* 977
            return Place(index: StreamMarks.firstStream + Int(spread & UInt64(StreamMarks.streamCount - 1)))
        }
    }

    /// Categories are numbered below this; the streams' places follow.
    private static let firstStream = 64
    /// A power of two.
    private static let streamCount = 4_096

    /// What only the writer moves, beside those who ask to be told.
    private struct State {
        var odd: [Int] = []
        var actions: [@Sendable () -> Void] = []
    }

    private nonisolated(unsafe) let marks: UnsafeMutablePointer<Atomic<UInt64>>
    private let state = Mutex(State())

    package init() {
        let count = Self.firstStream + Self.streamCount
        marks = .allocate(capacity: count)
        for index in 0..<count { (marks + index).initialize(to: Atomic(0)) }
    }

    deinit {
        marks.deinitialize(count: Self.firstStream + Self.streamCount)
        marks.deallocate()
    }

    /// The mark of a place; nil while a transaction is under way that may change what is read there. Take it down before
    /// reading.
    package func mark(_ place: Place) -> UInt64? {
        let mark = marks[place.index].load(ordering: .sequentiallyConsistent)
        return mark.isMultiple(of: 2) ? mark : nil
    }

    /// Runs `action` on the writer whenever somebody's words were erased, before whoever asked for it is told: it must be
    /// quick. It is kept as long as the journal.
    package func onErasure(_ action: @escaping @Sendable () -> Void) {
        state.withLock { $0.actions.append(action) }
    }

    // MARK: The writer's

    /// The transaction under way adds to the stream. Call it before the commit.
    package func willChange(_ stream: StreamID) {
        makeOdd(.stream(stream))
        makeOdd(.all(stream.category))
    }

    /// The transaction under way erases somebody's words. Call it before the commit.
    package func willErase() { makeOdd(.erasure) }

    /// The transaction is on disk, or undone. Call it before anybody is told.
    package func settle() {
        let (odd, actions) = state.withLock { state in
            defer { state.odd.removeAll(keepingCapacity: true) }
            return (state.odd, state.odd.contains(Place.erasure.index) ? state.actions : [])
        }
        for index in odd { marks[index].wrappingAdd(1, ordering: .sequentiallyConsistent) }
        for action in actions { action() }
    }

    private func makeOdd(_ place: Place) {
        guard marks[place.index].load(ordering: .relaxed).isMultiple(of: 2) else { return }
        marks[place.index].wrappingAdd(1, ordering: .sequentiallyConsistent)
        state.withLock { $0.odd.append(place.index) }
    }
}
