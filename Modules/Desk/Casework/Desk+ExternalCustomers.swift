internal import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// The customers that a batch names by another system's ids; those not known yet are registered first, each once.
    func customers(of rows: [ImportRow], by actor: Actor) async throws(DeskError) -> [String: CustomerID] {
        var known: [String: CustomerID] = [:]
        for row in rows {
            guard let reference = row.externalCustomer, known[reference.id] == nil else { continue }
            known[reference.id] = try await customer(reference, language: row.command.language, by: actor)
        }
        return known
    }

    private func customer(
        _ reference: SourceReference, language: String, by actor: Actor
    ) async throws(DeskError) -> CustomerID {
        do throws(JournalError) {
            if let entry = try await journal.customer(external: reference) { return entry.id }
        } catch {
            throw .journal(error)
        }
        let command = CustomerCommand.Register(language: language, external: reference)
        let outcome = try await register(command, by: actor)
        guard case .customer(let id) = outcome.stream else {
            throw .journal(
                JournalError(.internalFault, "The key of customer \(reference.id) belongs to \(outcome.stream)."))
        }
        return id
    }
}
