import EvenhandIntake
import Testing

@testable import evenhand

@Suite struct `Columns and numbers of a file that is loaded` {
    @Test(arguments: [
        ("12.50", 2, 1_250), ("-12.5", 2, -1_250), ("+3", 2, 300), ("0.001", 2, 0), ("0.005", 2, 1), ("-0.005", 2, -1),
        ("7.1", 0, 7), ("7.5", 0, 8), ("00012.10", 2, 1_210), (".5", 2, 50), ("1.2345", 3, 1_235),
    ])
    func `amounts are exact, and rounded half away from zero`(text: String, decimals: Int, units: Int64) {
        #expect(DecimalAmount(text)?.minorUnits(decimals: decimals) == units)
    }

    @Test(arguments: [
        "", "-", ".", "1,50", "1e3", "12 50", "£3", "1.2.3", "--1", "0.0000001", "1234567890123456", "NaN",
    ])
    func `what is no plain number is not guessed at`(text: String) {
        #expect(DecimalAmount(text) == nil)
    }

    @Test func `quantity times price is rounded once`() throws {
        let (price, quantity) = (try #require(DecimalAmount("0.335")), try #require(DecimalAmount("-3")))
        #expect((price * quantity)?.minorUnits(decimals: 2) == -101)
        let large = try #require(DecimalAmount("999999999999999"))
        #expect(large * large == nil)
        #expect(large.minorUnits(decimals: 2) == 99_999_999_999_999_900)
    }

    @Test func `columns go by their usual names, or by what the caller says`() throws {
        let columns = ["InvoiceNo", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"]
        let found = try LoadColumns(LoadField.ledger, named: [], in: columns, path: "f")
        #expect(
            found.phrase
                == "customer = CustomerID, on = InvoiceDate, quantity = Quantity, price = UnitPrice, document = InvoiceNo, "
                + "group = Country")
        let named = try LoadColumns(
            LoadField.ledger, named: ["group=", "customer=InvoiceNo"], in: columns, path: "f")
        #expect(named.column("customer") == "InvoiceNo" && !named.holds("group") && !named.holds("document"))
        for (wrong, code) in [
            (["customer"], CommandFailure.Code.usage), (["custmer=CustomerID"], .usage), (["on=Day"], .badData),
        ] {
            do {
                _ = try LoadColumns(LoadField.ledger, named: wrong, in: columns, path: "f")
                Issue.record("\(wrong) was taken")
            } catch let failure as CommandFailure {
                #expect(failure.code == code)
            }
        }
    }

    @Test func `an id that a spreadsheet wrote as a number is the same id`() {
        #expect(LoadRowMaker.plainID("17850.0") == "17850" && LoadRowMaker.plainID("A.0") == "A.0")
        #expect(LoadRowMaker.plainID("1.0.0") == "1.0.0" && LoadRowMaker.plainID(".0") == ".0")
    }
}
