internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// The charter, the standards, the pulse, and what is to be learnt.
struct CharterCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand charter --help"
    private static let standardHelp = "evenhand standard --help"

    var handlers: CharterServiceHandlers {
        CharterServiceHandlers(
            publishCharter: command(), getCharter: .async(get), publishStandard: command(), endStandard: command(),
            listStandards: .async(list), recordPulse: command(), getPulse: .async(pulse),
            getTraining: .async(training))
    }

    private func command<Request: CharterCommandRequest>() -> UnaryHandler<Request, Evenhand_V1_CharterReply> {
        let desk = desk
        return .async { context, request in
            let actor = try context.signedIn()
            let command = try reading(Self.help) { () throws(InputError) in try request.command() }
            return Evenhand_V1_CharterReply(
                try await answering { () async throws(DeskError) in try await desk.perform(command, by: actor) })
        }
    }

    private func get(
        _ context: CallContext, _ request: Evenhand_V1_GetCharterRequest
    ) async throws -> Evenhand_V1_GetCharterResponse {
        let actor = try context.signedIn()
        let day = try reading(Self.help) { () throws(InputError) in try FieldReader.optionalDay(request.on, "on") }
        let register = try await answering { () async throws(DeskError) in try await desk.charter(by: actor) }.state
        let version: CharterState.Version? =
            if request.version > 0 {
                register.versions.first { $0.version == Int(request.version) }
            } else if let day {
                register.charter(on: day)
            } else {
                register.versions.last
            }
        guard let version else {
            let wanted = request.version > 0 ? "\(request.version)" : day.map { "in force on \($0)" } ?? "yet"
            throw CallFailure(Refusal.notFound("charter", wanted, find: CommandLineFix.charterPublish))
        }
        return .with {
            $0.charter = Evenhand_V1_Charter(version)
            $0.versions = UInt32(clamping: register.versions.count)
        }
    }

    private func list(
        _ context: CallContext, _ request: Evenhand_V1_ListStandardsRequest
    ) async throws -> Evenhand_V1_ListStandardsResponse {
        let actor = try context.signedIn()
        let day = try reading(Self.standardHelp) { () throws(InputError) in
            try FieldReader.optionalDay(request.on, "on")
        }
        let register = try await answering { () async throws(DeskError) in try await desk.charter(by: actor) }.state
        let held = day.map { Set(register.standards(on: $0)) }
        return .with { response in
            for standard in register.standards {
                for version in standard.versions
                where held?.contains(StandardVersion(standard: standard.id, version: version.version)) ?? true {
                    response.standards.append(Evenhand_V1_Standard(version, of: standard.id))
                }
            }
        }
    }

    private func pulse(
        _ context: CallContext, _ request: Evenhand_V1_GetPulseRequest
    ) async throws -> Evenhand_V1_GetPulseResponse {
        let actor = try context.signedIn()
        var register = try await answering { () async throws(DeskError) in try await desk.pulses(by: actor) }
        if !request.team.isEmpty { register.pulses.removeAll { !ProductArea.isSame($0.team, request.team) } }
        return .with {
            $0.months = register.agreements.map { Evenhand_V1_PulseMonth($0) }
            $0.rounds = register.pulses.map { Evenhand_V1_PulseRound($0) }
        }
    }

    private func training(
        _ context: CallContext, _ request: Evenhand_V1_GetTrainingRequest
    ) async throws -> Evenhand_V1_GetTrainingResponse {
        let actor = try context.signedIn()
        let (from, to) = try reading(Self.standardHelp) { () throws(InputError) -> (CivilDate, CivilDate) in
            guard !request.team.isEmpty else { throw InputError(field: "team", value: nil, valid: "a team") }
            return (try FieldReader.day(request.from, "from"), try FieldReader.day(request.to, "to"))
        }
        let needs = try await answering { () async throws(DeskError) in
            try await desk.trainingNeeds(of: request.team, from: from, to: to, by: actor)
        }
        return .with {
            $0.needs = needs.map { need in
                .with {
                    ($0.standardID, $0.text) = (need.standard.description, need.text)
                    $0.misses = need.misses.map { miss in
                        .with {
                            $0.complaintID = miss.complaint.description
                            $0.head = UInt32(clamping: miss.head.rawValue)
                            $0.foundMs = miss.foundAt.milliseconds
                        }
                    }
                }
            }
        }
    }
}

extension Evenhand_V1_CharterReply {
    init(_ outcome: CommandOutcome) {
        self.init()
        version = UInt64(clamping: outcome.version)
        events = outcome.events.map(\.kind)
        for case .charter(let event) in outcome.events {
            switch event.body {
            case .published(let data): number = UInt32(clamping: data.version)
            case .standardPublished(let data):
                (standardID, number) = (data.standard.description, UInt32(clamping: data.version))
            case .standardEnded(let data): standardID = data.standard.description
            case .pulseRecorded: break
            }
        }
    }
}
