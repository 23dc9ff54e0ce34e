// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/theme_service.proto;
// run Scripts/generate after changing that file.

/// A theme stays open until a change was shipped for it, those who can be told were told, and its rate fell. Days are written
/// as 2026-11-30; a week is named by any of its days and answered by its Monday.
public enum ThemeService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.ThemeService"

    public static let listThemes = MethodDescriptor<Evenhand_V1_ListThemesRequest, Evenhand_V1_ListThemesResponse>(
        name: "evenhand.v1.ThemeService/ListThemes", kind: .unary, idempotency: .noSideEffects)

    /// One theme with what it counted, its changes, and its complaints for those who may see complaints.
    public static let getTheme = MethodDescriptor<Evenhand_V1_GetThemeRequest, Evenhand_V1_GetThemeResponse>(
        name: "evenhand.v1.ThemeService/GetTheme", kind: .unary, idempotency: .noSideEffects)

    public static let openTheme = MethodDescriptor<Evenhand_V1_OpenThemeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/OpenTheme", kind: .unary)

    /// Changes what is given and leaves the rest. A rule stands still while a shipped change is measured by it.
    public static let reviseTheme = MethodDescriptor<Evenhand_V1_ReviseThemeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/ReviseTheme", kind: .unary)

    public static let enterTheme = MethodDescriptor<Evenhand_V1_EnterThemeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/EnterTheme", kind: .unary)

    public static let leaveTheme = MethodDescriptor<Evenhand_V1_LeaveThemeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/LeaveTheme", kind: .unary)

    /// What weeks' complaints could have come from: orders, customers.
    public static let exposeTheme = MethodDescriptor<Evenhand_V1_ExposeThemeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/ExposeTheme", kind: .unary)

    public static let mergeTheme = MethodDescriptor<Evenhand_V1_MergeThemeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/MergeTheme", kind: .unary)

    public static let splitTheme = MethodDescriptor<Evenhand_V1_SplitThemeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/SplitTheme", kind: .unary)

    /// Closes the loop, or proposes another ending that a second person confirms (R13).
    public static let closeTheme = MethodDescriptor<Evenhand_V1_CloseThemeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/CloseTheme", kind: .unary)

    public static let confirmThemeEnding = MethodDescriptor<Evenhand_V1_ConfirmThemeEndingRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/ConfirmThemeEnding", kind: .unary)

    public static let reopenTheme = MethodDescriptor<Evenhand_V1_ReopenThemeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/ReopenTheme", kind: .unary)

    public static let listThemeChanges = MethodDescriptor<Evenhand_V1_ListThemeChangesRequest, Evenhand_V1_ListThemeChangesResponse>(
        name: "evenhand.v1.ThemeService/ListThemeChanges", kind: .unary, idempotency: .noSideEffects)

    public static let proposeThemeChange = MethodDescriptor<Evenhand_V1_ProposeThemeChangeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/ProposeThemeChange", kind: .unary)

    /// With what it costs (R11).
    public static let commitThemeChange = MethodDescriptor<Evenhand_V1_CommitThemeChangeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/CommitThemeChange", kind: .unary)

    public static let shipThemeChange = MethodDescriptor<Evenhand_V1_ShipThemeChangeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/ShipThemeChange", kind: .unary)

    public static let withdrawThemeChange = MethodDescriptor<Evenhand_V1_WithdrawThemeChangeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/WithdrawThemeChange", kind: .unary)

    /// Who is to be told, and why somebody is not; nothing is sent.
    public static let getAudience = MethodDescriptor<Evenhand_V1_GetAudienceRequest, Evenhand_V1_GetAudienceResponse>(
        name: "evenhand.v1.ThemeService/GetAudience", kind: .unary, idempotency: .noSideEffects)

    /// Tells everyone who can be told and was not. Repeated with nobody new, nothing happens.
    public static let announceThemeChange = MethodDescriptor<Evenhand_V1_AnnounceThemeChangeRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/AnnounceThemeChange", kind: .unary)

    /// The letter to one of them, in their language.
    public static let getAnnouncement = MethodDescriptor<Evenhand_V1_GetAnnouncementRequest, Evenhand_V1_GetAnnouncementResponse>(
        name: "evenhand.v1.ThemeService/GetAnnouncement", kind: .unary, idempotency: .noSideEffects)

    /// What became of a letter.
    public static let recordReceipt = MethodDescriptor<Evenhand_V1_RecordReceiptRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/RecordReceipt", kind: .unary)

    public static let recordDecision = MethodDescriptor<Evenhand_V1_RecordDecisionRequest, Evenhand_V1_ThemeReply>(
        name: "evenhand.v1.ThemeService/RecordDecision", kind: .unary)

    public static let listDecisions = MethodDescriptor<Evenhand_V1_ListDecisionsRequest, Evenhand_V1_ListDecisionsResponse>(
        name: "evenhand.v1.ThemeService/ListDecisions", kind: .unary, idempotency: .noSideEffects)

    /// Promises to customers: remedies and changes with their dates, kept, late and broken.
    public static let listPromises = MethodDescriptor<Evenhand_V1_ListPromisesRequest, Evenhand_V1_ListPromisesResponse>(
        name: "evenhand.v1.ThemeService/ListPromises", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.ThemeService/ListThemes",
        "evenhand.v1.ThemeService/GetTheme",
        "evenhand.v1.ThemeService/OpenTheme",
        "evenhand.v1.ThemeService/ReviseTheme",
        "evenhand.v1.ThemeService/EnterTheme",
        "evenhand.v1.ThemeService/LeaveTheme",
        "evenhand.v1.ThemeService/ExposeTheme",
        "evenhand.v1.ThemeService/MergeTheme",
        "evenhand.v1.ThemeService/SplitTheme",
        "evenhand.v1.ThemeService/CloseTheme",
        "evenhand.v1.ThemeService/ConfirmThemeEnding",
        "evenhand.v1.ThemeService/ReopenTheme",
        "evenhand.v1.ThemeService/ListThemeChanges",
        "evenhand.v1.ThemeService/ProposeThemeChange",
        "evenhand.v1.ThemeService/CommitThemeChange",
        "evenhand.v1.ThemeService/ShipThemeChange",
        "evenhand.v1.ThemeService/WithdrawThemeChange",
        "evenhand.v1.ThemeService/GetAudience",
        "evenhand.v1.ThemeService/AnnounceThemeChange",
        "evenhand.v1.ThemeService/GetAnnouncement",
        "evenhand.v1.ThemeService/RecordReceipt",
        "evenhand.v1.ThemeService/RecordDecision",
        "evenhand.v1.ThemeService/ListDecisions",
        "evenhand.v1.ThemeService/ListPromises",
    ]
}
