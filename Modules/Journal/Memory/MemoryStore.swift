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

    var complaints: [ComplaintID: ComplaintEntry] = [:]
    var counters: [String: Int64] = [:]
    var customers: [CustomerID: CustomerEntry] = [:]
    var employees: [EmployeeID: EmployeeEntry] = [:]
    var tokens: [TokenID: TokenEntry] = [:]

    init(committer: Committer) { self.committer = committer }

    func row(_ sequence: Int64) -> (StoredEvent, [StoredText]) {
        (events[Int(sequence) - 1], texts[sequence] ?? [])
    }

    mutating func emptyReadModels() {
        complaints = [:]
        counters = [:]
        customers = [:]
        employees = [:]
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
            guard var list = texts[affected] else { continue }
            for index in list.indices where list[index].subject == subject && list[index].text != nil {
                list[index].text = nil
                list[index].salt = nil
                list[index].erasedBy = sequence
            }
            texts[affected] = list
        }
    }

    func complaint(_ id: ComplaintID) -> ComplaintEntry? { complaints[id] }

    mutating func put(_ entry: ComplaintEntry, replacing previous: ComplaintEntry?) { complaints[entry.id] = entry }

    mutating func adjustCounter(_ name: String, by amount: Int64) {
        let value = (counters[name] ?? 0) + amount
        counters[name] = value == 0 ? nil : value
    }

    func customer(_ id: CustomerID) -> CustomerEntry? { customers[id] }

    mutating func put(_ entry: CustomerEntry) { customers[entry.id] = entry }

    func employee(_ id: EmployeeID) -> EmployeeEntry? { employees[id] }

    mutating func put(_ entry: EmployeeEntry) { employees[entry.id] = entry }

    mutating func put(_ entry: TokenEntry) { tokens[entry.id] = entry }

    mutating func revokeToken(_ id: TokenID, at moment: Instant) { tokens[id]?.revokedAt = moment }
}
