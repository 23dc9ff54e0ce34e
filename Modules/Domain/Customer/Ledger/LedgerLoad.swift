/// A line of a customer's ledger as another system's file gives it.
package struct LoadedLine: Sendable, Equatable {
    /// What makes the line known within the customer's record: the first eight bytes of a hash over its source and id, or
    /// over its source and contents.
    package let row: Int64
    package let entry: LedgerEntry
    package let on: Instant
    /// The invoice or other paper it stands on.
    package let document: String?

    package init(row: Int64, entry: LedgerEntry, on: Instant, document: String? = nil) {
        self.row = row
        self.entry = entry
        self.on = on
        self.document = document
    }
}

extension CustomerCommand {
    /// Enter lines that another system's file holds. Those that are in the ledger already are left out.
    package struct LoadLedger: Sendable, Equatable {
        package let source: String
        package let lines: [LoadedLine]

        package init(source: String, lines: [LoadedLine]) {
            self.source = source
            self.lines = lines
        }
    }
}

/// What becomes of a row of a load.
package enum LoadFate: Sendable, Equatable {
    /// It goes in.
    case taken
    /// It is there already.
    case already
    case refused(Refusal)
}

extension CustomerHappening {
    /// Lines of one kind and currency from a file: columns, so that half a million lines are some thousands of events.
    ///
    /// Line *n* has the mark `rows[n]`, the amount `amounts[n]`, and stands on paper `documents[papers[n]]`.
    package struct LedgerLoaded: Codable, Sendable, Equatable {
        /// A paper and its moment: the lines of an invoice share both.
        package struct Document: Codable, Sendable, Hashable {
            package let id: String?
            package let on: Instant

            private enum CodingKeys: String, CodingKey { case id, on }

            package init(id: String?, on: Instant) {
                self.id = id
                self.on = on
            }
        }

        package let source: String
        package let currency: String
        /// nil: revenue.
        package let cost: CostKind?
        package private(set) var documents: [Document] = []
        package private(set) var rows: [Int64] = []
        package private(set) var papers: [Int] = []
        /// Minor units.
        package private(set) var amounts: [Int64] = []

        private enum CodingKeys: String, CodingKey { case source, currency, cost, documents, rows, papers, amounts }

        package init(source: String, currency: String, cost: CostKind?) {
            self.source = source
            self.currency = currency
            self.cost = cost
        }

        /// Adds a line; lines of one paper behind each other share its entry.
        mutating func append(row: Int64, document: Document, amount: Int64) {
            if documents.last != document { documents.append(document) }
            rows.append(row)
            papers.append(documents.count - 1)
            amounts.append(amount)
        }

        package var kind: LedgerKind { cost == nil ? .revenue : .cost }

        /// How many whole lines there are: a block that was cut has as many as its shortest column.
        package var count: Int { min(rows.count, papers.count, amounts.count) }

        /// Calls `body` with the paper and the amount of each line. A paper that is not there is passed over, so that any
        /// block replays.
        package func forEachLine(_ body: (Document, Int64) -> Void) {
            for index in 0..<count where documents.indices.contains(papers[index]) {
                body(documents[papers[index]], amounts[index])
            }
        }

        /// The lines one by one, as a ledger shows them.
        package var lines: [LedgerEntered] {
            var lines: [LedgerEntered] = []
            lines.reserveCapacity(count)
            forEachLine { document, amount in
                lines.append(
                    LedgerEntered(
                        kind: kind, on: document.on, amount: Money(minorUnits: amount, currency: currency), cost: cost,
                        document: document.id))
            }
            return lines
        }
    }
}

/// Lines of a file held against a customer's record: which go in, which are there, which cannot.
package enum LedgerLoadPlan {
    /// Characters of the name of a paper.
    package static let documentLength = 60

    /// One fate for each line, in order. A mark that came before in the same lines counts as there already.
    package static func fates(
        of lines: [LoadedLine], in state: CustomerState, given facts: CustomerFacts, at now: Instant
    ) -> [LoadFate] {
        let context = CustomerContext(
            state: state, facts: facts, at: now, actor: Actor(person: .house, roles: []))
        var seen: Set<Int64> = []
        return lines.map { line in
            if state.loadedRows.contains(line.row) || seen.contains(line.row) { return .already }
            var violations = LedgerCheck.violations(of: .init(entry: line.entry, on: line.on), in: context)
            if let document = line.document, document.count > documentLength {
                violations.append(
                    Violation(
                        rule: .input, field: "document",
                        message: "document has \(document.count) characters; at most \(documentLength) are kept.",
                        missing: "a shorter name of the paper", fix: "evenhand import ledger --help"))
            }
            if let refusal = Refusal(violations) { return .refused(refusal) }
            seen.insert(line.row)
            return .taken
        }
    }

    /// What the lines that are taken make happen: a block for each kind and currency, in the order they first come, and
    /// what holds words or names somebody as a line of its own.
    static func happenings(
        of data: CustomerCommand.LoadLedger, in context: CustomerContext
    ) throws(Refusal) -> [CustomerHappening] {
        struct Key: Hashable {
            let currency: String
            let cost: CostKind?
        }
        var blocks: [CustomerHappening.LedgerLoaded] = []
        var places: [Key: Int] = [:]
        var single: [CustomerHappening] = []
        let subject = context.facts.customer.map { TextSubject.customer($0) } ?? .stream
        let fates = fates(of: data.lines, in: context.state, given: context.facts, at: context.at)
        func append(_ line: LoadedLine, _ money: Money, _ cost: CostKind?) {
            let key = Key(currency: money.currency, cost: cost)
            let place = places[key] ?? blocks.count
            if place == blocks.count {
                blocks.append(.init(source: data.source, currency: money.currency, cost: cost))
                places[key] = place
            }
            blocks[place].append(
                row: line.row, document: .init(id: line.document, on: line.on), amount: money.minorUnits)
        }
        for (line, fate) in zip(data.lines, fates) {
            switch fate {
            case .already: continue
            case .refused(let refusal): throw refusal
            case .taken: break
            }
            switch line.entry {
            case .revenue(let money): append(line, money, nil)
            case .cost(let cost, let money): append(line, money, cost)
            case .renewal, .referral, .payment:
                single.append(
                    .ledgerEntered(
                        .init(line.entry, on: line.on, subject: subject, row: line.row, document: line.document)))
            }
        }
        return blocks.map { .ledgerLoaded($0) } + single
    }
}
