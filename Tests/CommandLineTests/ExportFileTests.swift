import EvenhandIntake
import EvenhandMessages
import Foundation
import Testing

@testable import evenhand

@Suite struct `Files of an export, as the command line writes and reads them` {
    private func reference(_ source: String, _ id: String) -> Evenhand_V1_SourceReference {
        filled(Evenhand_V1_SourceReference()) { ($0.source, $0.id) = (source, id) }
    }

    @Test func `customers are called by their source and id, else by their number under the house's name`() {
        #expect(CustomerKey.text("CU-2", reference("crm", "1")) == "crm:1")
        #expect(CustomerKey.text("CU-5", nil) == "evenhand:CU-5")
        #expect(CustomerKey.text("", nil).isEmpty)
        let long = reference(String(repeating: "s", count: 100), String(repeating: "1", count: 100))
        #expect(CustomerKey.text("CU-7", long) == "evenhand:CU-7")
        #expect(CustomerKey.text("CU-8", reference("crm", "1 ")) == "evenhand:CU-8")
    }

    @Test func `no two customers are called alike`() {
        let pairs = [
            ("crm", "1"), ("shop", "1"), ("a", "b:c"), ("a:b", "c"), ("a%3Ab", "c"), ("evenhand", "CU-5"),
            ("%65venhand", "CU-5"), ("crm", "CU-5"), ("CU-5", "1"),
        ]
        let keys = pairs.map { CustomerKey.text("CU-9", reference($0.0, $0.1)) } + [CustomerKey.text("CU-5", nil)]
        #expect(Set(keys).count == keys.count, "\(keys)")
    }

    private func outcome(_ kind: LoadKind, _ csv: String) throws -> LoadRowOutcome? {
        let reader = try RowReader(csv: MemoryByteSource(Array(csv.utf8)))
        let maker = LoadRowMaker(
            kind, columns: try LoadColumns(kind.fields, named: [], in: reader.columns, path: "f"), source: "old",
            currency: nil, ledgerKind: .revenue, rejectsWithoutCustomer: true)
        guard case .row(let row)? = try reader.next() else { return nil }
        return maker.make(row)
    }

    @Test func `no customer of a file is taken for a number of the desk that reads it`() throws {
        let header = ExportedColumns.ledger.joined(separator: ",")
        for key in ["evenhand:CU-5", "crm:CU-5", "crm:17850.0"] {
            let row = "CU-5.1,\(key),CU-5,2026-01-05,revenue,-12.50,EUR,,,,,,"
            guard case .line(let line)? = try outcome(.ledger, "\(header)\n\(row)\n") else {
                Issue.record("\(key) was not read")
                continue
            }
            #expect(line.customerID.isEmpty && line.customerExternalID == key)
            #expect(line.amount.minorUnits == -1_250)
        }
    }

    @Test func `a telephone number loses the guard it was exported with`() throws {
        let header = ExportedColumns.customers.joined(separator: ",")
        let row = "crm:1,CU-2,\"'=Shop(1)\",'+48 22 123,en,,,no"
        guard case .customer(let customer)? = try outcome(.customers, "\(header)\n\(row)\n") else {
            Issue.record("the row was not read")
            return
        }
        #expect(customer.contact == "+48 22 123" && customer.name == "=Shop(1)" && customer.externalID == "crm:1")
        guard case .customer(let other)? = try outcome(.customers, "id,contact\n1,'+48 22 123\n") else {
            Issue.record("the row was not read")
            return
        }
        #expect(other.contact == "'+48 22 123")
    }

    @Test func `revenue that was taken back stays a number in a report, and a name is disarmed`() {
        let report = filled(Evenhand_V1_GetReportResponse()) { report in
            (report.kind, report.period, report.from, report.to) = (.month, "2026-01", "2026-01-01", "2026-01-31")
            (report.currency, report.lostCustomers) = ("EUR", 1)
            report.leavers = [
                filled(Evenhand_V1_ReportLeaver()) { leaver in
                    (leaver.customerID, leaver.name, leaver.revenue) = ("CU-1", "=1+1", -125_000)
                }
            ]
        }
        let rows = ReportPage(report).csv.split(separator: "\n")
        let value = rows.first { $0.contains("\"Who left, and why\",1,value,") }
        let name = rows.first { $0.contains("\"Who left, and why\",1,name,") }
        #expect(value?.contains("'") == false && value?.contains("-1") == true, "\(rows)")
        #expect(name?.hasSuffix("'=1+1") == true, "\(rows)")
    }

    // MARK: Files

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("evenhand-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test func `two files that are written at once do not mix, and the one that ends last stays`() throws {
        try withFolder { folder in
            let path = folder + "/ledger.csv"
            let (first, second) = (try PartFile(path), try PartFile(path))
            try first.write(Array("first\n".utf8))
            try second.write(Array("second\n".utf8))
            try first.finish()
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "first\n")
            try second.finish()
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "second\n")
            #expect(try names(folder) == ["ledger.csv"])
        }
    }

    @Test func `what a killed run left hinders nobody and is not written into`() throws {
        try withFolder { folder in
            let path = folder + "/ledger.csv"
            let own = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
            let secret = folder + "/secret"
            try "secret".write(toFile: secret, atomically: true, encoding: .utf8)
            // Even under this process's number, and were it a link to somewhere else.
            try FileManager.default.createSymbolicLink(atPath: own, withDestinationPath: secret)
            try "half".write(toFile: path + ".1.part", atomically: true, encoding: .utf8)
            let file = try PartFile(path)
            try file.write(Array("whole\n".utf8))
            try file.finish()
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "whole\n")
            #expect(try String(contentsOfFile: secret, encoding: .utf8) == "secret")
        }
    }

    @Test func `what is given up leaves nothing, and the older file as it was`() throws {
        try withFolder { folder in
            let path = folder + "/ledger.csv"
            try "older".write(toFile: path, atomically: true, encoding: .utf8)
            let file = try PartFile(path)
            try file.write(Array("newer".utf8))
            file.discard()
            #expect(try names(folder) == ["ledger.csv"])
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "older")
        }
    }
}
