import Synchronization

/// A value that several may change.
final class Locked<Value: Sendable>: Sendable {
    private let held: Mutex<Value>

    init(_ value: Value) { held = Mutex(value) }

    var value: Value { held.withLock { $0 } }

    func change(_ body: @Sendable (inout Value) -> Void) { held.withLock { body(&$0) } }
}
