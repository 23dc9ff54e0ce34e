import EvenhandDomain

/// Reads a recorded stream with eyes of its own and says what in it should never have happened. It shares no code with
/// the rules: it looks only at events, in their order, and at a plain table of who reported to whom.
struct Oracle {
    let events: [ComplaintEvent]
    /// Who reported to whom, from when until when (nil: still), in milliseconds.
    let lines: [(person: EmployeeID, manager: EmployeeID, from: Int64, until: Int64?)]
    let outsiders: Set<EmployeeID>
    let noticeDays = 5
    let fillers: Set<String>
    /// Who has the hours of an expert.
    var experts: Set<EmployeeID> = []
    /// Whether the customer had accepted terms in force, and no guarantee beats them.
    var areTermsBinding = false
    /// There is a plan: `Story.keepPlan`.
    var isPlanKept = false

    var faults: [String] {
        events.indices.flatMap { index -> [String] in
            switch events[index].body {
            case .found(let data):
                return findingFaults(data, at: index).map { "event \(index), finding on head \(data.head): \($0)" }
            case .hearingHeld(let data): return hearingFaults(data, at: index).map { "event \(index), hearing: \($0)" }
            case .closed: return closingFaults(at: index).map { "event \(index), closing: \($0)" }
            case .headWithdrawn(let data):
                return wasEverSafety(data.head, before: index) ? ["event \(index): a safety head was withdrawn"] : []
            case .headResolvedEarly(let data):
                return wasEverSafety(data.head, before: index) ? ["event \(index): a safety head was settled"] : []
            case .changeCommitted(let data): return workFaults(data, at: index).map { "event \(index), change: \($0)" }
            case .embargoPlaced(let data):
                return events[index].by == data.proposer ? ["event \(index): one person made an embargo"] : []
            case .summarySent, .statementInvited, .hearingScheduled:
                return isEmbargoed(at: index) ? ["event \(index): shared under embargo"] : []
            default: return []
            }
        }
    }

    // MARK: Findings

    private func findingFaults(_ data: ComplaintHappening.Found, at index: Int) -> [String] {
        var faults: [String] = []
        if !wasThanked(before: index) { faults.append("R1: not thanked") }
        if isEmbargoed(at: index) { faults.append("R2: under embargo") }
        faults += informingFaults(data.head, at: index)
        let parties = parties(of: data.head, before: index)
        if parties.count < 2 { faults.append("R4: one side only") }
        for party in parties where !wasHeard(party, on: data.head, at: index) {
            faults.append("R4: \(party) not heard")
        }
        faults += judgeFaults(data, at: index)
        faults += meritFaults(data, at: index)
        faults += plannerFaults(data, at: index)
        if data.outcome != .upheld, data.reason == nil { faults.append("R9: no reason") }
        if fillers.contains(data.explanation.text ?? "") { faults.append("R9: filler") }
        if data.outcome == .withdrawn || data.outcome == .resolvedEarly {
            faults.append("R9: not the decider's to say")
        }
        return faults
    }

    private func wasThanked(before index: Int) -> Bool {
        events[..<index].contains { if case .acknowledged = $0.body { true } else { false } }
            || isToldOtherwise(.customer, after: 0, before: index)
    }

    /// Two persons said there is no channel, or two attempts on different days after the event at `start`.
    func wasToldOtherwise(_ party: Party, after start: Int, before index: Int) -> Bool {
        isToldOtherwise(party, after: start, before: index)
    }

    private func isToldOtherwise(_ party: Party, after start: Int, before index: Int) -> Bool {
        toldOtherwiseAt(party, after: start, before: index) != nil
    }

