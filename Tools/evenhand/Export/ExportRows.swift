internal import EvenhandClient
internal import EvenhandIntake
internal import EvenhandMessages

/// The rows of one kind, a page of them held at a time.
final class ExportRows {
    private let kind: ExportKind
    private let format: ExportFormat
    private let out: ([UInt8]) throws -> Void
    private let progress: ProgressLine
    /// Texts are guarded here and amounts are not, which must stay numbers.
    private var csv = CSVWriter(guardsFormulas: false)
    private var referredKeys: [String: String] = [:]
    private(set) var count = 0

    init(_ kind: ExportKind, as format: ExportFormat, out: @escaping ([UInt8]) throws -> Void) {
        self.kind = kind
        self.format = format
        self.out = out
        progress = ProgressLine(unit: kind.rawValue)
    }

    func write(from desk: Desk) async throws {
        defer { progress.finish() }
        if format == .csv {
            csv.append(row: Self.columns(of: kind))
            try out(csv.take())
        }
        switch kind {
        case .complaints: try await complaints(desk)
        case .customers: try await eachCustomer(desk) { try self.row(self.customer($0)) }
        case .ledger: try await eachCustomer(desk) { try await self.ledger(of: $0, desk) }
        case .employees: try await employees(desk)
        case .events: try await events(desk)
        }
    }

    // MARK: Rows

    /// A row by the names of its columns.
    private func row(_ values: [JSONValue]) throws {
        count += 1
        progress.update(done: count)
        switch format {
        case .jsonl:
            var bytes: [UInt8] = []
            JSONValue.object(zip(Self.columns(of: kind), values).map { .init($0, $1) }).write(into: &bytes)
            bytes.append(UInt8(ascii: "\n"))
            try out(bytes)
        case .csv:
            csv.append(row: zip(Self.columns(of: kind), values).map { Self.cell($1, of: $0) })
            try out(csv.take())
        }
    }

    private static func cell(_ value: JSONValue, of column: String) -> String {
        switch value {
        case .null: return ""
        case .string(let text): return column == "amount" ? text : CSVWriter.guarded(text)
        case .verbatim(let text): return text
        case .bool(let flag): return flag ? "yes" : "no"
        case .integer(let number): return String(number)
        case .number(let number): return "\(number)"
        case .array(let values): return values.map { cell($0, of: column) }.joined(separator: " ")
        case .object: return value.compact
        }
    }

    /// As `evenhand import` looks for them.
    private static func columns(of kind: ExportKind) -> [String] {
        switch kind {
        case .complaints: ExportedColumns.complaints
        case .customers: ExportedColumns.customers
        case .ledger: ExportedColumns.ledger
        case .employees: ExportedColumns.employees
        case .events: ["sequence", "record", "version", "kind", "at", "by", "content"]
        }
    }

    // MARK: Kinds

