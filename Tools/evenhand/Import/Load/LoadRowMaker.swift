internal import EvenhandCrypto
internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages

/// What a row of a file says, as it goes over the wire.
enum LoadRowOutcome {
    case customer(Evenhand_V1_LoadCustomer)
    case line(Evenhand_V1_LoadLedgerLine)
    case employee(Evenhand_V1_LoadEmployee)
    case feedback(Evenhand_V1_LoadFeedback)
    /// The row names no customer.
    case withoutCustomer
    /// Nothing is to be entered: its amount is nothing.
    case withoutAmount
    case reject(Reject)
}

/// Makes messages of rows. Not a value: without an id a row is known by its contents and by how many like it came before.
final class LoadRowMaker {
    private let kind: LoadKind
    private let columns: LoadColumns
    private let source: String
    private let currency: String?
    private let ledgerKind: Evenhand_V1_LedgerKind
    private let rejectsWithoutCustomer: Bool
    private var copies: [UInt64: UInt32] = [:]

    init(
        _ kind: LoadKind, columns: LoadColumns, source: String, currency: String?, ledgerKind: Evenhand_V1_LedgerKind,
        rejectsWithoutCustomer: Bool
    ) {
        self.kind = kind
        self.columns = columns
        self.source = source
        self.currency = currency
        self.ledgerKind = ledgerKind
        self.rejectsWithoutCustomer = rejectsWithoutCustomer
    }

    func make(_ row: Row) -> LoadRowOutcome {
        for (field, column, name) in columns.found where row.isStructured(column) {
            return reject(row, name, .notText, "\(field) is a JSON object or array where a text is due")
        }
        switch kind {
        case .customers: return customer(row)
        case .ledger: return line(row)
        case .employees: return employee(row)
        case .feedback: return feedback(row)
        }
    }

    // MARK: Kinds

    private func customer(_ row: Row) -> LoadRowOutcome {
        guard let id = value("id", row) else { return missing(row, "id") }
        var message = Evenhand_V1_LoadCustomer()
        message.externalID = Self.plainID(id)
        message.name = value("name", row) ?? ""
        message.contact = value("contact", row) ?? ""
        message.language = value("language", row) ?? ""
        message.group = value("group", row) ?? ""
        if let word = value("standing", row) {
            guard let standing = ChoiceArgument<Evenhand_V1_CustomerStanding>(argument: word) else {
                return wrongWord(row, "standing", word, ChoiceArgument<Evenhand_V1_CustomerStanding>.allValueStrings)
            }
            message.standing = standing.value
        }
        return .customer(message)
    }

    private func employee(_ row: Row) -> LoadRowOutcome {
        guard let id = value("id", row) else { return missing(row, "id") }
        guard let name = value("name", row) else { return missing(row, "name") }
        var message = Evenhand_V1_LoadEmployee()
        message.externalID = Self.plainID(id)
        message.name = name
        message.team = value("team", row) ?? ""
        message.managerExternalID = value("manager", row).map(Self.plainID) ?? ""
        message.language = value("language", row) ?? ""
        if let word = value("outside", row) {
            switch word.lowercased() {
            case "yes", "true", "1": message.outside = true
            case "no", "false", "0": break
            default: return wrongWord(row, "outside", word, ["yes", "no"])
            }
        }
        return .employee(message)
    }

    private func feedback(_ row: Row) -> LoadRowOutcome {
        guard let customer = value("customer", row) else { return noCustomer(row) }
        var message = Evenhand_V1_LoadFeedback()
        message.customerID = Self.number(customer) ?? ""
        message.customerExternalID = message.customerID.isEmpty ? Self.plainID(customer) : ""
        switch moment(row) {
        case .success(.time(let milliseconds)): message.onMs = milliseconds
        case .success(.day(let day)): message.onDay = day
        case .failure(let fault): return fault.outcome
        }
        message.text = value("text", row) ?? ""
        message.expected = value("expected", row) ?? ""
        message.notGot = value("notGot", row) ?? ""
        message.wanted = value("wanted", row) ?? ""
        message.hoped = value("hoped", row) ?? ""
        message.group = value("group", row) ?? ""
        if let text = value("rating", row) {
            guard let rating = UInt32(text) else {
                return reject(
                    row, columns.column("rating"), .invalidNumber,
                    "rating is '\(text.prefix(40))', which is no whole number from 0 to 10")
            }
            message.rating = rating
        }
        if let word = value("kind", row) {
            guard let kind = ChoiceArgument<Evenhand_V1_VoiceKind>(argument: word) else {
                return wrongWord(row, "kind", word, ChoiceArgument<Evenhand_V1_VoiceKind>.allValueStrings)
            }
            message.kind = kind.value
        }
        message.row = mark(row)
        return .feedback(message)
    }

