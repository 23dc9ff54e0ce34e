// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/theme_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// A theme stays open until a change was shipped for it, those who can be told were told, and its rate fell. Days are written
/// as 2026-11-30; a week is named by any of its days and answered by its Monday.
public struct ThemeServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    public func listThemes(
        _ request: Evenhand_V1_ListThemesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListThemesResponse {
        try await client.unary(ThemeService.listThemes, request, options: options)
    }

    /// One theme with what it counted, its changes, and its complaints for those who may see complaints.
    public func getTheme(
        _ request: Evenhand_V1_GetThemeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetThemeResponse {
        try await client.unary(ThemeService.getTheme, request, options: options)
    }

    public func openTheme(
        _ request: Evenhand_V1_OpenThemeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.openTheme, request, options: options)
    }

    /// Changes what is given and leaves the rest. A rule stands still while a shipped change is measured by it.
    public func reviseTheme(
        _ request: Evenhand_V1_ReviseThemeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.reviseTheme, request, options: options)
    }

    public func enterTheme(
        _ request: Evenhand_V1_EnterThemeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.enterTheme, request, options: options)
    }

    public func leaveTheme(
        _ request: Evenhand_V1_LeaveThemeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.leaveTheme, request, options: options)
    }

    /// What weeks' complaints could have come from: orders, customers.
    public func exposeTheme(
        _ request: Evenhand_V1_ExposeThemeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.exposeTheme, request, options: options)
    }

    public func mergeTheme(
        _ request: Evenhand_V1_MergeThemeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.mergeTheme, request, options: options)
    }

    public func splitTheme(
        _ request: Evenhand_V1_SplitThemeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.splitTheme, request, options: options)
    }

    /// Closes the loop, or proposes another ending that a second person confirms (R13).
    public func closeTheme(
        _ request: Evenhand_V1_CloseThemeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.closeTheme, request, options: options)
    }

    public func confirmThemeEnding(
        _ request: Evenhand_V1_ConfirmThemeEndingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.confirmThemeEnding, request, options: options)
    }

    public func reopenTheme(
        _ request: Evenhand_V1_ReopenThemeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.reopenTheme, request, options: options)
    }

    public func listThemeChanges(
        _ request: Evenhand_V1_ListThemeChangesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListThemeChangesResponse {
        try await client.unary(ThemeService.listThemeChanges, request, options: options)
    }

    public func proposeThemeChange(
        _ request: Evenhand_V1_ProposeThemeChangeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.proposeThemeChange, request, options: options)
    }

    /// With what it costs (R11).
    public func commitThemeChange(
        _ request: Evenhand_V1_CommitThemeChangeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.commitThemeChange, request, options: options)
    }

    public func shipThemeChange(
        _ request: Evenhand_V1_ShipThemeChangeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.shipThemeChange, request, options: options)
    }

    public func withdrawThemeChange(
        _ request: Evenhand_V1_WithdrawThemeChangeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.withdrawThemeChange, request, options: options)
    }

    /// Who is to be told, and why somebody is not; nothing is sent.
    public func getAudience(
        _ request: Evenhand_V1_GetAudienceRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetAudienceResponse {
        try await client.unary(ThemeService.getAudience, request, options: options)
    }

    /// Tells everyone who can be told and was not. Repeated with nobody new, nothing happens.
    public func announceThemeChange(
        _ request: Evenhand_V1_AnnounceThemeChangeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.announceThemeChange, request, options: options)
    }

    /// The letter to one of them, in their language.
    public func getAnnouncement(
        _ request: Evenhand_V1_GetAnnouncementRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetAnnouncementResponse {
        try await client.unary(ThemeService.getAnnouncement, request, options: options)
    }

    /// What became of a letter.
    public func recordReceipt(
        _ request: Evenhand_V1_RecordReceiptRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.recordReceipt, request, options: options)
    }

    public func recordDecision(
        _ request: Evenhand_V1_RecordDecisionRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ThemeReply {
        try await client.unary(ThemeService.recordDecision, request, options: options)
    }

    public func listDecisions(
        _ request: Evenhand_V1_ListDecisionsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListDecisionsResponse {
        try await client.unary(ThemeService.listDecisions, request, options: options)
    }

    /// Promises to customers: remedies and changes with their dates, kept, late and broken.
    public func listPromises(
        _ request: Evenhand_V1_ListPromisesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListPromisesResponse {
        try await client.unary(ThemeService.listPromises, request, options: options)
    }
}
