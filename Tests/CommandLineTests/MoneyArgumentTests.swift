import Testing

@testable import evenhand

@Suite struct MoneyArgumentTests {
    @Test(arguments: [
        ("12.50EUR", 1_250, "EUR"), ("12.5 eur", 1_250, "EUR"), ("THB 300", 30_000, "THB"), ("500JPY", 500, "JPY"),
        ("1.234KWD", 1_234, "KWD"), ("0PLN", 0, "PLN"),
    ])
    func `an amount is read in the currency's smallest unit`(text: String, units: Int64, currency: String) {
        let money = MoneyArgument(argument: text)
        #expect(money?.minorUnits == units)
        #expect(money?.currency == currency)
    }

    @Test(arguments: ["", "12", "EUR", "12.505EUR", "1.5JPY", "-3EUR", "12,50EUR", "1e3EUR", "12EURO", "12.EUR"])
    func `what is no amount is refused`(text: String) {
        #expect(MoneyArgument(argument: text) == nil)
    }

    @Test func `an amount is written with its decimals`() {
        #expect(MoneyArgument.text(minorUnits: 5, currency: "EUR") == "0.05 EUR")
        #expect(MoneyArgument.text(minorUnits: -1_250, currency: "PLN") == "-12.50 PLN")
        #expect(MoneyArgument.text(minorUnits: 500, currency: "JPY") == "500 JPY")
    }
}
