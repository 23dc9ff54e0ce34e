internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import EvenhandPolicy
internal import SwiftProtobuf

/// The policies of the house: which were and are in force, and what another would have changed.
struct PolicyCalls: Sendable {
    let desk: Desk

    var handlers: PolicyServiceHandlers {
        PolicyServiceHandlers(
            getPolicy: .async(getPolicy), listPolicies: .async(listPolicies), activatePolicy: .async(activatePolicy),
            replayPolicy: ServerStreamingHandler(replayPolicy))
    }

    private func getPolicy(
        _ context: CallContext, _ request: Evenhand_V1_GetPolicyRequest
    ) async throws -> Evenhand_V1_GetPolicyResponse {
        let actor = try context.signedIn()
        let found = try answeringAtOnce { () throws(DeskError) in try desk.policyText(request.version, by: actor) }
        return .with {
            $0.policy = Evenhand_V1_PolicyVersion(
                found.version, found.activation, isInForce: found.version == desk.policy.version)
            $0.text = found.text
        }
    }

    private func listPolicies(
        _ context: CallContext, _ request: Evenhand_V1_ListPoliciesRequest
    ) async throws -> Evenhand_V1_ListPoliciesResponse {
        let actor = try context.signedIn()
        let standard = DomainPolicy.standard.version
        _ = try answeringAtOnce { () throws(DeskError) in try desk.policyText(standard, by: actor) }
        let current = desk.policy.version
        let activations = desk.policies.history.activations
        return .with { response in
            response.policies = activations.enumerated().reversed().map { index, activation in
                let isLast = !activations[(index + 1)...].contains { $0.version == activation.version }
                return Evenhand_V1_PolicyVersion(
                    activation.version, activation, isInForce: isLast && activation.version == current)
            }
            response.policies.append(
                Evenhand_V1_PolicyVersion(standard, nil, isInForce: standard == current))
        }
    }

    private func activatePolicy(
        _ context: CallContext, _ request: Evenhand_V1_ActivatePolicyRequest
    ) async throws -> Evenhand_V1_ActivatePolicyResponse {
        let actor = try context.signedIn()
        let activation = try await answering { () async throws(DeskError) in
            try await desk.activatePolicy(request.text, checkOnly: request.checkOnly, by: actor)
        }
        return .with {
            $0.version = activation.version
            $0.replaces = activation.replaces
            $0.already = !activation.isRecorded && !request.checkOnly
        }
    }

    private func replayPolicy(
        _ context: CallContext, _ request: Evenhand_V1_ReplayPolicyRequest,
        _ writer: ResponseWriter<Evenhand_V1_ReplayPolicyResponse>
    ) async throws {
        let actor = try context.signedIn()
        let policy = try answeringAtOnce { () throws(DeskError) in try tried(request) }
        let report: ReplayReport
        do {
            report = try await desk.replay(policy, measure: request.measure, by: actor) { step in
                try await writer.write(Evenhand_V1_ReplayPolicyResponse(step))
            }
        } catch let error as DeskError {
            throw CallFailure(error)
        }
        try await writer.write(.with { $0.report = Evenhand_V1_ReplayReport(report) })
    }

    private func tried(_ request: Evenhand_V1_ReplayPolicyRequest) throws(DeskError) -> DomainPolicy {
        if !request.text.isEmpty { return try Desk.policy(request.text) }
        if let policy = desk.policies.policy(request.version) { return policy }
        throw .refused(
            .notFound(
                "policy", request.version.isEmpty ? "without a text or a version" : request.version,
                find: CommandLineFix.policyList))
    }

    private func answeringAtOnce<Answer>(_ body: () throws(DeskError) -> Answer) throws -> Answer {
        do throws(DeskError) { return try body() } catch { throw CallFailure(error) }
    }
}

extension Evenhand_V1_PolicyVersion {
    init(_ version: String, _ activation: PolicyHistory.Activation?, isInForce: Bool) {
        self.init()
        self.version = version
        activatedMs = activation?.at.milliseconds ?? 0
        by = activation?.by.description ?? ""
        inForce = isInForce
    }
}

extension Evenhand_V1_ReplayPolicyResponse {
    init(_ step: ReplayStep) {
        self.init()
        switch step {
        case .progress(let events, let of):
            progress.events = UInt64(clamping: events)
            progress.of = UInt64(clamping: of)
        case .changes(let list): changes.changes = list.map { .init($0) }
        }
    }
}

extension Evenhand_V1_ReplayChange {
    init(_ change: ReplayChange) {
        self.init()
        complaintID = change.complaint.description
        customerID = change.customer?.description ?? ""
        segment = change.segment
        language = change.language
        what = change.what.rawValue
        head = UInt32(clamping: change.head?.rawValue ?? 0)
        before = change.before
        after = change.after
    }
}

extension Evenhand_V1_ReplayReport {
    init(_ report: ReplayReport) {
        self.init()
        policy = report.policy
        events = UInt64(clamping: report.eventCount)
        complaints = UInt64(clamping: report.complaintCount)
        heads = UInt64(clamping: report.headCount)
        changedComplaints = UInt64(clamping: report.changedComplaintCount)
        groups = report.tally.groups.map { group, count in
            .with {
                $0.what = group.what.rawValue
                $0.segment = group.segment
                $0.language = group.language
                $0.cases = UInt64(clamping: count.cases)
                $0.changed = UInt64(clamping: count.changed)
                $0.raised = UInt64(clamping: count.raised)
                $0.lowered = UInt64(clamping: count.lowered)
            }
        }
        seconds = report.seconds
        decodeSeconds = report.decodeSeconds ?? 0
    }
}
