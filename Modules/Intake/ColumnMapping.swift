/// The parts of a complaint that a column may hold.
package enum IntakeField: String, CaseIterable, Sendable {
    case narrative
    case externalID
    case received
    case channel
    case language
    case customerID
    case customerName
    case customerContact
    case productArea

    /// How messages call the field.
    var phrase: String {
        switch self {
        case .narrative: "the narrative"
        case .externalID: "the complaint's id"
        case .received: "the date of receipt"
        case .channel: "the channel"
        case .language: "the language"
        case .customerID: "the customer's id"
        case .customerName: "the customer's name"
        case .customerContact: "the customer's contact"
        case .productArea: "the product area"
        }
    }
}

/// Which column holds what. Fields not named are looked for under their usual names, see `UsualColumns`.
package struct ColumnMapping: Sendable {
    package struct Label: Sendable {
        package var name: String
        package var column: String

        package init(name: String, column: String) {
            self.name = name
            self.column = column
        }
    }

    /// Columns the caller named; each must be there.
    package var columns: [IntakeField: String]
    /// Columns wanted as labels; each must be there.
    package var labels: [Label]
    /// Fields that must have a column. Nil: the narrative, for `cfpb` the id and the date of receipt too.
    package var required: Set<IntakeField>?

    package init(
        columns: [IntakeField: String] = [:], labels: [Label] = [], required: Set<IntakeField>? = nil
    ) {
        self.columns = columns
        self.labels = labels
        self.required = required
    }
}

/// The names columns go by when nobody says otherwise, compared in snake_case.
enum UsualColumns {
    static func names(of field: IntakeField, in format: IntakeFormat) -> [String] {
        switch (format, field) {
        case (.text, .narrative): ["text"]
        case (.text, _): []
        case (.cfpb, .narrative): ["narrative", "consumer_complaint_narrative", "complaint_what_happened"]
        case (.cfpb, .externalID): ["complaint_id"]
        case (.cfpb, .received): ["date_received"]
        case (.cfpb, .channel): ["submitted_via", "channel"]
        case (.cfpb, .productArea): ["product"]
        case (.cfpb, _): []
        case (_, .narrative): ["narrative", "text", "complaint", "complaint_text", "description", "message", "body"]
        case (_, .externalID): ["id", "complaint_id", "external_id", "ticket_id", "case_id", "reference"]
        case (_, .received): ["received", "received_at", "date_received", "receipt", "date", "created_at"]
        case (_, .channel): ["channel", "submitted_via"]
        case (_, .language): ["language", "lang"]
        case (_, .customerID): ["customer_id", "customer"]
        case (_, .customerName): ["customer_name", "name"]
        case (_, .customerContact): ["customer_contact", "contact", "email", "customer_email", "phone"]
        case (_, .productArea): ["product_area", "product"]
        }
    }

    /// Labels of the bureau's file: the name here, then the names columns go by.
    static let cfpbLabels: [(name: String, columns: [String])] = [
        ("product", ["product"]),
        ("sub_product", ["sub_product"]),
        ("issue", ["issue"]),
        ("sub_issue", ["sub_issue"]),
        ("company", ["company"]),
        ("state", ["state"]),
        ("zip_code", ["zip_code"]),
        ("tags", ["tags"]),
        ("consumer_consent", ["consumer_consent_provided", "consumer_consent"]),
        ("date_sent", ["date_sent", "date_sent_to_company"]),
        ("company_response", ["company_response", "company_response_to_consumer"]),
        ("company_public_response", ["company_public_response"]),
        ("timely", ["timely", "timely_response"]),
        ("disputed", ["disputed", "consumer_disputed"]),
    ]

    static func required(in format: IntakeFormat) -> Set<IntakeField> {
        format == .cfpb ? [.narrative, .externalID, .received] : [.narrative]
    }

    /// Whether a header is the bureau's.
    static func looksLikeCFPB(_ columns: [String]) -> Bool {
        let normalised = Set(columns.map(snakeCase))
        return required(in: .cfpb).union([.productArea]).allSatisfy { field in
            names(of: field, in: .cfpb).contains { normalised.contains($0) }
        }
    }

    /// "Timely response?" and "timely_response" alike become `timely_response`.
    static func snakeCase(_ name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.joined(separator: "_")
    }
}
