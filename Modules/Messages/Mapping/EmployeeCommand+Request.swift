package import EvenhandDomain
internal import SwiftProtobuf

/// The requests that change an employee on record.
package enum EmployeeRequest: Sendable, Equatable {
    case update(Evenhand_V1_UpdateEmployeeRequest)
    case setManager(Evenhand_V1_SetManagerRequest)
    case recordEmployment(Evenhand_V1_RecordEmploymentRequest)
    case addExperience(Evenhand_V1_AddExperienceRequest)
    case erase(Evenhand_V1_EraseEmployeeRequest)
    case recordAbsence(Evenhand_V1_RecordAbsenceRequest)
}

extension EmployeeCommand {
    /// The request that asks for this command; nil for registering, which names no employee yet.
    package func request(to employee: EmployeeID, at version: Int64? = nil) -> EmployeeRequest? {
        let id = employee.description
        let expected = version.map { UInt64(clamping: $0) } ?? 0
        switch self {
        case .register: return nil
        case .rename(let it):
            return .update(.with { ($0.employeeID, $0.expectedVersion, $0.name) = (id, expected, it.name) })
        case .changeTeam(let it):
            return .update(.with { ($0.employeeID, $0.expectedVersion, $0.team) = (id, expected, it.team ?? "") })
        case .changeLanguage(let it):
            return .update(
                .with { ($0.employeeID, $0.expectedVersion, $0.language) = (id, expected, it.language ?? "") })
        case .changeManager(let it):
            return .setManager(
                .with {
                    ($0.employeeID, $0.expectedVersion) = (id, expected)
                    $0.managerID = it.manager?.description ?? ""
                    if let from = it.from { $0.fromMs = from.milliseconds }
                })
        case .leave(let it):
            return .recordEmployment(.init(.left, on: it.on, id, expected))
        case .comeBack(let it):
            return .recordEmployment(.init(.returned, on: it.on, id, expected))
        case .addExperience(let it):
            return .addExperience(
                .with {
                    ($0.employeeID, $0.expectedVersion) = (id, expected)
                    ($0.area, $0.hours) = (it.area, Int32(clamping: it.hours))
                })
        case .erase:
            return .erase(.with { $0.employeeID = id })
        case .recordAbsence(let it):
            return .recordAbsence(
                .with {
                    ($0.employeeID, $0.expectedVersion) = (id, expected)
                    if let from = it.from { $0.fromMs = from.milliseconds }
                    if let until = it.until { $0.untilMs = until.milliseconds }
                })
        }
    }
}

extension Evenhand_V1_RecordEmploymentRequest {
    fileprivate init(_ change: Change, on moment: Instant?, _ employee: String, _ expected: UInt64) {
        self.init()
        employeeID = employee
        expectedVersion = expected
        self.change = change
        if let moment { onMs = moment.milliseconds }
    }
}

extension Evenhand_V1_RecordAbsenceRequest {
    package func command() throws(InputError) -> EmployeeCommand {
        .recordAbsence(
            .init(
                from: hasFromMs ? try FieldReader.instant(fromMs, "from_ms") : nil,
                until: hasUntilMs ? try FieldReader.instant(untilMs, "until_ms") : nil))
    }
}
