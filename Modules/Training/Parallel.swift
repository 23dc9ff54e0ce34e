internal import Dispatch
internal import Synchronization

/// Work cut into parts for several threads, with the same result however many there are.
struct Parallel: Sendable {
    /// How many parts run at the same time.
    let threadCount: Int

    /// `body` of 0, 1, … `count` − 1, in this order.
    func map<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
        let part = 64
        let parts = (count + part - 1) / part
        let values = slots(parts) { number in (number * part..<min(count, (number + 1) * part)).map(body) }
        return values.flatMap(\.self)
    }

    /// The same for a few long pieces of work that may fail.
    /// - Parameter limit: at most this many at the same time: each takes memory of its own.
    func few<Value: Sendable>(
        _ count: Int, limit: Int, _ body: @Sendable (Int) throws(TrainingError) -> Value
    ) throws(TrainingError) -> [Value] {
        let results = Parallel(threadCount: max(1, min(threadCount, limit))).slots(count) {
            piece -> Result<Value, TrainingError> in
            do throws(TrainingError) { return .success(try body(piece)) } catch { return .failure(error) }
        }
        var values: [Value] = []
        for result in results { values.append(try result.get()) }
        return values
    }

    private func slots<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
        let values = Slots<Value>(count)
        DispatchQueue.concurrentPerform(iterations: min(max(1, threadCount), count)) { _ in
            while let number = values.takeNext() { values.set(number, body(number)) }
        }
        return values.all
    }
}

/// A place for each result; each is written once, by one thread, and read when all threads have ended.
private final class Slots<Value: Sendable>: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<Value?>
    private let next = Atomic<Int>(0)

    init(_ count: Int) {
        places = .allocate(capacity: count)
        places.initialize(repeating: nil)
    }

    deinit {
        places.deinitialize()
        places.deallocate()
    }

    func takeNext() -> Int? {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        return number < places.count ? number : nil
    }

    func set(_ index: Int, _ value: Value) { places[index] = value }

    var all: [Value] { places.compactMap(\.self) }
}
