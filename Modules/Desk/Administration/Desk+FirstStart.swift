internal import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// On an empty journal: registers the first person and gives them a token with every working role, so that a
    /// small team can begin at once. Returns nil when the journal holds anything already.
    package func prepareFirstStart(name: String, secretBytes: [UInt8]) async throws(DeskError) -> TokenSecret? {
        guard journal.position == 0 else { return nil }
        let house = Actor(person: .house, roles: [.administrator])
        let outcome = try await register(EmployeeCommand.Register(name: name), by: house)
        guard case .employee(let person) = outcome.stream else {
            throw .journal(JournalError(.internalFault, "The first person became \(outcome.stream)."))
        }
        let roles = Set(Role.allCases).subtracting([.employee])
        let secret = TokenSecret(bytes: secretBytes)
        _ = try await issueToken(
            .init(person: person, roles: roles, sha256: secret.sha256, label: "first token"), by: house)
        return secret
    }
}
