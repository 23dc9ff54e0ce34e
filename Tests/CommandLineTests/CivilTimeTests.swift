import Testing

@testable import evenhand

@Suite struct CivilTimeTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("2000-02-29", 951_782_400_000), ("2026-03-01T09:30", 1_772_357_400_000),
        ("2026-03-01T09:30:15Z", 1_772_357_415_000), ("2026-03-01 09:30:15.25Z", 1_772_357_415_250),
        ("2026-03-01T09:30:00+07:00", 1_772_332_200_000), ("1969-12-31T23:59:59Z", -1_000),
        ("0001-01-01", -62_135_596_800_000), ("9999-12-31", 253_402_214_400_000),
    ])
    func `a written moment is read`(text: String, milliseconds: Int64) {
        #expect(CivilTime.parse(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026", "2026-13-01", "2026-02-29", "1900-02-29", "2026-04-31", "01/02/2026", "2026-3-1", "2026-03-01T",
        "2026-03-01T25:00", "2026-03-01T09:60", "2026-03-01T09:30:61", "2026-03-01T09:30X", "2026-03-01T09:30+24:00",
        "0000-01-01", "٢٠٢٦-03-01", "2026-03-01T09:30:15.", "tomorrow",
    ])
    func `what is no date is refused`(text: String) {
        #expect(CivilTime.parse(text) == nil)
    }

    @Test func `writing and reading agree on every day of four centuries`() throws {
        for day in stride(from: Int64(-80_000), through: 70_000, by: 1) {
            let milliseconds = day * CivilTime.millisecondsPerDay
            #expect(try #require(CivilTime.parse(CivilTime.date(milliseconds))).milliseconds == milliseconds)
        }
    }

    @Test func `a timestamp keeps its milliseconds`() {
        #expect(CivilTime.timestamp(1_772_357_415_250) == "2026-03-01T09:30:15.250Z")
        #expect(CivilTime.timestamp(-1) == "1969-12-31T23:59:59.999Z")
        #expect(CivilTime.minute(1_772_357_415_250) == "2026-03-01 09:30")
    }

    @Test func `by a day means to its end, on a day from its start, and what happened lies not ahead`() throws {
        let day = try #require(MomentArgument(argument: "2026-03-01"))
        #expect(day.start == 1_772_323_200_000)
        #expect(day.end == 1_772_409_599_000)
        #expect(day.latest(now: 1_772_500_000_000) == day.end)
        #expect(day.latest(now: 1_772_360_000_000) == 1_772_360_000_000)
        let moment = try #require(MomentArgument(argument: "2026-03-01T09:30Z"))
        #expect(
            [moment.start, moment.end, moment.latest(now: 0)] == [
                1_772_357_400_000, 1_772_357_400_000, 1_772_357_400_000,
            ])
    }
}
