/// The charter, the standards, and what people think they say.
package struct CharterState: Sendable, Equatable {
    /// In the order they were published.
    package var versions: [Version] = []
    /// In the order of their numbers.
    package var standards: [Standard] = []
    /// In the order they were recorded.
    package var pulses: [Pulse] = []

    package init() {}

    package struct Version: Sendable, Equatable {
        /// From 1.
        package var version: Int
        package var text: String
        package var inForce: CivilDate
        package var recordedAt: Instant
        /// The last day of a standard's version; nil: until the next one, or for good.
        package var until: CivilDate?
    }

    package struct Standard: Sendable, Equatable {
        package var id: StandardID
        package var versions: [Version]
        /// nil: for good.
        package var lastDay: CivilDate? { versions.last?.until }
    }

    package struct Pulse: Sendable, Equatable {
        package var team: String
        package var on: CivilDate
        package var charter: Int
        package var answers: [CharterHappening.PulseRecorded.Answer]
        /// Who judged the answers.
        package var reader: PersonID
    }

    /// How far a team agrees with the charter in a month.
    package struct Agreement: Sendable, Equatable {
        /// As `2026-11`.
        package let month: String
        package let team: String
        package let answers: Int
        package let agreeing: Int

        /// Tenths of a percent.
        package var permille: Int { answers == 0 ? 0 : agreeing * 1_000 / answers }
    }
}

extension CharterState {
    package func standard(_ id: StandardID) -> Standard? { standards.first { $0.id == id } }

    /// The charter in force on a day.
    package func charter(on day: CivilDate) -> Version? { Self.inForce(versions, on: day, knownBy: .distantFuture) }

    /// The standards in force on a day, one version each, in order. Versions recorded after `known` are left out: nobody
    /// is held to what was not published then.
    package func standards(on day: CivilDate, knownBy known: Instant = .distantFuture) -> [StandardVersion] {
        standards.compactMap { standard in
            Self.inForce(standard.versions, on: day, knownBy: known).map {
                StandardVersion(standard: standard.id, version: $0.version)
            }
        }
    }

    package func text(of id: StandardVersion) -> String? {
        standard(id.standard)?.versions.first { $0.version == id.version }?.text
    }

    /// Month by month and team by team, the oldest first.
    package var agreements: [Agreement] {
        var found: [String: Agreement] = [:]
        for pulse in pulses {
            let month = String(pulse.on.description.prefix(7))
            let key = month + " " + ProductArea.folded(pulse.team)
            let before = found[key]
            found[key] = Agreement(
                month: month, team: before?.team ?? pulse.team, answers: (before?.answers ?? 0) + pulse.answers.count,
                agreeing: (before?.agreeing ?? 0) + pulse.answers.filter(\.agrees).count)
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Of two with the same first day the later one stands.
    private static func inForce(_ versions: [Version], on day: CivilDate, knownBy known: Instant) -> Version? {
        var found: Version?
        for version in versions where version.inForce <= day && version.recordedAt <= known {
            if let other = found, other.inForce > version.inForce { continue }
            found = version
        }
        guard let until = found?.until, until < day else { return found }
        return nil
    }
}
