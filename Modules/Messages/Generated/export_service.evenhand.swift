// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/export_service.proto;
// run Scripts/generate after changing that file.

/// Customers, ledgers, employees and events leave by the lists of their own services, page by page.
public enum ExportService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.ExportService"

    /// Every complaint that is wholly open to the caller, with its whole narrative, the newest number first. What arrives
    /// meanwhile is not in it. Reading them goes on record.
    public static let exportComplaints = MethodDescriptor<Evenhand_V1_ExportComplaintsRequest, Evenhand_V1_ExportComplaintsResponse>(
        name: "evenhand.v1.ExportService/ExportComplaints", kind: .serverStreaming, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.ExportService/ExportComplaints",
    ]
}
