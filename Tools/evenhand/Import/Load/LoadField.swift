internal import EvenhandIntake

/// A part of a row that a column may hold.
struct LoadField: Sendable, Equatable {
    /// As `--column` names it.
    let name: String
    /// Names columns go by, without case and signs.
    let usual: [String]
    var isRequired = false

    static let customers = [
        LoadField(
            name: "id", usual: ["id", "customerid", "customer", "externalid", "customerno", "customernumber"],
            isRequired: true),
        LoadField(name: "name", usual: ["name", "customername", "fullname"]),
        LoadField(name: "contact", usual: ["contact", "email", "mail", "phone", "customeremail"]),
        LoadField(name: "language", usual: ["language", "lang"]),
        LoadField(name: "standing", usual: ["standing", "status"]),
        LoadField(name: "group", usual: group),
    ]

    static let ledger = [
        LoadField(
            name: "customer",
            usual: ["customerid", "customer", "customerno", "customernumber", "accountid", "account"],
            isRequired: true),
        LoadField(
            name: "on",
            usual: ["on", "date", "invoicedate", "day", "postedat", "bookedat", "timestamp", "time", "orderdate"],
            isRequired: true),
        LoadField(name: "amount", usual: ["amount", "total", "linetotal", "value", "revenue"]),
        LoadField(name: "quantity", usual: ["quantity", "qty"]),
        LoadField(name: "price", usual: ["unitprice", "price"]),
        LoadField(name: "currency", usual: ["currency", "currencycode", "ccy"]),
        LoadField(name: "kind", usual: ["kind", "ledgerkind"]),
        LoadField(name: "cost", usual: ["cost", "costkind"]),
        LoadField(
            name: "document",
            usual: ["invoiceno", "invoice", "invoicenumber", "document", "documentno", "orderno", "orderid", "receipt"]),
        LoadField(name: "id", usual: ["id", "lineid", "entryid", "transactionid"]),
        LoadField(name: "outcome", usual: ["outcome", "renewal"]),
        LoadField(name: "reason", usual: ["reason"]),
        LoadField(name: "referred", usual: ["referred", "referredcustomer"]),
        LoadField(name: "payment", usual: ["payment", "paid"]),
        LoadField(name: "group", usual: group),
    ]

    static let employees = [
        LoadField(name: "id", usual: ["id", "employeeid", "employee", "staffid", "externalid"], isRequired: true),
        LoadField(name: "name", usual: ["name", "employeename", "fullname"], isRequired: true),
        LoadField(name: "team", usual: ["team", "department", "unit"]),
        LoadField(name: "manager", usual: ["manager", "managerid", "reportsto"]),
        LoadField(name: "outside", usual: ["outside", "external"]),
        LoadField(name: "language", usual: ["language", "lang"]),
    ]

    static let feedback = [
        LoadField(
            name: "customer", usual: ["customerid", "customer", "customerno", "customernumber", "accountid"],
            isRequired: true),
        LoadField(name: "on", usual: ["on", "date", "day", "createdat", "submittedat", "timestamp"], isRequired: true),
        LoadField(name: "text", usual: ["text", "comment", "feedback", "message", "remark"]),
        LoadField(name: "expected", usual: ["expected"]),
        LoadField(name: "notGot", usual: ["notgot", "missing"]),
        LoadField(name: "wanted", usual: ["wanted"]),
        LoadField(name: "hoped", usual: ["hoped"]),
        LoadField(name: "rating", usual: ["rating", "score", "nps"]),
        LoadField(name: "kind", usual: ["kind", "voice", "voicekind"]),
        LoadField(name: "id", usual: ["id", "feedbackid", "responseid"]),
        LoadField(name: "group", usual: group),
    ]

    /// Not `segment` or `tier`: they tell what a customer is worth, and are taken only where `--column` says so.
    private static let group = ["group", "country", "region"]
}

/// Which column holds what: named by the caller, or told by the names columns usually have.
struct LoadColumns: Sendable {
    /// In the order of the fields.
    let found: [(field: String, column: Int, name: String)]
    private let places: [String: Int]

    /// - Parameter named: `FIELD=COLUMN` of `--column`; an empty column says that none holds the field.
    init(_ fields: [LoadField], named: [String], in columns: [String], path: String) throws {
        var chosen: [String: String] = [:]
        for argument in named {
            guard let sign = argument.firstIndex(of: "=") else {
                throw CommandFailure(
                    .usage, "--column takes FIELD=COLUMN, like --column \(fields[0].name)=\"Customer no\".",
                    field: "column")
            }
            let field = String(argument[..<sign])
            guard fields.contains(where: { $0.name == field }) else {
                let known = fields.map(\.name)
                let nearest = NearestName.of(field, among: known).map { " Did you mean \($0)?" } ?? ""
                throw CommandFailure(
                    .usage, "There is no field '\(field)' here; fields are \(known.joined(separator: ", ")).\(nearest)",
                    field: "column")
            }
            chosen[field] = String(argument[argument.index(after: sign)...])
        }
        var found: [(field: String, column: Int, name: String)] = []
        var taken: Set<Int> = []
        for field in fields {
            guard let name = chosen[field.name], !name.isEmpty else { continue }
            guard let place = columns.firstIndex(of: name) else {
                let nearest = NearestName.of(name, among: columns).map { " Did you mean '\($0)'?" } ?? ""
                throw CommandFailure(
                    .badData, "\(path): there is no column '\(name)'. \(Self.inventory(columns))\(nearest)",
                    field: "column")
            }
            found.append((field.name, place, name))
            taken.insert(place)
        }
        let folded = columns.map(Self.folded)
        for field in fields where chosen[field.name] == nil {
            let place = field.usual.lazy.compactMap { name in
                folded.indices.first { folded[$0] == name && !taken.contains($0) }
            }.first
            if let place {
                found.append((field.name, place, columns[place]))
                taken.insert(place)
            } else if field.isRequired {
                throw CommandFailure(
                    .badData,
                    "\(path): no column looks like \(field.name). \(Self.inventory(columns)) Name it with --column "
                        + "\(field.name)=COLUMN.", field: "column")
            }
        }
        let order = fields.map(\.name)
        self.found = found.sorted { (order.firstIndex(of: $0.field) ?? 0) < (order.firstIndex(of: $1.field) ?? 0) }
        places = Dictionary(uniqueKeysWithValues: found.map { ($0.field, $0.column) })
    }

    func holds(_ field: String) -> Bool { places[field] != nil }

    /// The row's value, without blanks around it; nil when it has none.
    func value(_ field: String, of row: Row) -> String? {
        guard let place = places[field], !row.isEmpty(place) else { return nil }
        let text = row.unguardedString(place)
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        return String(text[first...last])
    }

    /// The column's name, for messages.
    func column(_ field: String) -> String { found.first { $0.field == field }?.name ?? field }

    /// `customer = CustomerID, on = InvoiceDate`.
    var phrase: String { found.map { "\($0.field) = \($0.name)" }.joined(separator: ", ") }

    var json: JSONValue { .object(found.map { JSONValue.Member($0.field, .string($0.name)) }) }

    private static func folded(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    private static func inventory(_ columns: [String]) -> String {
        "It has " + columns.prefix(40).map { "'\($0)'" }.joined(separator: ", ") + (columns.count > 40 ? ", …." : ".")
    }
}
