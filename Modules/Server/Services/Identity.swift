internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandWire

/// A caller whose token was good when the connection, or the last AUTH, was judged.
struct SignedIn: CallPrincipal {
    let actor: Actor
}

extension CallContext {
    /// The caller, or a refusal that says how to sign in.
    func signedIn() throws -> Actor {
        guard let signedIn = principal as? SignedIn else {
            throw CallFailure(
                .unauthenticated,
                "this method needs a token. Set EVENHAND_TOKEN, or send the metadata \"authorization: Bearer …\".")
        }
        return signedIn.actor
    }
}

extension Authenticator {
    /// Judges `authorization: Bearer …` by the tokens on record. No credential at all means anonymous.
    static func tokens(of desk: Desk) -> Authenticator {
        Authenticator { baseline in
            guard let credential = baseline.first("authorization") else {
                return nil
            }
            guard credential.hasPrefix("Bearer "),
                let actor = try await desk.actor(tokenHash: TokenSecret.sha256(of: String(credential.dropFirst(7))))
            else {
                throw CallFailure(.unauthenticated, "the token is unknown, revoked or expired")
            }
            return SignedIn(actor: actor)
        }
    }
}
