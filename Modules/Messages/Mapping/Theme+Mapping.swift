package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_ThemeEnding: Choice {
    package init(_ value: ThemeEnding) {
        switch value {
        case .loopClosed: self = .loopClosed
        case .nobodyReachable: self = .nobodyReachable
        case .mistaken: self = .mistaken
        }
    }

    package var chosen: ThemeEnding? {
        switch self {
        case .loopClosed: .loopClosed
        case .nobodyReachable: .nobodyReachable
        case .mistaken: .mistaken
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_ReceiptResult: Choice {
    package init(_ value: ReceiptResult) {
        switch value {
        case .delivered: self = .delivered
        case .read: self = .read
        case .declined: self = .declined
        case .failed: self = .failed
        case .bounced: self = .bounced
        }
    }

    package var chosen: ReceiptResult? {
        switch self {
        case .delivered: .delivered
        case .read: .read
        case .declined: .declined
        case .failed: .failed
        case .bounced: .bounced
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_DecisionAudience: Choice {
    package init(_ value: DecisionAudience) {
        switch value {
        case .customers: self = .customers
        case .suppliers: self = .suppliers
        case .staff: self = .staff
        }
    }

    package var chosen: DecisionAudience? {
        switch self {
        case .customers: .customers
        case .suppliers: .suppliers
        case .staff: .staff
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_ThemeRule {
    package init(_ rule: ThemeRule) {
        self.init()
        areas = rule.areas
        topics = rule.topics
        cues = rule.cues
        languages = rule.languages
        phrases = rule.phrases
    }

    package var value: ThemeRule {
        ThemeRule(areas: areas, topics: topics, cues: cues, languages: languages, phrases: phrases)
    }
}

extension Evenhand_V1_ThemeOwner {
    package init(_ ownership: ThemesState.Ownership) {
        self.init()
        ownerID = ownership.owner.description
        by = ownership.by.description
        atMs = ownership.at.milliseconds
    }
}

extension Evenhand_V1_Theme {
    /// - Parameter ownerIsGone: They do not work here any more.
    package init(_ theme: ThemesState.Theme, ownerIsGone: Bool) {
        self.init()
        ownerGone = ownerIsGone
        themeID = theme.id.description
        name = .init(theme.name)
        about = .init(theme.about)
        rule = .init(theme.rule)
        ownerID = theme.owner.description
        openedMs = theme.openedAt.milliseconds
        splitFrom = theme.splitFrom?.description ?? ""
        complaints = UInt64(clamping: theme.members.count)
        switch theme.standing {
        case .open: standing = .open
        case .merged(let into):
            standing = .merged
            mergedInto = into.description
        case .closed(let at, let ending):
            standing = .closed
            (closedMs, self.ending) = (at.milliseconds, .init(ending))
        }
        if let proposal = theme.proposal {
            (proposedEnding, proposedBy) = (.init(proposal.ending), proposal.by.description)
        }
    }
}

extension Evenhand_V1_ThemeChange {
    package init(_ change: ThemesState.Change) {
        self.init()
        changeID = change.id.description
        themes = change.themes.map(\.description)
        text = .init(change.text)
        ownerID = change.owner.description
        due = change.due.description
        standing = change.word
        if let hours = change.hours { self.hours = UInt32(clamping: hours) }
        requestID = change.request?.description ?? ""
        shippedOn = change.shippedOn?.description ?? ""
        if case .withdrawn(let reason) = change.standing { self.reason = .init(reason) }
        announcement = change.announcement.mapValues { $0.text ?? "" }
        for attempts in change.letters.values {
            if let last = attempts.last { receipts[last.word, default: 0] += 1 }
        }
    }
}

extension TellingAttempt {
    /// What became of it, in a word.
    package var word: String { result?.rawValue ?? "sent" }
}

extension Evenhand_V1_AudienceMember {
    package init(_ member: AudienceMember, _ change: ThemesState.Change) {
        self.init()
        recipientID = member.recipient.description
        group = member.group.rawValue
        complaintID = member.complaint.description
        language = Announcement.language(of: member.language)
        exclusion = member.exclusion?.rawValue ?? ""
        receipt = change.letters[member.recipient]?.last?.word ?? ""
    }
}

extension Evenhand_V1_DecisionEntry {
    package init(_ decision: ThemesState.Decision) {
        self.init()
        decisionID = decision.id.description
        text = .init(decision.text)
        audience = decision.audience.map { .init($0) }
        changeID = decision.change?.description ?? ""
        by = decision.by.description
        atMs = decision.at.milliseconds
    }
}

extension Evenhand_V1_PromiseStanding {
    package init(_ standing: PromiseLedger.Standing) {
        switch standing {
        case .open: self = .open
        case .kept: self = .kept
        case .late: self = .late
        case .broken: self = .broken
        case .withdrawn: self = .withdrawn
        }
    }
}

extension Evenhand_V1_PromiseEntry {
    package init(_ promise: PromiseLedger.Promise, on today: CivilDate) {
        self.init()
        switch promise.maker {
        case .complaint(let complaint, let remedy): (recordID, self.remedy) = (complaint.description, remedy.part)
        case .change(let change): recordID = change.description
        }
        kind = promise.kind.rawValue
        ownerID = promise.owner.description
        due = promise.due.description
        keptOn = promise.keptOn?.description ?? ""
        standing = .init(promise.standing(on: today))
    }
}
