internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB

/// The writer's statements, prepared once and kept while the journal is open. Only the writer's queue touches them.
final class WriterStatements {
    let insertEvent: BoundStatement
    let insertText: BoundStatement
    let insertCheckpoint: BoundStatement
    let head: BoundStatement
    let streamHoldingKey: BoundStatement
    let eraseTexts: BoundStatement
    let searchableTexts: BoundStatement
    /// What was made of narratives.
    let forgetWords: [BoundStatement]
    let complaint: BoundStatement
    let putComplaint: BoundStatement
    let putConcern: BoundStatement
    let dropConcern: BoundStatement
    let putRemedy: BoundStatement
    let dropRemedy: BoundStatement
    let putAlert: BoundStatement
    let dropAlert: BoundStatement
    let lookAgain: BoundStatement
    let adjustCounter: BoundStatement
    let customer: BoundStatement
    let putCustomer: BoundStatement
    let employee: BoundStatement
    let putEmployee: BoundStatement
    let putManagerChange: BoundStatement
    let addLedgerMoment: BoundStatement
    let putCustomerTurn: BoundStatement
    let token: BoundStatement
    let putToken: BoundStatement
    let putOutcome: BoundStatement
    let eraseOutcomeWords: BoundStatement
    let eraseOutcomeRequests: BoundStatement
    let forgetOutcomes: BoundStatement

