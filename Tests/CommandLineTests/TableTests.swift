import Testing

@testable import evenhand

@Suite struct TableTests {
    private func sample() -> Table {
        var table = Table([.text("id"), .number("priority"), .prose("narrative")])
        table.add("C-1", "700", "The parcel was left in the rain and the box is ruined")
        table.add("C-12", "85", "พนักงานพูดจาไม่สุภาพกับลูกค้าที่มาร้องเรียนเรื่องค่าธรรมเนียม")
        return table
    }

    @Test func `every line fits the width and columns line up`() {
        let lines = sample().lines(width: 40, style: .plain)
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 })
        #expect(lines[0] == "id    priority  narrative")
        #expect(lines[1].hasPrefix("C-1        700  The parcel"))
        #expect(lines[2].hasPrefix("C-12        85  พนักงาน"))
    }

    @Test func `with room enough nothing is cut`() {
        let lines = sample().lines(width: 200, style: .plain)
        #expect(lines[1].hasSuffix("box is ruined"))
    }
}
