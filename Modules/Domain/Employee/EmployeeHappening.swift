/// What may happen to an employee.
package enum EmployeeHappening: Sendable, Equatable {
    case registered(Registered)
    case renamed(Renamed)
    case teamChanged(TeamChanged)
    case managerChanged(ManagerChanged)
    case left(Left)
    case returned(Returned)
    case experienceAdded(ExperienceAdded)
    case erased(Erased)
    case absenceRecorded(AbsenceRecorded)
    case languageChanged(LanguageChanged)
}

extension EmployeeHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .registered: "employee.registered"
        case .renamed: "employee.renamed"
        case .teamChanged: "employee.teamChanged"
        case .managerChanged: "employee.managerChanged"
        case .left: "employee.left"
        case .returned: "employee.returned"
        case .experienceAdded: "employee.experienceAdded"
        case .erased: "employee.erased"
        case .absenceRecorded: "employee.absenceRecorded"
        case .languageChanged: "employee.languageChanged"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "employee.registered": self = .registered(try container.decode(Registered.self, forKey: .data))
        case "employee.renamed": self = .renamed(try container.decode(Renamed.self, forKey: .data))
        case "employee.teamChanged": self = .teamChanged(try container.decode(TeamChanged.self, forKey: .data))
        case "employee.managerChanged": self = .managerChanged(try container.decode(ManagerChanged.self, forKey: .data))
        case "employee.left": self = .left(try container.decode(Left.self, forKey: .data))
        case "employee.returned": self = .returned(try container.decode(Returned.self, forKey: .data))
        case "employee.experienceAdded":
            self = .experienceAdded(try container.decode(ExperienceAdded.self, forKey: .data))
        case "employee.erased": self = .erased(try container.decode(Erased.self, forKey: .data))
        case "employee.absenceRecorded":
            self = .absenceRecorded(try container.decode(AbsenceRecorded.self, forKey: .data))
        case "employee.languageChanged":
            self = .languageChanged(try container.decode(LanguageChanged.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .registered(let data): try container.encode(data, forKey: .data)
        case .renamed(let data): try container.encode(data, forKey: .data)
        case .teamChanged(let data): try container.encode(data, forKey: .data)
        case .managerChanged(let data): try container.encode(data, forKey: .data)
        case .left(let data): try container.encode(data, forKey: .data)
        case .returned(let data): try container.encode(data, forKey: .data)
        case .experienceAdded(let data): try container.encode(data, forKey: .data)
        case .erased(let data): try container.encode(data, forKey: .data)
        case .absenceRecorded(let data): try container.encode(data, forKey: .data)
        case .languageChanged(let data): try container.encode(data, forKey: .data)
        }
    }
}
