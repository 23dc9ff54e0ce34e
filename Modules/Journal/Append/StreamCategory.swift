package import EvenhandDomain

/// The kind of record a stream holds; numbers are allocated per category.
package enum StreamCategory: Int64, CaseIterable, Sendable, Hashable {
    // The raw values are stored in every journal: never renumber one.
    case complaint = 1
    case customer = 2
    case employee = 3
    case access = 4
    case terms = 5
    case policy = 6
    case plan = 7
    case charter = 8
    case theme = 9
    case outcomes = 20
    case trend = 21
    case voice = 30
    case lossReview = 31
    case frontline = 40
}

extension StreamID {
    package var category: StreamCategory {
        switch self {
        case .complaint: .complaint
        case .customer: .customer
        case .employee: .employee
        case .access: .access
        case .terms: .terms
        case .policy: .policy
        case .plan: .plan
        case .charter: .charter
        case .themes: .theme
        case .outcomes: .outcomes
        case .trends: .trend
        case .voices: .voice
        case .lossReviews: .lossReview
        case .frontline: .frontline
        }
    }

    /// The number within the category; the streams of access, of terms, of policies, of the plan, of the charter, of themes,
    /// of outcomes, of trends, of voices, of loss reviews and of the front line, of which there is one each, have number 0.
    package var number: Int64 {
        switch self {
        case .complaint(let id): id.rawValue
        case .customer(let id): id.rawValue
        case .employee(let id): id.rawValue
        case .access, .terms, .policy, .plan, .charter, .themes, .outcomes, .trends, .voices, .lossReviews,
            .frontline:
            0
        }
    }

    package init(_ category: StreamCategory, number: Int64) {
        self =
            switch category {
            case .complaint: .complaint(ComplaintID(rawValue: number))
            case .customer: .customer(CustomerID(rawValue: number))
            case .employee: .employee(EmployeeID(rawValue: number))
            case .access: .access
            case .terms: .terms
            case .policy: .policy
            case .plan: .plan
            case .charter: .charter
            case .theme: .themes
            case .outcomes: .outcomes
            case .trend: .trends
            case .voice: .voices
            case .lossReview: .lossReviews
            case .frontline: .frontline
            }
    }

    /// Category and number in one integer, ordered by category, then number: how adapters store a stream.
    package var key: Int64 { category.rawValue << 48 | number }

    /// The stream of a stored key, or nil for a key no version of this program wrote.
    package init?(key: Int64) {
        guard let category = StreamCategory(rawValue: key >> 48) else { return nil }
        self.init(category, number: key & 0xFFFF_FFFF_FFFF)
    }
}

extension StreamCategory {
    /// Each complaint, customer and employee has a stream of its own; of the others there is one for all.
    package var isOfRecords: Bool {
        switch self {
        case .complaint, .customer, .employee: true
        case .access, .terms, .policy, .plan, .charter, .theme, .outcomes, .trend, .voice, .lossReview, .frontline:
            false
        }
    }

    /// The word that the kinds of the category's events begin with.
    package var word: String {
        switch self {
        case .complaint: "complaint"
        case .customer: "customer"
        case .employee: "employee"
        case .access: "access"
        case .terms: "terms"
        case .policy: "policy"
        case .plan: "plan"
        case .charter: "charter"
        case .theme: "theme"
        case .outcomes: "outcomes"
        case .trend: "trend"
        case .voice: "voice"
        case .lossReview: "lossReview"
        case .frontline: "frontline"
        }
    }

    /// The category of the events of a kind, such as `complaint.filed`; nil for a kind of none.
    package init?(ofKind kind: String) {
        let word = kind.prefix { $0 != "." }
        guard let category = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = category
    }
}

extension DomainEvent {
    /// The category of the streams such an event may lie in.
    package var category: StreamCategory {
        switch self {
        case .complaint: .complaint
        case .customer: .customer
        case .employee: .employee
        case .access: .access
        case .terms: .terms
        case .policy: .policy
        case .plan: .plan
        case .charter: .charter
        case .theme: .theme
        case .outcomes: .outcomes
        case .trend: .trend
        case .voice: .voice
        case .lossReview: .lossReview
        case .frontline: .frontline
        }
    }
}
