internal import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// The customers that a batch names by another system's ids; those not known yet are registered first, each once, and all
    /// of them at once: one after another, each would wait for the disk by itself.
    func customers(of rows: [ImportRow], by actor: Actor) async throws(DeskError) -> [String: CustomerID] {
        var known: [String: CustomerID] = [:]
        var strangers: [String] = []
        var appends: [Append] = []
        var seen: Set<String> = []
        for row in rows {
            guard let reference = row.externalCustomer, seen.insert(reference.id).inserted else { continue }
            let entry = try await reading { () async throws(JournalError) in
                try await journal.customer(external: reference)
            }
            if let entry {
                known[reference.id] = entry.id
            } else {
                strangers.append(reference.id)
                // The row itself is refused for what is no tag; here it would stay on record, where no erasure finds it.
                let tag = row.command.language
                let language = LanguageTag.isOne(tag) ? tag : nil
                appends.append(try registration(of: reference, language: language, by: actor))
            }
        }
        for (id, result) in zip(strangers, await appendAll(appends)) {
            known[id] = try customer(madeBy: result, knownAs: id)
        }
        return known
    }

    private func registration(
        of reference: SourceReference, language: String?, by actor: Actor
    ) throws(DeskError) -> Append {
        do throws(Refusal) {
            return try registration(CustomerCommand.Register(language: language, external: reference), by: actor)
        } catch {
            throw .refused(error)
        }
    }

    private func customer(
        madeBy result: Result<AppendOutcome, JournalError>, knownAs id: String
    ) throws(DeskError) -> CustomerID {
        let stream: StreamID
        switch result {
        case .success(.appended(let appended)): stream = appended.streams[0].stream
        // Another batch at work has registered them meanwhile.
        case .success(.already(let holder)): stream = holder
        case .success(.conflict(let conflict)): throw .busy(conflict)
        case .failure(let error): throw .journal(error)
        }
        guard case .customer(let customer) = stream else {
            throw .journal(JournalError(.internalFault, "The key of customer \(id) belongs to \(stream)."))
        }
        return customer
    }
}
