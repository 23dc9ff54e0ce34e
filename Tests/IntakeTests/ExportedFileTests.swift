import Testing

@testable import EvenhandIntake

@Suite struct `Files of an export` {
    @Test(arguments: [
        "", "plain", "'", "''", "'plain'", "=1+1", "'=1+1", "''=1+1", "-", "'-", "+48 22", "@home", "'@home' is late",
        "\tx", "\rx", "-\u{301}", "'\u{301}x",
    ])
    func `every text comes back as it was, and none runs as a formula`(text: String) {
        let cell = CSVWriter.guarded(text)
        #expect(Array(CSVWriter.unguarded(cell).utf8) == Array(text.utf8))
        #expect(!CSVWriter.startsFormula(cell))
    }

    private func file(_ columns: [String], _ values: [String: String]) -> String {
        var writer = CSVWriter(guardsFormulas: false)
        writer.append(row: columns)
        writer.append(row: columns.map { CSVWriter.guarded(values[$0] ?? "") })
        return String(decoding: writer.take(), as: UTF8.self)
    }

    private let values = [
        "id": "C-1", "received": "2026-01-31", "customer_id": "=crm:1", "narrative": "'- Not me,' she said.",
    ]

    @Test func `complaints of an export lose its guard`() throws {
        let (records, rejects) = try intake(file(ExportedColumns.complaints, values), path: "complaints.csv")
        #expect(rejects.isEmpty)
        #expect(records.first?.narrative == "'- Not me,' she said.")
        #expect(records.first?.customerID == "=crm:1")
        #expect(records.first?.externalID == "C-1")
    }

    @Test func `in anybody else's file an apostrophe is an apostrophe`() throws {
        let columns = ExportedColumns.complaints.filter { $0 != "lead" }
        let (records, _) = try intake(file(columns, values), path: "complaints.csv")
        #expect(records.first?.narrative == "''- Not me,' she said.")
        #expect(records.first?.customerID == "'=crm:1")
    }

    @Test func `employees of an export of an earlier release are known as such`() {
        #expect(ExportedColumns.isExport(ExportedColumns.employees))
        #expect(ExportedColumns.isExport(["id", "name", "team", "manager", "outside", "left", "erased"]))
        #expect(!ExportedColumns.isExport(["id", "name", "team", "manager", "outside"]))
    }

    @Test func `JSON Lines are exact and have no guard`() throws {
        let pairs = ExportedColumns.complaints.map { name in "\"\(name)\":\"\(values[name] ?? "")\"" }
        let text = "{\(pairs.joined(separator: ","))}\n"
        let (records, _) = try intake(text, path: "complaints.jsonl")
        #expect(records.first?.narrative == "'- Not me,' she said.")
        let guarded = text.replacing("\"=crm:1\"", with: "\"'=crm:1\"")
        #expect(try intake(guarded, path: "complaints.jsonl").records.first?.customerID == "'=crm:1")
    }
}
