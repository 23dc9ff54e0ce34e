package import EvenhandDomain
internal import SwiftProtobuf

/// The requests about a customer's conduct.
package enum ConductRequest: Sendable, Equatable {
    case note(Evenhand_V1_NoteIncidentRequest)
    case confirm(Evenhand_V1_ConfirmIncidentRequest)
    case withdraw(Evenhand_V1_WithdrawIncidentRequest)

    package init(_ command: ConductCommand, to customer: CustomerID, at expected: Int64?) {
        let version = expected.map { UInt64(clamping: $0) } ?? 0
        switch command {
        case .note(let it):
            var request = Evenhand_V1_NoteIncidentRequest()
            request.customerID = customer.description
            request.expectedVersion = version
            request.conduct = .init(it.conduct)
            request.text = it.text
            if let occurredAt = it.occurredAt { request.occurredMs = occurredAt.milliseconds }
            self = .note(request)
        case .confirm(let it):
            var request = Evenhand_V1_ConfirmIncidentRequest()
            request.customerID = customer.description
            request.expectedVersion = version
            request.incident = it.incident.part
            self = .confirm(request)
        case .withdraw(let it):
            var request = Evenhand_V1_WithdrawIncidentRequest()
            request.customerID = customer.description
            request.expectedVersion = version
            request.incident = it.incident.part
            request.reason = it.reason
            self = .withdraw(request)
        }
    }
}

extension Evenhand_V1_NoteIncidentRequest {
    package func command() throws(InputError) -> CustomerCommand {
        .conduct(
            .note(
                .init(
                    conduct: try FieldReader.choice(conduct, "conduct"), text: text,
                    occurredAt: hasOccurredMs ? try FieldReader.instant(occurredMs, "occurred_ms") : nil)))
    }
}

extension Evenhand_V1_ConfirmIncidentRequest {
    package func command() throws(InputError) -> CustomerCommand {
        .conduct(.confirm(.init(incident: try FieldReader.part(incident, "incident"))))
    }
}

extension Evenhand_V1_WithdrawIncidentRequest {
    package func command() throws(InputError) -> CustomerCommand {
        .conduct(.withdraw(.init(incident: try FieldReader.part(incident, "incident"), reason: reason)))
    }
}

extension Evenhand_V1_Incident {
    package init(_ state: IncidentState) {
        self.init()
        incident = state.incident.part
        conduct = .init(state.conduct)
        occurredMs = state.occurredAt.milliseconds
        text = .init(state.text)
        notedBy = state.notedBy.description
        notedMs = state.notedAt.milliseconds
        confirmedBy = state.confirmedBy?.description ?? ""
        confirmedMs = state.confirmedAt?.milliseconds ?? 0
        withdrawnMs = state.withdrawnAt?.milliseconds ?? 0
        counts = state.speaksOfFit
    }
}
