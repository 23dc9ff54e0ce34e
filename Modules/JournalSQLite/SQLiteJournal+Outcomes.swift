package import EvenhandDomain
package import EvenhandJournal
internal import GRDB

extension SQLiteJournal {
    package func outcome(of scope: OutcomeScope) async throws(JournalError) -> StoredOutcome? {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT at, request, stream, version, event_count, reply, refusal FROM outcome
                WHERE person = ? AND method = ? AND key = ?
                """)
            select.bind(scope.person.rawValue)
            select.bind(scope.method)
            select.bind(scope.key)
            return try select.first { row in
                StoredOutcome(
                    scope: scope, at: Instant(milliseconds: row.integer(0)), request: row.hash(1),
                    answer: try Self.answer(from: row, of: scope))
            }
        }
    }

    private static func answer(from row: SQLiteColumns, of scope: OutcomeScope) throws -> StoredOutcome.Answer? {
        if !row.isNull(2) {
            guard let stream = StreamID(key: row.integer(2)) else {
                throw JournalError(
                    .damaged, "The outcome kept for \(scope.method) under key \(scope.key) names no stream.")
            }
            return .events(stream, version: row.integer(3), eventCount: row.integer(4))
        }
        if let reply = row.optionalBytes(5) { return .kept(.reply(reply)) }
        return row.optionalBytes(6).map { .kept(.refusal($0)) }
    }

    @discardableResult
    package func forgetOutcomes(before moment: Instant) async throws(JournalError) -> Int {
        try await onWriter { database throws(JournalError) in
            try self.transact(database) { _, transaction, _ in
                transaction.statements.forgetOutcomes.bind(moment.milliseconds)
                try transaction.statements.forgetOutcomes.run()
                return database.changesCount
            }
        }
    }
}