    private func toldOtherwiseAt(_ party: Party, after start: Int, before index: Int) -> Int64? {
        var declarer: EmployeeID?
        var confirmed: Int64?
        var attempts: [Int64] = []
        for event in events[..<index] {
            switch event.body {
            case .filed(let data):
                if party == .customer, data.noChannelGiven, event.by != .house { declarer = event.by }
            case .noChannelDeclared(let data): if data.party == party { declarer = event.by }
            case .noChannelConfirmed(let data):
                if data.party == party, declarer != nil, declarer != event.by { confirmed = event.at.milliseconds }
            case .channelFound(let data):
                if data.party == party { (declarer, confirmed, attempts) = (nil, nil, []) }
            case .contactAttempted(let data):
                if data.party == party { attempts.append(data.attemptedAt.milliseconds) }
            default: break
            }
        }
        let since = start == 0 ? Int64.min : events[start].at.milliseconds
        if let confirmed { return max(confirmed, since) }
        let counted = attempts.filter { $0 >= since }.sorted()
        guard let first = counted.first else { return nil }
        return counted.first { day($0) != day(first) }
    }

    private func basis(of head: HeadID, before index: Int) -> Int {
        events[..<index].lastIndex { event in
            switch event.body {
            case .headAdded(let data): data.head == head
            case .headChanged(let data):
                data.head == head && (data.ground != nil || data.allegation != nil || data.asked != nil)
            case .employeeNamed(let data): data.head == head
            default: false
            }
        } ?? 0
    }

    private func parties(of head: HeadID, before index: Int) -> [Party] {
        var employee: EmployeeID?
        var respondent: EmployeeID?
        for event in events[..<index] {
            switch event.body {
            case .headAdded(let data): if data.head == head { employee = data.employee }
            case .employeeNamed(let data): if data.head == head { employee = data.employee }
            case .respondentAppointed(let data): respondent = data.respondent
            default: break
            }
        }
        return [.customer] + ((employee ?? respondent).map { [.person($0)] } ?? [])
    }

    private func informingFaults(_ head: HeadID, at index: Int) -> [String] {
        var latest: (index: Int, version: Int, covers: Bool)?
        var open: Set<PassageID> = []
        var answered: Set<PassageID> = []
        var headsOf: [PassageID: [HeadID]] = [:]
        for (position, event) in events[..<index].enumerated() {
            switch event.body {
            case .summaryIssued(let data):
                for passage in data.passages { headsOf[passage.passage] = passage.heads }
                latest = (position, data.version, data.passages.contains { $0.heads.contains(head) })
            case .passageDisputed(let data): if !answered.contains(data.passage) { open.insert(data.passage) }
            case .passageAnswered(let data):
                open.remove(data.passage)
                answered.insert(data.passage)
            default: break
            }
        }
        guard let latest, latest.covers, latest.index > basis(of: head, before: index) else {
            return ["R2: no summary of the head as it stands"]
        }
        var faults = open.filter { headsOf[$0]?.contains(head) == true }.map { "R2: passage \($0) unanswered" }
        for party in parties(of: head, before: index) {
            let sent = events[latest.index..<index].contains { event in
                if case .summarySent(let data) = event.body {
                    data.party == party && data.version == latest.version
                } else {
                    false
                }
            }
            if !sent, !isToldOtherwise(party, after: latest.index, before: index) {
                faults.append("R2: \(party) not told")
            }
        }
        return faults
    }

    private func wasHeard(_ party: Party, on head: HeadID, at index: Int) -> Bool {
        var heard = false
        var due: Int64?
        for event in events[..<index] {
            switch event.body {
            case .statementGiven(let data): if data.head == head, data.party == party { heard = true }
            case .statementWaived(let data): if data.head == head, data.party == party { heard = true }
            case .statementInvited(let data):
                if data.head == head, data.party == party { due = data.due.milliseconds }
            case .headChanged(let data):
                if data.head == head, data.ground != nil || data.allegation != nil { (heard, due) = (false, nil) }
            case .employeeNamed(let data): if data.head == head { (heard, due) = (false, nil) }
            default: break
            }
        }
        if heard { return true }
        guard let due, let told = firstTold(party, about: head, before: index) else { return false }
        let last = max(day(due), addBusinessDays(noticeDays, to: day(told)))
        return day(events[index].at.milliseconds) > last
    }

