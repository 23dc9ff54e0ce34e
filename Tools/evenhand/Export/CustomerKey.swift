internal import EvenhandMessages

/// What a customer is called in exported files: the same in every file, two customers never alike, and never a number
/// that an import would take for one of its own desk.
///
/// `SOURCE:ID` where another system knows them, with `%` and `:` of the source as in URLs, so that the first colon is the
/// one between both; else `evenhand:CU-7`. A source that is itself called `evenhand` is written `%65venhand`.
enum CustomerKey {
    private static let house = "evenhand"
    /// What imports take as an id.
    private static let characterLimit = 200

    /// - Parameter number: `CU-7`; empty when there is no customer, who has no key.
    static func text(_ number: String, _ external: Evenhand_V1_SourceReference?) -> String {
        guard !number.isEmpty else { return "" }
        guard let external else { return "\(house):\(number)" }
        let source = external.source.replacing("%", with: "%25").replacing(":", with: "%3A")
        let key = (source == house ? "%65venhand" : source) + ":" + external.id
        // Imports take blanks off both ends and refuse what is too long: either would come back as somebody else.
        let keepsItsEnds = key.first?.isWhitespace == false && key.last?.isWhitespace == false
        return keepsItsEnds && key.count <= characterLimit ? key : "\(house):\(number)"
    }
}

extension Evenhand_V1_Customer {
    /// What the customer is called in exported files.
    var key: String { CustomerKey.text(customerID, hasExternal ? external : nil) }
}
