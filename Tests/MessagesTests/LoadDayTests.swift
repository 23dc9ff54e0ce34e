import EvenhandDomain
import EvenhandMessages
import Testing

@Suite struct `Days of rows that are loaded` {
    private static func calendar(_ minutes: Int) throws -> Calendar {
        try Calendar(
            name: "house", periods: [.monday: [.init(startMinute: 540, endMinute: 1_020)]],
            offsets: [.init(from: Instant(milliseconds: 0), minutes: minutes)])
    }

    private static func line() -> Evenhand_V1_LoadLedgerLine {
        var line = Evenhand_V1_LoadLedgerLine()
        line.row = 1
        line.customerExternalID = "A"
        line.kind = .revenue
        line.amount.minorUnits = 500
        line.amount.currency = "EUR"
        return line
    }

    /// New York, Greenwich and Tokyo.
    @Test(arguments: [-300, 0, 540])
    func `a day alone is that day of the house's calendar`(minutes: Int) throws {
        let calendar = try Self.calendar(minutes)
        var line = Self.line()
        line.onDay = "2026-03-01"
        guard case .line(let loaded) = try line.line(field: "ledger", start: calendar.start(of:)).content else {
            Issue.record("no line was read")
            return
        }
        #expect(calendar.date(of: loaded.on).description == "2026-03-01")
        var words = Evenhand_V1_LoadFeedback()
        words.row = 2
        words.customerExternalID = "A"
        words.text = "Slow."
        words.onDay = "2026-03-01"
        guard case .feedback(let said) = try words.row(field: "feedback", start: calendar.start(of:)).content else {
            Issue.record("no feedback was read")
            return
        }
        #expect(said.on == loaded.on)
    }

    @Test func `a moment stays what it is, and neither, both or no day are told`() throws {
        let calendar = try Self.calendar(-300)
        var line = Self.line()
        line.onMs = 1_772_323_200_000
        guard case .line(let loaded) = try line.line(field: "ledger", start: calendar.start(of:)).content else {
            Issue.record("no line was read")
            return
        }
        #expect(loaded.on.milliseconds == 1_772_323_200_000)
        for (milliseconds, day, field) in [
            (Int64(0), "", "ledger.on_ms"), (1, "2026-03-01", "ledger.on_day"), (0, "2026-02-30", "ledger.on_day"),
        ] {
            line.onMs = milliseconds
            line.onDay = day
            do throws(InputError) {
                _ = try line.line(field: "ledger", start: calendar.start(of:))
                Issue.record("\(milliseconds) and '\(day)' were taken")
            } catch {
                #expect(error.field == field)
            }
        }
    }
}
