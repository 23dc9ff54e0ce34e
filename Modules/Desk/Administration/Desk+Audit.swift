package import EvenhandDomain
package import EvenhandJournal

extension Desk {
    /// Checks every row of the journal. `key` is the public key an auditor kept; nil takes the journal's own.
    package func audit(
        key: JournalPublicKey?, by actor: Actor, progress: @escaping @Sendable (Int64, Int64) -> Void
    ) async throws(DeskError) -> AuditReport {
        try require(.audit, of: actor)
        return try await reading { () async throws(JournalError) in
            try await journal.audit(key: key, progress: progress)
        }
    }

    /// How the journal stands.
    package func status(by actor: Actor) async throws(DeskError) -> JournalStatus {
        try require(.health, of: actor)
        return try await reading { () async throws(JournalError) in try await journal.status() }
    }
}
