internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages

extension EvenhandJournal.ComplaintFilter {
    /// Which complaints a caller wants.
    init(_ message: Evenhand_V1_ComplaintFilter) throws(InputError) {
        self.init()
        statuses = Set(try FieldReader.list(message.status, "filter.status", FieldReader.choice))
        customer = try FieldReader.optionalIdentifier(message.customerID, "filter.customer_id")
        employee = try FieldReader.optionalIdentifier(message.employeeID, "filter.employee_id")
        productArea = FieldReader.optionalText(message.productArea)
        language = FieldReader.optionalText(message.language)
        topic = FieldReader.optionalText(message.topic)
        channel = try FieldReader.optionalChoice(message.channel, "filter.channel")
        if message.receivedFromMs != 0 {
            receivedFrom = try FieldReader.instant(message.receivedFromMs, "filter.received_from_ms")
        }
        if message.receivedUntilMs != 0 {
            receivedUntil = try FieldReader.instant(message.receivedUntilMs, "filter.received_until_ms")
        }
        source = FieldReader.optionalText(message.source)
    }
}

/// How much of a list is wanted, and from where.
struct PageOrder: Sendable {
    /// 1–1,000.
    let size: Int
    private let token: String

    init(_ message: Evenhand_V1_PageRequest) throws(InputError) {
        guard message.size <= 1000 else {
            throw InputError(field: "page.size", value: String(message.size), valid: "1 to 1000, or 0 for 50")
        }
        size = message.size == 0 ? 50 : Int(message.size)
        token = message.token
    }

    /// The place the token of the page before stands for; nil for the first page.
    func place<Place>(_ parse: (String) -> Place?, help: String) throws -> Place? {
        if token.isEmpty { return nil }
        guard let place = parse(token) else {
            throw CallFailure(
                Refusal(
                    InputError(field: "page.token", value: token, valid: "the next_token of the page before, or empty"),
                    help: help))
        }
        return place
    }
}

extension AlertKey {
    /// As a page token: date, complaint and number.
    var token: String { "\(due.milliseconds).\(complaint.rawValue).\(alert.rawValue)" }

    init?(token: String) {
        let parts = token.split(separator: ".").map { Int64($0) }
        guard parts.count == 3, let due = parts[0], let complaint = parts[1], let alert = parts[2] else { return nil }
        self.init(
            due: Instant(milliseconds: due), complaint: ComplaintID(rawValue: complaint),
            alert: AlertID(rawValue: alert))
    }
}

extension QueueKey {
    /// As a page token: priority, receipt and number.
    var token: String { "\(priority).\(receivedAt.milliseconds).\(complaint.rawValue)" }

    init?(token: String) {
        let parts = token.split(separator: ".").map { Int64($0) }
        // Any client may send any token: what no priority can be is none, so that nothing behind this has to bear it.
        guard parts.count == 3, let priority = parts[0], (-1...1_000_000).contains(priority),
            let receivedAt = parts[1], let number = parts[2]
        else { return nil }
        self.init(
            priority: Int(priority), receivedAt: Instant(milliseconds: receivedAt),
            complaint: ComplaintID(rawValue: number))
    }
}

extension UrgencyKey {
    /// As a page token: 1 for an open complaint, 0 for a closed one, then as that of the queue.
    var token: String { "\(isOpen ? 1 : 0).\(queueKey.token)" }

    init?(token: String) {
        let parts = token.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, ["0", "1"].contains(parts[0]), let queueKey = QueueKey(token: String(parts[1])) else {
            return nil
        }
        self.init(isOpen: parts[0] == "1", queueKey: queueKey)
    }
}