    private func line(_ row: Row) -> LoadRowOutcome {
        guard let customer = value("customer", row) else { return noCustomer(row) }
        var message = Evenhand_V1_LoadLedgerLine()
        message.customerID = Self.number(customer) ?? ""
        message.customerExternalID = message.customerID.isEmpty ? Self.plainID(customer) : ""
        switch moment(row) {
        case .success(.time(let milliseconds)): message.onMs = milliseconds
        case .success(.day(let day)): message.onDay = day
        case .failure(let fault): return fault.outcome
        }
        message.document = value("document", row) ?? ""
        message.group = value("group", row) ?? ""
        message.kind = ledgerKind
        if let word = value("kind", row) {
            guard let kind = ChoiceArgument<Evenhand_V1_LedgerKind>(argument: word) else {
                return wrongWord(row, "kind", word, ChoiceArgument<Evenhand_V1_LedgerKind>.allValueStrings)
            }
            message.kind = kind.value
        }
        if let outcome = fill(&message, from: row) { return outcome }
        message.row = mark(row, of: message.kind)
        return .line(message)
    }

    /// What the kind of the line needs; the outcome of a row that lacks it.
    private func fill(_ message: inout Evenhand_V1_LoadLedgerLine, from row: Row) -> LoadRowOutcome? {
        switch message.kind {
        case .renewal:
            guard let word = value("outcome", row) else { return missing(row, "outcome") }
            guard let outcome = ChoiceArgument<Evenhand_V1_RenewalOutcome>(argument: word) else {
                return wrongWord(row, "outcome", word, ChoiceArgument<Evenhand_V1_RenewalOutcome>.allValueStrings)
            }
            message.renewal = outcome.value
            message.reason = value("reason", row) ?? ""
            return nil
        case .referral:
            message.referredExternalID = value("referred", row).map(Self.plainID) ?? ""
            return nil
        case .payment:
            guard let word = value("payment", row) else { return missing(row, "payment") }
            guard let payment = ChoiceArgument<Evenhand_V1_PaymentConduct>(argument: word) else {
                return wrongWord(row, "payment", word, ChoiceArgument<Evenhand_V1_PaymentConduct>.allValueStrings)
            }
            message.payment = payment.value
            return nil
        default: break
        }
        if message.kind == .cost {
            guard let word = value("cost", row) else { return missing(row, "cost") }
            guard let cost = ChoiceArgument<Evenhand_V1_CostKind>(argument: word) else {
                return wrongWord(row, "cost", word, ChoiceArgument<Evenhand_V1_CostKind>.allValueStrings)
            }
            message.cost = cost.value
        }
        return fillMoney(&message, from: row)
    }

    private func fillMoney(_ message: inout Evenhand_V1_LoadLedgerLine, from row: Row) -> LoadRowOutcome? {
        guard let currency = value("currency", row)?.uppercased() ?? currency else { return missing(row, "currency") }
        guard Self.currencies.contains(currency) else {
            return reject(
                row, columns.column("currency"), .unknownWord,
                "currency is '\(currency.prefix(20))', which ISO 4217 does not list; write three letters such as EUR")
        }
        let decimals = MoneyArgument.decimals(of: currency)
        let number: DecimalAmount?
        let field: String
        if columns.holds("amount") {
            field = "amount"
            guard let text = value("amount", row) else { return missing(row, "amount") }
            number = DecimalAmount(text)
        } else {
            field = "price"
            guard let price = value("price", row) else { return missing(row, "price") }
            guard let quantity = value("quantity", row) else { return missing(row, "quantity") }
            number = DecimalAmount(price).flatMap { price in DecimalAmount(quantity).flatMap { price * $0 } }
        }
        guard let units = number?.minorUnits(decimals: decimals) else {
            let factors = "\(value("quantity", row) ?? "") × \(value("price", row) ?? "")"
            let text = field == "amount" ? value("amount", row) ?? "" : factors
            return reject(
                row, columns.column(field), .invalidNumber,
                "\(field) is '\(text.prefix(60))', which is no plain number; write it like 1234.50 or -12.5")
        }
        if units == 0 { return .withoutAmount }
        message.amount.minorUnits = units
        message.amount.currency = currency
        return nil
    }

