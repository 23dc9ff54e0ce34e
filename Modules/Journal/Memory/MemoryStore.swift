import EvenhandDomain

/// Everything the memory adapter holds.
struct MemoryStore: JournalTransaction {
    var committer: Committer
    var events: [StoredEvent] = []
    var texts: [Int64: [StoredText]] = [:]
    var sequencesByStream: [StreamID: [Int64]] = [:]
    var streamsByKey: [String: StreamID] = [:]
    var sequencesBySubject: [StreamID: Set<Int64>] = [:]
    var checkpoints: [Checkpoint] = []
    var outcomes: [OutcomeScope: StoredOutcome] = [:]
    /// The scopes in the order their outcomes came, for `forgetOutcomes`; one that was replaced stands here twice.
    var outcomeOrder: [(at: Instant, scope: OutcomeScope)] = []

    var complaints: [ComplaintID: ComplaintEntry] = [:]
    var counters: [String: Int64] = [:]
    var duplicates: [ComplaintID: [DuplicateSuggestion]] = [:]
    /// Complaints that were compared.
    var kin: [ComplaintID: Kin] = [:]
    /// Complaints whose clocks are watched, and when to look.
    var looks: [ComplaintID: Instant?] = [:]
    var customers: [CustomerID: CustomerEntry] = [:]
    var employees: [EmployeeID: EmployeeEntry] = [:]
    var managerChanges: [EmployeeID: [ManagerChange]] = [:]
    var tokens: [TokenID: TokenEntry] = [:]
    var ledgerMoments: [LedgerMomentKey: [String: LedgerMoment]] = [:]
    var customerTurns: [CustomerID: [CustomerTurn]] = [:]
    var caseReads: [CaseRead] = []
    var readGaps: [ReadGap] = []

    init(committer: Committer) { self.committer = committer }

    func row(_ sequence: Int64) -> (StoredEvent, [StoredText]) {
        (events[Int(sequence) - 1], texts[sequence] ?? [])
    }

    mutating func emptyReadModels() {
        complaints = [:]
        counters = [:]
        looks = [:]
        duplicates = [:]
        kin = [:]
        customers = [:]
        employees = [:]
        managerChanges = [:]
        ledgerMoments = [:]
        customerTurns = [:]
        tokens = [:]
    }

    func head(of stream: StreamID) -> StreamHead {
        guard let last = sequencesByStream[stream]?.last else { return .none }
        let event = events[Int(last) - 1]
        return StreamHead(version: event.version, hash: event.hash)
    }

    func stream(holding uniqueKey: String) -> StreamID? { streamsByKey[uniqueKey] }

    mutating func insert(_ event: StoredEvent, texts: [StoredText]) {
        events.append(event)
        sequencesByStream[event.stream, default: []].append(event.sequence)
        if let key = event.uniqueKey { streamsByKey[key] = event.stream }
        if texts.isEmpty { return }
        self.texts[event.sequence] = texts
        for text in texts { sequencesBySubject[text.subject, default: []].insert(event.sequence) }
    }

    mutating func insert(_ checkpoint: Checkpoint) { checkpoints.append(checkpoint) }

    mutating func eraseTexts(of subject: StreamID, by sequence: Int64) {
        for affected in sequencesBySubject[subject] ?? [] {
            forgetWords(of: events[Int(affected) - 1])
            guard var list = texts[affected] else { continue }
            for index in list.indices where list[index].subject == subject && list[index].text != nil {
                list[index].text = nil
                list[index].salt = nil
                list[index].erasedBy = sequence
            }
            texts[affected] = list
        }
    }

    mutating func put(_ outcome: StoredOutcome) {
        outcomes[outcome.scope] = outcome
        let place = outcomeOrder.lastIndex { $0.at <= outcome.at }.map { $0 + 1 } ?? 0
        outcomeOrder.insert((outcome.at, outcome.scope), at: place)
    }

    mutating func eraseOutcomes(of subject: StreamID) {
        let streams = Set((sequencesBySubject[subject] ?? []).map { events[Int($0) - 1].stream } + [subject])
        for (scope, outcome) in outcomes {
            switch outcome.answer {
            case .events(let stream, _, _):
                // A stream that is no single record's may have been only the first of those the call wrote to.
                if !stream.category.isOfRecords || streams.contains(stream) { outcomes[scope]?.request = nil }
            case .kept:
                outcomes[scope]?.request = nil
                outcomes[scope]?.answer = nil
            case nil: break
            }
        }
    }

    mutating func forgetOutcomes(before moment: Instant) -> Int {
        let old = outcomeOrder.prefix { $0.at < moment }
        outcomeOrder.removeFirst(old.count)
        var count = 0
        for (at, scope) in old where outcomes[scope]?.at == at {
            outcomes[scope] = nil
            count += 1
        }
        return count
    }

    func complaint(_ id: ComplaintID) -> ComplaintEntry? { complaints[id] }

    mutating func put(_ entry: ComplaintEntry, replacing previous: ComplaintEntry?) { complaints[entry.id] = entry }

    mutating func lookAgain(at complaint: ComplaintID) {
        if looks[complaint] != nil { looks[complaint] = .some(Instant(milliseconds: 0)) }
    }

    mutating func adjustCounter(_ name: String, by amount: Int64) {
        let value = (counters[name] ?? 0) + amount
        counters[name] = value == 0 ? nil : value
    }

    func customer(_ id: CustomerID) -> CustomerEntry? { customers[id] }

    mutating func put(_ entry: CustomerEntry) { customers[entry.id] = entry }

    func employee(_ id: EmployeeID) -> EmployeeEntry? { employees[id] }

    mutating func put(_ entry: EmployeeEntry) { employees[entry.id] = entry }

    mutating func put(_ change: ManagerChange) { managerChanges[change.employee, default: []].append(change) }

    mutating func add(_ moment: LedgerMoment) {
        if ledgerMoments[moment.key]?[moment.currency]?.add(moment) == nil {
            ledgerMoments[moment.key, default: [:]][moment.currency] = moment
        }
    }

    mutating func put(_ turn: CustomerTurn) { customerTurns[turn.customer, default: []].append(turn) }

    mutating func put(_ entry: TokenEntry) { tokens[entry.id] = entry }

    mutating func revokeToken(_ id: TokenID, at moment: Instant) { tokens[id]?.revokedAt = moment }
}
