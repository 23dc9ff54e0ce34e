/// Who is to be told of a change, and why somebody is not.
package struct AudienceMember: Sendable, Equatable {
    package let recipient: Recipient
    package let group: AudienceGroup
    /// The complaint the letter speaks of.
    package let complaint: ComplaintID
    package let language: String
    /// nil: a letter goes to them.
    package let exclusion: TellingExclusion?
    /// Of somebody who was told, or tried today: why no letter would go to them otherwise.
    package var beneath: TellingExclusion?

    /// They can be told, or were.
    package var counts: Bool {
        switch exclusion {
        case nil, .alreadyTold, .consentNotAsked, .triedToday: true
        case .embargo, .erased, .noChannel, .consentRefused, .notInformed, .leftFirm: false
        }
    }
}

/// The share of those who can be told that were.
package struct ToldShare: Sendable, Equatable {
    package let told: Int
    package let reachable: Int

    package func reaches(percent: Int) -> Bool { reachable > 0 && told * 100 >= reachable * percent }
}

/// The people of a change, one entry each, whatever the number of their complaints, themes or tokens.
package struct ChangeAudience: Sendable, Equatable {
    /// Customers first, by number, then staff, then complaints without a name.
    package let members: [AudienceMember]

    package var letters: [AudienceMember] { members.filter { $0.exclusion == nil } }
    package var share: ToldShare {
        let counted = members.filter(\.counts)
        return ToldShare(told: counted.count { $0.exclusion == .alreadyTold }, reachable: counted.count)
    }

    /// - Parameters:
    ///   - today: one letter a day at most goes to somebody whom none has reached.
    ///   - own: those alone of whom a complaint did not enter by hand after the change was shipped.
    package init(
        of change: ThemesState.Change, in state: ThemesState, given facts: ThemeFacts, at moment: Instant,
        on today: CivilDate, own: Bool = false
    ) {
        var best: [Recipient: AudienceMember] = [:]
        func add(_ member: AudienceMember) {
            // Somebody with several complaints is told by the first that allows it, and asked where one allows that.
            if let known = best[member.recipient], known.rank <= member.rank { return }
            best[member.recipient] = member
        }
        let complaints = own ? state.ownComplaints(of: change) : state.complaints(of: change)
        for id in complaints.sorted() {
            guard let complaint = facts.complaints[id]?.value, complaint.intake != nil else { continue }
            let embargo: TellingExclusion? = complaint.embargo.inForce(at: moment) == nil ? nil : .embargo
            add(Self.complainant(id, complaint, embargo, change, state, facts))
            for person in complaint.concernedEmployees {
                let employee = facts.employees[person]?.value
                let isInformed = complaint.summaries.contains { $0.sentAt[.person(person)] != nil }
                let exclusion: TellingExclusion? =
                    if let embargo {
                        embargo
                    } else if !isInformed {
                        .notInformed
                    } else if employee?.erasedAt != nil {
                        .erased
                    } else if employee?.hasLeft == true {
                        .leftFirm
                    } else if state.declined(.employee(person), besides: change.id) != nil {
                        .consentRefused
                    } else {
                        nil
                    }
                add(
                    AudienceMember(
                        recipient: .employee(person), group: .staff, complaint: id,
                        language: employee?.language ?? "en", exclusion: exclusion))
            }
        }
        members = best.values.sorted { $0.recipient < $1.recipient }.map { member in
            let attempts = change.letters[member.recipient] ?? []
            if change.hasTold(member.recipient) { return member.excluded(.alreadyTold) }
            let isTriedToday = member.exclusion == nil && attempts.last?.on == today
            return isTriedToday ? member.excluded(.triedToday) : member
        }
    }

    private static func complainant(
        _ id: ComplaintID, _ complaint: ComplaintState, _ embargo: TellingExclusion?, _ change: ThemesState.Change,
        _ state: ThemesState, _ facts: ThemeFacts
    ) -> AudienceMember {
        guard let number = complaint.customer, let customer = facts.customers[number]?.value else {
            return AudienceMember(
                recipient: .anonymous(id), group: .complainant, complaint: id, language: "en",
                exclusion: embargo ?? .noChannel)
        }
        let hasLeft = customer.standing == .lost || customer.standing == .parted
        let exclusion: TellingExclusion? =
            if customer.isErased {
                .erased
            } else if let embargo {
                embargo
            } else if !customer.isReachable {
                .noChannel
            } else if customer.declines(state.declined(.customer(number), besides: change.id)) {
                .consentRefused
            } else {
                switch customer.announcements?.isGiven {
                case true?: nil
                case false?: .consentRefused
                case nil: .consentNotAsked
                }
            }
        return AudienceMember(
            recipient: .customer(number), group: hasLeft ? .left : .complainant, complaint: id,
            language: customer.language ?? complaint.intake?.language ?? "en", exclusion: exclusion)
    }
}

extension CustomerState {
    /// A letter of another change was declined, and nothing else was said since.
    func declines(_ declined: (by: PersonID, at: Instant)?) -> Bool {
        guard let declined else { return false }
        return announcements.map { $0.recordedAt < declined.at } ?? true
    }
}

extension AudienceMember {
    fileprivate var rank: Int {
        switch exclusion {
        case nil: 0
        case .consentNotAsked: 1
        default: 2
        }
    }

    fileprivate func excluded(_ exclusion: TellingExclusion) -> AudienceMember {
        AudienceMember(
            recipient: recipient, group: group, complaint: complaint, language: language, exclusion: exclusion,
            beneath: self.exclusion)
    }
}
