/// What was done at once to keep somebody safe.
package enum ProtectiveMeasureKind: String, Codable, Sendable, CaseIterable, Hashable {
    case stopContact = "stopContact"
    case stopPayment = "stopPayment"
    case withdrawProduct = "withdrawProduct"
    case changeDuties = "changeDuties"
    case secureEvidence = "secureEvidence"
    case callAuthorities = "callAuthorities"
    case other = "other"
}
