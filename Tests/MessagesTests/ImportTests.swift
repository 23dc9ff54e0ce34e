import EvenhandDomain
import EvenhandMessages
import Foundation
import SwiftProtobuf
import Testing

@Suite struct `Import rows` {
    static let row = Evenhand_V1_ImportRow.with {
        $0.externalID = "4711"
        $0.receivedMs = 1_770_000_000_000
        $0.channel = .web
        $0.productArea = "Cards"
        $0.narrative = "Charged twice."
    }

    @Test func `become a complaint known by source and id`() throws {
        let read = try received(Self.row).filing(source: "cfpb", field: "rows[0]")
        #expect(
            read.command
                == ComplaintCommand.File(
                    receivedAt: Instant(milliseconds: 1_770_000_000_000), channel: .web, language: "und",
                    narrative: "Charged twice.", productArea: "Cards",
                    source: SourceReference(source: "cfpb", id: "4711")))
        #expect(read.customer == nil)
    }

    @Test func `without an id are known by their hash`() throws {
        var row = Self.row
        row.externalID = ""
        row.rowHash = Data((0..<32).map { UInt8($0 * 8) })
        let read = try received(row).filing(source: "cfpb", field: "rows[0]")
        #expect(
            read.command.source?.id
                == "sha256:0008101820283038404850586068707880889098a0a8b0b8c0c8d0d8e0e8f0f8")
    }

    @Test func `name a customer by number or by the source's own id`() throws {
        var row = Self.row
        row.customerExternalID = "anna"
        #expect(
            try row.filing(source: "crm", field: "rows[0]").customer == SourceReference(source: "crm", id: "anna"))
        row.customerID = "CU-5"
        let read = try row.filing(source: "crm", field: "rows[0]")
        #expect(read.customer == nil)
        #expect(read.command.customer == CustomerID(5))
    }

    @Test(arguments: [
        ("rows[3].received_ms", { @Sendable (row: inout Evenhand_V1_ImportRow) in row.receivedMs = 0 }),
        ("rows[3].channel", { @Sendable row in row.channel = .unspecified }),
        ("rows[3].customer_id", { @Sendable row in row.customerID = "anna" }),
        ("rows[3].row_hash", { @Sendable row in row.externalID = "" }),
        (
            "rows[3].row_hash",
            { @Sendable row in
                row.externalID = ""
                row.rowHash = Data([1, 2, 3])
            }
        ),
    ])
    func `at fault say where`(field: String, spoil: @Sendable (inout Evenhand_V1_ImportRow) -> Void) {
        var row = Self.row
        spoil(&row)
        let error = #expect(throws: InputError.self) { try row.filing(source: "crm", field: "rows[3]") }
        #expect(error?.field == field)
    }

    @Test func `come 1 to 1000 at a time from a named source`() throws {
        var batch = Evenhand_V1_ImportComplaintsRequest()
        batch.rows = [Self.row]
        #expect(throws: InputError.self) { try batch.checkBatch() }
        batch.source = "crm"
        try batch.checkBatch()
        batch.rows = Array(repeating: Self.row, count: 1_001)
        #expect(throws: InputError(field: "rows", value: "1001 rows", valid: "1 to 1000 rows")) {
            try batch.checkBatch()
        }
        batch.rows = []
        #expect(throws: InputError(field: "rows", value: "0 rows", valid: "1 to 1000 rows")) { try batch.checkBatch() }
    }
}
