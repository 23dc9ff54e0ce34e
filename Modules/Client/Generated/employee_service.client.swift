// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/employee_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Persons on record.
public struct EmployeeServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    public func registerEmployee(
        _ request: Evenhand_V1_RegisterEmployeeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_EmployeeReply {
        try await client.unary(EmployeeService.registerEmployee, request, options: options)
    }

    public func getEmployee(
        _ request: Evenhand_V1_GetEmployeeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetEmployeeResponse {
        try await client.unary(EmployeeService.getEmployee, request, options: options)
    }

    /// In the order of registration.
    public func listEmployees(
        _ request: Evenhand_V1_ListEmployeesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListEmployeesResponse {
        try await client.unary(EmployeeService.listEmployees, request, options: options)
    }

    /// Changes name, team and language; what is left out stays.
    public func updateEmployee(
        _ request: Evenhand_V1_UpdateEmployeeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_EmployeeReply {
        try await client.unary(EmployeeService.updateEmployee, request, options: options)
    }

    /// Says to whom the person reports from a moment on. The reporting line at the time of an event bars deciders (R5).
    public func setManager(
        _ request: Evenhand_V1_SetManagerRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_EmployeeReply {
        try await client.unary(EmployeeService.setManager, request, options: options)
    }

    /// The person left the firm, or came back.
    public func recordEmployment(
        _ request: Evenhand_V1_RecordEmploymentRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_EmployeeReply {
        try await client.unary(EmployeeService.recordEmployment, request, options: options)
    }

    /// Enters hours of work in a product area; 320 make an expert (R6). Another person enters them.
    public func addExperience(
        _ request: Evenhand_V1_AddExperienceRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_EmployeeReply {
        try await client.unary(EmployeeService.addExperience, request, options: options)
    }

    /// Erases the personal texts of the person wherever they stand. Cannot be undone.
    public func eraseEmployee(
        _ request: Evenhand_V1_EraseEmployeeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_EmployeeReply {
        try await client.unary(EmployeeService.eraseEmployee, request, options: options)
    }

    /// When the person is not there: nothing is assigned to them meanwhile.
    public func recordAbsence(
        _ request: Evenhand_V1_RecordAbsenceRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_EmployeeReply {
        try await client.unary(EmployeeService.recordAbsence, request, options: options)
    }
}
