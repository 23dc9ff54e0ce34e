// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/loading_service.proto;
// run Scripts/generate after changing that file.

/// Takes customers, ledgers, employees and feedback in bulk.
public enum LoadingService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.LoadingService"

    /// Takes batch after batch and answers each, in order, once it is on disk. A row is known by its source and its own
    /// mark: sent again, it is answered with ALREADY. So a stream that broke is begun anew with the rows whose answer did
    /// not come, and nothing is lost or doubled.
    public static let load = MethodDescriptor<Evenhand_V1_LoadRequest, Evenhand_V1_LoadResponse>(
        name: "evenhand.v1.LoadingService/Load", kind: .bidirectional)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.LoadingService/Load",
    ]
}
