import EvenhandDomain

/// What the oracle sees of ground, evidence and care (R6, R7, R8, R14), by a sum of its own.
extension Oracle {
    private struct Head {
        var ground = Ground.unsorted
        var employee: EmployeeID?
        var technicalSince: Int64?
        var wasSafety = false
        var addedBy = EmployeeID.house
        var basis = 0
    }

    private func head(_ id: HeadID, before index: Int) -> Head {
        var head = Head()
        for (position, event) in events[..<index].enumerated() {
            switch event.body {
            case .headAdded(let data) where data.head == id:
                (head.ground, head.employee, head.addedBy, head.basis) = (
                    data.ground, data.employee, event.by, position
                )
            case .headChanged(let data) where data.head == id:
                head.ground = data.ground ?? head.ground
                if data.ground != nil || data.allegation != nil || data.asked != nil { head.basis = position }
            case .employeeNamed(let data) where data.head == id:
                (head.employee, head.basis) = (data.employee, position)
            default: continue
            }
            if head.ground == .technical { head.technicalSince = head.technicalSince ?? event.at.milliseconds }
            if head.ground == .safety { head.wasSafety = true }
        }
        return head
    }

    private func isFor(_ outcome: Outcome) -> Bool {
        [.upheld, .partlyUpheld, .upheldAlreadyRemedied, .upheldNoInjustice].contains(outcome)
    }

    private func everConcerned(before index: Int) -> Set<EmployeeID> {
        Set(
            events[..<index].compactMap { event in
                switch event.body {
                case .headAdded(let data): data.employee
                case .employeeNamed(let data): data.employee
                default: nil
                }
            })
    }

    private func respondent(before index: Int) -> EmployeeID? {
        events[..<index].reversed().lazy.compactMap { event in
            if case .respondentAppointed(let data) = event.body { data.respondent } else { nil }
        }.first
    }

    func meritFaults(_ data: ComplaintHappening.Found, at index: Int) -> [String] {
        let head = head(data.head, before: index)
        var faults: [String] = []
        if head.wasSafety { faults += safetyFaults(data, head, at: index) }
        if data.outcome != .notInvestigated { faults += groundFaults(data, head, at: index) }
        let (sum, besides) = weigh(data.head, head, before: index)
        if let employee = head.employee, isFor(data.outcome) {
            if sum < 1_000 { faults.append("R7: \(employee) found against at \(sum)") }
            if !besides { faults.append("R7: \(employee) found against on the complaint alone") }
            let weights: [BehaviourResponse: Int] = [
                .console: 0, .systemFix: 0, .coach: 1, .remedialAction: 2, .disciplinaryAction: 2,
            ]
            let bounds: [BehaviourClass: Int] = [.humanError: 0, .atRiskBehaviour: 1, .recklessBehaviour: 2]
            if let behaviour = data.details?.behaviour, let response = data.details?.response {
                if (weights[response] ?? 9) > (bounds[behaviour] ?? 0) { faults.append("R7: \(response) is too much") }
            } else {
                faults.append("R7: no class or answer")
            }
        }
        if data.details?.merit?.sum != sum {
            faults.append("R14: pinned \(String(describing: data.details?.merit)), weighed \(sum)")
        }
        if data.details?.departsFrom.isEmpty == false,
            fillers.contains(data.details?.departure?.text ?? "") || data.details?.departure == nil
        {
            faults.append("R14: a departure without a reason")
        }
        return faults
    }

    private func safetyFaults(_ data: ComplaintHappening.Found, _ head: Head, at index: Int) -> [String] {
        let isReviewed = events[head.basis..<index].contains { event in
            if case .safetyReviewed(let review) = event.body {
                review.head == data.head && event.by != head.addedBy && event.by != .house
                    && event.by != data.decider
            } else {
                false
            }
        }
        return isReviewed ? [] : ["R6: a safety head that nobody else reviewed"]
    }

    private func opinions(_ id: HeadID, before index: Int) -> [ComplaintHappening.EvidenceAdded] {
        let concerned = everConcerned(before: index)
        return events[..<index].compactMap { event -> ComplaintHappening.EvidenceAdded? in
            guard case .evidenceAdded(let data) = event.body, data.heads.contains(id),
                data.evidenceKind == .expertOpinion, let author = data.provider, experts.contains(author),
                !concerned.contains(author)
            else { return nil }
            return data
        }
    }

