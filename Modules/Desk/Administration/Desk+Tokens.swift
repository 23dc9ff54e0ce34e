internal import EvenhandCrypto
package import EvenhandDomain
package import EvenhandJournal

/// A token's secret: shown once and kept nowhere, only its SHA-256 is.
package struct TokenSecret: Sendable {
    /// `eh_` and base64url: 43 characters for 32 bytes.
    package let text: String

    /// - Parameter bytes: From a cryptographic source; 32 of them are 256 bits of chance.
    package init(bytes: [UInt8]) { text = "eh_" + Self.base64URL(bytes) }

    /// 32 bytes.
    package var sha256: [UInt8] { Self.sha256(of: text) }

    /// The SHA-256 a token is known by.
    package static func sha256(of secret: String) -> [UInt8] {
        SHA256.hash(Array(secret.utf8))
    }

    private static func base64URL(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var text: [UInt8] = []
        var buffer = 0
        var bitCount = 0
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0x3FFF
            bitCount += 8
            while bitCount >= 6 {
                bitCount -= 6
                text.append(alphabet[buffer >> bitCount & 63])
            }
        }
        if bitCount > 0 { text.append(alphabet[buffer << (6 - bitCount) & 63]) }
        return String(decoding: text, as: UTF8.self)
    }
}

extension Desk {
    /// Who holds the token with this SHA-256 now; nil for an unknown, revoked or expired one.
    package func actor(tokenHash: [UInt8]) async throws(DeskError) -> Actor? {
        try await token(hash: tokenHash)?.actor(at: now())
    }

    /// The token with this SHA-256, revoked and expired ones included; nil for an unknown one.
    package func token(hash: [UInt8]) async throws(DeskError) -> TokenEntry? {
        do throws(JournalError) {
            return try await journal.token(sha256: hash)
        } catch {
            throw .journal(error)
        }
    }

    /// Issues a token; the command holds the secret's hash, never the secret. A repeat of a call finds the token of the
    /// first, whose hash is another: its secret is gone.
    package func issueToken(
        _ command: AccessCommand.IssueToken, by actor: Actor
    ) async throws(DeskError) -> TokenEntry {
        try require(.manageTokens, of: actor)
        let outcome = try await perform(.issueToken(command), by: actor)
        for case .access(let event) in outcome.events {
            if case .tokenIssued(let issued) = event.body { return try await token(issued.sha256) }
        }
        return try await token(command.sha256)
    }

    package func revokeToken(
        _ command: AccessCommand.RevokeToken, by actor: Actor
    ) async throws(DeskError) -> TokenEntry {
        try require(.revokeTokens, of: actor)
        _ = try await perform(.revokeToken(command), by: actor)
        guard let entry = try await allTokens().first(where: { $0.id == command.token }) else {
            throw .journal(JournalError(.internalFault, "The token was revoked and cannot be found again."))
        }
        return entry
    }

    package func tokens(by actor: Actor) async throws(DeskError) -> [TokenEntry] {
        try require(.readTokens, of: actor)
        return try await allTokens()
    }

    private func perform(_ command: AccessCommand, by actor: Actor) async throws(DeskError) -> CommandOutcome {
        try await commit(about: .access) { () async throws(DeskError) -> Decision in
            let loaded = try await loadAccess()
            let envelope = Envelope(at: now(), actor: actor, command: command)
            var facts = AccessFacts()
            var noCustomers: [CustomerID: Sourced<CustomerState>] = [:]
            while true {
                let request = AccessDecider.neededFacts(for: envelope, in: loaded.state, having: facts)
                if request.isEmpty { break }
                try await load(request, customers: &noCustomers, employees: &facts.employees)
            }
            do throws(Refusal) {
                let events = try AccessDecider.decide(envelope, in: loaded.state, given: facts)
                return Decision(
                    target: .existing(.access, expectedVersion: loaded.version), events: events.map { .access($0) },
                    checks: Decision.checks(facts.versions, besides: .access))
            } catch {
                throw .refused(error)
            }
        }
    }

    private func token(_ hash: [UInt8]) async throws(DeskError) -> TokenEntry {
        do throws(JournalError) {
            guard let entry = try await journal.token(sha256: hash) else {
                throw JournalError(.internalFault, "The token was recorded and cannot be found again.")
            }
            return entry
        } catch {
            throw .journal(error)
        }
    }

    func allTokens() async throws(DeskError) -> [TokenEntry] {
        do throws(JournalError) {
            return try await journal.tokens()
        } catch {
            throw .journal(error)
        }
    }
}