    private func firstTold(_ party: Party, about head: HeadID, before index: Int) -> Int64? {
        let basis = basis(of: head, before: index)
        var told: [Int64] = []
        for position in events[..<index].indices where position > basis {
            guard case .summaryIssued(let summary) = events[position].body,
                summary.passages.contains(where: { $0.heads.contains(head) })
            else { continue }
            for event in events[position..<index] {
                if case .summarySent(let sent) = event.body, sent.version == summary.version, sent.party == party {
                    told.append(event.at.milliseconds)
                }
            }
            if let moment = toldOtherwiseAt(party, after: position, before: index) { told.append(moment) }
        }
        return told.min()
    }
}

extension Oracle {
    // MARK: Judges

    private func judgeFaults(_ data: ComplaintHappening.Found, at index: Int) -> [String] {
        var faults: [String] = []
        let judge = data.decider
        if judge != events[index].by { faults.append("R5: decided in another's name") }
        if judge == .house { faults.append("R5: the house decided") }
        var ever: Set<EmployeeID> = []
        var namedAt = 0
        var current: EmployeeID?
        var occurred: Int64?
        var tie = false
        var declaredAt: Int?
        var outsideAt: Int?
        var stage = Stage.one
        for (position, event) in events[..<index].enumerated() {
            switch event.body {
            case .headAdded(let head):
                if let employee = head.employee { ever.insert(employee) }
                if head.head == data.head {
                    current = head.employee
                    occurred = head.occurredAt?.milliseconds
                    if head.employee != nil { namedAt = position }
                }
            case .headChanged(let head):
                if head.head == data.head, let moment = head.occurredAt?.milliseconds {
                    occurred = min(occurred ?? moment, moment)
                }
            case .employeeNamed(let naming):
                ever.insert(naming.employee)
                if naming.head == data.head { (current, namedAt) = (naming.employee, position) }
            case .conflictDeclared(let declaration):
                if declaration.person == judge {
                    tie = tie || declaration.tie != nil
                    declaredAt = position
                }
            case .outsideDeciderNamed(let naming): if naming.person == judge { outsideAt = position }
            case .escalated(let escalation): stage = escalation.stage
            case .found(let earlier):
                if earlier.decider == judge, earlier.stage != data.stage { faults.append("R5: decided stage one") }
            default: break
            }
        }
        if stage != data.stage { faults.append("found at the wrong stage") }
        if ever.contains(judge) { faults.append("R5: concerned") }
        if parties(of: data.head, before: index).contains(.person(judge)) { faults.append("R5: a party") }
        if let current, stoodInLine(judge, current, from: occurred ?? .min, to: events[index].at.milliseconds) {
            faults.append("R5: in the line of \(current)")
        }
        if outsiders.contains(judge) {
            if outsideAt ?? -1 < namedAt { faults.append("R5: outsider not named") }
        } else {
            if declaredAt ?? -1 < namedAt { faults.append("R5: not declared") }
            if tie { faults.append("R5: tied") }
        }
        return faults
    }

    /// Looks at every moment at which any line began or ended, and at both ends.
    private func stoodInLine(_ one: EmployeeID, _ other: EmployeeID, from start: Int64, to end: Int64) -> Bool {
        let turns = lines.flatMap { [$0.from, $0.until ?? end] }.filter { start <= $0 && $0 <= end } + [start, end]
        return turns.contains { moment in
            above(one, at: moment).contains(other) || above(other, at: moment).contains(one)
        }
    }

    private func above(_ person: EmployeeID, at moment: Int64) -> Set<EmployeeID> {
        var found: Set<EmployeeID> = []
        var waiting = [person]
        while let next = waiting.popLast() {
            for line in lines
            where line.person == next && line.from <= moment && moment <= line.until ?? .max
                && found.insert(line.manager).inserted
            {
                waiting.append(line.manager)
            }
        }
        return found
    }

    // MARK: Hearings and endings

