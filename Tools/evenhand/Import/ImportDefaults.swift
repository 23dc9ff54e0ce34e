internal import EvenhandCrypto
internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages

/// What a row gets that its file does not say.
struct ImportDefaults: Sendable {
    /// Milliseconds since 1970; nil: a row without a date is rejected.
    var received: Int64?
    var channel: Evenhand_V1_Channel
    var language: String

    /// The row as it goes over the wire; nil when it has no date of receipt and none was given for it.
    func row(_ record: IntakeRecord) -> Evenhand_V1_ImportRow? {
        guard let received = record.received.map({ $0.secondsSinceEpoch * 1_000 }) ?? received else { return nil }
        var row = Evenhand_V1_ImportRow()
        switch record.identity {
        case .externalID(let id): row.externalID = id
        case .content(let bytes): row.rowHash = Hexadecimal.data(SHA256.hash(bytes))
        }
        row.receivedMs = received
        row.channel = record.channel.map(Self.channel) ?? channel
        row.language = record.language ?? language
        row.productArea = record.productArea ?? ""
        row.narrative = record.narrative
        row.customerExternalID = record.customerID ?? ""
        return row
    }

    /// The channel by its word here, or by the words that other systems use; anything else is `other`.
    static func channel(_ text: String) -> Evenhand_V1_Channel {
        if let known = ChoiceArgument<Evenhand_V1_Channel>(argument: text.replacing(" ", with: "")) {
            return known.value
        }
        switch text.lowercased() {
        case "postal mail", "mail", "post", "fax": return .letter
        case "e-mail": return .email
        case "website", "form", "online": return .web
        case "telephone", "call": return .phone
        case "web referral": return .referral
        case "branch", "counter", "store": return .inPerson
        default: return .other
        }
    }
}
