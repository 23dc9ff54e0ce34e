package import EvenhandDomain
internal import Synchronization

extension MemoryJournal {
    package func unwatched(limit: Int) async throws(JournalError) -> [ComplaintEntry] {
        store.withLock { store in
            let last = store.looks.keys.max()?.rawValue ?? 0
            return Array(
                store.complaints.values.filter { $0.id.rawValue > last }.sorted { $0.id < $1.id }.prefix(limit))
        }
    }

    package func look(_ looks: [ClockLook]) async throws(JournalError) {
        store.withLock { store in
            for look in looks {
                guard let entry = store.complaints[look.complaint] else { continue }
                store.looks[look.complaint] = .some(
                    look.version == nil || entry.version == look.version ? look.at : Instant(milliseconds: 0))
            }
        }
    }

    package func looksDue(by moment: Instant, limit: Int) async throws(JournalError) -> [ComplaintID] {
        store.withLock { store in
            let due = store.looks.compactMap { id, at in at.flatMap { $0 <= moment ? (at: $0, id: id) : nil } }
            let sorted = due.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
            let start = Instant(milliseconds: 0)
            return [sorted.filter { $0.at > start }, sorted.filter { $0.at <= start }].flatMap { $0.prefix(limit) }.map(
                \.id)
        }
    }

    package func openAlerts(
        to addressee: EmployeeID?, after key: AlertKey?, limit: Int
    ) async throws(JournalError) -> [AlertKey] {
        let entries = store.withLock { Array($0.complaints.values) }
        let keys = entries.flatMap { entry in
            entry.summary.alerts.filter { addressee == nil || ($0.to ?? .house) == addressee }.map {
                AlertKey(due: $0.due, complaint: entry.id, alert: $0.alert)
            }
        }
        return Array(keys.filter { open in key.map { $0 < open } ?? true }.sorted().prefix(limit))
    }
}