    init(_ database: Database) throws {
        func make(_ sql: String) throws -> BoundStatement { try BoundStatement(database, sql) }
        insertEvent = try make("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        insertText = try make("INSERT INTO text VALUES (?, ?, ?, ?, ?, ?)")
        insertCheckpoint = try make("INSERT INTO checkpoint VALUES (?, ?, ?, ?)")
        head = try make("SELECT version, hash FROM event WHERE stream = ? ORDER BY version DESC LIMIT 1")
        streamHoldingKey = try make("SELECT stream FROM event WHERE unique_key = ?")
        eraseTexts = try make(
            "UPDATE text SET salt = NULL, text = NULL, erased_by = ? WHERE subject = ? AND text IS NOT NULL")
        searchableTexts = try make(
            """
            SELECT event.sequence, text.text FROM text JOIN event ON event.sequence = text.id >> 16
            WHERE text.subject = ? AND text.text IS NOT NULL AND event.kind = 'complaint.filed'
            """)
        let narratives =
            """
            SELECT event.stream & 281474976710655 FROM text JOIN event ON event.sequence = text.id >> 16
            WHERE text.subject = ? AND event.kind = 'complaint.filed'
            """
        forgetWords = [
            try make("DELETE FROM letter_band WHERE complaint IN (\(narratives))"),
            try make("UPDATE letter SET letter = 0 WHERE complaint IN (\(narratives))"),
            try make("DELETE FROM duplicate WHERE likeness = 'sameText' AND complaint IN (\(narratives))"),
        ]
        complaint = try make("SELECT \(ComplaintRow.columnList) FROM complaint WHERE id = ?")
        let places = ComplaintRow.columns.map { _ in "?" }.joined(separator: ", ")
        let updates = ComplaintRow.columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        putComplaint = try make(
            "INSERT INTO complaint (\(ComplaintRow.columnList)) VALUES (\(places)) ON CONFLICT (id) DO UPDATE SET \(updates)"
        )
        putConcern = try make("INSERT INTO complaint_employee VALUES (?, ?) ON CONFLICT DO NOTHING")
        dropConcern = try make("DELETE FROM complaint_employee WHERE employee = ? AND complaint = ?")
        putRemedy = try make("INSERT INTO remedy VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
        dropRemedy = try make("DELETE FROM remedy WHERE due = ? AND complaint = ? AND remedy = ?")
        putAlert = try make("INSERT INTO alert VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
        dropAlert = try make("DELETE FROM alert WHERE due = ? AND complaint = ? AND alert = ?")
        lookAgain = try make("UPDATE clock_look SET at = 0 WHERE complaint = ?")
        adjustCounter = try make(
            "INSERT INTO counter VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + excluded.value")
        customer = try make("SELECT entry FROM customer WHERE id = ?")
        putCustomer = try make("INSERT OR REPLACE INTO customer VALUES (?, ?, ?, ?, ?)")
        employee = try make("SELECT entry FROM employee WHERE id = ?")
        putEmployee = try make("INSERT OR REPLACE INTO employee VALUES (?, ?)")
        putManagerChange = try make("INSERT OR REPLACE INTO manager_change VALUES (?, ?, ?, ?, ?)")
        addLedgerMoment = try make(
            """
            INSERT INTO ledger_moment VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                sales = sales + excluded.sales, returns = returns + excluded.returns, goods = goods + excluded.goods,
                serving = serving + excluded.serving, document = coalesce(document, excluded.document)
            """)
        putCustomerTurn = try make("INSERT OR REPLACE INTO customer_turn VALUES (?, ?, ?, ?)")
        token = try make("SELECT entry FROM token WHERE id = ?")
        putToken = try make("INSERT OR REPLACE INTO token VALUES (?, ?, ?)")
        putOutcome = try make("INSERT OR REPLACE INTO outcome VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        eraseOutcomeWords = try make(
            """
            UPDATE outcome SET request = NULL, reply = NULL, refusal = NULL
            WHERE stream IS NULL AND request IS NOT NULL
            """)
        // A stream that is no single record's may have been only the first of those the call wrote to.
        let records = StreamCategory.allCases.filter(\.isOfRecords).map { String($0.rawValue) }.joined(separator: ", ")
        eraseOutcomeRequests = try make(
            """
            UPDATE outcome SET request = NULL WHERE stream >> 48 NOT IN (\(records)) OR stream IN (
                SELECT event.stream FROM text JOIN event ON event.sequence = text.id >> 16 WHERE text.subject = ?
                UNION SELECT ?)
            """)
        forgetOutcomes = try make("DELETE FROM outcome WHERE at < ?")
    }
}

/// One group's transaction: the rows of events, texts, checkpoints and read models.
struct SQLiteTransaction: JournalTransaction {
    let statements: WriterStatements
    let search: SearchIndex
    /// Narratives that can be searched and were added, and those taken out of the search index, so far.
    private(set) var addedDocuments: [SearchDocument] = []
    private(set) var erasedDocuments: [SearchDocument] = []
    private(set) var hasErased = false

    init(statements: WriterStatements, search: SearchIndex) {
        self.statements = statements
        self.search = search
    }

    func head(of stream: StreamID) throws -> StreamHead {
        statements.head.bind(stream.key)
        return try statements.head.first { row in
            guard let hash = row.hash(1) else {
                throw JournalError(
                    .damaged, "The last event of \(stream) has no readable hash. Run 'evenhand audit verify'.")
            }
            return StreamHead(version: row.integer(0), hash: hash)
        } ?? .none
    }

    func stream(holding uniqueKey: String) throws -> StreamID? {
        statements.streamHoldingKey.bind(uniqueKey)
        return try statements.streamHoldingKey.first { StreamID(key: $0.integer(0)) } ?? nil
    }

    mutating func insert(_ event: StoredEvent, texts: [StoredText]) throws {
        let row = statements.insertEvent
        row.bind(event.sequence)
        row.bind(event.stream.key)
        row.bind(event.version)
        row.bind(event.kind)
        row.bind(event.at.milliseconds)
        row.bind(event.actor.rawValue)
        row.bind(event.uniqueKey)
        row.bind(Int64(event.textCount))
        row.bind(event.hash)
        row.bind(text: event.payload)
        try row.run()
        for text in texts {
            let row = statements.insertText
            row.bind(text.sequence << 16 | Int64(text.index))
            row.bind(text.subject.key)
            row.bind(text.hash)
            row.bind(text.salt)
            row.bind(text.text)
            row.bind(text.erasedBy)
            try row.run()
        }
        if DomainEvent.searchableKinds.contains(event.kind) {
            // A text erased before it was recorded leaves nothing to find.
            addedDocuments.append(SearchDocument(sequence: event.sequence, text: texts.first?.text ?? ""))
        }
    }

    mutating func insert(_ checkpoint: Checkpoint) throws {
        let row = statements.insertCheckpoint
        row.bind(checkpoint.sequence)
        row.bind(checkpoint.journalHash)
        row.bind(checkpoint.at.milliseconds)
        row.bind(checkpoint.signature)
        try row.run()
    }

    /// The search index forgets first: its 'delete' needs the very text that is about to vanish. Should the
    /// transaction then fail, `SearchIndex.restore` puts the entries back.
    mutating func eraseTexts(of subject: StreamID, by sequence: Int64) throws {
        var documents: [SearchDocument] = []
        statements.searchableTexts.bind(subject.key)
        try statements.searchableTexts.forEach { row in
            documents.append(SearchDocument(sequence: row.integer(0), text: row.string(1)))
        }
        try search.remove(documents)
        erasedDocuments += documents
        // What was made of the narratives goes with them.
        for statement in statements.forgetWords {
            statement.bind(subject.key)
            try statement.run()
        }
        statements.eraseTexts.bind(sequence)
        statements.eraseTexts.bind(subject.key)
        try statements.eraseTexts.run()
        hasErased = true
    }
}
