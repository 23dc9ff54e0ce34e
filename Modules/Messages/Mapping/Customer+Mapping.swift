package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_Customer {
    package init(id: CustomerID, version: Int64, state: CustomerState) {
        self.init()
        customerID = id.description
        self.version = UInt64(clamping: version)
        if let name = state.name { self.name = .init(name) }
        if let contact = state.contact { self.contact = .init(contact) }
        language = state.language ?? ""
        standing = .init(state.standing)
        if let external = state.external { self.external = .init(external) }
        erasedMs = state.erasedAt?.milliseconds ?? 0
        acceptedTerms = state.acceptances.map { acceptance in
            .with {
                $0.terms = acceptance.terms.name
                $0.version = UInt32(clamping: acceptance.terms.version)
                $0.onMs = acceptance.on.milliseconds
            }
        }
        incidents = state.incidents.map { Evenhand_V1_Incident($0) }
        if let consent = state.announcements { announcements = consent.isGiven }
        group = state.group ?? ""
    }
}

extension Evenhand_V1_RegisterCustomerRequest {
    package init(_ command: CustomerCommand.Register) {
        self.init()
        name = command.name ?? ""
        contact = command.contact ?? ""
        language = command.language ?? ""
        standing = .init(command.standing)
        if let external = command.external { self.external = .init(external) }
        group = command.group ?? ""
    }

    package func command() throws(InputError) -> CustomerCommand.Register {
        .init(
            name: FieldReader.optionalText(name), contact: FieldReader.optionalText(contact),
            language: FieldReader.optionalText(language),
            standing: try FieldReader.optionalChoice(standing, "standing"),
            external: hasExternal ? try external.value("external") : nil, group: FieldReader.optionalText(group))
    }
}

extension Evenhand_V1_UpdateCustomerRequest {
    /// One command for each thing that changes; none is an error, since the caller wanted something.
    package func commands() throws(InputError) -> [CustomerCommand] {
        var commands: [CustomerCommand] = []
        if hasName { commands.append(.rename(.init(name: name))) }
        if hasContact {
            let language = hasLanguage ? FieldReader.optionalText(language) : nil
            commands.append(.changeContact(.init(contact: FieldReader.optionalText(contact), language: language)))
        } else if hasLanguage {
            throw InputError(field: "language", value: language, valid: "given together with contact")
        }
        if let standing = try FieldReader.optionalChoice(standing, "standing") {
            commands.append(.changeStanding(.init(standing: standing)))
        }
        guard !commands.isEmpty else {
            throw InputError(field: "name", value: nil, valid: "at least one of name, contact, standing")
        }
        return commands
    }
}

extension CustomerCommand {
    /// The update or erasure that asks for this command; nil for registering, which names no customer yet, and for loading.
    package func request(to customer: CustomerID, at version: Int64? = nil) -> CustomerRequest? {
        var update = Evenhand_V1_UpdateCustomerRequest()
        update.customerID = customer.description
        update.expectedVersion = version.map { UInt64(clamping: $0) } ?? 0
        switch self {
        // What is loaded goes by batches of its own service.
        case .register, .loadLedger, .giveFeedback: return nil
        case .rename(let it): update.name = it.name
        case .changeContact(let it):
            update.contact = it.contact ?? ""
            if let language = it.language { update.language = language }
        case .changeStanding(let it): update.standing = .init(it.standing)
        case .acceptTerms(let it): return .acceptTerms(.init(it, to: customer, at: version))
        case .recordConsent(let it): return .recordConsent(.init(it, to: customer, at: version))
        case .erase:
            var erasure = Evenhand_V1_EraseCustomerRequest()
            erasure.customerID = customer.description
            return .erase(erasure)
        case .enterLedger(let it): return .enterLedger(.init(it, to: customer, at: version))
        case .conduct(let it): return .conduct(.init(it, to: customer, at: version))
        case .parting(let it): return .parting(.init(it, to: customer, at: version))
        case .suspension(let it): return .suspension(.init(it, to: customer, at: version))
        }
        return .update(update)
    }
}

/// The requests that change a customer on record.
package enum CustomerRequest: Sendable, Equatable {
    case update(Evenhand_V1_UpdateCustomerRequest)
    case acceptTerms(Evenhand_V1_AcceptTermsRequest)
    case recordConsent(Evenhand_V1_RecordConsentRequest)
    case erase(Evenhand_V1_EraseCustomerRequest)
    case enterLedger(Evenhand_V1_EnterLedgerRequest)
    case conduct(ConductRequest)
    case parting(PartingRequest)
    case suspension(SuspensionRequest)
}

extension Evenhand_V1_RecordConsentRequest {
    package init(_ command: CustomerCommand.RecordConsent, to customer: CustomerID, at expected: Int64?) {
        self.init()
        customerID = customer.description
        expectedVersion = expected.map { UInt64(clamping: $0) } ?? 0
        given = command.isGiven
    }

    package var command: CustomerCommand { .recordConsent(.init(isGiven: given)) }
}
