internal import ArgumentParser
internal import EvenhandDomain

/// An identifier in its printed form (`C-12`, `E-17`, `2`), checked before anything is sent.
struct IdentifierArgument<Identifier: NumberedIdentifier>: ExpressibleByArgument, Sendable, Equatable {
    let identifier: Identifier

    init?(argument: String) {
        guard let identifier = try? Identifier(parsing: argument) else { return nil }
        self.identifier = identifier
    }

    /// As the protocol writes it.
    var text: String { identifier.description }

    /// The number of a part within its complaint.
    var number: UInt32 { UInt32(clamping: identifier.rawValue) }
}

typealias ComplaintArgument = IdentifierArgument<ComplaintID>
typealias CustomerArgument = IdentifierArgument<CustomerID>
typealias EmployeeArgument = IdentifierArgument<EmployeeID>
typealias TokenArgument = IdentifierArgument<TokenID>
typealias HeadArgument = IdentifierArgument<HeadID>
typealias HearingArgument = IdentifierArgument<HearingID>
typealias PassageNumberArgument = IdentifierArgument<PassageID>
typealias RemedyArgument = IdentifierArgument<RemedyID>
typealias InitiativeArgument = IdentifierArgument<InitiativeID>
typealias PlanRequestArgument = IdentifierArgument<PlanRequestID>

/// One who is told and heard: `customer`, or a person like `E-17`.
struct PartyArgument: ExpressibleByArgument, Sendable, Equatable {
    let party: Party

    init?(argument: String) {
        guard let party = try? Party(parsing: argument) else { return nil }
        self.party = party
    }

    var text: String { party.description }
}
