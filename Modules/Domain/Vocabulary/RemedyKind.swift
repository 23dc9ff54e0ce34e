/// How something is put right.
package enum RemedyKind: String, Codable, Sendable, CaseIterable, Hashable {
    case apology = "apology"
    case serviceDue = "serviceDue"
    case decisionRetaken = "decisionRetaken"
    case procedureImproved = "procedureImproved"
    case payment = "payment"
    case exGratia = "exGratia"
    case consolatoryPayment = "consolatoryPayment"
    case goodwill = "goodwill"
    /// A change of the firm's ways, with owner and date.
    case committedChange = "committedChange"
}
