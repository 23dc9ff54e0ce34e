internal import Dispatch

/// Work cut into parts for all cores, with the same result however many there are.
enum Parallel {
    /// `body` of 0, 1, … `count` − 1, in this order, as many at once as there are cores.
    static func map<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
        let part = 256
        let parts = (count + part - 1) / part
        return few(parts) { number in (number * part..<min(count, (number + 1) * part)).map(body) }.flatMap(\.self)
    }

    /// The same for a few long pieces of work.
    static func few<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
        let values = Slots<Value>(count)
        DispatchQueue.concurrentPerform(iterations: count) { values.set($0, body($0)) }
        return values.all
    }
}

/// A place for each result; each is written once, by one thread, and read when all threads have ended.
private final class Slots<Value: Sendable>: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<Value?>

    init(_ count: Int) {
        places = .allocate(capacity: count)
        places.initialize(repeating: nil)
    }

    deinit {
        places.deinitialize()
        places.deallocate()
    }

    func set(_ index: Int, _ value: Value) { places[index] = value }

    var all: [Value] { places.compactMap(\.self) }
}