    private func hearingFaults(_ data: ComplaintHappening.HearingHeld, at index: Int) -> [String] {
        var plan: (ComplaintHappening.HearingScheduled, Int64)?
        var waived: Set<EmployeeID> = []
        for event in events[..<index] {
            switch event.body {
            case .hearingScheduled(let scheduled):
                if scheduled.hearing == data.hearing { plan = (scheduled, event.at.milliseconds) }
            case .presenceWaived(let waiver): if waiver.hearing == data.hearing { waived.insert(waiver.employee) }
            default: break
            }
        }
        guard let (scheduled, invitedAt) = plan else { return ["never scheduled"] }
        let concerned = scheduled.heads.compactMap { currentEmployee(of: $0, before: index) }
        return concerned.filter { employee in
            if data.present.contains(.person(employee)) || waived.contains(employee) { return false }
            let invited = scheduled.invited.contains(.person(employee))
            let offered = scheduled.offersWriting || scheduled.offersRepresentative
            let noticed = day(scheduled.scheduledFor.milliseconds) >= addBusinessDays(noticeDays, to: day(invitedAt))
            let due = day(events[index].at.milliseconds) >= day(scheduled.scheduledFor.milliseconds)
            return !(invited && offered && noticed && due)
        }.map { "R3: behind the back of \($0)" }
    }

    private func currentEmployee(of head: HeadID, before index: Int) -> EmployeeID? {
        var employee: EmployeeID?
        for event in events[..<index] {
            if case .headAdded(let data) = event.body, data.head == head { employee = data.employee }
            if case .employeeNamed(let data) = event.body, data.head == head { employee = data.employee }
        }
        return employee
    }

    private func closingFaults(at index: Int) -> [String] {
        var outcomes: [HeadID: Outcome] = [:]
        var heads: Set<HeadID> = []
        var owed: [RemedyID: (HeadID, Int64)] = [:]
        var kept: Set<HeadID> = []
        for event in events[..<index] {
            switch event.body {
            case .headAdded(let data): heads.insert(data.head)
            case .found(let data): outcomes[data.head] = data.outcome
            case .headWithdrawn(let data): outcomes[data.head] = .withdrawn
            case .headResolvedEarly(let data): outcomes[data.head] = .resolvedEarly
            case .headReopened(let data): outcomes[data.head] = nil
            case .remedyGranted(let data): owed[data.remedy] = (data.head, data.due.milliseconds)
            case .changeCommitted(let data): owed[data.remedy] = (data.head, data.due.milliseconds)
            case .remedyFulfilled(let data):
                if let (head, _) = owed.removeValue(forKey: data.remedy) { kept.insert(head) }
            default: break
            }
        }
        let today = day(events[index].at.milliseconds)
        if heads.isEmpty { return ["R9: no head"] }
        let faults: [String] = heads.compactMap { head in
            guard let outcome = outcomes[head] else { return "R9: head \(head) has no outcome" }
            guard [.upheld, .partlyUpheld, .upheldAlreadyRemedied].contains(outcome) else { return nil }
            let isPromised = owed.values.contains { $0.0 == head && today <= day($0.1) }
            return kept.contains(head) || isPromised ? nil : "R9: nothing follows on head \(head)"
        }
        return careFaults(before: index) + noteFaults(before: index) + faults
    }

    private func wasEverSafety(_ head: HeadID, before index: Int) -> Bool {
        events[..<index].contains { event in
            switch event.body {
            case .headAdded(let data): data.head == head && data.ground == .safety
            case .headChanged(let data): data.head == head && data.ground == .safety
            default: false
            }
        }
    }

    private func isEmbargoed(at index: Int) -> Bool {
        var until: Int64?
        for event in events[..<index] {
            if case .embargoPlaced(let data) = event.body { until = data.until.milliseconds }
            if case .embargoLifted = event.body { until = nil }
        }
        return until.map { events[index].at.milliseconds < $0 } ?? false
    }

    // MARK: Days

    private func day(_ milliseconds: Int64) -> Int64 {
        Int64((Double(milliseconds) / 86_400_000).rounded(.down))
    }

    /// 1970-01-01 was a Thursday: days 2 and 3 of each week counted from it are the weekend.
    private func addBusinessDays(_ count: Int, to start: Int64) -> Int64 {
        var day = start
        var left = count
        while left > 0 {
            day += 1
            if ![2, 3].contains(((day % 7) + 7) % 7) { left -= 1 }
        }
        return day
    }
}
