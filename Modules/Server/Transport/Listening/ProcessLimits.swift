package import EvenhandWire
import Synchronization

/// What all connections of a process share (specification §8, §15). Safe from any thread.
package final class ProcessLimits: Sendable {
    /// Fragmented and inflated messages of all connections whose callers are known.
    package let assembly: SharedBudget
    /// The same for those of nobody in particular, an eighth: they cannot take all the room there is.
    let anonymousAssembly: SharedBudget
    /// Received bytes that wait for somebody to take them; beyond it the heaviest connections are not read.
    package let maxHeldByteCount: Int
    /// Handlers at once, those of calls that were given up included.
    package let maxHandlerCount: Int

    private let held = Atomic(0)
    private let holders = Atomic(0)
    private let handlers = Atomic(0)
    private let anonymousHandlers = Atomic(0)
    /// The part of the room that callers without a credential may have together.
    private static let anonymousShare = 8

    package init(
        assemblyByteCount: Int = SharedBudget.defaultByteCount, maxHeldByteCount: Int = 512 * 1_048_576,
        maxHandlerCount: Int = 4096
    ) {
        assembly = SharedBudget(byteCount: assemblyByteCount)
        anonymousAssembly = SharedBudget(byteCount: max(1, assemblyByteCount / Self.anonymousShare))
        self.maxHeldByteCount = maxHeldByteCount
        self.maxHandlerCount = maxHandlerCount
    }

    // MARK: Handlers

    /// What a call is told for which there is no handler left.
    static let tooManyHandlers = Status(
        .resourceExhausted, "the server runs as many calls as it can; try again", isUnprocessed: true)

    package var handlerCount: Int { handlers.load(ordering: .relaxed) }

    /// Counts a handler in, unless there are too many.
    /// - Parameter isAnonymous: Nobody in particular calls: the same must be said when the handler ends.
    func beginHandler(isAnonymous: Bool) -> Bool {
        let isOneTooMany = handlers.wrappingAdd(1, ordering: .relaxed).newValue > maxHandlerCount
        let most = max(1, maxHandlerCount / Self.anonymousShare)
        let isOneTooManyOfThem =
            isAnonymous && anonymousHandlers.wrappingAdd(1, ordering: .relaxed).newValue > most
        guard isOneTooMany || isOneTooManyOfThem else { return true }
        endHandler(isAnonymous: isAnonymous)
        return false
    }

    func endHandler(isAnonymous: Bool) {
        handlers.wrappingSubtract(1, ordering: .relaxed)
        if isAnonymous { anonymousHandlers.wrappingSubtract(1, ordering: .relaxed) }
    }

    // MARK: Held bytes

    package var heldByteCount: Int { held.load(ordering: .relaxed) }

    /// A connection holds `now` bytes, where it told `before` the last time.
    func heldChanged(from before: Int, to now: Int) {
        held.wrappingAdd(now - before, ordering: .relaxed)
        if before == 0, now > 0 { holders.wrappingAdd(1, ordering: .relaxed) }
        if before > 0, now == 0 { holders.wrappingSubtract(1, ordering: .relaxed) }
    }

    /// Whether a connection that holds `byteCount` is among the heaviest while too much is held: it holds at least what
    /// the holders hold on average, so that at least one always is, and light ones are served.
    func mustWait(holding byteCount: Int) -> Bool {
        guard byteCount > 0, heldByteCount > maxHeldByteCount else { return false }
        return byteCount >= heldByteCount / max(1, holders.load(ordering: .relaxed))
    }
}
