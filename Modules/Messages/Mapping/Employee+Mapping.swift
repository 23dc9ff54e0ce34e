package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_Employee {
    package init(id: EmployeeID, version: Int64, state: EmployeeState) {
        self.init()
        employeeID = id.description
        self.version = UInt64(clamping: version)
        if let name = state.name { self.name = .init(name) }
        team = state.team ?? ""
        outside = state.isOutside
        language = state.language ?? ""
        managers = state.managers.map { span in
            .with {
                $0.managerID = span.manager?.description ?? ""
                $0.fromMs = span.from.milliseconds
            }
        }
        leftMs = state.leftAt?.milliseconds ?? 0
        erasedMs = state.erasedAt?.milliseconds ?? 0
        experience = state.experience.sorted { $0.key < $1.key }.map { area, hours in
            .with {
                $0.area = area
                $0.hours = UInt32(clamping: hours)
                $0.expert = state.isExpert(in: area)
            }
        }
        absences = state.absences.map { absence in
            .with {
                $0.fromMs = absence.from.milliseconds
                $0.untilMs = absence.until.milliseconds
            }
        }
    }
}

extension Evenhand_V1_RegisterEmployeeRequest {
    package init(_ command: EmployeeCommand.Register) {
        self.init()
        name = command.name
        team = command.team ?? ""
        outside = command.isOutside
        managerID = command.manager?.description ?? ""
        if let from = command.managerFrom { managerFromMs = from.milliseconds }
        language = command.language ?? ""
    }

    package func command() throws(InputError) -> EmployeeCommand.Register {
        .init(
            name: name, team: FieldReader.optionalText(team), isOutside: outside,
            manager: try FieldReader.optionalIdentifier(managerID, "manager_id"),
            managerFrom: hasManagerFromMs ? try FieldReader.instant(managerFromMs, "manager_from_ms") : nil,
            language: FieldReader.optionalText(language))
    }
}

extension Evenhand_V1_UpdateEmployeeRequest {
    /// One command for each thing that changes; none is an error, since the caller wanted something.
    package func commands() throws(InputError) -> [EmployeeCommand] {
        var commands: [EmployeeCommand] = []
        if hasName { commands.append(.rename(.init(name: name))) }
        if hasTeam { commands.append(.changeTeam(.init(team: FieldReader.optionalText(team)))) }
        if hasLanguage { commands.append(.changeLanguage(.init(language: FieldReader.optionalText(language)))) }
        guard !commands.isEmpty else {
            throw InputError(field: "name", value: nil, valid: "at least one of name, team, language")
        }
        return commands
    }
}

extension Evenhand_V1_SetManagerRequest {
    package func command() throws(InputError) -> EmployeeCommand {
        .changeManager(
            .init(
                manager: try FieldReader.optionalIdentifier(managerID, "manager_id"),
                from: hasFromMs ? try FieldReader.instant(fromMs, "from_ms") : nil))
    }
}

extension Evenhand_V1_RecordEmploymentRequest {
    package func command() throws(InputError) -> EmployeeCommand {
        let on = hasOnMs ? try FieldReader.instant(onMs, "on_ms") : nil
        let valid = "one of left, returned"
        return switch change {
        case .left: .leave(.init(on: on))
        case .returned: .comeBack(.init(on: on))
        case .unspecified: throw InputError(field: "change", value: nil, valid: valid)
        case .UNRECOGNIZED(let number): throw InputError(field: "change", value: String(number), valid: valid)
        }
    }
}
