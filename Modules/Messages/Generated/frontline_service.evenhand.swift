// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/frontline_service.proto;
// run Scripts/generate after changing that file.

public enum FrontlineService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.FrontlineService"

    /// Open complaints with a date that has passed, whose customers have waited longest for a word; the longest first.
    public static let listSlowReplies = MethodDescriptor<Evenhand_V1_ListSlowRepliesRequest, Evenhand_V1_ListSlowRepliesResponse>(
        name: "evenhand.v1.FrontlineService/ListSlowReplies", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.FrontlineService/ListSlowReplies",
    ]
}
