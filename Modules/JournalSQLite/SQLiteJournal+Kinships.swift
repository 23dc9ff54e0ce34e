package import EvenhandDomain
package import EvenhandJournal
internal import GRDB

extension SQLiteJournal {
    package func uncompared(limit: Int) async throws(JournalError) -> [ComplaintEntry] {
        try await read { try ComplaintRow.entries(behind: "letter", limit: limit, in: $0) }
    }

    package func relate(_ kinships: [Kinship]) async throws(JournalError) {
        guard !kinships.isEmpty else { return }
        try await writingBeside { database in
            let drop = try BoundStatement(cachedIn: database, "DELETE FROM duplicate WHERE complaint = ?")
            let put = try BoundStatement(cachedIn: database, "INSERT INTO duplicate VALUES (?, ?, ?, ?)")
            let letter = try BoundStatement(
                cachedIn: database, "INSERT OR REPLACE INTO letter (complaint, letter, customer) VALUES (?, ?, ?)")
            let dropBands = try BoundStatement(
                cachedIn: database, "DELETE FROM letter_band WHERE complaint = ?")
            let band = try BoundStatement(cachedIn: database, "INSERT OR IGNORE INTO letter_band VALUES (?, ?)")
            for kinship in kinships {
                // Erased since it was read: what its words gave is not written behind the erasure.
                let hasText = try Self.narrative(of: kinship.complaint, in: database) != nil
                drop.bind(kinship.complaint.rawValue)
                try drop.run()
                for duplicate in kinship.duplicates where hasText || duplicate.likeness != .sameText {
                    put.bind(kinship.complaint.rawValue)
                    put.bind(duplicate.complaint.rawValue)
                    put.bind(duplicate.likeness.rawValue)
                    put.bind(Int64(duplicate.similarity))
                    try put.run()
                }
                guard let first = kinship.letter else { continue }
                letter.bind(kinship.complaint.rawValue)
                letter.bind(hasText ? first.rawValue : 0)
                letter.bind(kinship.customer?.rawValue)
                try letter.run()
                dropBands.bind(kinship.complaint.rawValue)
                try dropBands.run()
                for value in kinship.bands where hasText {
                    band.bind(value)
                    band.bind(kinship.complaint.rawValue)
                    try band.run()
                }
            }
        }
    }

    package func duplicates(
        of complaints: [ComplaintID]
    ) async throws(JournalError) -> [ComplaintID: [DuplicateSuggestion]] {
        if complaints.isEmpty { return [:] }
        return try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT other, likeness, similarity FROM duplicate WHERE complaint = ?
                ORDER BY similarity DESC, other DESC
                """)
            var found: [ComplaintID: [DuplicateSuggestion]] = [:]
            for complaint in complaints {
                select.bind(complaint.rawValue)
                try select.forEach { row in
                    guard let likeness = DuplicateLikeness(rawValue: row.string(1)) else { return }
                    found[complaint, default: []].append(
                        DuplicateSuggestion(
                            complaint: ComplaintID(rawValue: row.integer(0)), likeness: likeness,
                            similarity: Int(row.integer(2))))
                }
            }
            return found
        }
    }

    package func complaints(withBands bands: [Int64], limit: Int) async throws(JournalError) -> [ComplaintID] {
        if bands.isEmpty { return [] }
        return try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                "SELECT complaint FROM letter_band WHERE band = ? ORDER BY complaint LIMIT \(Self.bandLimit)")
            var shared: [ComplaintID: Int] = [:]
            for band in Set(bands) {
                select.bind(band)
                try select.forEach { shared[ComplaintID(rawValue: $0.integer(0)), default: 0] += 1 }
            }
            return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
        }
    }

    package func letters(of complaints: [ComplaintID]) async throws(JournalError) -> [ComplaintID: ComplaintID] {
        if complaints.isEmpty { return [:] }
        return try await read { database in
            let select = try BoundStatement(
                cachedIn: database, "SELECT letter FROM letter WHERE complaint = ? AND letter > 0")
            var found: [ComplaintID: ComplaintID] = [:]
            for complaint in complaints {
                select.bind(complaint.rawValue)
                try select.forEach { found[complaint] = ComplaintID(rawValue: $0.integer(0)) }
            }
            return found
        }
    }

    package func copyCount(
        of letter: ComplaintID, besides complaint: ComplaintID, of customer: CustomerID?, limit: Int
    ) async throws(JournalError) -> Int {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT count(*) FROM (
                    SELECT 1 FROM letter INDEXED BY letter_letter
                    WHERE letter = ?1 AND complaint <> ?2 AND (?3 IS NULL OR customer IS NOT ?3) LIMIT ?4)
                """)
            select.bind(letter.rawValue)
            select.bind(complaint.rawValue)
            select.bind(customer?.rawValue)
            select.bind(Int64(limit))
            return try select.first { Int($0.integer(0)) } ?? 0
        }
    }

    package func narrative(of complaint: ComplaintID) async throws(JournalError) -> String? {
        try await read { try Self.narrative(of: complaint, in: $0) }
    }

    private static func narrative(of complaint: ComplaintID, in database: Database) throws -> String? {
        let select = try BoundStatement(
            cachedIn: database,
            """
            SELECT text.text FROM event JOIN text ON text.id = event.sequence << 16
            WHERE event.stream = ? AND event.version = 1
            """)
        select.bind(StreamID.complaint(complaint).key)
        return try select.first { $0.optionalString(0) } ?? nil
    }
}
