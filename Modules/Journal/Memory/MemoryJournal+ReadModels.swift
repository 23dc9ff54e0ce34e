package import EvenhandDomain
internal import Synchronization

extension MemoryJournal {
    package func complaint(_ id: ComplaintID) async throws(JournalError) -> ComplaintEntry? {
        store.withLock { $0.complaints[id] }
    }

    package func complaints(_ ids: [ComplaintID]) async throws(JournalError) -> [ComplaintID: ComplaintEntry] {
        let all = store.withLock { $0.complaints }
        return ids.reduce(into: [ComplaintID: ComplaintEntry]()) { $0[$1] = all[$1] }
    }

    package func excerpts(
        of ids: [ComplaintID], characters length: Int
    ) async throws(JournalError) -> [ComplaintID: ComplaintExcerpt] {
        store.withLock { store in
            ids.reduce(into: [ComplaintID: ComplaintExcerpt]()) { excerpts, id in
                guard let entry = store.complaints[id] else { return }
                excerpts[id] = ComplaintExcerpt(
                    entry: entry, beginning: store.narrative(of: id).map { String($0.prefix(length)) })
            }
        }
    }

    package func queue(
        _ filter: QueueFilter, after key: QueueKey?, limit: Int
    ) async throws(JournalError) -> QueuePage {
        let open = store.withLock { store in
            store.complaints.values.filter { $0.isOpen && filter.matches($0.summary) }
        }
        let sorted = open.map { ($0.queueKey, $0) }.sorted { $0.0 < $1.0 }
            .filter { entry in key.map { $0 < entry.0 } ?? true }
        let page = Array(sorted.prefix(limit))
        return QueuePage(entries: page.map(\.1), next: sorted.count > limit ? page.last?.0 : nil)
    }

    package func complaints(
        _ filter: ComplaintFilter, below key: ComplaintID?, limit: Int
    ) async throws(JournalError) -> ComplaintPage {
        let matching = store.withLock { store in
            store.complaints.values.filter { entry in
                (key.map { entry.id < $0 } ?? true) && filter.matches(entry.summary)
            }
        }
        let sorted = matching.sorted { $0.id > $1.id }
        let page = Array(sorted.prefix(limit))
        return ComplaintPage(entries: page, next: sorted.count > limit ? page.last?.id : nil)
    }

    package func complaintsDue(
        before moment: Instant, after key: DueKey?, limit: Int
    ) async throws(JournalError) -> DuePage {
        let entries = store.withLock { Array($0.complaints.values) }
        let due = entries.compactMap { entry in
            entry.summary.nextDue.map { (DueKey(due: $0, complaint: entry.id), entry) }
        }
        let sorted = due.filter { entry in entry.0.due < moment && (key.map { $0 < entry.0 } ?? true) }
            .sorted { $0.0 < $1.0 }
        let page = Array(sorted.prefix(limit))
        return DuePage(entries: page.map(\.1), next: sorted.count > limit ? page.last?.0 : nil)
    }

    package func remediesDue(
        before moment: Instant, after key: RemedyDue?, limit: Int
    ) async throws(JournalError) -> [RemedyDue] {
        let entries = store.withLock { Array($0.complaints.values) }
        let due = entries.flatMap { entry in
            entry.summary.remedies.map {
                RemedyDue(due: $0.due, complaint: entry.id, remedy: $0.remedy, owner: $0.owner)
            }
        }
        let wanted = due.filter { remedy in remedy.due < moment && (key.map { $0 < remedy } ?? true) }
        return Array(wanted.sorted().prefix(limit))
    }

    package func counters() async throws(JournalError) -> [String: Int64] { store.withLock { $0.counters } }

    package func customer(_ id: CustomerID) async throws(JournalError) -> CustomerEntry? {
        store.withLock { $0.customers[id] }
    }

    package func customer(external reference: SourceReference) async throws(JournalError) -> CustomerEntry? {
        store.withLock { $0.customers.values.filter { $0.external == reference }.min { $0.id < $1.id } }
    }

    package func customers(after key: CustomerID?, limit: Int) async throws(JournalError) -> [CustomerEntry] {
        let all = store.withLock { $0.customers.values.sorted { $0.id < $1.id } }
        return Array(all.filter { entry in key.map { $0 < entry.id } ?? true }.prefix(limit))
    }

    package func customerGroups() async throws(JournalError) -> [CustomerID: String] {
        store.withLock { $0.customers.compactMapValues(\.group) }
    }

    package func ledgerMoments(
        in currency: String, after key: LedgerMomentKey?, limit: Int
    ) async throws(JournalError) -> [LedgerMoment] {
        let all = store.withLock { $0.ledgerMoments.values.compactMap { $0[currency] } }
        return Array(
            all.filter { moment in key.map { $0 < moment.key } ?? true }.sorted { $0.key < $1.key }.prefix(limit))
    }

