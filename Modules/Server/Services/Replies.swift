internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import EvenhandWire
internal import SwiftProtobuf

// What the desk returns, as messages. Records of the domain are mapped in Messages; here are the desk's own values.

extension Evenhand_V1_CommandReply {
    init(_ outcome: CommandOutcome) {
        self.init()
        complaintID = outcome.stream.description
        version = UInt64(clamping: outcome.version)
        events = outcome.events.map(\.kind)
        part = UInt32(clamping: outcome.part ?? 0)
    }
}

extension Evenhand_V1_CustomerReply {
    init(_ outcome: CommandOutcome) {
        self.init()
        customerID = outcome.stream.description
        version = UInt64(clamping: outcome.version)
        events = outcome.events.map(\.kind)
    }
}

extension Evenhand_V1_EmployeeReply {
    init(_ outcome: CommandOutcome) {
        self.init()
        employeeID = outcome.stream.description
        version = UInt64(clamping: outcome.version)
        events = outcome.events.map(\.kind)
    }
}

extension Evenhand_V1_ComplaintRow {
    init(_ entry: ComplaintEntry) { self.init(entry.summary, id: entry.id) }
}

extension Desk {
    /// Entries as rows; with what is merged into each folded in: how many, their alerts, and the earliest date of all.
    func rows(
        _ entries: [ComplaintEntry], by actor: Actor, folding: Bool
    ) async throws(DeskError) -> [Evenhand_V1_ComplaintRow] {
        let merged = folding ? try await merged(into: entries, by: actor) : [:]
        let duplicates = try await duplicateCounts(of: entries, by: actor)
        return entries.map { entry in
            var row = Evenhand_V1_ComplaintRow(entry)
            let others = merged[entry.id] ?? []
            row.merged = UInt32(clamping: others.count)
            row.duplicates = UInt32(clamping: duplicates[entry.id] ?? 0)
            let alerts = ([entry] + others).flatMap(\.summary.alerts)
            row.alerts = UInt32(clamping: alerts.count)
            row.alertShare = UInt32(clamping: alerts.compactMap(\.share).max() ?? 0)
            let dates = [entry.summary.nextDue] + others.map(\.summary.nextDue)
            row.nextDueMs = dates.compactMap { $0 }.min()?.milliseconds ?? 0
            return row
        }
    }
}

extension Evenhand_V1_DuplicateSuggestion {
    init(_ suggestion: DuplicateSuggestion, _ entry: ComplaintEntry) {
        self.init()
        complaintID = entry.id.description
        likeness = suggestion.likeness.rawValue
        similarity = UInt32(clamping: suggestion.similarity)
        reason =
            switch suggestion.likeness {
            case .sameText: "the same customer, and \(suggestion.similarity / 10) % of the text in common"
            case .sameTopic:
                "the same customer, topic and product area within \(DuplicateTraits.topicDays) days"
            }
        receivedMs = entry.summary.receivedAt.milliseconds
        status = .init(entry.summary.status)
    }
}

extension FoundDuplicates {
    var messages: [Evenhand_V1_DuplicateSuggestion] { suggestions.map { .init($0.suggestion, $0.entry) } }
}

extension Evenhand_V1_Customer {
    init(_ entry: CustomerEntry) {
        self.init()
        customerID = entry.id.description
        version = UInt64(clamping: entry.version)
        if entry.isErased { name.erased = true } else if let name = entry.name { self.name.text = name }
        if let contact = entry.contact { self.contact.text = contact }
        language = entry.language ?? ""
        standing = .init(entry.standing)
        if let external = entry.external { self.external = .init(external) }
        group = entry.group ?? ""
    }
}

extension Evenhand_V1_Employee {
    init(_ entry: EmployeeEntry) {
        self.init()
        employeeID = entry.id.description
        version = UInt64(clamping: entry.version)
        if entry.isErased { name.erased = true } else { name.text = entry.name ?? "" }
        team = entry.team ?? ""
        outside = entry.isOutside
        language = entry.language ?? ""
        if let manager = entry.manager { managers = [.with { $0.managerID = manager.description }] }
        leftMs = entry.leftAt?.milliseconds ?? 0
    }
}

extension Evenhand_V1_Token {
    init(_ entry: TokenEntry) {
        self.init()
        tokenID = entry.id.description
        employeeID = entry.person.description
        roles = entry.roles.map { .init($0) }
        label = entry.label ?? ""
        issuedMs = entry.issuedAt.milliseconds
        expiresMs = entry.expires?.milliseconds ?? 0
        revokedMs = entry.revokedAt?.milliseconds ?? 0
    }
}

extension Evenhand_V1_Due {
    init(_ item: DueItem, at now: Instant) {
        self.init()
        what = item.what.rawValue
        dueMs = item.at.milliseconds
        head = UInt32(clamping: item.head?.rawValue ?? 0)
        remedy = UInt32(clamping: item.remedy?.rawValue ?? 0)
        who = item.party?.description ?? ""
        overdue = item.at <= now
        complaintID = item.complaint?.description ?? ""
    }
}

extension Evenhand_V1_Obstacle {
    init(_ obstacle: EvenhandDesk.Obstacle) {
        self.init()
        step = obstacle.step.rawValue
        head = UInt32(clamping: obstacle.head?.rawValue ?? 0)
        refusal = Evenhand_V1_RefusalDetail(obstacle.refusal)
    }
}

extension Evenhand_V1_MethodCounts {
    init(_ name: String, _ reading: MethodMeter.Reading) {
        self.init()
        method = name
        calls = UInt64(clamping: reading.callCount)
        failed = reading.failed.sorted { $0.key.rawValue < $1.key.rawValue }.map { code, count in
            .with {
                $0.code = ConnectAnswer.name(of: code)
                $0.calls = UInt64(clamping: count)
            }
        }
        unprocessed = UInt64(clamping: reading.unprocessed)
        receivedBytes = UInt64(clamping: reading.receivedByteCount)
        sentBytes = UInt64(clamping: reading.sentByteCount)
        if reading.timedCount > 0 { handlerUs = reading.handlerSeconds / Double(reading.timedCount) * 1e6 }
        if reading.queuedCount > 0 { queueUs = reading.queueSeconds / Double(reading.queuedCount) * 1e6 }
    }
}
