internal import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// On an empty journal: registers the first person and gives them a token with every working role, so that a
    /// small team can begin at once. Returns nil when that was done before.
    ///
    /// `keep` puts the secret where its owner finds it, and is called before the token counts: a start that is cut short
    /// leaves no token that nobody knows, and the next one finishes what it began.
    package func prepareFirstStart(
        name: String, secretBytes: [UInt8], keep: (TokenSecret) throws(DeskError) -> Void = { _ in }
    ) async throws(DeskError) -> TokenSecret? {
        // One event is the first person's registration, without the token that belongs to it.
        guard journal.position <= 1, try await allTokens().isEmpty else { return nil }
        let house = Actor(person: .house, roles: [.administrator])
        let person = try await firstPerson(name: name, by: house)
        let roles = Set(Role.allCases).subtracting([.employee])
        let secret = TokenSecret(bytes: secretBytes)
        try keep(secret)
        _ = try await issueToken(
            .init(person: person, roles: roles, sha256: secret.sha256, label: "first token"), by: house)
        return secret
    }

    private func firstPerson(name: String, by house: Actor) async throws(DeskError) -> EmployeeID {
        guard journal.position == 0 else { return EmployeeID(1) }
        let outcome = try await register(EmployeeCommand.Register(name: name), by: house)
        guard case .employee(let person) = outcome.stream else {
            throw .journal(JournalError(.internalFault, "The first person became \(outcome.stream)."))
        }
        return person
    }
}
