package import EvenhandDomain

/// The questions asked of what the journal says. Every answer is a fold of the journal, kept in the same transaction
/// as the events, so a reader never sees an event without its effect; only full-text search may trail, and says how far
/// it reaches. No question scans: lists, the queue and search move by key, counters are kept as events arrive.
package protocol ReadModels: Sendable {
    func complaint(_ id: ComplaintID) async throws(JournalError) -> ComplaintEntry?
    /// Several at once, as of one moment; a number without a complaint has no entry.
    func complaints(_ ids: [ComplaintID]) async throws(JournalError) -> [ComplaintID: ComplaintEntry]
    /// The same, each with the first characters of its narrative, at most `length`: one read for a whole page of a list.
    func excerpts(
        of ids: [ComplaintID], characters length: Int
    ) async throws(JournalError) -> [ComplaintID: ComplaintExcerpt]

    /// Open complaints, the highest priority first, then the longest waiting, then the lowest number.
    /// Without a priority a complaint comes after all that have one. A page may hold fewer entries than asked for and still
    /// have a next one: a filter that few meet is looked through in bounded steps.
    func queue(
        _ filter: QueueFilter, after key: QueueKey?, limit: Int
    ) async throws(JournalError) -> QueuePage

    /// Complaints that match, the newest number first, below `key` when given.
    func complaints(
        _ filter: ComplaintFilter, below key: ComplaintID?, limit: Int
    ) async throws(JournalError) -> ComplaintPage

    /// Complaints with something due before the moment, the earliest first.
    func complaintsDue(
        before moment: Instant, after key: DueKey?, limit: Int
    ) async throws(JournalError) -> DuePage

    /// Promised remedies and changes due before the moment and not fulfilled, the earliest first.
    func remediesDue(
        before moment: Instant, after key: RemedyDue?, limit: Int
    ) async throws(JournalError) -> [RemedyDue]

    /// How many complaints stand in each counter, by the names of `ComplaintSummary.counted.keys`; none is zero.
    func counters() async throws(JournalError) -> [String: Int64]

    /// Narratives that hold every word, the newest first, recorded before `key` when given.
    func search(_ query: SearchQuery, below key: Int64?, limit: Int) async throws(JournalError) -> SearchPage
    /// Looks at the newest hits, at most `limit` and below `key` when given, for those whose complaints match. Hits of closed
    /// complaints are passed over and count nowhere: where the look ends tells nothing of them. By numbers alone: a text is read
    /// only where a run without spaces has to be confirmed by it, and one that is being erased may still be among them.
    func searchMatches(
        _ query: SearchQuery, matching filter: ComplaintFilter, without closed: Set<ComplaintID>, below key: Int64?,
        limit: Int
    ) async throws(JournalError) -> SearchMatches
    /// How many hits there are but for those of closed complaints; no more than `limit` are counted.
    func searchCount(
        _ query: SearchQuery, without closed: Set<ComplaintID>, limit: Int
    ) async throws(JournalError) -> Int
    /// These hits with their passages, in the order given; one whose text was erased since is left out.
    func searchHits(_ query: SearchQuery, at places: [SearchPlace]) async throws(JournalError) -> [SearchHit]

    func customer(_ id: CustomerID) async throws(JournalError) -> CustomerEntry?
    /// The customer another system knows under this reference.
    func customer(external reference: SourceReference) async throws(JournalError) -> CustomerEntry?
    /// Customers in order of number, from the one after `key`.
    func customers(after key: CustomerID?, limit: Int) async throws(JournalError) -> [CustomerEntry]

    /// The firm's own groups of all customers who have one.
    func customerGroups() async throws(JournalError) -> [CustomerID: String]

    /// What ledgers hold in a currency, by customer, then by moment; from behind `key`.
    func ledgerMoments(
        in currency: String, after key: LedgerMomentKey?, limit: Int
    ) async throws(JournalError) -> [LedgerMoment]
    /// The newest moments of a customer's ledger that have sales, in any currency, the newest first.
    func lastSales(of customer: CustomerID, limit: Int) async throws(JournalError) -> [LedgerMoment]
    /// How many moments there are in each currency.
    func ledgerCurrencies() async throws(JournalError) -> [String: Int]
    /// Complaints of customers on record, by customer, then by receipt, then by number; from behind the last one.
    func customerComplaints(
        after last: CustomerComplaint?, limit: Int
    ) async throws(JournalError) -> [CustomerComplaint]
    /// What happened to customers beside purchases, by customer, then by version; from behind the last one.
    func customerTurns(after last: CustomerTurn?, limit: Int) async throws(JournalError) -> [CustomerTurn]

    func employee(_ id: EmployeeID) async throws(JournalError) -> EmployeeEntry?
    /// Employees in order of number, from the one after `key`.
    func employees(after key: EmployeeID?, limit: Int) async throws(JournalError) -> [EmployeeEntry]

    /// Every change of manager of a person, of everyone who was ever above them and of everyone who was ever below, by
    /// employee and in order. Cost: the size of the line.
    func managerChanges(around person: EmployeeID) async throws(JournalError) -> [ManagerChange]

    /// The token with this SHA-256 (32 bytes), revoked and expired ones included.
    func token(sha256: [UInt8]) async throws(JournalError) -> TokenEntry?
    /// All tokens in order of number.
    func tokens() async throws(JournalError) -> [TokenEntry]

    /// The stream an append with this unique key made or extended.
    func stream(holding uniqueKey: String) async throws(JournalError) -> StreamID?

    func status() async throws(JournalError) -> JournalStatus
}

extension ReadModels {
    /// The whole queue.
    package func queue(after key: QueueKey?, limit: Int) async throws(JournalError) -> QueuePage {
        try await queue(QueueFilter(), after: key, limit: limit)
    }

    /// Every complaint that matches, the newest first, in batches of at most `batchSize`, without holding a snapshot:
    /// what arrives meanwhile is not seen, nothing is seen twice. `body` returns false to stop.
    package func forEachComplaint(
        _ filter: ComplaintFilter = ComplaintFilter(), batchSize: Int = 1_000,
        _ body: ([ComplaintEntry]) async throws -> Bool
    ) async throws {
        var key: ComplaintID?
        repeat {
            let page = try await complaints(filter, below: key, limit: batchSize)
            if !page.entries.isEmpty, try await !body(page.entries) { return }
            key = page.next
        } while key != nil
    }
}
