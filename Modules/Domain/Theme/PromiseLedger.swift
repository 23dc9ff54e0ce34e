/// Every promise to a customer with its day, and whether it was kept: a fold of what complaints and changes say.
package struct PromiseLedger: Sendable, Equatable {
    package enum Standing: String, Sendable, CaseIterable {
        case open
        case kept
        /// Kept after its day.
        case late
        /// Its day passed, and it is not kept.
        case broken
        case withdrawn
    }

    package enum Kind: String, Sendable, CaseIterable {
        case remedy
        case change
    }

    package enum Maker: Hashable, Sendable {
        case complaint(ComplaintID, RemedyID)
        case change(ChangeID)
    }

    package struct Promise: Sendable, Equatable {
        package var maker: Maker
        package var kind: Kind
        package var owner: PersonID
        package var due: CivilDate
        package var keptOn: CivilDate?
        package var isWithdrawn = false

        package func standing(on today: CivilDate) -> Standing {
            if isWithdrawn { return .withdrawn }
            if let keptOn { return keptOn <= due ? .kept : .late }
            return today <= due ? .open : .broken
        }
    }

    private var promises: [Maker: Promise] = [:]

    package init() {}

    /// In order of their days.
    package var all: [Promise] {
        promises.values.sorted { left, right in
            left.due == right.due ? Self.key(left.maker) < Self.key(right.maker) : left.due < right.due
        }
    }

    private static func key(_ maker: Maker) -> (Int, Int64, Int64) {
        switch maker {
        case .complaint(let complaint, let remedy): (0, complaint.rawValue, remedy.rawValue)
        case .change(let change): (1, change.rawValue, 0)
        }
    }

    package mutating func apply(_ event: ComplaintEvent, of complaint: ComplaintID, _ calendar: Calendar) {
        switch event.body {
        case .remedyGranted(let data):
            add(
                .complaint(complaint, data.remedy), data.remedyKind == .committedChange ? .change : .remedy,
                data.owner, calendar.date(of: data.due))
        case .changeCommitted(let data):
            add(.complaint(complaint, data.remedy), .change, data.owner, calendar.date(of: data.due))
        case .remedyFulfilled(let data):
            let maker = Maker.complaint(complaint, data.remedy)
            if promises[maker]?.keptOn == nil { promises[maker]?.keptOn = calendar.date(of: event.at) }
        default: break
        }
    }

    /// Without the promises of some complaints.
    package mutating func leaveOut(_ closed: Set<ComplaintID>) {
        guard !closed.isEmpty else { return }
        promises = promises.filter { maker, _ in
            if case .complaint(let complaint, _) = maker { !closed.contains(complaint) } else { true }
        }
    }

    /// Committed changes of themes are promises too.
    package mutating func apply(_ changes: [ThemesState.Change]) {
        for change in changes where change.committedAt != nil {
            add(.change(change.id), .change, change.owner, change.due)
            promises[.change(change.id)]?.keptOn = change.shippedOn
            promises[.change(change.id)]?.isWithdrawn = change.isWithdrawn
        }
    }

    private mutating func add(_ maker: Maker, _ kind: Kind, _ owner: PersonID, _ due: CivilDate) {
        promises[maker] = Promise(maker: maker, kind: kind, owner: owner, due: due)
    }

    /// The kinds of events that make or keep promises.
    package static let kinds: Set<String> = [
        "complaint.remedyGranted", "complaint.changeCommitted", "complaint.remedyFulfilled",
    ]
}
