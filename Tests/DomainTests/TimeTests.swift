import EvenhandDomain
import Testing

@Suite struct `Days and moments` {
    @Test(arguments: [
        ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11_016, .tuesday), ("2026-11-02", 20_759, .monday),
        ("1969-12-31", -1, .wednesday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
    ])
    func `count from the epoch`(text: String, dayNumber: Int, weekday: Weekday) throws {
        let date = try CivilDate(parsing: text)
        #expect(date.dayNumber == dayNumber)
        #expect(date.weekday == weekday)
        #expect(date.description == text)
    }

    @Test func `come back from their numbers for eight hundred years`() {
        for number in stride(from: -150_000, through: 150_000, by: 1) {
            let (year, month, day) = CivilDate(dayNumber: number).parts
            #expect(CivilDate(year: year, month: month, day: day)?.dayNumber == number)
        }
    }

    @Test func `come back from their texts, and are written beyond four digits too`() throws {
        for number in stride(from: -719_162, through: 2_932_896, by: 97) {
            let date = CivilDate(dayNumber: number)
            #expect(try CivilDate(parsing: date.description) == date)
        }
        #expect(CivilDate(dayNumber: -719_163).description == "0000-12-31")
        #expect(CivilDate(dayNumber: -719_529).description == "-0001-12-31")
        #expect(CivilDate(dayNumber: 2_932_897).description == "10000-01-01")
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "tomorrow", "", "2026-11-3x", "2026/11/02"])
    func `that are none are refused with an example`(text: String) {
        #expect(throws: TimeError(text: text, example: "2026-11-30")) { try CivilDate(parsing: text) }
    }

    @Test(arguments: [
        ("2026-11-02T09:00:00Z", "2026-11-02T09:00:00Z"), ("2026-11-02T09:00:00.25Z", "2026-11-02T09:00:00.250Z"),
        ("2026-11-02t16:30:00+07:00", "2026-11-02T09:30:00Z"), ("2026-11-02 01:00:00-05:30", "2026-11-02T06:30:00Z"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"), ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
    ])
    func `moments are read and written as RFC 3339`(text: String, written: String) throws {
        #expect(try Instant(parsing: text).description == written)
        #expect(try Instant(parsing: written).description == written)
    }

    @Test(arguments: ["2026-11-02", "2026-11-02T25:00:00Z", "2026-11-02T09:00:00", "2026-11-02T09:00:00.Z", "x"])
    func `moments that are none are refused`(text: String) {
        #expect(throws: TimeError.self) { try Instant(parsing: text) }
    }

    @Test(arguments: [
        ("2026-11-02", 1, "2026-11-03"), ("2026-11-06", 1, "2026-11-09"), ("2026-11-07", 1, "2026-11-09"),
        ("2026-11-06", 5, "2026-11-13"), ("2026-11-02", 0, "2026-11-02"), ("2026-12-30", 40, "2027-02-24"),
    ])
    func `business days run from Monday to Friday`(start: String, count: Int, end: String) throws {
        let calendar = Calendar.weekdaysUTC
        let first = try CivilDate(parsing: start)
        let last = try CivilDate(parsing: end)
        #expect(calendar.date(count, businessDaysAfter: first) == last)
        #expect(calendar.businessDayCount(after: first, through: last) == count)
    }

    @Test func `holidays and zones shift the day`() throws {
        let bangkok = try Calendar(
            name: "bangkok",
            periods: [
                .monday: [.init(startMinute: 540, endMinute: 1020)],
                .tuesday: [.init(startMinute: 540, endMinute: 720)],
            ],
            holidays: [try CivilDate(parsing: "2026-11-09")],
            offsets: [.init(from: Instant(milliseconds: 0), minutes: 420)])
        let sundayNight = try Instant(parsing: "2026-11-01T18:00:00Z")
        #expect(bangkok.date(of: sundayNight).description == "2026-11-02")
        #expect(bangkok.date(2, businessDaysAfter: bangkok.date(of: sundayNight)).description == "2026-11-10")
        #expect(bangkok.deadline(1, businessDaysAfter: sundayNight).description == "2026-11-03T16:59:59.999Z")
        #expect(bangkok.start(of: try CivilDate(parsing: "2026-11-02")).description == "2026-11-01T17:00:00Z")
    }

    @Test func `a calendar without a working day is none`() {
        #expect(throws: Calendar.Problem.noWorkingDay) { try Calendar(name: "never", periods: [:]) }
        #expect(throws: Calendar.Problem.noWorkingDay) { try Calendar(name: "never", periods: [.monday: []]) }
        #expect(throws: Calendar.Problem.self) {
            try Calendar(name: "backwards", periods: [.monday: [.init(startMinute: 900, endMinute: 600)]])
        }
    }

    @Test func `time does not run backwards within a complaint`() throws {
        var story = try Story.heard()
        try story.run(.proposeEmbargo(.init(ground: .harassment, text: "The customer threatens the driver at home.")))
        try story.run(.placeEmbargo(.init()), by: Story.second)
        story.wait(days: 10)
        try story.run(.recordStep(.init(heads: [1], text: "Read the log.")))
        story.wait(days: -9)
        let events = try story.run(.recordStep(.init(heads: [1], text: "Read it again.")))
        #expect(events.first?.at == Story.monday.advanced(byDays: 10))
    }
}

@Suite struct `Identifiers` {
    @Test func `print and parse`() throws {
        #expect(ComplaintID(17).description == "C-17")
        #expect(try ComplaintID(parsing: "C-17") == ComplaintID(17))
        #expect(try CustomerID(parsing: "cu-3") == CustomerID(3))
        #expect(try EmployeeID(parsing: "17") == EmployeeID(17))
        #expect(try HeadID(parsing: "2") == HeadID(2))
        #expect(try Party(parsing: "customer") == .customer)
        #expect(try Party(parsing: "E-17") == .person(EmployeeID(17)))
    }

    @Test(arguments: ["", "C-", "C-0", "C--1", "E-17", "C-99999999999999999999", "C-1x", "C-๑", "C- 1", "+1"])
    func `that are none are refused with an example`(text: String) {
        #expect(throws: IdentifierError.self) { try ComplaintID(parsing: text) }
    }

    @Test func `say what they wanted`() {
        do throws(IdentifierError) {
            _ = try ComplaintID(parsing: "seventeen")
        } catch {
            #expect(error.description == "'seventeen' is no complaint number; write it like C-17.")
        }
    }
}
