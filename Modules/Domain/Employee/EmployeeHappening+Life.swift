extension EmployeeHappening {
    /// A person of the firm, or an outside person, became known.
    package struct Registered: Codable, Sendable, Equatable {
        package let name: PersonalText
        package let team: String?
        package let isOutside: Bool
        /// nil in events of earlier releases too.
        package let language: String?

        private enum CodingKeys: String, CodingKey { case name, team, isOutside, language }

        package init(name: PersonalText, team: String? = nil, isOutside: Bool, language: String? = nil) {
            self.name = name
            self.team = team
            self.isOutside = isOutside
            self.language = language
        }
    }

    /// The name changed.
    package struct Renamed: Codable, Sendable, Equatable {
        package let name: PersonalText

        private enum CodingKeys: String, CodingKey { case name }

        package init(name: PersonalText) {
            self.name = name
        }
    }

    /// The team changed.
    package struct TeamChanged: Codable, Sendable, Equatable {
        package let team: String?

        private enum CodingKeys: String, CodingKey { case team }

        package init(team: String? = nil) {
            self.team = team
        }
    }

    /// From a moment on the person reports to another; nil: to nobody.
    package struct ManagerChanged: Codable, Sendable, Equatable {
        package let manager: EmployeeID?
        package let from: Instant

        private enum CodingKeys: String, CodingKey { case manager, from }

        package init(manager: EmployeeID? = nil, from: Instant) {
            self.manager = manager
            self.from = from
        }
    }

    /// The person left the firm.
    package struct Left: Codable, Sendable, Equatable {
        package let on: Instant

        private enum CodingKeys: String, CodingKey { case on }

        package init(on: Instant) {
            self.on = on
        }
    }

    /// The person came back.
    package struct Returned: Codable, Sendable, Equatable {
        package let on: Instant

        private enum CodingKeys: String, CodingKey { case on }

        package init(on: Instant) {
            self.on = on
        }
    }

    /// Hours of work in a product area were entered; negative ones take back.
    package struct ExperienceAdded: Codable, Sendable, Equatable {
        package let area: String
        package let hours: Int

        private enum CodingKeys: String, CodingKey { case area, hours }

        package init(area: String, hours: Int) {
            self.area = area
            self.hours = hours
        }
    }

    /// The person's personal texts were erased.
    package struct Erased: Codable, Sendable, Equatable {
        package let subject: TextSubject

        private enum CodingKeys: String, CodingKey { case subject }

        package init(subject: TextSubject) {
            self.subject = subject
        }
    }
}
