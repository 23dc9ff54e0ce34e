import EvenhandWire
import Synchronization

/// Ties a stream's queue to its call, each of which needs the other to be made.
final class StreamLink: Sendable {
    let keeper: ConnectionKeeper
    private let call = Mutex<ClientCall?>(nil)

    init(_ keeper: ConnectionKeeper) {
        self.keeper = keeper
    }

    func start(_ call: ClientCall) {
        self.call.withLock { $0 = call }
        keeper.post(.start(call))
    }

    func taken(_ receipt: MessageReceipt) {
        if let call = call.withLock({ $0 }) { keeper.post(.taken(call, receipt)) }
    }
}
