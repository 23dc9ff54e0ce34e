internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// The register of terms and guarantees.
struct TermsCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand terms --help"

    var handlers: TermsServiceHandlers {
        TermsServiceHandlers(
            publishTerms: .async(publish), publishGuarantee: .async(publishGuarantee), getTerms: .async(get),
            listTerms: .async(list))
    }

    private func publish(
        _ context: CallContext, _ request: Evenhand_V1_PublishTermsRequest
    ) async throws -> Evenhand_V1_TermsReply {
        try await perform(try reading(Self.help) { () throws(InputError) in try request.command() }, context)
    }

    private func publishGuarantee(
        _ context: CallContext, _ request: Evenhand_V1_PublishGuaranteeRequest
    ) async throws -> Evenhand_V1_TermsReply {
        let help = "evenhand guarantee --help"
        return try await perform(try reading(help) { () throws(InputError) in try request.command() }, context)
    }

    private func perform(_ command: TermsCommand, _ context: CallContext) async throws -> Evenhand_V1_TermsReply {
        let actor = try context.signedIn()
        let outcome = try await answering { () async throws(DeskError) in try await desk.perform(command, by: actor) }
        return .with {
            $0.version = UInt64(clamping: outcome.version)
            $0.events = outcome.events.map(\.kind)
            for case .terms(let event) in outcome.events {
                if case .published(let data) = event.body { $0.number = UInt32(clamping: data.version) }
            }
        }
    }

    private func get(
        _ context: CallContext, _ request: Evenhand_V1_GetTermsRequest
    ) async throws -> Evenhand_V1_GetTermsResponse {
        let actor = try context.signedIn()
        let day = try reading(Self.help) { () throws(InputError) in try FieldReader.optionalDay(request.on, "on") }
        let register = try await answering { () async throws(DeskError) in try await desk.terms(by: actor) }
        let version: TermsState.Version? =
            if request.version > 0 {
                register.version(TermsVersion(name: request.name, version: Int(request.version)))
            } else if let day {
                register.inForce(on: day).first { $0.id.name == request.name }
            } else {
                register.versions.last { $0.id.name == request.name }
            }
        guard let version else {
            let wanted = request.version > 0 ? " \(request.version)" : day.map { " in force on \($0)" } ?? ""
            throw CallFailure(Refusal.notFound("terms", "\(request.name)\(wanted)", find: CommandLineFix.termsList))
        }
        return .with { $0.terms = Evenhand_V1_Terms(version, withText: true) }
    }

    private func list(
        _ context: CallContext, _ request: Evenhand_V1_ListTermsRequest
    ) async throws -> Evenhand_V1_ListTermsResponse {
        let actor = try context.signedIn()
        let day = try reading(Self.help) { () throws(InputError) in try FieldReader.optionalDay(request.on, "on") }
        let register = try await answering { () async throws(DeskError) in try await desk.terms(by: actor) }
        let versions = day.map { register.inForce(on: $0) } ?? register.versions
        let guarantees = register.guarantees.filter { guarantee in
            guard let day else { return true }
            return guarantee.from <= day && guarantee.until.map { day <= $0 } ?? true
        }
        return .with {
            $0.terms = versions.map { Evenhand_V1_Terms($0, withText: false) }
            $0.guarantees = guarantees.map { Evenhand_V1_Guarantee($0) }
        }
    }
}
