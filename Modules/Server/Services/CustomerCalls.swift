internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

/// Customers on record.
struct CustomerCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand customer --help"

    var handlers: CustomerServiceHandlers {
        CustomerServiceHandlers(
            registerCustomer: .async(register), getCustomer: .async(get), updateCustomer: .async(update),
            acceptTerms: .async(acceptTerms), recordConsent: .async(recordConsent),
            eraseCustomer: .async(erase), getCustomerCard: .async(card), listCustomers: .async(list),
            enterLedger: .async(enterLedger),
            getLedger: .async(ledger), noteIncident: .async(noteIncident), confirmIncident: .async(confirmIncident),
            withdrawIncident: .async(withdrawIncident), getFitProfile: .async(fitProfile), getFit: .async(fit),
            proposeParting: .async(proposeParting), confirmParting: .async(confirmParting),
            offerLastHearing: .async(offerLastHearing), recordLastHearing: .async(recordLastHearing),
            previewHandOver: .async(previewHandOver), sendHandOver: .async(sendHandOver),
            completeParting: .async(completeParting), withdrawParting: .async(withdrawParting),
            proposeSuspension: .async(proposeSuspension), confirmSuspension: .async(confirmSuspension),
            liftSuspension: .async(liftSuspension), getParting: .async(parting))
    }

    private func register(
        _ context: CallContext, _ request: Evenhand_V1_RegisterCustomerRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        let actor = try context.signedIn()
        let command = try reading(Self.help) { () throws(InputError) in try request.command() }
        return Evenhand_V1_CustomerReply(
            try await answering { () async throws(DeskError) in try await desk.register(command, by: actor) })
    }

    private func get(
        _ context: CallContext, _ request: Evenhand_V1_GetCustomerRequest
    ) async throws -> Evenhand_V1_GetCustomerResponse {
        let actor = try context.signedIn()
        let id = try identifier(request.customerID)
        let record = try await answering { () async throws(DeskError) in try await desk.customer(id, by: actor) }
        var response = Evenhand_V1_GetCustomerResponse()
        response.customer = Evenhand_V1_Customer(id: id, version: record.version, state: record.state)
        var key: ComplaintID?
        repeat {
            let below = key
            let page = try await answering { () async throws(DeskError) in
                try await desk.complaints(ComplaintFilter(customer: id), below: below, limit: 1000, by: actor)
            }
            response.complaints += UInt64(page.entries.count)
            response.openComplaints += UInt64(page.entries.count(where: \.isOpen))
            key = page.next
        } while key != nil
        return response
    }

    private func update(
        _ context: CallContext, _ request: Evenhand_V1_UpdateCustomerRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        let (commands, version) = try reading(Self.help) { () throws(InputError) in
            (try request.commands(), try FieldReader.version(request.expectedVersion, "expected_version"))
        }
        return try await perform(commands, on: request.customerID, expecting: version, context)
    }

    private func acceptTerms(
        _ context: CallContext, _ request: Evenhand_V1_AcceptTermsRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        let (command, version) = try reading(Self.help) { () throws(InputError) in
            (try request.command(), try FieldReader.version(request.expectedVersion, "expected_version"))
        }
        return try await perform([command], on: request.customerID, expecting: version, context)
    }

    private func recordConsent(
        _ context: CallContext, _ request: Evenhand_V1_RecordConsentRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        let version = try reading(Self.help) { () throws(InputError) in
            try FieldReader.version(request.expectedVersion, "expected_version")
        }
        return try await perform([request.command], on: request.customerID, expecting: version, context)
    }

    private func erase(
        _ context: CallContext, _ request: Evenhand_V1_EraseCustomerRequest
    ) async throws -> Evenhand_V1_CustomerReply {
        try await perform([.erase(.init())], on: request.customerID, expecting: nil, context)
    }

    func perform(
        _ commands: [CustomerCommand], on customerID: String, expecting version: Int64?, _ context: CallContext
    ) async throws -> Evenhand_V1_CustomerReply {
        let actor = try context.signedIn()
        let id = try identifier(customerID)
        return Evenhand_V1_CustomerReply(
            try await answering { () async throws(DeskError) in
                try await desk.perform(commands, on: id, expecting: version, by: actor)
            })
    }

    private func list(
        _ context: CallContext, _ request: Evenhand_V1_ListCustomersRequest
    ) async throws -> Evenhand_V1_ListCustomersResponse {
        let actor = try context.signedIn()
        let order = try reading(Self.help) { () throws(InputError) in try PageOrder(request.page) }
        let after = try order.place({ Int64($0).map(CustomerID.init(rawValue:)) }, help: Self.help)
        let entries = try await answering { () async throws(DeskError) in
            try await desk.customers(after: after, limit: order.size, by: actor)
        }
        return .with {
            $0.customers = entries.filter { request.includeErased || !$0.isErased }.map { Evenhand_V1_Customer($0) }
            $0.nextToken = entries.count == order.size ? entries.last.map { String($0.id.rawValue) } ?? "" : ""
        }
    }

    func identifier(_ text: String) throws -> CustomerID {
        try reading(Self.help) { () throws(InputError) in try FieldReader.identifier(text, "customer_id") }
    }
}
