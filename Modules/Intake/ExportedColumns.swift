/// The columns of the files that an export writes and an import reads back.
///
/// A CSV file with exactly these columns is an export's own: text cells carry `CSVWriter`'s guard, which reading takes off.
/// In anybody else's file an apostrophe is an apostrophe.
package enum ExportedColumns {
    package static let complaints = [
        "id", "received", "channel", "language", "product_area", "customer_id", "number", "narrative", "erased",
        "status", "stage", "topic", "priority", "severity", "heat", "outcomes", "closed", "source", "source_id",
        "assigned_to", "lead",
    ]
    package static let customers = ["id", "number", "name", "contact", "language", "standing", "group", "erased"]
    package static let ledger = [
        "id", "customer", "number", "on", "kind", "amount", "currency", "cost", "document", "outcome", "reason",
        "referred", "payment",
    ]
    package static let employees = ["id", "name", "team", "manager", "outside", "language", "left", "erased"]

    /// As earlier releases wrote them.
    private static let earlier = [["id", "name", "team", "manager", "outside", "left", "erased"]]

    private static let all = [complaints, customers, ledger, employees] + earlier

    /// Whether an export wrote the header.
    package static func isExport(_ columns: [String]) -> Bool { all.contains(columns) }
}
