package import EvenhandDomain

/// A customer as look-ups show them.
package struct CustomerEntry: Equatable, Sendable, Codable {
    package var id: CustomerID
    package var version: Int64
    /// nil when none was given or it was erased.
    package var name: String?
    package var contact: String?
    package var language: String?
    package var standing: CustomerStanding?
    package var external: SourceReference?
    /// The firm's own group.
    package var group: String?
    package var isErased = false
    /// What fit reads; nil while nothing was entered.
    package var ledger: LedgerTotals?

    package init(id: CustomerID, version: Int64) {
        self.id = id
        self.version = version
    }

    /// The entry after one more event of the customer's stream.
    package mutating func apply(_ event: CustomerEvent) {
        version += 1
        switch event.body {
        case .registered(let data):
            name = data.name?.text
            contact = data.contact?.text
            language = data.language
            standing = data.standing
            external = data.external
            group = data.group
        case .renamed(let data): name = data.name.text
        case .contactChanged(let data):
            contact = data.contact?.text
            language = data.language ?? language
        case .standingChanged(let data): standing = data.standing
        case .termsAccepted, .consentRecorded, .suspension, .feedbackGiven: break
        case .erased:
            name = nil
            contact = nil
            isErased = true
        case .ledgerEntered(let data): changeLedger { $0.apply(data) }
        case .ledgerLoaded(let data): changeLedger { $0.apply(data) }
        case .conduct(let body): changeLedger { $0.apply(body) }
        case .parting(let body): if case .parted = body { standing = .parted }
        }
    }

    /// Where nothing counts nothing is kept.
    private mutating func changeLedger(_ change: (inout LedgerTotals) -> Void) {
        var totals = ledger ?? LedgerTotals()
        change(&totals)
        ledger = totals.isEmpty ? nil : totals
    }
}

/// An employee or an outside person as look-ups show them.
package struct EmployeeEntry: Equatable, Sendable, Codable {
    package var id: EmployeeID
    package var version: Int64
    package var name: String?
    package var team: String?
    package var isOutside = false
    package var language: String?
    /// To whom the person reports by the newest record.
    package var manager: EmployeeID?
    package var leftAt: Instant?
    package var isErased = false

    package init(id: EmployeeID, version: Int64) {
        self.id = id
        self.version = version
    }

    /// The entry after one more event of the employee's stream.
    package mutating func apply(_ event: EmployeeEvent) {
        version += 1
        switch event.body {
        case .registered(let data):
            name = data.name.text
            team = data.team
            isOutside = data.isOutside
            language = data.language
        case .renamed(let data): name = data.name.text
        case .teamChanged(let data): team = data.team
        case .languageChanged(let data): language = data.language
        case .managerChanged(let data): manager = data.manager
        case .left(let data): leftAt = data.on
        case .returned: leftAt = nil
        case .experienceAdded, .absenceRecorded: break
        case .erased:
            name = nil
            isErased = true
        }
    }
}

/// A token as identity look-ups need it; the token itself is nowhere.
package struct TokenEntry: Equatable, Sendable, Codable {
    package var id: TokenID
    package var person: PersonID
    package var roles: [Role]
    /// 32 bytes.
    package var sha256: [UInt8]
    package var label: String?
    package var issuedAt: Instant
    package var expires: Instant?
    package var revokedAt: Instant?

    package init(_ data: AccessHappening.TokenIssued, issuedAt: Instant) {
        id = data.token
        person = data.person
        roles = data.roles
        sha256 = data.sha256
        label = data.label
        self.issuedAt = issuedAt
        expires = data.expires
    }

    /// Who may act with it at the moment; nil when it was revoked or has expired.
    package func actor(at moment: Instant) -> Actor? {
        if revokedAt != nil { return nil }
        if let expires, expires <= moment { return nil }
        return Actor(person: person, roles: Set(roles))
    }
}
