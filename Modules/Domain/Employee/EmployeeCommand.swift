/// What may be asked of an employee record.
package enum EmployeeCommand: Sendable, Equatable {
    case register(Register)
    case rename(Rename)
    case changeTeam(ChangeTeam)
    case changeManager(ChangeManager)
    case leave(Leave)
    case comeBack(ComeBack)
    case addExperience(AddExperience)
    case erase(Erase)
    case recordAbsence(RecordAbsence)
    case changeLanguage(ChangeLanguage)
}
