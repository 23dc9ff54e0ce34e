import EvenhandDomain
import EvenhandMessages
import Testing

@Suite struct `Fields` {
    @Test func `an identifier is read in its printed form`() throws {
        #expect(try FieldReader.identifier("C-12", "complaint_id") == ComplaintID(12))
        #expect(try FieldReader.optionalIdentifier("", "customer_id") == CustomerID?.none)
    }

    @Test(arguments: ["C-", "E-12", "C-0", "C-12x", "C-99999999999999999999", "ค-1"])
    func `what is no identifier is named with the field and an example`(text: String) {
        #expect(
            throws: InputError(field: "complaint_id", value: text, valid: "the complaint's number, such as C-17")
        ) { try FieldReader.identifier(text, "complaint_id") as ComplaintID }
    }

    @Test func `a missing identifier says that it is missing`() {
        let error = #expect(throws: InputError.self) {
            try FieldReader.identifier("", "owner_id") as EmployeeID
        }
        #expect(error?.description == "owner_id is missing; valid is the employee's number, such as E-17.")
    }

    @Test func `parts count from 1`() throws {
        #expect(try FieldReader.parts([1, 7], "heads") == [HeadID(1), HeadID(7)])
        #expect(
            throws: InputError(field: "heads[1]", value: nil, valid: "the head's number within the complaint, from 1")
        ) { try FieldReader.parts([1, 0], "heads") as [HeadID] }
    }

    @Test func `a party is the customer or a person`() throws {
        #expect(try FieldReader.parties(["customer", "E-4"], "present") == [.customer, .person(EmployeeID(4))])
        #expect(
            throws: InputError(
                field: "present[0]", value: "staff", valid: "customer, or a person's number, such as E-17")
        ) { try FieldReader.parties(["staff"], "present") }
    }

    @Test func `times are of the years 1 to 9999`() throws {
        #expect(try FieldReader.instant(-62_135_596_800_000, "due_ms").milliseconds == -62_135_596_800_000)
        #expect(try FieldReader.instant(253_402_300_799_999, "due_ms").milliseconds == 253_402_300_799_999)
        for beyond in [-62_135_596_800_001, 253_402_300_800_000, Int64.min, .max] {
            let error = #expect(throws: InputError.self) { try FieldReader.instant(beyond, "due_ms") }
            #expect(error?.field == "due_ms")
            #expect(error?.value == String(beyond))
        }
    }

    @Test func `a time that is needed may not be left out`() {
        #expect(throws: InputError(field: "due_ms", value: nil, valid: "a time in Unix milliseconds")) {
            try FieldReader.neededInstant(0, "due_ms")
        }
    }

    @Test func `scores are of 0 to 1000`() throws {
        #expect(try FieldReader.permille(1000, "heat_before") == 1000)
        #expect(throws: InputError(field: "heat_before", value: "1001", valid: "an integer of 0 to 1000")) {
            try FieldReader.permille(1001, "heat_before")
        }
    }

    @Test func `a version beyond the journal's is refused, and 0 means any`() throws {
        #expect(try FieldReader.version(0, "expected_version") == nil)
        #expect(try FieldReader.version(3, "expected_version") == 3)
        #expect(throws: InputError.self) { try FieldReader.version(.max, "expected_version") }
    }

    @Test(arguments: ["", "eur", "EU", "EURO", "E1R", "ÉUR"])
    func `a currency is three capital letters`(currency: String) {
        var money = Evenhand_V1_Money()
        money.currency = currency
        let error = #expect(throws: InputError.self) { try money.value("amount") }
        #expect(error?.field == "amount.currency")
    }

    @Test func `a long value is quoted in part`() {
        let error = InputError(field: "party", value: String(repeating: "ก", count: 500), valid: "short")
        #expect(error.value?.count == 80)
        #expect(error.value?.hasSuffix("…") == true)
    }

    @Test func `seconds round down on both sides of 1970`() {
        #expect(FieldReader.seconds(1_999) == 1)
        #expect(FieldReader.seconds(-1) == -1)
        #expect(FieldReader.seconds(-1_000) == -1)
        #expect(FieldReader.seconds(.min) == -9_223_372_036_854_776)
    }
}
