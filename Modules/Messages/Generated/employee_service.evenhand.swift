// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/employee_service.proto;
// run Scripts/generate after changing that file.

/// Persons on record.
public enum EmployeeService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.EmployeeService"

    public static let registerEmployee = MethodDescriptor<Evenhand_V1_RegisterEmployeeRequest, Evenhand_V1_EmployeeReply>(
        name: "evenhand.v1.EmployeeService/RegisterEmployee", kind: .unary)

    public static let getEmployee = MethodDescriptor<Evenhand_V1_GetEmployeeRequest, Evenhand_V1_GetEmployeeResponse>(
        name: "evenhand.v1.EmployeeService/GetEmployee", kind: .unary, idempotency: .noSideEffects)

    /// In the order of registration.
    public static let listEmployees = MethodDescriptor<Evenhand_V1_ListEmployeesRequest, Evenhand_V1_ListEmployeesResponse>(
        name: "evenhand.v1.EmployeeService/ListEmployees", kind: .unary, idempotency: .noSideEffects)

    /// Changes name, team and language; what is left out stays.
    public static let updateEmployee = MethodDescriptor<Evenhand_V1_UpdateEmployeeRequest, Evenhand_V1_EmployeeReply>(
        name: "evenhand.v1.EmployeeService/UpdateEmployee", kind: .unary, idempotency: .idempotent)

    /// Says to whom the person reports from a moment on. The reporting line at the time of an event bars deciders (R5).
    public static let setManager = MethodDescriptor<Evenhand_V1_SetManagerRequest, Evenhand_V1_EmployeeReply>(
        name: "evenhand.v1.EmployeeService/SetManager", kind: .unary)

    /// The person left the firm, or came back.
    public static let recordEmployment = MethodDescriptor<Evenhand_V1_RecordEmploymentRequest, Evenhand_V1_EmployeeReply>(
        name: "evenhand.v1.EmployeeService/RecordEmployment", kind: .unary)

    /// Enters hours of work in a product area; 320 make an expert (R6). Another person enters them.
    public static let addExperience = MethodDescriptor<Evenhand_V1_AddExperienceRequest, Evenhand_V1_EmployeeReply>(
        name: "evenhand.v1.EmployeeService/AddExperience", kind: .unary)

    /// Erases the personal texts of the person wherever they stand. Cannot be undone.
    public static let eraseEmployee = MethodDescriptor<Evenhand_V1_EraseEmployeeRequest, Evenhand_V1_EmployeeReply>(
        name: "evenhand.v1.EmployeeService/EraseEmployee", kind: .unary, idempotency: .idempotent)

    /// When the person is not there: nothing is assigned to them meanwhile.
    public static let recordAbsence = MethodDescriptor<Evenhand_V1_RecordAbsenceRequest, Evenhand_V1_EmployeeReply>(
        name: "evenhand.v1.EmployeeService/RecordAbsence", kind: .unary)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.EmployeeService/RegisterEmployee",
        "evenhand.v1.EmployeeService/GetEmployee",
        "evenhand.v1.EmployeeService/ListEmployees",
        "evenhand.v1.EmployeeService/UpdateEmployee",
        "evenhand.v1.EmployeeService/SetManager",
        "evenhand.v1.EmployeeService/RecordEmployment",
        "evenhand.v1.EmployeeService/AddExperience",
        "evenhand.v1.EmployeeService/EraseEmployee",
        "evenhand.v1.EmployeeService/RecordAbsence",
    ]
}
