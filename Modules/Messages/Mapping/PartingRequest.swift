package import EvenhandDomain
internal import SwiftProtobuf

/// The requests about a parting.
package enum PartingRequest: Sendable, Equatable {
    case propose(Evenhand_V1_ProposePartingRequest)
    case confirm(Evenhand_V1_ConfirmPartingRequest)
    case offerHearing(Evenhand_V1_OfferLastHearingRequest)
    case recordHearing(Evenhand_V1_RecordLastHearingRequest)
    case sendHandOver(Evenhand_V1_SendHandOverRequest)
    case complete(Evenhand_V1_CompletePartingRequest)
    case withdraw(Evenhand_V1_WithdrawPartingRequest)

    package init(_ command: PartingCommand, to customer: CustomerID, at expected: Int64?) {
        let id = customer.description
        let version = expected.map { UInt64(clamping: $0) } ?? 0
        switch command {
        case .propose(let it): self = .propose(Self.proposal(it, id, version))
        case .confirm:
            self = .confirm(
                .with {
                    $0.customerID = id
                    $0.expectedVersion = version
                })
        case .offerHearing(let it):
            self = .offerHearing(
                .with {
                    $0.customerID = id
                    $0.expectedVersion = version
                    $0.on = it.on.description
                })
        case .recordHearing(let it):
            self = .recordHearing(
                .with {
                    $0.customerID = id
                    $0.expectedVersion = version
                    $0.outcome = .init(it.outcome)
                    $0.text = it.text
                })
        case .sendHandOver(let it):
            self = .sendHandOver(
                .with {
                    $0.customerID = id
                    $0.expectedVersion = version
                    $0.letter = it.letter
                    $0.language = it.language
                    $0.providers = it.providers
                    $0.endsOn = it.endsOn?.description ?? ""
                })
        case .complete:
            self = .complete(
                .with {
                    $0.customerID = id
                    $0.expectedVersion = version
                })
        case .withdraw(let it):
            self = .withdraw(
                .with {
                    $0.customerID = id
                    $0.expectedVersion = version
                    $0.reason = it.reason
                })
        }
    }

    private static func proposal(
        _ command: PartingCommand.Propose, _ id: String, _ version: UInt64
    ) -> Evenhand_V1_ProposePartingRequest {
        .with {
            $0.customerID = id
            $0.expectedVersion = version
            $0.kind = .init(command.kind)
            $0.reason = command.reason
            $0.evidence = command.evidence
            $0.incidents = command.incidents.map(\.part)
            $0.endsOn = command.endsOn.description
        }
    }
}

/// The requests about a suspension.
package enum SuspensionRequest: Sendable, Equatable {
    case propose(Evenhand_V1_ProposeSuspensionRequest)
    case confirm(Evenhand_V1_ConfirmSuspensionRequest)
    case lift(Evenhand_V1_LiftSuspensionRequest)

    package init(_ command: SuspensionCommand, to customer: CustomerID, at expected: Int64?) {
        let id = customer.description
        let version = expected.map { UInt64(clamping: $0) } ?? 0
        switch command {
        case .propose(let it):
            self = .propose(
                .with {
                    $0.customerID = id
                    $0.expectedVersion = version
                    $0.reason = it.reason
                })
        case .confirm:
            self = .confirm(
                .with {
                    $0.customerID = id
                    $0.expectedVersion = version
                })
        case .lift(let it):
            self = .lift(
                .with {
                    $0.customerID = id
                    $0.expectedVersion = version
                    $0.reason = it.reason
                })
        }
    }
}
