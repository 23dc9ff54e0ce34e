extension ThemeHappening {
    /// A theme was opened.
    package struct Opened: Codable, Sendable, Equatable {
        package let theme: ThemeID
        package let name: PersonalText
        package let about: PersonalText
        package let rule: ThemeRule
        package let owner: PersonID
        package let splitFrom: ThemeID?

        private enum CodingKeys: String, CodingKey { case theme, name, about, rule, owner, splitFrom }

        package init(
            theme: ThemeID, name: PersonalText, about: PersonalText, rule: ThemeRule, owner: PersonID,
            splitFrom: ThemeID? = nil
        ) {
            self.theme = theme
            self.name = name
            self.about = about
            self.rule = rule
            self.owner = owner
            self.splitFrom = splitFrom
        }
    }

    /// A theme is called, described, recognised or owned otherwise.
    package struct Revised: Codable, Sendable, Equatable {
        package let theme: ThemeID
        package let name: PersonalText?
        package let about: PersonalText?
        package let rule: ThemeRule?
        package let owner: PersonID?

        private enum CodingKeys: String, CodingKey { case theme, name, about, rule, owner }

        package init(
            theme: ThemeID, name: PersonalText? = nil, about: PersonalText? = nil, rule: ThemeRule? = nil,
            owner: PersonID? = nil
        ) {
            self.theme = theme
            self.name = name
            self.about = about
            self.rule = rule
            self.owner = owner
        }
    }

    /// Complaints entered by rule.
    package struct Gathered: Codable, Sendable, Equatable {
        /// The position of the journal up to which arrivals were held against the rules.
        package let through: Int64
        package let entries: [ThemeEntry]

        private enum CodingKeys: String, CodingKey { case through, entries }

        package init(through: Int64, entries: [ThemeEntry]) {
            self.through = through
            self.entries = entries
        }
    }

    /// Complaints entered by hand, or with a split.
    package struct Entered: Codable, Sendable, Equatable {
        package let theme: ThemeID
        package let entries: [ThemeEntry]
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case theme, entries, reason }

        package init(theme: ThemeID, entries: [ThemeEntry], reason: PersonalText) {
            self.theme = theme
            self.entries = entries
            self.reason = reason
        }
    }

    /// Complaints were taken out.
    package struct Left: Codable, Sendable, Equatable {
        package let theme: ThemeID
        package let complaints: [ComplaintID]
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case theme, complaints, reason }

        package init(theme: ThemeID, complaints: [ComplaintID], reason: PersonalText) {
            self.theme = theme
            self.complaints = complaints
            self.reason = reason
        }
    }

    /// What weeks' complaints could have come from is known.
    package struct Exposed: Codable, Sendable, Equatable {
        package let theme: ThemeID
        /// A Monday.
        package let week: String
        package let weeks: Int
        package let count: Int
        package let unit: String

        private enum CodingKeys: String, CodingKey { case theme, week, weeks, count, unit }

        package init(theme: ThemeID, week: String, weeks: Int, count: Int, unit: String) {
            self.theme = theme
            self.week = week
            self.weeks = weeks
            self.count = count
            self.unit = unit
        }
    }

    /// A theme is part of another.
    package struct Merged: Codable, Sendable, Equatable {
        package let theme: ThemeID
        package let into: ThemeID
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case theme, into, reason }

        package init(theme: ThemeID, into: ThemeID, reason: PersonalText) {
            self.theme = theme
            self.into = into
            self.reason = reason
        }
    }

    /// An ending waits for a second person.
    package struct EndingProposed: Codable, Sendable, Equatable {
        package let theme: ThemeID
        package let ending: ThemeEnding
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case theme, ending, reason }

        package init(theme: ThemeID, ending: ThemeEnding, reason: PersonalText) {
            self.theme = theme
            self.ending = ending
            self.reason = reason
        }
    }

    /// A theme ended.
    package struct Closed: Codable, Sendable, Equatable {
        package let theme: ThemeID
        package let ending: ThemeEnding
        package let reason: PersonalText?

        private enum CodingKeys: String, CodingKey { case theme, ending, reason }

        package init(theme: ThemeID, ending: ThemeEnding, reason: PersonalText? = nil) {
            self.theme = theme
            self.ending = ending
            self.reason = reason
        }
    }

    /// A closed theme is open again.
    package struct Reopened: Codable, Sendable, Equatable {
        package let theme: ThemeID
        /// nil: it came back, by what it counted.
        package let reason: PersonalText?

        private enum CodingKeys: String, CodingKey { case theme, reason }

        package init(theme: ThemeID, reason: PersonalText? = nil) {
            self.theme = theme
            self.reason = reason
        }
    }
}

/// A complaint that entered a theme.
package struct ThemeEntry: Codable, Sendable, Equatable {
    package let theme: ThemeID
    package let complaint: ComplaintID
    /// The day it was received on.
    package let receivedOn: String

    private enum CodingKeys: String, CodingKey { case theme, complaint, receivedOn }

    package init(theme: ThemeID, complaint: ComplaintID, receivedOn: String) {
        self.theme = theme
        self.complaint = complaint
        self.receivedOn = receivedOn
    }
}
