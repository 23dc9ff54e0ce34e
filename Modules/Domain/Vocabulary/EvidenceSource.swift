/// Where a piece of evidence came from.
package enum EvidenceSource: String, Codable, Sendable, CaseIterable, Hashable {
    case customer = "customer"
    case employee = "employee"
    case firmRecords = "firmRecords"
    /// Somebody with no part in the matter.
    case independentPerson = "independentPerson"
    case outsideExpert = "outsideExpert"
    case publicRecord = "publicRecord"
}
