package import EvenhandDomain
package import EvenhandJournal

/// A record with its number and the number of events behind it.
package struct VersionedState<ID: Sendable, State: Sendable>: Sendable {
    package let id: ID
    package let version: Int64
    package let state: State
}

extension Desk {
    /// Whether somebody may learn what a customer is worth: amounts, and the firm's own group, which may be a tier.
    func showsWorth(to actor: Actor) -> Bool { Permission.reach(of: .readFit, for: actor) == .everything }

    /// The record; without the group for readers who may not learn what a customer is worth.
    package func customer(
        _ id: CustomerID, by actor: Actor
    ) async throws(DeskError) -> VersionedState<CustomerID, CustomerState> {
        try require(.readCustomers, of: actor)
        let loaded = try await loadCustomer(id)
        guard loaded.version > 0 else {
            throw .refused(.notFound("customer", id, find: "evenhand customer list"))
        }
        return VersionedState(id: id, version: loaded.version, state: loaded.state.shown(worth: showsWorth(to: actor)))
    }

    /// As `customer` shows them.
    package func customers(
        after key: CustomerID?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> [CustomerEntry] {
        try require(.readCustomers, of: actor)
        var entries = try await reading { () async throws(JournalError) in
            try await journal.customers(after: key, limit: limit)
        }
        if !showsWorth(to: actor) {
            for index in entries.indices { entries[index].group = nil }
        }
        return entries
    }

    package func employee(
        _ id: EmployeeID, by actor: Actor
    ) async throws(DeskError) -> VersionedState<EmployeeID, EmployeeState> {
        let reach = Permission.reach(of: .readEmployees, for: actor)
        guard reach == .everything || (reach == .own && actor.person == id) else {
            throw .notPermitted(PermissionDenied(action: .readEmployees, person: actor.person))
        }
        let loaded = try await loadEmployee(id)
        guard loaded.version > 0 else {
            throw .refused(.notFound("employee", id, find: "evenhand employee list"))
        }
        return VersionedState(id: id, version: loaded.version, state: loaded.state)
    }

    package func employees(
        after key: EmployeeID?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> [EmployeeEntry] {
        try require(.readEmployees, of: actor)
        return try await reading { () async throws(JournalError) in
            try await journal.employees(after: key, limit: limit)
        }
    }
}

extension CustomerState {
    /// The record as a reader sees it who may learn what a customer is worth, or may not.
    func shown(worth: Bool) -> CustomerState {
        if worth { return self }
        var state = self
        state.group = nil
        return state
    }
}
