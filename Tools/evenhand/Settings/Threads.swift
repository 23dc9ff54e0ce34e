internal import Foundation

/// Threads for what has to block: a read that may take for ever must not hold one of the few threads that tasks share.
enum Threads {
    static func start(_ body: @escaping @Sendable () -> Void) {
        let thread = Thread(block: body)
        thread.start()
    }
}
