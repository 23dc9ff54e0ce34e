import EvenhandIntake
import EvenhandMessages
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

    @Test func `a column of tiers or segments is a customer's group only where the caller says so`() throws {
        for name in ["Segment", "tier"] {
            let columns = ["id", name]
            let guessed = try LoadColumns(LoadField.customers, named: [], in: columns, path: "f")
            #expect(!guessed.holds("group"))
            let named = try LoadColumns(LoadField.customers, named: ["group=\(name)"], in: columns, path: "f")
            #expect(named.column("group") == name)
        }
    }

    private func outcomes(
        _ kind: LoadKind, _ text: String, ledgerKind: Evenhand_V1_LedgerKind = .revenue
    ) throws -> [LoadRowOutcome] {
        let reader = try RowReader(csv: MemoryByteSource(Array(text.utf8)))
        let maker = LoadRowMaker(
            kind, columns: try LoadColumns(kind.fields, named: [], in: reader.columns, path: "f"), source: "shop",
            currency: "EUR", ledgerKind: ledgerKind, rejectsWithoutCustomer: true)
        var outcomes: [LoadRowOutcome] = []
        while let item = try reader.next() {
            if case .row(let row) = item { outcomes.append(maker.make(row)) }
        }
        return outcomes
    }

    private func marks(_ outcomes: [LoadRowOutcome]) -> [UInt64] {
        outcomes.compactMap { outcome in
            switch outcome {
            case .line(let line): line.row
            case .feedback(let words): words.row
            default: nil
            }
        }
    }

    @Test func `the same id in files of other kinds is another row, and in the same kind the same`() throws {
        let lines = "id,customer,date,amount,cost,payment\n7,A,2026-03-01,5,goods,late\n"
        let plain = "customer,date,amount,cost,payment\nA,2026-03-01,5,goods,late\n"
        for text in [lines, plain] {
            var seen: Set<UInt64> = []
            for kind in [Evenhand_V1_LedgerKind.revenue, .cost, .payment, .referral] {
                let made = marks(try outcomes(.ledger, text, ledgerKind: kind))
                let again = marks(try outcomes(.ledger, text, ledgerKind: kind))
                #expect(made.count == 1 && made == again)
                seen.formUnion(made)
            }
            #expect(seen.count == 4)
        }
        let words = marks(try outcomes(.feedback, "id,customer,date,text\n7,A,2026-03-01,Slow.\n"))
        let revenue = marks(try outcomes(.ledger, lines))
        #expect(words.count == 1 && words != revenue)
        // A column of the file may say the kind too.
        let mixed = "id,customer,date,amount,kind,cost\n7,A,2026-03-01,5,revenue,\n7,A,2026-03-01,3,cost,goods\n"
        let both = Set(marks(try outcomes(.ledger, mixed)))
        #expect(both.count == 2)
    }

    @Test func `a date alone is sent as a day, and a time as a moment`() throws {
        let text = "customer,date,amount\nA,2026-03-01,5\nA,03/01/2026,5\nA,1969-12-31,5\nA,2026-03-01T00:00:00Z,5\n"
        let lines = try outcomes(.ledger, text).compactMap { outcome in
            if case .line(let line) = outcome { line } else { nil }
        }
        #expect(lines.map(\.onDay) == ["2026-03-01", "2026-03-01", "1969-12-31", ""])
        #expect(lines.map(\.onMs) == [0, 0, 0, 1_772_323_200_000])
        guard case .feedback(let words) = try outcomes(.feedback, "customer,date,text\nA,2026-03-01,Slow.\n").first
        else {
            Issue.record("no feedback was made")
            return
        }
        #expect(words.onDay == "2026-03-01" && words.onMs == 0)
    }

    @Test func `the language of an employee is taken from its column, and need not be there`() throws {
        func languages(_ text: String) throws -> [String] {
            try outcomes(.employees, text).map { outcome in
                if case .employee(let person) = outcome { person.language } else { "none" }
            }
        }
        #expect(try languages("id,name,lang\n1,Somchai,th\n2,Ewa,\n") == ["th", ""])
        #expect(try languages("id,name\n1,Somchai\n") == [""])
    }

    @Test func `an id that a spreadsheet wrote as a number is the same id`() {
        #expect(LoadRowMaker.plainID("17850.0") == "17850" && LoadRowMaker.plainID("A.0") == "A.0")
        #expect(LoadRowMaker.plainID("1.0.0") == "1.0.0" && LoadRowMaker.plainID(".0") == ".0")
    }
}
