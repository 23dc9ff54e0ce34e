package import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// What the best customers share, learnt from every ledger as it stands.
    /// - Parameter currency: nil: the one most customers pay in.
    package func fitProfile(in currency: String? = nil, by actor: Actor) async throws(DeskError) -> FitProfile {
        try require(.readFit, of: actor)
        return try profile(of: try await fitSubjects(), in: currency)
    }

    /// How like the best a customer is.
    package func fit(
        of id: CustomerID, in currency: String? = nil, by actor: Actor
    ) async throws(DeskError) -> (profile: FitProfile, fit: Fit) {
        try require(.readFit, of: actor)
        let loaded = try await loadCustomer(id)
        guard loaded.version > 0 else {
            throw .refused(.notFound("customer", id, find: CommandLineFix.customerList))
        }
        guard !loaded.state.ledger.isEmpty else {
            throw .refused(
                Refusal(
                    rule: .state, message: "nothing is in the ledger of \(id), so nothing is known of their fit.",
                    missing: ["a line of the ledger of \(id)"], fix: [CustomerLineFix(id).ledgerAdd]))
        }
        let profile = try profile(of: try await fitSubjects(), in: currency)
        return (profile, profile.fit(of: FitSubject(customer: id, totals: loaded.state.ledger)))
    }

    /// A customer's ledger with its sums.
    package func ledger(
        of id: CustomerID, by actor: Actor
    ) async throws(DeskError) -> VersionedState<CustomerID, CustomerState> {
        try require(.readFit, of: actor)
        return try await customer(id, by: actor)
    }

    private func fitSubjects() async throws(DeskError) -> [FitSubject] {
        var subjects: [FitSubject] = []
        var key: CustomerID?
        repeat {
            let after = key
            let page = try await reading { () async throws(JournalError) in
                try await journal.customers(after: after, limit: 1_000)
            }
            subjects += page.compactMap { entry in
                entry.ledger.map { FitSubject(customer: entry.id, totals: $0) }
            }
            key = page.count == 1_000 ? page.last?.id : nil
        } while key != nil
        return subjects
    }

    private func profile(of subjects: [FitSubject], in currency: String?) throws(DeskError) -> FitProfile {
        do throws(FitProfile.Unlearnt) {
            return try FitProfile(learning: subjects, in: currency, at: now())
        } catch {
            let message: String
            switch error {
            case .tooFew(let count, let currency):
                message =
                    "\(count) customers have revenue in \(currency); what the best share is learnt from "
                    + "\(FitProfile.customerFloor) on."
            case .allAlike: message = "every customer earns the firm the same, so nobody is among the best."
            }
            throw .refused(
                Refusal(
                    rule: .state, message: message, missing: ["ledgers of more customers"],
                    fix: [CustomerLineFix(nil).ledgerAdd]))
        }
    }
}
