internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

/// Everything on the way out: a page is read when the one before has left, as far as the client's credit reaches.
struct ExportCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand export --help"
    private static let pageSize = 100
    /// A narrative has at most 64 KiB, and a client takes at least 4 MiB unless it says otherwise.
    private static let narrativeBytesOfMessage = 1 << 20

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
            // Asked for each page and each of its messages: a token that was revoked or has expired takes nothing more along.
            let actor = try context.signedIn()
            let page = try await answering { [key] () async throws(DeskError) in
                try await desk.exportedComplaints(below: key, limit: Self.pageSize, by: actor)
            }
            key = page.next
            for message in Self.messages(of: page.rows) {
                _ = try context.signedIn()
                try await writer.write(message)
            }
        } while key != nil
    }

    /// A page as messages that a client takes whatever is in it: each has a complaint at least, and those that follow as
    /// long as their narratives fit. Whoever asks for what comes after one of them misses nothing and gets nothing twice.
    static func messages(of rows: [ExportedComplaint]) -> [Evenhand_V1_ExportComplaintsResponse] {
        var messages: [Evenhand_V1_ExportComplaintsResponse] = []
        var byteCount = 0
        for row in rows {
            let own = row.narrative?.utf8.count ?? 0
            if messages.isEmpty || byteCount + own > narrativeBytesOfMessage {
                messages.append(Evenhand_V1_ExportComplaintsResponse())
                byteCount = 0
            }
            byteCount += own
            messages[messages.count - 1].complaints.append(Evenhand_V1_ExportedComplaint(row))
            messages[messages.count - 1].next = row.entry.id.description
        }
        return messages
    }
}

extension Evenhand_V1_ExportedComplaint {
    fileprivate init(_ exported: ExportedComplaint) {
        self.init()
        row = Evenhand_V1_ComplaintRow(exported.entry)
        narrative = exported.narrative ?? ""
        erased = exported.narrative == nil
        outcomes = exported.entry.summary.heads.map { $0.outcome?.rawValue ?? "" }
        if let external = exported.customerExternal { customerExternal = Evenhand_V1_SourceReference(external) }
    }
}
