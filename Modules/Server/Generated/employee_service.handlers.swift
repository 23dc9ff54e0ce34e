// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/employee_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Persons on record.
package struct EmployeeServiceHandlers: Sendable {
    package var registerEmployee: UnaryHandler<Evenhand_V1_RegisterEmployeeRequest, Evenhand_V1_EmployeeReply>
    package var getEmployee: UnaryHandler<Evenhand_V1_GetEmployeeRequest, Evenhand_V1_GetEmployeeResponse>
    /// In the order of registration.
    package var listEmployees: UnaryHandler<Evenhand_V1_ListEmployeesRequest, Evenhand_V1_ListEmployeesResponse>
    /// Changes name, team and language; what is left out stays.
    package var updateEmployee: UnaryHandler<Evenhand_V1_UpdateEmployeeRequest, Evenhand_V1_EmployeeReply>
    /// Says to whom the person reports from a moment on. The reporting line at the time of an event bars deciders (R5).
    package var setManager: UnaryHandler<Evenhand_V1_SetManagerRequest, Evenhand_V1_EmployeeReply>
    /// The person left the firm, or came back.
    package var recordEmployment: UnaryHandler<Evenhand_V1_RecordEmploymentRequest, Evenhand_V1_EmployeeReply>
    /// Enters hours of work in a product area; 320 make an expert (R6). Another person enters them.
    package var addExperience: UnaryHandler<Evenhand_V1_AddExperienceRequest, Evenhand_V1_EmployeeReply>
    /// Erases the personal texts of the person wherever they stand. Cannot be undone.
    package var eraseEmployee: UnaryHandler<Evenhand_V1_EraseEmployeeRequest, Evenhand_V1_EmployeeReply>
    /// When the person is not there: nothing is assigned to them meanwhile.
    package var recordAbsence: UnaryHandler<Evenhand_V1_RecordAbsenceRequest, Evenhand_V1_EmployeeReply>

    package init(
        registerEmployee: UnaryHandler<Evenhand_V1_RegisterEmployeeRequest, Evenhand_V1_EmployeeReply>,
        getEmployee: UnaryHandler<Evenhand_V1_GetEmployeeRequest, Evenhand_V1_GetEmployeeResponse>,
        listEmployees: UnaryHandler<Evenhand_V1_ListEmployeesRequest, Evenhand_V1_ListEmployeesResponse>,
        updateEmployee: UnaryHandler<Evenhand_V1_UpdateEmployeeRequest, Evenhand_V1_EmployeeReply>,
        setManager: UnaryHandler<Evenhand_V1_SetManagerRequest, Evenhand_V1_EmployeeReply>,
        recordEmployment: UnaryHandler<Evenhand_V1_RecordEmploymentRequest, Evenhand_V1_EmployeeReply>,
        addExperience: UnaryHandler<Evenhand_V1_AddExperienceRequest, Evenhand_V1_EmployeeReply>,
        eraseEmployee: UnaryHandler<Evenhand_V1_EraseEmployeeRequest, Evenhand_V1_EmployeeReply>,
        recordAbsence: UnaryHandler<Evenhand_V1_RecordAbsenceRequest, Evenhand_V1_EmployeeReply>
    ) {
        self.registerEmployee = registerEmployee
        self.getEmployee = getEmployee
        self.listEmployees = listEmployees
        self.updateEmployee = updateEmployee
        self.setManager = setManager
        self.recordEmployment = recordEmployment
        self.addExperience = addExperience
        self.eraseEmployee = eraseEmployee
        self.recordAbsence = recordAbsence
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(EmployeeService.registerEmployee, registerEmployee)
        router.unary(EmployeeService.getEmployee, getEmployee)
        router.unary(EmployeeService.listEmployees, listEmployees)
        router.unary(EmployeeService.updateEmployee, updateEmployee)
        router.unary(EmployeeService.setManager, setManager)
        router.unary(EmployeeService.recordEmployment, recordEmployment)
        router.unary(EmployeeService.addExperience, addExperience)
        router.unary(EmployeeService.eraseEmployee, eraseEmployee)
        router.unary(EmployeeService.recordAbsence, recordAbsence)
    }
}
