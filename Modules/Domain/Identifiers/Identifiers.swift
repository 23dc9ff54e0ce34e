/// A complaint, numbered by the journal when it is filed.
package struct ComplaintID: NumberedIdentifier {
    package static let prefix = "C-"
    package static let noun = "complaint"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A customer, numbered by the journal when registered.
package struct CustomerID: NumberedIdentifier {
    package static let prefix = "CU-"
    package static let noun = "customer"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A person of the firm, or an outside decider or expert; numbered by the journal when registered.
package struct EmployeeID: NumberedIdentifier {
    package static let prefix = "E-"
    package static let noun = "employee"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A token, numbered within the access stream.
package struct TokenID: NumberedIdentifier {
    package static let prefix = "T-"
    package static let noun = "token"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A head of complaint, numbered from 1 within its complaint.
package struct HeadID: NumberedIdentifier {
    package static let prefix = ""
    package static let noun = "head"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A piece of evidence, numbered from 1 within its complaint.
package struct EvidenceID: NumberedIdentifier {
    package static let prefix = ""
    package static let noun = "evidence"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A hearing, meeting or group message, numbered from 1 within its complaint.
package struct HearingID: NumberedIdentifier {
    package static let prefix = ""
    package static let noun = "hearing"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A passage of the shared summary, numbered from 1 within its complaint, never reused by a later version.
package struct PassageID: NumberedIdentifier {
    package static let prefix = ""
    package static let noun = "passage"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A remedy or a committed change, numbered from 1 within its complaint.
package struct RemedyID: NumberedIdentifier {
    package static let prefix = ""
    package static let noun = "remedy"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// An alert, numbered from 1 within its complaint.
package struct AlertID: NumberedIdentifier {
    package static let prefix = ""
    package static let noun = "alert"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// An initiative, numbered from 1 on the plan.
package struct InitiativeID: NumberedIdentifier {
    package static let prefix = "PI-"
    package static let noun = "initiative"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Work asked for, numbered from 1 on the plan.
package struct PlanRequestID: NumberedIdentifier {
    package static let prefix = "PR-"
    package static let noun = "plan request"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A standard of how customers are treated, numbered from 1.
package struct StandardID: NumberedIdentifier {
    package static let prefix = "ST-"
    package static let noun = "standard"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// An incident of a customer's conduct, numbered from 1 within the customer's record.
package struct IncidentID: NumberedIdentifier {
    package static let prefix = ""
    package static let noun = "incident"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Identities are persons: whoever acts, decides or is concerned is an employee record, outside persons included.
package typealias PersonID = EmployeeID

extension EmployeeID {
    /// The house itself: the hand behind what no person did, such as the very first token or a score on arrival.
    package static let house = EmployeeID(rawValue: 0)
}

/// A theme, numbered from 1 in the register of themes.
package struct ThemeID: NumberedIdentifier {
    package static let prefix = "TH-"
    package static let noun = "theme"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A change that answers themes, numbered from 1 in the register of themes.
package struct ChangeID: NumberedIdentifier {
    package static let prefix = "CH-"
    package static let noun = "change"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A decision told to others, numbered from 1 in the register of themes.
package struct DecisionID: NumberedIdentifier {
    package static let prefix = "DE-"
    package static let noun = "decision"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A watched series, numbered from 1 in the register of trends.
package struct WatchID: NumberedIdentifier {
    package static let prefix = "W-"
    package static let noun = "watch"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// An alarm of a watched series, numbered from 1 in the register of trends.
package struct AlarmID: NumberedIdentifier {
    package static let prefix = "AL-"
    package static let noun = "alarm"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What somebody said, numbered by its place in the journal: voices lie in records of customers and in the register of voices.
package struct VoiceID: NumberedIdentifier {
    package static let prefix = "V-"
    package static let noun = "voice"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A survey, numbered from 1 in the register of voices.
package struct SurveyID: NumberedIdentifier {
    package static let prefix = "SU-"
    package static let noun = "survey"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A loss review, numbered from 1.
package struct LossReviewID: NumberedIdentifier {
    package static let prefix = "LR-"
    package static let noun = "loss review"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// An action of a loss review, numbered from 1 over all reviews.
package struct LossActionID: NumberedIdentifier {
    package static let prefix = "LA-"
    package static let noun = "action"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A note of the front line, numbered by its place in the journal, so that a number tells nobody how many lie between two.
package struct NoteID: NumberedIdentifier {
    package static let prefix = "N-"
    package static let noun = "note"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A listening call, numbered from 1 in the register of the front line.
package struct ListeningID: NumberedIdentifier {
    package static let prefix = "L-"
    package static let noun = "listening call"
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
}
