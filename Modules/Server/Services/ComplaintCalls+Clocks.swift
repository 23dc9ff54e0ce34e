internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

extension ComplaintCalls {
    func getClocks(
        _ context: CallContext, _ request: Evenhand_V1_GetClocksRequest
    ) async throws -> Evenhand_V1_GetClocksResponse {
        let actor = try context.signedIn()
        let (id, regimes) = try reading("evenhand complaint clocks --help") { () throws(InputError) in
            let id: ComplaintID = try FieldReader.identifier(request.complaintID, "complaint_id")
            return (id, try FieldReader.list(request.regimes, "regimes", Self.regime))
        }
        let found = try await answering { () async throws(DeskError) in
            try await desk.clocks(of: id, under: regimes, by: actor)
        }
        return .with {
            $0.complaintID = id.description
            $0.policy = found.policy.version
            $0.calendar = found.policy.calendar.name
            $0.nowMs = found.now.milliseconds
            $0.clocks = found.clocks.map { Evenhand_V1_Clock($0, ruling: found.ruling, at: found.now) }
            $0.respondByMs = found.ruling.respondBy?.milliseconds ?? 0
            $0.rulingRegime = found.ruling.regime?.rawValue ?? ""
            $0.alerts = found.alerts.map { .init($0) }
            $0.waits = found.waits.map { wait in
                .with {
                    $0.fromMs = wait.from.milliseconds
                    $0.untilMs = wait.until?.milliseconds ?? 0
                }
            }
        }
    }

    private static func regime(_ text: String, _ field: String) throws(InputError) -> ClockRegime {
        guard let regime = ClockRegime(rawValue: text) else {
            let names = ClockRegime.allCases.map(\.rawValue).joined(separator: ", ")
            throw InputError(field: field, value: text, valid: "any of \(names)")
        }
        return regime
    }

    /// Runs the case under a stricter policy; the desk knows the policies, so this is no request like the others.
    func adoptPolicy(
        _ context: CallContext, _ request: Evenhand_V1_AdoptPolicyRequest
    ) async throws -> Evenhand_V1_AdoptPolicyResponse {
        let actor = try context.signedIn()
        let (id, version) = try reading("evenhand complaint policy --help") { () throws(InputError) in
            let id: ComplaintID = try FieldReader.identifier(request.complaintID, "complaint_id")
            guard !request.policy.isEmpty else {
                throw InputError(field: "policy", value: nil, valid: "the version of a policy that was in force")
            }
            return (id, try FieldReader.version(request.expectedVersion, "expected_version"))
        }
        let outcome = try await answering { () async throws(DeskError) in
            try await desk.adoptPolicy(request.policy, on: id, expecting: version, by: actor)
        }
        return .with { $0.reply = Evenhand_V1_CommandReply(outcome) }
    }
}
