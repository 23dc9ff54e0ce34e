package import EvenhandDomain

/// Whom a complaint is about, as far as access asks.
package struct CaseSubject: Sendable, Equatable {
    package struct Concern: Sendable, Equatable {
        package let employee: EmployeeID
        /// The earliest moment ever given for what happened; nil: it may have been at any time.
        package let since: Instant?
        /// A head concerned them once, and another now: they are no party to it any more, and no stranger either.
        package let isFormer: Bool

        package init(employee: EmployeeID, since: Instant?, isFormer: Bool = false) {
            self.employee = employee
            self.since = since
            self.isFormer = isFormer
        }
    }

    /// One for each head and everybody it ever concerned.
    package let concerns: [Concern]
    /// Who answers for the firm; known where the whole record is.
    package let respondent: PersonID?
    package let embargoedUntil: Instant?

    package init(concerns: [Concern], respondent: PersonID? = nil, embargoedUntil: Instant? = nil) {
        self.concerns = concerns
        self.respondent = respondent
        self.embargoedUntil = embargoedUntil
    }

    package init(_ state: ComplaintState, at now: Instant) {
        self.init(
            concerns: state.heads.flatMap { head in
                head.everConcerned.map {
                    Concern(employee: $0, since: head.earliestOccurrence, isFormer: $0 != head.employee)
                }
            },
            respondent: state.respondent, embargoedUntil: state.embargo.inForce(at: now)?.until)
    }

    package init(_ summary: ComplaintSummary) {
        self.init(
            concerns: summary.heads.flatMap { head in
                ([head.employee].compactMap { $0 } + (head.formerly ?? [])).map {
                    Concern(employee: $0, since: head.since, isFormer: $0 != head.employee)
                }
            },
            embargoedUntil: summary.embargoedUntil)
    }

    /// Whether a head concerns somebody now.
    package func concerns(_ person: PersonID) -> Bool {
        concerns.contains { $0.employee == person && !$0.isFormer }
    }

    /// Whether a head concerned somebody who is no party to it any more.
    func concernedFormerly(_ person: PersonID) -> Bool {
        concerns.contains { $0.employee == person && $0.isFormer }
    }

    /// Whether anybody's line matters: a complaint about nobody is closed to nobody.
    package var isAboutSomebody: Bool { !concerns.isEmpty }
}

/// How far one complaint is open to one person, whatever roles their token carries.
///
/// A complaint about an employee is closed to everyone who stood above or below that employee at any time since what
/// happened (the line of rule R5): to them it does not exist. To the concerned employee it is open as far as R2 and R3
/// say, their own heads, even when they hold a role that opens all others. Naming another in somebody's place opens the
/// complaint neither to the one who was named before nor to their line. A role can widen nothing here.
package enum CaseAccess: Sendable, Equatable {
    case whole
    /// Cut to the heads the person is the other side of.
    case own
    /// As if there were no such complaint.
    case closed

    /// - Parameters:
    ///   - reach: how far the action reaches for the person by their roles.
    ///   - line: of the person; only asked when the complaint is about somebody else.
    package init(
        _ subject: CaseSubject, for person: PersonID, reach: Permission.Reach, line: PersonLine, at now: Instant
    ) {
        let isEmbargoed = subject.embargoedUntil.map { now < $0 } ?? false
        switch reach {
        case .nothing: self = .closed
        case .own:
            let isTheirs = subject.concerns(person) || subject.respondent == person
            self = isTheirs && !isEmbargoed ? .own : .closed
        case .everything where person == .house: self = .whole
        case .everything where subject.concerns(person):
            // An embargo stops sharing, with them as with every concerned employee.
            self = isEmbargoed ? .closed : .own
        case .everything where subject.concernedFormerly(person): self = .closed
        case .everything:
            let isInLine = subject.concerns.contains { line.holds($0.employee, since: $0.since, through: now) }
            self = isInLine ? .closed : .whole
        }
    }

    /// What somebody hears who works on a complaint that is about them.
    package static func ownCause(_ person: PersonID, on id: ComplaintID) -> Refusal {
        Refusal(
            rule: .r5,
            message: "\(person) is the concerned employee, and does no more here than answer for themselves.",
            missing: ["a person who is not concerned and not in the reporting line"],
            fix: [CommandLineFix(id).show])
    }
}

extension Refusal {
    /// The refusal as somebody may hear it to whom some complaints are closed: one that names any of them says only that
    /// something stands in the way.
    package func withholding(_ hidden: Set<ComplaintID>) -> Refusal {
        guard hidden.contains(where: names) else { return self }
        return Refusal(
            rule: rule, nature: nature, message: "something that is not open to you stands in the way.",
            missing: ["a person to whom it is open"], fix: ["evenhand complaint list"])
    }

    private func names(_ id: ComplaintID) -> Bool {
        let number = id.description
        return ([message] + missing + fix).contains { text in
            text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.contains { $0 == number }
        }
    }
}