    package func lastSales(of customer: CustomerID, limit: Int) async throws(JournalError) -> [LedgerMoment] {
        let all = store.withLock { store in
            store.ledgerMoments.filter { $0.key.customer == customer }.flatMap(\.value.values)
        }
        let sorted = all.filter { $0.sales > 0 }.sorted { ($1.at, $0.currency) < ($0.at, $1.currency) }
        return Array(sorted.prefix(limit))
    }

    package func ledgerCurrencies() async throws(JournalError) -> [String: Int] {
        store.withLock { store in
            store.ledgerMoments.values.flatMap(\.keys).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
    }

    package func customerComplaints(
        after last: CustomerComplaint?, limit: Int
    ) async throws(JournalError) -> [CustomerComplaint] {
        let all = store.withLock { store in
            store.complaints.values.compactMap { entry in
                entry.summary.customer.map {
                    CustomerComplaint(
                        customer: $0, receivedAt: entry.summary.receivedAt, complaint: entry.id,
                        topic: entry.summary.topic)
                }
            }
        }
        return Array(
            all.filter { row in last.map { $0.order < row.order } ?? true }.sorted { $0.order < $1.order }
                .prefix(limit))
    }

    package func customerTurns(after last: CustomerTurn?, limit: Int) async throws(JournalError) -> [CustomerTurn] {
        let all = store.withLock { $0.customerTurns.values.flatMap { $0 } }
        return Array(
            all.filter { turn in last.map { $0.order < turn.order } ?? true }.sorted { $0.order < $1.order }
                .prefix(limit))
    }

    package func employee(_ id: EmployeeID) async throws(JournalError) -> EmployeeEntry? {
        store.withLock { $0.employees[id] }
    }

    package func employees(after key: EmployeeID?, limit: Int) async throws(JournalError) -> [EmployeeEntry] {
        let all = store.withLock { $0.employees.values.sorted { $0.id < $1.id } }
        return Array(all.filter { entry in key.map { $0 < entry.id } ?? true }.prefix(limit))
    }

    package func managerChanges(around person: EmployeeID) async throws(JournalError) -> [ManagerChange] {
        store.withLock { store in
            var line: Set<EmployeeID> = []
            func walk(_ next: (EmployeeID) -> [EmployeeID]) {
                var seen: Set<EmployeeID> = [person]
                var waiting = [person]
                while let employee = waiting.popLast() {
                    waiting += next(employee).filter { seen.insert($0).inserted }
                }
                line.formUnion(seen)
            }
            walk { employee in (store.managerChanges[employee] ?? []).compactMap(\.manager) }
            walk { employee in
                store.managerChanges.filter { $0.value.contains { $0.manager == employee } }.map(\.key)
            }
            return line.sorted().flatMap { store.managerChanges[$0] ?? [] }
        }
    }

    package func token(sha256: [UInt8]) async throws(JournalError) -> TokenEntry? {
        store.withLock { $0.tokens.values.first { $0.sha256 == sha256 } }
    }

    package func tokens() async throws(JournalError) -> [TokenEntry] {
        store.withLock { $0.tokens.values.sorted { $0.id < $1.id } }
    }

    package func stream(holding uniqueKey: String) async throws(JournalError) -> StreamID? {
        store.withLock { $0.streamsByKey[uniqueKey] }
    }

    package func status() async throws(JournalError) -> JournalStatus {
        let waiting = waitingCount
        return store.withLock { store in
            let tail = store.committer.tail
            return JournalStatus(
                position: tail.sequence, indexedThrough: tail.sequence, searchBacklog: 0,
                lastCheckpoint: tail.lastCheckpoint, waitingAppends: waiting)
        }
    }
}

/// A process that ends takes its memory along, so there are no gaps but those that are told.
extension MemoryJournal {
    package func beginReads(at now: Instant) async throws(JournalError) {}

    package func keep(
        _ reads: [CaseRead], gaps: [ReadGap], through: Instant, isLast: Bool
    ) async throws(JournalError) {
        store.withLock { store in
            store.caseReads += reads
            store.readGaps += gaps
        }
    }

    package func caseReads(
        _ filter: CaseReadFilter, below key: Int64?, limit: Int
    ) async throws(JournalError) -> CaseReadPage {
        store.withLock { store in
            var page = CaseReadPage(rows: [], next: nil)
            for index in store.caseReads.indices.reversed() {
                guard Int64(index) < key ?? .max, filter.admits(store.caseReads[index]) else { continue }
                if page.rows.count == limit { return page }
                page.rows.append(.init(key: Int64(index), read: store.caseReads[index]))
                page.next = Int64(index)
            }
            page.next = nil
            return page
        }
    }

    package func readGaps(limit: Int) async throws(JournalError) -> [ReadGap] {
        store.withLock { Array($0.readGaps.reversed().prefix(limit)) }
    }
}
