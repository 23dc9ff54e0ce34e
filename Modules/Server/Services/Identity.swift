internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandWire
internal import Synchronization

/// A caller whose token was good when the connection, or the last AUTH, was judged.
struct SignedIn: CallPrincipal {
    let actor: Actor
    /// Whether it still is; true where no token stands behind the caller.
    var isGood: @Sendable () -> Bool = { true }
}

/// The tokens that were revoked since the server began. Who shows one later is refused by the record; this is for
/// connections that were judged before.
final class RevokedTokens: Sendable {
    private struct State {
        var tokens: Set<TokenID> = []
        var actions: [Int: @Sendable () -> Void] = [:]
        var nextID = 0
    }

    private let count = Atomic(0)
    private let state = Mutex(State())

    func insert(_ token: TokenID) {
        let actions = state.withLock { state in
            state.tokens.insert(token)
            return Array(state.actions.values)
        }
        count.add(1, ordering: .releasing)
        for action in actions { action() }
    }

    func contains(_ token: TokenID) -> Bool {
        // As good as always there are none, and every call asks.
        count.load(ordering: .acquiring) > 0 && state.withLock { $0.tokens.contains(token) }
    }

    /// Runs `action` whenever a token is revoked: what goes on for long looks whether it was its own.
    /// - Returns: What to `forget` when it is no longer wanted.
    func onRevocation(_ action: @escaping @Sendable () -> Void) -> Int {
        state.withLock { state in
            state.nextID += 1
            state.actions[state.nextID] = action
            return state.nextID
        }
    }

    func forget(_ id: Int) {
        state.withLock { $0.actions[id] = nil }
    }
}

extension CallContext {
    /// Whether the caller is known, and their token still good.
    var isSignedIn: Bool { (principal as? SignedIn)?.isGood() ?? false }

    /// The caller, or a refusal that says how to sign in.
    func signedIn() throws -> Actor {
        guard let signedIn = principal as? SignedIn else {
            throw CallFailure(
                .unauthenticated,
                "this method needs a token. Set EVENHAND_TOKEN, or send the metadata \"authorization: Bearer …\".")
        }
        guard signedIn.isGood() else {
            throw CallFailure(.unauthenticated, "the token was revoked or has expired; sign in with another")
        }
        return signedIn.actor.through(connection.door)
    }
}

extension Authenticator {
    /// Judges `authorization: Bearer …` by the tokens on record. No credential at all means anonymous.
    /// - Parameter revoked: what ends the standing of callers who were judged before.
    static func tokens(of desk: Desk, except revoked: RevokedTokens) -> Authenticator {
        Authenticator { baseline in
            guard let credential = baseline.first("authorization") else {
                return nil
            }
            guard credential.hasPrefix("Bearer "),
                let token = try await desk.token(hash: TokenSecret.sha256(of: String(credential.dropFirst(7)))),
                let actor = token.actor(at: desk.now())
            else {
                throw CallFailure(.unauthenticated, "the token is unknown, revoked or expired")
            }
            return SignedIn(actor: actor) {
                !revoked.contains(token.id) && token.expires.map { desk.now() < $0 } ?? true
            }
        }
    }
}
