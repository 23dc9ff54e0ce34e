internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandLetters
internal import EvenhandMessages
internal import SwiftProtobuf

/// Themes, the changes that answer them, who was told, decisions and promises.
struct ThemeCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand theme --help"
    private static let complaintLimit = 100

    var handlers: ThemeServiceHandlers {
        ThemeServiceHandlers(
            listThemes: .async(list), getTheme: .async(get), openTheme: command(), reviseTheme: command(),
            enterTheme: command(), leaveTheme: command(), exposeTheme: command(), mergeTheme: command(),
            splitTheme: command(), closeTheme: command(), confirmThemeEnding: command(), reopenTheme: command(),
            listThemeChanges: .async(listChanges), proposeThemeChange: command(), commitThemeChange: command(),
            shipThemeChange: command(), withdrawThemeChange: command(), getAudience: .async(audience),
            announceThemeChange: command(), getAnnouncement: .async(announcement), recordReceipt: command(),
            recordDecision: command(), listDecisions: .async(listDecisions), listPromises: .async(listPromises))
    }

    /// One command on the register: who, what, the desk, the reply.
    private func command<Request: ThemeCommandRequest>() -> UnaryHandler<Request, Evenhand_V1_ThemeReply> {
        let desk = desk
        return .async { context, request in
            let actor = try context.signedIn()
            let command = try reading(Self.help) { () throws(InputError) in try request.command() }
            return Evenhand_V1_ThemeReply(
                try await answering { () async throws(DeskError) in try await desk.perform(command, by: actor) })
        }
    }

    // MARK: Themes

    func list(
        _ context: CallContext, _ request: Evenhand_V1_ListThemesRequest
    ) async throws -> Evenhand_V1_ListThemesResponse {
        let actor = try context.signedIn()
        let owner: EmployeeID? = try reading(Self.help) { () throws(InputError) in
            try FieldReader.optionalIdentifier(request.ownerID, "owner_id")
        }
        let record = try await answering { () async throws(DeskError) in try await desk.themes(by: actor) }
        let gone = try await answering { () async throws(DeskError) in try await desk.ownersGone(in: record) }
        return .with {
            $0.version = UInt64(clamping: record.version)
            $0.themes = record.state.themes.filter { theme in
                (request.includeEnded || theme.isOpen) && (!request.unowned || gone.contains(theme.owner))
                    && (owner.map { $0 == theme.owner } ?? true)
            }.map { Evenhand_V1_Theme($0, ownerIsGone: gone.contains($0.owner)) }
        }
    }

    private func get(
        _ context: CallContext, _ request: Evenhand_V1_GetThemeRequest
    ) async throws -> Evenhand_V1_GetThemeResponse {
        let actor = try context.signedIn()
        let id: ThemeID = try reading(Self.help) { () throws(InputError) in
            try FieldReader.identifier(request.themeID, "theme_id")
        }
        let record = try await answering { () async throws(DeskError) in try await desk.themes(by: actor) }
        guard let theme = record.state.theme(id) else {
            throw CallFailure(Refusal.notFound("theme", id, find: ThemeLineFix.list))
        }
        let obstacle =
            theme.isOpen
            ? try await answering { () async throws(DeskError) in try await desk.obstacle(to: id, by: actor) } : nil
        let gone = try await answering { () async throws(DeskError) in try await desk.ownersGone(in: record) }
        return .with {
            $0.version = UInt64(clamping: record.version)
            $0.today = record.today.description
            $0.theme = Evenhand_V1_Theme(theme, ownerIsGone: gone.contains(theme.owner))
            $0.owners = theme.ownerships.map { Evenhand_V1_ThemeOwner($0) }
            $0.weeks = theme.counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }.suffix(26).map { week, count in
                .with {
                    ($0.week, $0.count) = (week.description, UInt32(clamping: count))
                    $0.exposure = UInt64(clamping: theme.exposures[week]?.count ?? 0)
                }
            }
            if let measure = record.state.measure(of: theme, on: record.today) { $0.measure = .init(measure, theme) }
            $0.changes = record.state.changes.filter { change in
                change.themes.contains { record.state.lead(of: $0) == id || $0 == id }
            }.map { .init($0) }
            $0.inTheWay = obstacle.map { [$0.message] + $0.missing.map { "missing: \($0)" } } ?? []
            guard record.seesComplaints else { return }
            $0.complaints = theme.members.keys.sorted().suffix(Self.complaintLimit).reversed().map(\.description)
            $0.departures = theme.departures.map { departure in
                .with {
                    ($0.complaintID, $0.by) = (departure.complaint.description, departure.by.description)
                    ($0.atMs, $0.reason) = (departure.at.milliseconds, .init(departure.reason))
                }
            }
        }
    }

    // MARK: Changes

    func listChanges(
        _ context: CallContext, _ request: Evenhand_V1_ListThemeChangesRequest
    ) async throws -> Evenhand_V1_ListThemeChangesResponse {
        let actor = try context.signedIn()
        let theme: ThemeID? = try reading(Self.help) { () throws(InputError) in
            try FieldReader.optionalIdentifier(request.themeID, "theme_id")
        }
        let record = try await answering { () async throws(DeskError) in try await desk.themes(by: actor) }
        if let theme, record.state.theme(theme) == nil {
            throw CallFailure(Refusal.notFound("theme", theme, find: ThemeLineFix.list))
        }
        return .with {
            $0.version = UInt64(clamping: record.version)
            $0.changes = record.state.changes.filter { change in
                theme.map { theme in change.themes.contains { $0 == theme || record.state.lead(of: $0) == theme } }
                    ?? true
            }.map { .init($0) }
        }
    }

    private func audience(
        _ context: CallContext, _ request: Evenhand_V1_GetAudienceRequest
    ) async throws -> Evenhand_V1_GetAudienceResponse {
        let actor = try context.signedIn()
        let id: ChangeID = try reading(Self.help) { () throws(InputError) in
            try FieldReader.identifier(request.changeID, "change_id")
        }
        let record = try await answering { () async throws(DeskError) in try await desk.audience(of: id, by: actor) }
        return .with {
            $0.members = record.audience.members.map { .init($0, record.change) }
            ($0.told, $0.reachable) = (
                UInt32(clamping: record.audience.share.told), UInt32(clamping: record.audience.share.reachable)
            )
            $0.neededPercent = UInt32(clamping: record.neededPercent)
        }
    }

    private func announcement(
        _ context: CallContext, _ request: Evenhand_V1_GetAnnouncementRequest
    ) async throws -> Evenhand_V1_GetAnnouncementResponse {
        let actor = try context.signedIn()
        let (id, recipient) = try reading(Self.help) { () throws(InputError) -> (ChangeID, Recipient) in
            (
                try FieldReader.identifier(request.changeID, "change_id"),
                try FieldReader.recipient(request.recipientID, "recipient_id")
            )
        }
        let made = try await answering { () async throws(DeskError) in
            try await desk.announcement(of: id, to: recipient, by: actor)
        }
        return .with {
            ($0.subject, $0.body) = (made.letter.subject, made.letter.body)
            ($0.html, $0.language) = (made.html, made.language.rawValue)
        }
    }

    // MARK: Decisions and promises

    func listDecisions(
        _ context: CallContext, _ request: Evenhand_V1_ListDecisionsRequest
    ) async throws -> Evenhand_V1_ListDecisionsResponse {
        let actor = try context.signedIn()
        let audience = try reading(Self.help) { () throws(InputError) in
            try FieldReader.optionalChoice(request.audience, "audience")
        }
        let record = try await answering { () async throws(DeskError) in try await desk.themes(by: actor) }
        return .with {
            $0.decisions = record.state.decisions.filter { decision in
                audience.map { decision.audience.contains($0) } ?? true
            }.map { .init($0) }
        }
    }

    func listPromises(
        _ context: CallContext, _ request: Evenhand_V1_ListPromisesRequest
    ) async throws -> Evenhand_V1_ListPromisesResponse {
        let actor = try context.signedIn()
        let (from, to, owner) = try reading(Self.help) {
            () throws(InputError) -> (CivilDate?, CivilDate?, EmployeeID?) in
            (
                try FieldReader.optionalDay(request.from, "from"), try FieldReader.optionalDay(request.to, "to"),
                try FieldReader.optionalIdentifier(request.ownerID, "owner_id")
            )
        }
        let record = try await answering { () async throws(DeskError) in try await desk.promises(by: actor) }
        let today = record.today
        let wanted = record.ledger.all.filter { promise in
            (from.map { $0 <= promise.due } ?? true) && (to.map { promise.due <= $0 } ?? true)
                && (owner.map { $0 == promise.owner } ?? true)
        }
        return .with {
            if record.seesComplaints { $0.promises = wanted.map { .init($0, on: today) } }
            $0.counts = [.init(wanted, of: nil, on: today)]
            $0.counts += Set(wanted.map(\.owner)).sorted().map { owner in
                .init(wanted.filter { $0.owner == owner }, of: owner, on: today)
            }
        }
    }
}

extension Evenhand_V1_PromiseCount {
    fileprivate init(_ promises: [PromiseLedger.Promise], of owner: EmployeeID?, on today: CivilDate) {
        self.init()
        ownerID = owner?.description ?? ""
        for promise in promises {
            switch promise.standing(on: today) {
            case .open: open += 1
            case .kept: kept += 1
            case .late: late += 1
            case .broken: broken += 1
            case .withdrawn: withdrawn += 1
            }
        }
    }
}

extension Evenhand_V1_ThemeReply {
    init(_ outcome: CommandOutcome) {
        self.init()
        version = UInt64(clamping: outcome.version)
        events = outcome.events.map(\.kind)
        for case .theme(let event) in outcome.events {
            switch event.body {
            case .opened(let data): themeID = data.theme.description
            case .changeProposed(let data): changeID = data.change.description
            case .decisionRecorded(let data): decisionID = data.decision.description
            case .changeAnnounced(let data): letters = UInt32(clamping: data.letters.count)
            default: break
            }
        }
    }
}