    // MARK: Parts

    private func value(_ field: String, _ row: Row) -> String? { columns.value(field, of: row) }

    private struct Fault: Error {
        let outcome: LoadRowOutcome
    }

    /// When it was, as far as the file says.
    private enum Moment {
        /// Unix milliseconds.
        case time(Int64)
        /// The server places it by the house's calendar.
        case day(String)
    }

    private func moment(_ row: Row) -> Result<Moment, Fault> {
        guard let text = value("on", row) else { return .failure(Fault(outcome: missing(row, "on"))) }
        guard let time = ReceivedTime(text) else {
            return .failure(
                Fault(
                    outcome: reject(
                        row, columns.column("on"), .invalidDate,
                        "on is '\(text.prefix(40))', which is no date; write YYYY-MM-DD, MM/DD/YYYY or "
                            + "2026-01-31 09:30:00")))
        }
        if time.isDateOnly {
            return .success(.day(CivilDate(dayNumber: Int(time.secondsSinceEpoch / 86_400)).description))
        }
        // Zero itself would read as left out; nobody's ledger is to the millisecond.
        return .success(.time(time.secondsSinceEpoch == 0 ? 1 : time.secondsSinceEpoch * 1_000))
    }

    private func noCustomer(_ row: Row) -> LoadRowOutcome {
        rejectsWithoutCustomer ? missing(row, "customer") : .withoutCustomer
    }

    private func missing(_ row: Row, _ field: String) -> LoadRowOutcome {
        let how = columns.holds(field) ? "is empty" : "has no column; name it with --column \(field)=COLUMN"
        return reject(row, columns.column(field), .missingValue, "\(field) \(how)")
    }

    private func wrongWord(_ row: Row, _ field: String, _ word: String, _ known: [String]) -> LoadRowOutcome {
        reject(
            row, columns.column(field), .unknownWord,
            "\(field) is '\(word.prefix(40))'; it takes \(known.joined(separator: ", "))")
    }

    private func reject(_ row: Row, _ column: String, _ rule: Reject.Rule, _ message: String) -> LoadRowOutcome {
        .reject(Reject(line: row.line, column: column, rule: rule, message: message, raw: row.raw))
    }

    /// A number of this desk, such as CU-7.
    private static func number(_ text: String) -> String? {
        let digits = text.dropFirst(3)
        return text.hasPrefix("CU-") && !digits.isEmpty && digits.allSatisfy(\.isNumber) ? text : nil
    }

    /// Spreadsheets write the number 17850 as `17850.0`; it is the same id.
    static func plainID(_ text: String) -> String {
        guard text.hasSuffix(".0"), text.count > 2, text.dropLast(2).allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return text
        }
        return String(text.dropLast(2))
    }

    /// Eight bytes of SHA-256 over the source, the kind of the file, the kind of the line and the id, or instead of the id
    /// the contents and the number of equal rows before: an invoice may list the same thing twice, and both count, once
    /// each, however often the file is sent. The kinds are in it because a house may number its invoices, its costs and
    /// its feedback from 1 each.
    private func mark(_ row: Row, of ledgerKind: Evenhand_V1_LedgerKind = .unspecified) -> UInt64 {
        let hash = RunningSHA256()
        hash.add(Array(source.utf8))
        hash.add([0])
        hash.add(Array(kind.rawValue.utf8))
        hash.add([0])
        withUnsafeBytes(of: Int64(ledgerKind.rawValue).bigEndian) { hash.add($0) }
        if let id = value("id", row) {
            hash.add([0, 1])
            hash.add(Array(id.utf8))
        } else {
            hash.add([0, 2])
            hash.add(row.identityBytes)
            let contents = Self.number(of: hash.take())
            let copy = copies[contents, default: 0]
            copies[contents] = copy + 1
            if copy == 0 { return contents }
            withUnsafeBytes(of: contents.bigEndian) { hash.add($0) }
            withUnsafeBytes(of: copy.bigEndian) { hash.add($0) }
        }
        return Self.number(of: hash.take())
    }

    private static func number(of hash: [UInt8]) -> UInt64 {
        max(1, hash.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// ISO 4217, current codes.
    static let currencies = Set(
        """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
        CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
        ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
        MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
        SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYI UYU UZS VES
        VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
