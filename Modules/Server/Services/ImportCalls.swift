internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// Complaints by the hundred.
struct ImportCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand import complaints --help"

    var handlers: ImportServiceHandlers {
        ImportServiceHandlers(importComplaints: .async(importComplaints))
    }

    private func importComplaints(
        _ context: CallContext, _ request: Evenhand_V1_ImportComplaintsRequest
    ) async throws -> Evenhand_V1_ImportComplaintsResponse {
        let actor = try context.signedIn()
        try reading(Self.help) { () throws(InputError) in try request.checkBatch() }
        var results: [Evenhand_V1_ImportRowResult?] = []
        var rows: [ImportRow] = []
        for (index, message) in request.rows.enumerated() {
            do throws(InputError) {
                let row = try message.filing(source: request.source, field: "rows[\(index)]")
                rows.append(ImportRow(command: row.command, externalCustomer: row.customer))
                results.append(nil)
            } catch {
                results.append(.with { $0.rejected = Evenhand_V1_RefusalDetail(Refusal(error, help: Self.help)) })
            }
        }
        let filed = try await outcomes(of: rows, dryRun: request.dryRun, by: actor)
        var rest = filed[...]
        return .with {
            $0.results = results.map { $0 ?? rest.popFirst() ?? Evenhand_V1_ImportRowResult() }
        }
    }

    private func outcomes(
        of rows: [ImportRow], dryRun: Bool, by actor: Actor
    ) async throws -> [Evenhand_V1_ImportRowResult] {
        if dryRun {
            return try await answering { () async throws(DeskError) in
                try await desk.checkRows(rows, by: actor).map { outcome in
                    outcome.map { Evenhand_V1_ImportRowResult($0) } ?? .with { $0.imported = "" }
                }
            }
        }
        return try await answering { () async throws(DeskError) in
            try await desk.importRows(rows, by: actor).map { Evenhand_V1_ImportRowResult($0) }
        }
    }
}

extension Evenhand_V1_ImportRowResult {
    init(_ outcome: ImportOutcome) {
        self.init()
        switch outcome {
        case .imported(let id): imported = id.description
        case .already(let id): already = id.description
        case .rejected(let refusal): rejected = Evenhand_V1_RefusalDetail(refusal)
        }
    }
}
