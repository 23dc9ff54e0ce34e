import Testing

@testable import EvenhandIntake

@Suite struct `Dates of receipt` {
    @Test(
        arguments: [
            ("1970-01-01", 0, true), ("2015-03-19", 1_426_723_200, true), ("03/19/2015", 1_426_723_200, true),
            ("3/9/2015", 1_425_859_200, true), ("2000-02-29", 951_782_400, true), ("1969-12-31", -86_400, true),
            ("0001-01-01", -62_135_596_800, true), ("9999-12-31", 253_402_214_400, true),
            ("2015-03-19T08:30:00Z", 1_426_753_800, false), ("2015-03-19t08:30:00z", 1_426_753_800, false),
            ("2015-03-19 08:30:00.123+07:00", 1_426_728_600, false),
            ("2015-03-19T08:30:00-05:30", 1_426_773_600, false),
            ("2015-03-19T08:30:00", 1_426_753_800, false), ("2016-12-31T23:59:60Z", 1_483_228_800, false),
            ("2015-03-19T00:30:00+01:00", 1_426_721_400, false),
        ] as [(String, Int64, Bool)])
    func `read as they are meant`(text: String, seconds: Int64, isDateOnly: Bool) {
        #expect(ReceivedTime(text) == ReceivedTime(secondsSinceEpoch: seconds, isDateOnly: isDateOnly))
    }

    @Test(arguments: [
        "", "2015", "2015-03", "2015-03-19T", "2015-03-19T08:30Z", "2015-03-19T08:30:00+0700", "2015-03-19T08:30:00.Z",
        "2015-02-29", "1900-02-29", "2015-04-31", "2015-00-10", "2015-10-00", "0000-01-01", "13/01/2015", "02/30/2015",
        "2015/03/19", "19.03.2015", "2015-03-19x", "2015-03-19T24:00:00Z", "2015-03-19T08:60:00Z", "٢٠١٥-٠٣-١٩",
        "2015-03-19T08:30:00Zx", "10000-01-01", "+2015-03-19",
    ])
    func `refused when they are none`(text: String) {
        #expect(ReceivedTime(text) == nil)
    }

    @Test func `every day of four centuries follows the one before`() throws {
        var expected = try #require(ReceivedTime("1801-01-01")).secondsSinceEpoch
        for year in 1801...2200 {
            for month in 1...12 {
                for day in 1...31 {
                    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
                    guard let time = ReceivedTime("\(year)-\(padded(month))-\(padded(day))") else {
                        #expect(day > 28)
                        continue
                    }
                    #expect(time.secondsSinceEpoch == expected)
                    expected += 86_400
                }
            }
        }
        #expect(expected == ReceivedTime("2201-01-01")?.secondsSinceEpoch)
    }
}
