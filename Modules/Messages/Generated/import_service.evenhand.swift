// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/import_service.proto;
// run Scripts/generate after changing that file.

/// Takes complaints in bulk.
public enum ImportService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.ImportService"

    /// Files a batch of complaints. Answers when every row is durable, refused, or known to be there already; so a batch
    /// whose answer was lost is sent again as it was. Keep many batches in flight: they share the group commit.
    public static let importComplaints = MethodDescriptor<Evenhand_V1_ImportComplaintsRequest, Evenhand_V1_ImportComplaintsResponse>(
        name: "evenhand.v1.ImportService/ImportComplaints", kind: .unary, idempotency: .idempotent)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.ImportService/ImportComplaints",
    ]
}