    private func groundFaults(_ data: ComplaintHappening.Found, _ head: Head, at index: Int) -> [String] {
        switch head.ground {
        case .unsorted: return ["R6: unsorted"]
        case .taste:
            let isBelieved = isFor(data.outcome) && data.outcome != .partlyUpheld
            return head.employee == nil && !isBelieved ? ["R6: taste not believed"] : []
        case .technical:
            let opinions = opinions(data.head, before: index)
            let forFirm = opinions.contains { $0.supports != .customer }
            let last = businessDays(20, after: head.technicalSince ?? 0)
            let isOver = dayNumber(events[index].at.milliseconds) > last && !forFirm
            if !isOver, opinions.isEmpty { return ["R6: no expert"] }
            if isOver, head.employee == nil, !isFor(data.outcome) { return ["R6: the doubt fell on the customer"] }
            let needsWords: [Outcome] = [.notUpheld, .partlyUpheld, .unableToReachFinding, .upheldNoInjustice]
            if needsWords.contains(data.outcome),
                data.details?.plainWords == nil || data.details?.toldBeforehand == nil
            {
                return ["R8: no plain words"]
            }
            return []
        case .terms:
            return !areTermsBinding && head.employee == nil && !isFor(data.outcome)
                ? ["R6: nothing accepted, and the doubt fell on the customer"] : []
        case .service, .conduct, .safety: return []
        }
    }

    /// The sum of the standard policy's weights, and whether anything stands beside the complaint.
    private func weigh(_ id: HeadID, _ head: Head, before index: Int) -> (Int, Bool) {
        let policy = MeritPolicy.standard
        let other = head.employee ?? respondent(before: index)
        let expert = Set(opinions(id, before: index).map(\.evidence))
        var sum = policy.priors[head.ground] ?? 0
        var seen: [String: Int] = [:]
        var besides = false
        for event in events[..<index] {
            guard case .evidenceAdded(let data) = event.body, data.heads.contains(id), let side = data.supports
            else { continue }
            let isCustomers = side == .customer
            var kind = data.evidenceKind
            if [.witnessStatement, .expertOpinion, .other].contains(kind) {
                if isCustomers ? data.source == .customer : (data.provider != nil && data.provider == other) {
                    kind = .complaintRepeat
                } else if kind == .expertOpinion, !expert.contains(data.evidence) {
                    kind = .other
                }
            }
            let key = "\(isCustomers) \(kind)"
            let place = seen[key, default: 0]
            seen[key] = place + 1
            let weight = place > 2 ? 0 : (policy.weights[head.ground]?[kind] ?? 0) >> place
            sum += isCustomers ? weight : -weight
            if isCustomers, kind != .complaintRepeat { besides = true }
        }
        return (sum, besides)
    }

    // MARK: Closing

    func careFaults(before index: Int) -> [String] {
        var isOpen = false
        var wasScored = false
        for event in events[..<index] {
            switch event.body {
            case .careRaised: isOpen = true
            case .careReviewed: isOpen = false
            case .scored(let data) where !wasScored && data.score.cues.contains { $0.kind == "vulnerability" }:
                (isOpen, wasScored) = (true, true)
            default: break
            }
        }
        return isOpen ? ["R8: closed without a review of care"] : []
    }

    /// Only what was found and backed: what the customer ended is looked at by tests of its own.
    func noteFaults(before index: Int) -> [String] {
        var backed: [HeadID: (EmployeeID, Int)] = [:]
        for (position, event) in events[..<index].enumerated() {
            switch event.body {
            case .found(let data):
                let employee = head(data.head, before: position).employee
                backed[data.head] = isFor(data.outcome) ? nil : employee.map { ($0, position) }
            case .headReopened(let data): backed[data.head] = nil
            case .headWithdrawn(let data): backed[data.head] = nil
            case .headResolvedEarly(let data): backed[data.head] = nil
            default: break
            }
        }
        return backed.values.compactMap { employee, position in
            let isSent = events[position..<index].contains { event in
                if case .letterSent(let letter) = event.body {
                    letter.letterKind == .supportNote && letter.party == .person(employee)
                } else {
                    false
                }
            }
            return isSent || isToldAfter(.person(employee), event: position, before: index)
                ? nil : "R7: \(employee) was backed and never told"
        }
    }

    /// Two attempts on different days after it, or no channel.
    private func isToldAfter(_ party: Party, event start: Int, before index: Int) -> Bool {
        wasToldOtherwise(party, after: start, before: index)
    }

    private func dayNumber(_ milliseconds: Int64) -> Int64 {
        Int64((Double(milliseconds) / 86_400_000).rounded(.down))
    }

    private func businessDays(_ count: Int, after milliseconds: Int64) -> Int64 {
        var day = dayNumber(milliseconds)
        var left = count
        while left > 0 {
            day += 1
            if ![2, 3].contains(((day % 7) + 7) % 7) { left -= 1 }
        }
        return day
    }
}
