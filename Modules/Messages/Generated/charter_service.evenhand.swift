// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/charter_service.proto;
// run Scripts/generate after changing that file.

/// Days are written as 2026-11-30. A finding on service or conduct says which of the standards that were in force on the day
/// were met and which were missed.
public enum CharterService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.CharterService"

    /// Publishes the next version of the charter: what the house does for customers.
    public static let publishCharter = MethodDescriptor<Evenhand_V1_PublishCharterRequest, Evenhand_V1_CharterReply>(
        name: "evenhand.v1.CharterService/PublishCharter", kind: .unary)

    /// The charter in force on a day, or the newest, and how many versions there are.
    public static let getCharter = MethodDescriptor<Evenhand_V1_GetCharterRequest, Evenhand_V1_GetCharterResponse>(
        name: "evenhand.v1.CharterService/GetCharter", kind: .unary, idempotency: .noSideEffects)

    /// Publishes a standard, or the next version of one.
    public static let publishStandard = MethodDescriptor<Evenhand_V1_PublishStandardRequest, Evenhand_V1_CharterReply>(
        name: "evenhand.v1.CharterService/PublishStandard", kind: .unary)

    /// Says the last day a standard is in force; not for days that are past.
    public static let endStandard = MethodDescriptor<Evenhand_V1_EndStandardRequest, Evenhand_V1_CharterReply>(
        name: "evenhand.v1.CharterService/EndStandard", kind: .unary)

    /// Every version of every standard, or those in force on a day.
    public static let listStandards = MethodDescriptor<Evenhand_V1_ListStandardsRequest, Evenhand_V1_ListStandardsResponse>(
        name: "evenhand.v1.CharterService/ListStandards", kind: .unary, idempotency: .noSideEffects)

    /// Records what people of a team answered to "what do we do for customers?"; at least five answers, nameless.
    public static let recordPulse = MethodDescriptor<Evenhand_V1_RecordPulseRequest, Evenhand_V1_CharterReply>(
        name: "evenhand.v1.CharterService/RecordPulse", kind: .unary)

    /// How far teams agree with the charter, month by month.
    public static let getPulse = MethodDescriptor<Evenhand_V1_GetPulseRequest, Evenhand_V1_GetPulseResponse>(
        name: "evenhand.v1.CharterService/GetPulse", kind: .unary, idempotency: .noSideEffects)

    /// What a team needs to learn: the standards it missed by findings that stand, the most missed first.
    public static let getTraining = MethodDescriptor<Evenhand_V1_GetTrainingRequest, Evenhand_V1_GetTrainingResponse>(
        name: "evenhand.v1.CharterService/GetTraining", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.CharterService/PublishCharter",
        "evenhand.v1.CharterService/GetCharter",
        "evenhand.v1.CharterService/PublishStandard",
        "evenhand.v1.CharterService/EndStandard",
        "evenhand.v1.CharterService/ListStandards",
        "evenhand.v1.CharterService/RecordPulse",
        "evenhand.v1.CharterService/GetPulse",
        "evenhand.v1.CharterService/GetTraining",
    ]
}
