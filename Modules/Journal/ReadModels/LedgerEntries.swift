package import EvenhandDomain

/// A customer and a moment: the order in which ledgers are read.
package struct LedgerMomentKey: Hashable, Comparable, Sendable {
    package var customer: CustomerID
    package var at: Instant

    package init(customer: CustomerID, at: Instant) {
        self.customer = customer
        self.at = at
    }

    package static func < (left: LedgerMomentKey, right: LedgerMomentKey) -> Bool {
        (left.customer, left.at) < (right.customer, right.at)
    }
}

/// What a customer's ledger holds of one moment in one currency, in minor units. The lines of an invoice share a moment.
package struct LedgerMoment: Equatable, Sendable {
    package var customer: CustomerID
    package var at: Instant
    package var currency: String
    /// Revenue above nothing.
    package var sales: Int64 = 0
    /// Revenue taken back, 0 or less.
    package var returns: Int64 = 0
    /// What was sold, at cost.
    package var goods: Int64 = 0
    /// All other costs of serving the customer.
    package var serving: Int64 = 0
    /// The first paper that was named.
    package var document: String?

    package init(customer: CustomerID, at: Instant, currency: String) {
        self.customer = customer
        self.at = at
        self.currency = currency
    }

    package var key: LedgerMomentKey { LedgerMomentKey(customer: customer, at: at) }

    /// Sales less what was taken back.
    package var net: Int64 { sales.adding(returns) }

    mutating func add(_ amount: Int64, cost: CostKind?) {
        switch cost {
        case .goods: goods = goods.adding(amount)
        case .work, .delivery, .selling, .collecting: serving = serving.adding(amount)
        case nil where amount > 0: sales = sales.adding(amount)
        case nil: returns = returns.adding(amount)
        }
    }

    mutating func add(_ other: LedgerMoment) {
        sales = sales.adding(other.sales)
        returns = returns.adding(other.returns)
        goods = goods.adding(other.goods)
        serving = serving.adding(other.serving)
        document = document ?? other.document
    }
}

/// Something that happened to a customer beside purchases.
package struct CustomerTurn: Equatable, Sendable {
    /// The raw values are stored: never rename one.
    package enum Kind: String, Sendable, CaseIterable {
        case renewed, notRenewed, referral
        case prospect, active, lost, regained, parted
    }

    package var customer: CustomerID
    /// The event of the customer's stream that says so.
    package var version: Int64
    package var at: Instant
    package var kind: Kind

    package init(customer: CustomerID, version: Int64, at: Instant, kind: Kind) {
        self.customer = customer
        self.version = version
        self.at = at
        self.kind = kind
    }

    var order: (CustomerID, Int64) { (customer, version) }
}

/// A complaint as figures of customers count it.
package struct CustomerComplaint: Equatable, Sendable {
    package var customer: CustomerID
    package var receivedAt: Instant
    package var complaint: ComplaintID
    package var topic: String?

    package init(customer: CustomerID, receivedAt: Instant, complaint: ComplaintID, topic: String?) {
        self.customer = customer
        self.receivedAt = receivedAt
        self.complaint = complaint
        self.topic = topic
    }

    var order: (CustomerID, Instant, ComplaintID) { (customer, receivedAt, complaint) }
}

/// What a group of customer events adds to these read models.
struct LedgerFold {
    private var sums: [LedgerMomentKey: [LedgerMoment]] = [:]
    private(set) var turns: [CustomerTurn] = []

    /// In the order of their key, so that the same events give the same writes.
    var moments: [LedgerMoment] { sums.sorted { $0.key < $1.key }.flatMap(\.value) }

    mutating func apply(_ event: CustomerEvent, of customer: CustomerID, version: Int64) {
        switch event.body {
        case .ledgerEntered(let line):
            if let money = line.amount {
                add(money.minorUnits, money.currency, line.cost, line.document, customer, line.on)
            }
            let kind: CustomerTurn.Kind? =
                switch line.kind {
                case .renewal: line.renewal == .renewed ? .renewed : .notRenewed
                case .referral: .referral
                case .revenue, .cost, .payment: nil
                }
            if let kind { turns.append(CustomerTurn(customer: customer, version: version, at: line.on, kind: kind)) }
        case .ledgerLoaded(let block):
            block.forEachLine { document, amount in
                add(amount, block.currency, block.cost, document.id, customer, document.on)
            }
        case .standingChanged(let data):
            let kind: CustomerTurn.Kind =
                switch data.standing {
                case .prospect: .prospect
                case .active: .active
                case .lost: .lost
                case .regained: .regained
                case .parted: .parted
                }
            turns.append(CustomerTurn(customer: customer, version: version, at: event.at, kind: kind))
        case .parting(.parted):
            turns.append(CustomerTurn(customer: customer, version: version, at: event.at, kind: .parted))
        case .registered, .renamed, .contactChanged, .termsAccepted, .consentRecorded, .erased, .feedbackGiven,
            .conduct,
            .parting, .suspension:
            break
        }
    }

    private mutating func add(
        _ amount: Int64, _ currency: String, _ cost: CostKind?, _ document: String?, _ customer: CustomerID,
        _ at: Instant
    ) {
        let key = LedgerMomentKey(customer: customer, at: at)
        var moments = sums.removeValue(forKey: key) ?? []
        let place = moments.firstIndex { $0.currency == currency } ?? moments.count
        if place == moments.count { moments.append(LedgerMoment(customer: customer, at: at, currency: currency)) }
        moments[place].add(amount, cost: cost)
        moments[place].document = moments[place].document ?? document
        sums[key] = moments
    }
}

extension Int64 {
    /// Stays at the ends of the range rather than run over.
    fileprivate func adding(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }
}
