extension EmployeeCommand {
    /// Register a person.
    package struct Register: Sendable, Equatable {
        package let name: String
        package let team: String?
        package let isOutside: Bool
        package let manager: EmployeeID?
        package let managerFrom: Instant?
        /// The language they are written to in, a tag like `th`; nil: none is known.
        package let language: String?

        package init(
            name: String, team: String? = nil, isOutside: Bool = false, manager: EmployeeID? = nil,
            managerFrom: Instant? = nil, language: String? = nil
        ) {
            self.name = name
            self.team = team
            self.isOutside = isOutside
            self.manager = manager
            self.managerFrom = managerFrom
            self.language = language
        }
    }

    /// Change the name.
    package struct Rename: Sendable, Equatable {
        package let name: String

        package init(name: String) {
            self.name = name
        }
    }

    /// Change the team.
    package struct ChangeTeam: Sendable, Equatable {
        package let team: String?

        package init(team: String? = nil) {
            self.team = team
        }
    }

    /// Say to whom the person reports from a moment on.
    package struct ChangeManager: Sendable, Equatable {
        package let manager: EmployeeID?
        /// nil: now.
        package let from: Instant?

        package init(manager: EmployeeID? = nil, from: Instant? = nil) {
            self.manager = manager
            self.from = from
        }
    }

    /// Record that the person left.
    package struct Leave: Sendable, Equatable {
        /// nil: now.
        package let on: Instant?

        package init(on: Instant? = nil) {
            self.on = on
        }
    }

    /// Record that the person came back.
    package struct ComeBack: Sendable, Equatable {
        /// nil: now.
        package let on: Instant?

        package init(on: Instant? = nil) {
            self.on = on
        }
    }

    /// Enter hours of work in a product area, or take wrong ones back with a negative number.
    package struct AddExperience: Sendable, Equatable {
        package let area: String
        /// −10,000–10,000, not 0.
        package let hours: Int

        package init(area: String, hours: Int) {
            self.area = area
            self.hours = hours
        }
    }

    /// Erase the person's personal texts.
    package struct Erase: Sendable, Equatable {
        package init() {}
    }
}
