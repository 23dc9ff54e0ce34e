import EvenhandWire
import Synchronization

/// What the streams of a connection have written and its client has not taken, all of them together.
///
/// While that is much, each stream may have little waiting, and never nothing: one whose client reads it goes on, however many
/// others are left unread. Nobody waits here. A writer waits at its own stream's gate alone, and what makes room there is its
/// own client's reading; would it wait for the others, those that stall could stop it for ever.
///
/// So never more waits than `mark`, and for each open call `share` and one message.
final class ConnectionOutput: Sendable {
    /// Much, in bytes.
    static let mark = 1_048_576
    /// Each stream may then have this many bytes waiting, and the message that passes them.
    static let share = 4096

    private let byteCount = Atomic(0)

    /// How much a stream may have waiting now, in bytes.
    var streamMark: Int { isFull ? Self.share : SendGate.defaultMark }

    var isFull: Bool { byteCount.load(ordering: .relaxed) >= Self.mark }

    func entered(_ byteCount: Int) {
        self.byteCount.wrappingAdd(byteCount, ordering: .relaxed)
    }

    /// `byteCount` bytes have gone out, or are not going out any more.
    func left(_ byteCount: Int) {
        self.byteCount.wrappingSubtract(byteCount, ordering: .relaxed)
    }
}
