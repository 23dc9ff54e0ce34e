/// The legal ground of an embargo on sharing.
package enum EmbargoGround: String, Codable, Sendable, CaseIterable, Hashable {
    case tippingOff = "tippingOff"
    case harassment = "harassment"
    case whistleblower = "whistleblower"
}
