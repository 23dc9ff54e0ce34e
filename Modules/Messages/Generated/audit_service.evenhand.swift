// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/audit_service.proto;
// run Scripts/generate after changing that file.

/// Verifies the journal while the server runs.
public enum AuditService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.AuditService"

    /// Recomputes every chain and checks every checkpoint's signature. Progress follows at least once a second, the report
    /// comes last, whatever it says: a broken chain is an answer, not an error of the call.
    public static let verifyJournal = MethodDescriptor<Evenhand_V1_VerifyJournalRequest, Evenhand_V1_VerifyJournalResponse>(
        name: "evenhand.v1.AuditService/VerifyJournal", kind: .serverStreaming, idempotency: .noSideEffects)

    /// Who read which complaints, the newest first. What was read up to the call is in it.
    public static let listReads = MethodDescriptor<Evenhand_V1_ListReadsRequest, Evenhand_V1_ListReadsResponse>(
        name: "evenhand.v1.AuditService/ListReads", kind: .unary, idempotency: .noSideEffects)

    /// The public key that checkpoints are signed for.
    public static let getPublicKey = MethodDescriptor<Evenhand_V1_GetPublicKeyRequest, Evenhand_V1_GetPublicKeyResponse>(
        name: "evenhand.v1.AuditService/GetPublicKey", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.AuditService/VerifyJournal",
        "evenhand.v1.AuditService/ListReads",
        "evenhand.v1.AuditService/GetPublicKey",
    ]
}
