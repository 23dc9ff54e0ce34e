/// The currencies the scanner knows by sign or word.
public enum Currency: UInt8, Sendable, Hashable, CaseIterable {
    case dollar, euro, pound, zloty, baht, rupee
    case franc, koruna, yen, australianDollar, canadianDollar, newZealandDollar, singaporeDollar, hongKongDollar
    case swedishKrona, norwegianKrone, danishKrone, forint, yuan, dirham, hryvnia, ringgit, rand

    /// ISO 4217 code; a dollar sign by itself is read as USD.
    public var code: String {
        switch self {
        case .dollar: "USD"
        case .euro: "EUR"
        case .pound: "GBP"
        case .zloty: "PLN"
        case .baht: "THB"
        case .rupee: "INR"
        case .franc: "CHF"
        case .koruna: "CZK"
        case .yen: "JPY"
        case .australianDollar: "AUD"
        case .canadianDollar: "CAD"
        case .newZealandDollar: "NZD"
        case .singaporeDollar: "SGD"
        case .hongKongDollar: "HKD"
        case .swedishKrona: "SEK"
        case .norwegianKrone: "NOK"
        case .danishKrone: "DKK"
        case .forint: "HUF"
        case .yuan: "CNY"
        case .dirham: "AED"
        case .hryvnia: "UAH"
        case .ringgit: "MYR"
        case .rand: "ZAR"
        }
    }

    /// Whether a unit has a hundredth part, by ISO 4217.
    public var hasMinorUnits: Bool { self != .yen }

    /// How many of the unit make about what one dollar buys, in tenths: sums in several currencies are weighed alike.
    ///
    /// Deliberately coarse and fixed: a score must not change with the day's rate.
    package var unitsPerTenDollars: Int64 {
        switch self {
        case .dollar, .euro, .pound, .franc: 10
        case .australianDollar, .canadianDollar, .newZealandDollar, .singaporeDollar: 15
        case .zloty, .dirham, .ringgit: 40
        case .hongKongDollar, .yuan, .danishKrone: 70
        case .swedishKrona, .norwegianKrone: 100
        case .rand: 180
        case .koruna: 200
        case .baht: 300
        case .hryvnia: 400
        case .rupee: 800
        case .yen: 1_500
        case .forint: 3_500
        }
    }

    /// How many ``Money/minorUnits`` a unit has.
    package var minorUnitsPerUnit: Int64 { hasMinorUnits ? 100 : 1 }
}