    private func complaints(_ desk: Desk) async throws {
        var after = ""
        var tries = 0
        while true {
            do {
                let request = filled(Evenhand_V1_ExportComplaintsRequest()) { $0.after = after }
                for try await page in try await desk.exports.exportComplaints(request, options: desk.streaming) {
                    try checkInterruption()
                    for complaint in page.complaints { try row(self.complaint(complaint)) }
                    after = page.next
                    tries = 0
                }
                return
            } catch let error as EvenhandError where error.code == .unavailable && !after.isEmpty && tries < 30 {
                // The server is being started again: what was received stays, and the rest follows from there.
                tries += 1
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    private func complaint(_ complaint: Evenhand_V1_ExportedComplaint) -> [JSONValue] {
        let row = complaint.row
        return [
            .string(row.complaintID), .moment(row.receivedMs), .word(row.channel), .string(row.language),
            .textIfAny(row.productArea),
            .textIfAny(
                CustomerKey.text(
                    row.customerID, complaint.hasCustomerExternal ? complaint.customerExternal : nil)),
            .textIfAny(row.customerID),
            complaint.erased ? .null : .string(complaint.narrative), .bool(complaint.erased), .word(row.status),
            .word(row.stage), .textIfAny(row.topic), JSONValue(row.priority), JSONValue(row.severity),
            JSONValue(row.heat), .texts(complaint.outcomes.map { $0.isEmpty ? "open" : $0 }), .moment(row.closedMs),
            .textIfAny(row.source.source), .textIfAny(row.source.id), .textIfAny(row.assignedToID),
            .textIfAny(row.leadID),
        ]
    }

    private func eachCustomer(
        _ desk: Desk, _ body: (Evenhand_V1_Customer) async throws -> Void
    ) async throws {
        var token = ""
        repeat {
            try checkInterruption()
            let request = filled(Evenhand_V1_ListCustomersRequest()) { request in
                (request.page.size, request.page.token, request.includeErased) = (500, token, true)
            }
            let page = try await desk.customers.listCustomers(request, options: desk.options)
            for customer in page.customers { try await body(customer) }
            token = page.nextToken
        } while !token.isEmpty
    }

    private func customer(_ customer: Evenhand_V1_Customer) -> [JSONValue] {
        func text(_ text: Evenhand_V1_PersonalText, _ isThere: Bool) -> JSONValue {
            isThere && !text.erased ? .string(text.text) : .null
        }
        return [
            .string(customer.key), .string(customer.customerID), text(customer.name, customer.hasName),
            text(customer.contact, customer.hasContact), .textIfAny(customer.language), .word(customer.standing),
            .textIfAny(customer.group), .bool(customer.erasedMs != 0),
        ]
    }

    private func ledger(of customer: Evenhand_V1_Customer, _ desk: Desk) async throws {
        var after: UInt64 = 0
        repeat {
            try checkInterruption()
            let request = filled(Evenhand_V1_GetLedgerRequest()) { request in
                (request.customerID, request.after, request.limit) = (customer.customerID, after, 5_000)
            }
            let ledger = try await desk.customers.getLedger(request, options: desk.options)
            for (index, line) in ledger.lines.enumerated() {
                let referred = try await referredKey(line.referredID, desk)
                try row(self.line(line, number: Int(after) + index + 1, of: customer, referred: referred))
            }
            after = ledger.next
        } while after != 0
    }

    private func line(
        _ line: Evenhand_V1_LedgerLine, number: Int, of customer: Evenhand_V1_Customer, referred: String
    ) -> [JSONValue] {
        let amount = MoneyArgument.text(minorUnits: line.amount.minorUnits, currency: line.amount.currency)
        return [
            .string("\(customer.customerID).\(number)"), .string(customer.key), .string(customer.customerID),
            .moment(line.onMs), .word(line.kind), line.hasAmount ? .string(String(amount.dropLast(4))) : .null,
            line.hasAmount ? .string(line.amount.currency) : .null, .word(line.cost), .textIfAny(line.document),
            .word(line.renewal), line.hasReason && !line.reason.erased ? .string(line.reason.text) : .null,
            .textIfAny(referred), .word(line.payment),
        ]
    }

    /// What somebody who was brought along is called in the file of customers; empty when they are not on record.
    private func referredKey(_ number: String, _ desk: Desk) async throws -> String {
        guard !number.isEmpty else { return "" }
        if let known = referredKeys[number] { return known }
        let request = filled(Evenhand_V1_GetCustomerRequest()) { $0.customerID = number }
        let key = try await desk.customers.getCustomer(request, options: desk.options).customer.key
        if referredKeys.count >= Self.keptKeys { referredKeys = [:] }
        referredKeys[number] = key
        return key
    }

    private static let keptKeys = 10_000

    private func employees(_ desk: Desk) async throws {
        var token = ""
        repeat {
            try checkInterruption()
            let request = filled(Evenhand_V1_ListEmployeesRequest()) { request in
                (request.page.size, request.page.token, request.includeLeft) = (500, token, true)
            }
            let page = try await desk.employees.listEmployees(request, options: desk.options)
            for employee in page.employees {
                try row([
                    .string(employee.employeeID),
                    employee.name.erased || employee.name.text.isEmpty ? .null : .string(employee.name.text),
                    .textIfAny(employee.team), .textIfAny(employee.managers.last?.managerID ?? ""),
                    .bool(employee.outside), .textIfAny(employee.language), .moment(employee.leftMs),
                    .bool(employee.erasedMs != 0),
                ])
            }
            token = page.nextToken
        } while !token.isEmpty
    }

    private func events(_ desk: Desk) async throws {
        var next: UInt64 = 1
        var tries = 0
        while true {
            do {
                let request = filled(Evenhand_V1_WatchEventsRequest()) { ($0.fromSequence, $0.pastOnly) = (next, true) }
                for try await page in try await desk.administration.watchEvents(request, options: desk.streaming) {
                    try checkInterruption()
                    for event in page.events {
                        try row([
                            JSONValue(event.sequence), .string(event.record), JSONValue(event.version),
                            .string(event.kind), .moment(event.atMs), .string(event.by),
                            event.contentJson.isEmpty ? .null : .verbatim(event.contentJson),
                        ])
                    }
                    next = page.nextSequence
                    tries = 0
                }
                return
            } catch let error as EvenhandError where error.code == .unavailable && next > 1 && tries < 30 {
                tries += 1
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    private func checkInterruption() throws {
        guard Interruption.isRequested else { return }
        throw CommandFailure(
            .tryAgain, "Interrupted: \(kind.rawValue) were not finished, and their file was not kept. Run it again.")
    }
}
