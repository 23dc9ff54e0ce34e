/// What may be asked of the register of themes.
package enum ThemeCommand: Sendable, Equatable {
    case open(OpenTheme)
    case revise(Revise)
    case enter(Enter)
    case takeOut(TakeOut)
    case expose(Expose)
    case merge(Merge)
    case split(Split)
    case close(CloseTheme)
    case confirmEnding(ConfirmEnding)
    case reopen(ReopenTheme)
    case proposeChange(ProposeChange)
    case commitChange(CommitChange)
    case shipChange(ShipChange)
    case withdrawChange(WithdrawChange)
    case announce(Announce)
    case recordReceipt(RecordReceipt)
    case recordDecision(RecordDecision)
}

extension ThemeCommand {
    /// Open a theme.
    package struct OpenTheme: Sendable, Equatable {
        /// 1–120 characters; no other open theme has it.
        package let name: String
        /// What it is about.
        package let about: String
        /// Empty: complaints enter by hand alone.
        package let rule: ThemeRule
        /// Complaints that show what is meant; they are members.
        package let examples: [ComplaintID]
        package let owner: EmployeeID

        package init(
            name: String, about: String, rule: ThemeRule = ThemeRule(), examples: [ComplaintID] = [],
            owner: EmployeeID
        ) {
            self.name = name
            self.about = about
            self.rule = rule
            self.examples = examples
            self.owner = owner
        }
    }

    /// Rename a theme, describe it anew, or give it another rule or owner; nil leaves what is.
    package struct Revise: Sendable, Equatable {
        package let theme: ThemeID
        package let name: String?
        package let about: String?
        package let rule: ThemeRule?
        package let owner: EmployeeID?

        package init(
            theme: ThemeID, name: String? = nil, about: String? = nil, rule: ThemeRule? = nil,
            owner: EmployeeID? = nil
        ) {
            self.theme = theme
            self.name = name
            self.about = about
            self.rule = rule
            self.owner = owner
        }
    }

    /// Take complaints into a theme by hand.
    package struct Enter: Sendable, Equatable {
        package let theme: ThemeID
        package let complaints: [ComplaintID]
        package let reason: String

        package init(theme: ThemeID, complaints: [ComplaintID], reason: String) {
            self.theme = theme
            self.complaints = complaints
            self.reason = reason
        }
    }

    /// Take complaints out of a theme; the rule does not bring them back.
    package struct TakeOut: Sendable, Equatable {
        package let theme: ThemeID
        package let complaints: [ComplaintID]
        package let reason: String

        package init(theme: ThemeID, complaints: [ComplaintID], reason: String) {
            self.theme = theme
            self.complaints = complaints
            self.reason = reason
        }
    }

    /// Say what weeks' complaints could have come from.
    package struct Expose: Sendable, Equatable {
        package let theme: ThemeID
        /// Any day of the first week.
        package let week: CivilDate
        /// 1–53; each has the count.
        package let weeks: Int
        /// A week; 1–1,000,000,000.
        package let count: Int
        /// Such as "orders"; one unit a theme.
        package let unit: String

        package init(theme: ThemeID, week: CivilDate, weeks: Int = 1, count: Int, unit: String) {
            self.theme = theme
            self.week = week
            self.weeks = weeks
            self.count = count
            self.unit = unit
        }
    }

    /// Merge a theme into another; its complaints are members there.
    package struct Merge: Sendable, Equatable {
        package let theme: ThemeID
        package let into: ThemeID
        package let reason: String

        package init(theme: ThemeID, into: ThemeID, reason: String) {
            self.theme = theme
            self.into = into
            self.reason = reason
        }
    }

    /// Make a theme of its own of some complaints of another.
    package struct Split: Sendable, Equatable {
        package let theme: ThemeID
        package let name: String
        package let about: String
        package let rule: ThemeRule
        package let owner: EmployeeID
        package let complaints: [ComplaintID]
        package let reason: String

        package init(
            theme: ThemeID, name: String, about: String, rule: ThemeRule = ThemeRule(), owner: EmployeeID,
            complaints: [ComplaintID], reason: String
        ) {
            self.theme = theme
            self.name = name
            self.about = about
            self.rule = rule
            self.owner = owner
            self.complaints = complaints
            self.reason = reason
        }
    }

    /// Close a theme, or propose an ending that a second person confirms.
    package struct CloseTheme: Sendable, Equatable {
        package let theme: ThemeID
        package let ending: ThemeEnding
        /// Needed unless the loop is closed.
        package let reason: String?

        package init(theme: ThemeID, ending: ThemeEnding = .loopClosed, reason: String? = nil) {
            self.theme = theme
            self.ending = ending
            self.reason = reason
        }
    }

    /// Confirm a proposed ending as a second person.
    package struct ConfirmEnding: Sendable, Equatable {
        package let theme: ThemeID

        package init(theme: ThemeID) {
            self.theme = theme
        }
    }

    /// Open a closed theme again.
    package struct ReopenTheme: Sendable, Equatable {
        package let theme: ThemeID
        package let reason: String

        package init(theme: ThemeID, reason: String) {
            self.theme = theme
            self.reason = reason
        }
    }
}
