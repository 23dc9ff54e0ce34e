/// A customer as a row of a file names them.
package enum NamedCustomer: Hashable, Sendable {
    case number(CustomerID)
    /// By the id their source knows them under.
    case external(String)
}

/// What a row brings to a customer's record.
package struct CustomerLoadRow: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        /// A referral names whom they brought by `referred`, and its entry nobody yet.
        case line(LoadedLine)
        case feedback(CustomerCommand.GiveFeedback)
    }

    package let customer: NamedCustomer
    package let content: Content
    /// The id of a referred customer at the source.
    package let referred: String?
    /// The group of a customer who is made by this row.
    package let group: String?

    package init(
        customer: NamedCustomer, content: Content, referred: String? = nil, group: String? = nil
    ) {
        self.customer = customer
        self.content = content
        self.referred = referred
        self.group = group
    }
}

/// A person as a row of a file gives them.
package struct EmployeeLoadRow: Sendable, Equatable {
    package let external: SourceReference
    package let name: String
    package let team: String?
    package let isOutside: Bool
    package let manager: SourceReference?
    package let language: String?

    package init(
        external: SourceReference, name: String, team: String? = nil, isOutside: Bool = false,
        manager: SourceReference? = nil, language: String? = nil
    ) {
        self.external = external
        self.name = name
        self.team = team
        self.isOutside = isOutside
        self.manager = manager
        self.language = language
    }
}
