// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/audit_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Verifies the journal while the server runs.
package struct AuditServiceHandlers: Sendable {
    /// Recomputes every chain and checks every checkpoint's signature. Progress follows at least once a second, the report
    /// comes last, whatever it says: a broken chain is an answer, not an error of the call.
    package var verifyJournal: ServerStreamingHandler<Evenhand_V1_VerifyJournalRequest, Evenhand_V1_VerifyJournalResponse>
    /// Who read which complaints, the newest first. What was read up to the call is in it.
    package var listReads: UnaryHandler<Evenhand_V1_ListReadsRequest, Evenhand_V1_ListReadsResponse>
    /// The public key that checkpoints are signed for.
    package var getPublicKey: UnaryHandler<Evenhand_V1_GetPublicKeyRequest, Evenhand_V1_GetPublicKeyResponse>

    package init(
        verifyJournal: ServerStreamingHandler<Evenhand_V1_VerifyJournalRequest, Evenhand_V1_VerifyJournalResponse>,
        listReads: UnaryHandler<Evenhand_V1_ListReadsRequest, Evenhand_V1_ListReadsResponse>,
        getPublicKey: UnaryHandler<Evenhand_V1_GetPublicKeyRequest, Evenhand_V1_GetPublicKeyResponse>
    ) {
        self.verifyJournal = verifyJournal
        self.listReads = listReads
        self.getPublicKey = getPublicKey
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.serverStreaming(AuditService.verifyJournal, verifyJournal)
        router.unary(AuditService.listReads, listReads)
        router.unary(AuditService.getPublicKey, getPublicKey)
    }
}
