package import EvenhandDomain
package import EvenhandJournal
internal import GRDB

extension SQLiteJournal {
    package func unwatched(limit: Int) async throws(JournalError) -> [ComplaintEntry] {
        try await read { try ComplaintRow.entries(behind: "clock_look", limit: limit, in: $0) }
    }

    package func look(_ looks: [ClockLook]) async throws(JournalError) {
        guard !looks.isEmpty else { return }
        try await writingBeside { database in
            let put = try BoundStatement(
                cachedIn: database,
                """
                INSERT INTO clock_look (complaint, at)
                SELECT id, CASE WHEN ?2 IS NULL OR version = ?2 THEN ?3 ELSE 0 END FROM complaint WHERE id = ?1
                ON CONFLICT (complaint) DO UPDATE SET at = excluded.at
                """)
            for look in looks {
                put.bind(look.complaint.rawValue)
                put.bind(look.version)
                put.bind(look.at?.milliseconds)
                try put.run()
            }
        }
    }

    package func looksDue(by moment: Instant, limit: Int) async throws(JournalError) -> [ComplaintID] {
        try await read { database in
            var due: [ComplaintID] = []
            for (after, until) in [(Int64(0), moment.milliseconds), (.min, min(0, moment.milliseconds))] {
                let select = try BoundStatement(
                    cachedIn: database,
                    """
                    SELECT complaint FROM clock_look INDEXED BY clock_look_at
                    WHERE at IS NOT NULL AND at > ? AND at <= ? ORDER BY at, complaint LIMIT ?
                    """)
                select.bind(after)
                select.bind(until)
                select.bind(Int64(limit))
                try select.forEach { due.append(ComplaintID(rawValue: $0.integer(0))) }
            }
            return due
        }
    }

    package func openAlerts(
        to addressee: EmployeeID?, after key: AlertKey?, limit: Int
    ) async throws(JournalError) -> [AlertKey] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT due, complaint, alert FROM alert
                WHERE \(addressee == nil ? "? = 0" : "addressee = ?") AND (due, complaint, alert) > (?, ?, ?)
                ORDER BY due, complaint, alert LIMIT ?
                """)
            select.bind(addressee?.rawValue ?? 0)
            select.bind(key?.due.milliseconds ?? .min)
            select.bind(key?.complaint.rawValue ?? .min)
            select.bind(key?.alert.rawValue ?? .min)
            select.bind(Int64(limit))
            var keys: [AlertKey] = []
            try select.forEach { row in
                keys.append(
                    AlertKey(
                        due: Instant(milliseconds: row.integer(0)), complaint: ComplaintID(rawValue: row.integer(1)),
                        alert: AlertID(rawValue: row.integer(2))))
            }
            return keys
        }
    }
}
