internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

/// Everything on the way out: a page is read when the one before has left, as far as the client's credit reaches.
struct ExportCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand export --help"
    /// Narratives of a page are at most 64 KiB each.
    private static let pageSize = 100

    var handlers: ExportServiceHandlers {
        ExportServiceHandlers(exportComplaints: ServerStreamingHandler(complaints))
    }

    private func complaints(
        _ context: CallContext, _ request: Evenhand_V1_ExportComplaintsRequest,
        _ writer: ResponseWriter<Evenhand_V1_ExportComplaintsResponse>
    ) async throws {
        var key: ComplaintID?
        if !request.after.isEmpty {
            key = try reading(Self.help) { () throws(InputError) -> ComplaintID in
                try FieldReader.identifier(request.after, "after")
            }
        }
        repeat {
            // Asked for each page: a token that was revoked or has expired takes nothing more along.
            let actor = try context.signedIn()
            let page = try await answering { [key] () async throws(DeskError) in
                try await desk.exportedComplaints(below: key, limit: Self.pageSize, by: actor)
            }
            key = page.next
            guard !page.rows.isEmpty else { continue }
            try await writer.write(
                .with {
                    $0.complaints = page.rows.map { Evenhand_V1_ExportedComplaint($0) }
                    $0.next = page.rows.last?.entry.id.description ?? ""
                })
        } while key != nil
    }
}

extension Evenhand_V1_ExportedComplaint {
    fileprivate init(_ exported: ExportedComplaint) {
        self.init()
        row = Evenhand_V1_ComplaintRow(exported.entry)
        narrative = exported.narrative ?? ""
        erased = exported.narrative == nil
        outcomes = exported.entry.summary.heads.map { $0.outcome?.rawValue ?? "" }
    }
}
