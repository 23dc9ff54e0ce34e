extension EmployeeCommand {
    /// Record when the person is not there, or that they are there after all.
    package struct RecordAbsence: Sendable, Equatable {
        /// nil: now.
        package let from: Instant?
        /// The end of the last day; nil takes what was recorded back.
        package let until: Instant?

        package init(from: Instant? = nil, until: Instant?) {
            self.from = from
            self.until = until
        }
    }
}

extension EmployeeHappening {
    /// The person is not there from one moment to another.
    package struct AbsenceRecorded: Codable, Sendable, Equatable {
        package let from: Instant
        /// nil: they are there after all, from then on.
        package let until: Instant?

        private enum CodingKeys: String, CodingKey { case from, until }

        package init(from: Instant, until: Instant?) {
            self.from = from
            self.until = until
        }
    }
}

extension EmployeeState {
    package struct Absence: Sendable, Equatable {
        package var from: Instant
        package var until: Instant
    }

    /// Until when the person is not there; nil: they are.
    package func absentUntil(at moment: Instant) -> Instant? {
        absences.filter { $0.from <= moment && moment <= $0.until }.map(\.until).max()
    }

    mutating func apply(_ data: EmployeeHappening.AbsenceRecorded) {
        guard let until = data.until else {
            absences.removeAll { $0.until >= data.from }
            return
        }
        absences.append(Absence(from: data.from, until: until))
    }
}
