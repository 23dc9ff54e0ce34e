internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

/// Persons on record.
struct EmployeeCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand employee --help"

    var handlers: EmployeeServiceHandlers {
        EmployeeServiceHandlers(
            registerEmployee: .async(register), getEmployee: .async(get), listEmployees: .async(list),
            updateEmployee: .async(update), setManager: .async(setManager),
            recordEmployment: .async(recordEmployment), addExperience: .async(addExperience),
            eraseEmployee: .async(erase), recordAbsence: .async(recordAbsence))
    }

    private func register(
        _ context: CallContext, _ request: Evenhand_V1_RegisterEmployeeRequest
    ) async throws -> Evenhand_V1_EmployeeReply {
        let actor = try context.signedIn()
        let command = try reading(Self.help) { () throws(InputError) in try request.command() }
        return Evenhand_V1_EmployeeReply(
            try await answering { () async throws(DeskError) in try await desk.register(command, by: actor) })
    }

    private func get(
        _ context: CallContext, _ request: Evenhand_V1_GetEmployeeRequest
    ) async throws -> Evenhand_V1_GetEmployeeResponse {
        let actor = try context.signedIn()
        let id = try identifier(request.employeeID)
        let record = try await answering { () async throws(DeskError) in try await desk.employee(id, by: actor) }
        return .with {
            $0.employee = Evenhand_V1_Employee(id: id, version: record.version, state: record.state)
        }
    }

    private func update(
        _ context: CallContext, _ request: Evenhand_V1_UpdateEmployeeRequest
    ) async throws -> Evenhand_V1_EmployeeReply {
        let commands = try reading(Self.help) { () throws(InputError) in try request.commands() }
        return try await perform(commands, on: request.employeeID, expecting: request.expectedVersion, context)
    }

    private func setManager(
        _ context: CallContext, _ request: Evenhand_V1_SetManagerRequest
    ) async throws -> Evenhand_V1_EmployeeReply {
        let command = try reading(Self.help) { () throws(InputError) in try request.command() }
        return try await perform([command], on: request.employeeID, expecting: request.expectedVersion, context)
    }

    private func recordEmployment(
        _ context: CallContext, _ request: Evenhand_V1_RecordEmploymentRequest
    ) async throws -> Evenhand_V1_EmployeeReply {
        let command = try reading(Self.help) { () throws(InputError) in try request.command() }
        return try await perform([command], on: request.employeeID, expecting: request.expectedVersion, context)
    }

    private func addExperience(
        _ context: CallContext, _ request: Evenhand_V1_AddExperienceRequest
    ) async throws -> Evenhand_V1_EmployeeReply {
        try await perform([request.command()], on: request.employeeID, expecting: request.expectedVersion, context)
    }

    private func recordAbsence(
        _ context: CallContext, _ request: Evenhand_V1_RecordAbsenceRequest
    ) async throws -> Evenhand_V1_EmployeeReply {
        let command = try reading(Self.help) { () throws(InputError) in try request.command() }
        return try await perform([command], on: request.employeeID, expecting: request.expectedVersion, context)
    }

    private func erase(
        _ context: CallContext, _ request: Evenhand_V1_EraseEmployeeRequest
    ) async throws -> Evenhand_V1_EmployeeReply {
        try await perform([.erase(.init())], on: request.employeeID, expecting: 0, context)
    }

    private func perform(
        _ commands: [EmployeeCommand], on employeeID: String, expecting expectedVersion: UInt64,
        _ context: CallContext
    ) async throws -> Evenhand_V1_EmployeeReply {
        let actor = try context.signedIn()
        let id = try identifier(employeeID)
        let version = try reading(Self.help) { () throws(InputError) in
            try FieldReader.version(expectedVersion, "expected_version")
        }
        return Evenhand_V1_EmployeeReply(
            try await answering { () async throws(DeskError) in
                try await desk.perform(commands, on: id, expecting: version, by: actor)
            })
    }

    private func list(
        _ context: CallContext, _ request: Evenhand_V1_ListEmployeesRequest
    ) async throws -> Evenhand_V1_ListEmployeesResponse {
        let actor = try context.signedIn()
        let order = try reading(Self.help) { () throws(InputError) in try PageOrder(request.page) }
        let after = try order.place({ Int64($0).map(EmployeeID.init(rawValue:)) }, help: Self.help)
        let entries = try await answering { () async throws(DeskError) in
            try await desk.employees(after: after, limit: order.size, by: actor)
        }
        return .with {
            $0.employees = entries.filter { entry in
                (request.includeLeft || entry.leftAt == nil) && (request.team.isEmpty || entry.team == request.team)
            }.map { Evenhand_V1_Employee($0) }
            $0.nextToken = entries.count == order.size ? entries.last.map { String($0.id.rawValue) } ?? "" : ""
        }
    }

    private func identifier(_ text: String) throws -> EmployeeID {
        try reading(Self.help) { () throws(InputError) in try FieldReader.identifier(text, "employee_id") }
    }
}
