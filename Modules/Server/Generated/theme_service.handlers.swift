// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/theme_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// A theme stays open until a change was shipped for it, those who can be told were told, and its rate fell. Days are written
/// as 2026-11-30; a week is named by any of its days and answered by its Monday.
package struct ThemeServiceHandlers: Sendable {
    package var listThemes: UnaryHandler<Evenhand_V1_ListThemesRequest, Evenhand_V1_ListThemesResponse>
    /// One theme with what it counted, its changes, and its complaints for those who may see complaints.
    package var getTheme: UnaryHandler<Evenhand_V1_GetThemeRequest, Evenhand_V1_GetThemeResponse>
    package var openTheme: UnaryHandler<Evenhand_V1_OpenThemeRequest, Evenhand_V1_ThemeReply>
    /// Changes what is given and leaves the rest. A rule stands still while a shipped change is measured by it.
    package var reviseTheme: UnaryHandler<Evenhand_V1_ReviseThemeRequest, Evenhand_V1_ThemeReply>
    package var enterTheme: UnaryHandler<Evenhand_V1_EnterThemeRequest, Evenhand_V1_ThemeReply>
    package var leaveTheme: UnaryHandler<Evenhand_V1_LeaveThemeRequest, Evenhand_V1_ThemeReply>
    /// What weeks' complaints could have come from: orders, customers.
    package var exposeTheme: UnaryHandler<Evenhand_V1_ExposeThemeRequest, Evenhand_V1_ThemeReply>
    package var mergeTheme: UnaryHandler<Evenhand_V1_MergeThemeRequest, Evenhand_V1_ThemeReply>
    package var splitTheme: UnaryHandler<Evenhand_V1_SplitThemeRequest, Evenhand_V1_ThemeReply>
    /// Closes the loop, or proposes another ending that a second person confirms (R13).
    package var closeTheme: UnaryHandler<Evenhand_V1_CloseThemeRequest, Evenhand_V1_ThemeReply>
    package var confirmThemeEnding: UnaryHandler<Evenhand_V1_ConfirmThemeEndingRequest, Evenhand_V1_ThemeReply>
    package var reopenTheme: UnaryHandler<Evenhand_V1_ReopenThemeRequest, Evenhand_V1_ThemeReply>
    package var listThemeChanges: UnaryHandler<Evenhand_V1_ListThemeChangesRequest, Evenhand_V1_ListThemeChangesResponse>
    package var proposeThemeChange: UnaryHandler<Evenhand_V1_ProposeThemeChangeRequest, Evenhand_V1_ThemeReply>
    /// With what it costs (R11).
    package var commitThemeChange: UnaryHandler<Evenhand_V1_CommitThemeChangeRequest, Evenhand_V1_ThemeReply>
    package var shipThemeChange: UnaryHandler<Evenhand_V1_ShipThemeChangeRequest, Evenhand_V1_ThemeReply>
    package var withdrawThemeChange: UnaryHandler<Evenhand_V1_WithdrawThemeChangeRequest, Evenhand_V1_ThemeReply>
    /// Who is to be told, and why somebody is not; nothing is sent.
    package var getAudience: UnaryHandler<Evenhand_V1_GetAudienceRequest, Evenhand_V1_GetAudienceResponse>
    /// Tells everyone who can be told and was not. Repeated with nobody new, nothing happens.
    package var announceThemeChange: UnaryHandler<Evenhand_V1_AnnounceThemeChangeRequest, Evenhand_V1_ThemeReply>
    /// The letter to one of them, in their language.
    package var getAnnouncement: UnaryHandler<Evenhand_V1_GetAnnouncementRequest, Evenhand_V1_GetAnnouncementResponse>
    /// What became of a letter.
    package var recordReceipt: UnaryHandler<Evenhand_V1_RecordReceiptRequest, Evenhand_V1_ThemeReply>
    package var recordDecision: UnaryHandler<Evenhand_V1_RecordDecisionRequest, Evenhand_V1_ThemeReply>
    package var listDecisions: UnaryHandler<Evenhand_V1_ListDecisionsRequest, Evenhand_V1_ListDecisionsResponse>
    /// Promises to customers: remedies and changes with their dates, kept, late and broken.
    package var listPromises: UnaryHandler<Evenhand_V1_ListPromisesRequest, Evenhand_V1_ListPromisesResponse>

    package init(
        listThemes: UnaryHandler<Evenhand_V1_ListThemesRequest, Evenhand_V1_ListThemesResponse>,
        getTheme: UnaryHandler<Evenhand_V1_GetThemeRequest, Evenhand_V1_GetThemeResponse>,
        openTheme: UnaryHandler<Evenhand_V1_OpenThemeRequest, Evenhand_V1_ThemeReply>,
        reviseTheme: UnaryHandler<Evenhand_V1_ReviseThemeRequest, Evenhand_V1_ThemeReply>,
        enterTheme: UnaryHandler<Evenhand_V1_EnterThemeRequest, Evenhand_V1_ThemeReply>,
        leaveTheme: UnaryHandler<Evenhand_V1_LeaveThemeRequest, Evenhand_V1_ThemeReply>,
        exposeTheme: UnaryHandler<Evenhand_V1_ExposeThemeRequest, Evenhand_V1_ThemeReply>,
        mergeTheme: UnaryHandler<Evenhand_V1_MergeThemeRequest, Evenhand_V1_ThemeReply>,
        splitTheme: UnaryHandler<Evenhand_V1_SplitThemeRequest, Evenhand_V1_ThemeReply>,
        closeTheme: UnaryHandler<Evenhand_V1_CloseThemeRequest, Evenhand_V1_ThemeReply>,
        confirmThemeEnding: UnaryHandler<Evenhand_V1_ConfirmThemeEndingRequest, Evenhand_V1_ThemeReply>,
        reopenTheme: UnaryHandler<Evenhand_V1_ReopenThemeRequest, Evenhand_V1_ThemeReply>,
        listThemeChanges: UnaryHandler<Evenhand_V1_ListThemeChangesRequest, Evenhand_V1_ListThemeChangesResponse>,
        proposeThemeChange: UnaryHandler<Evenhand_V1_ProposeThemeChangeRequest, Evenhand_V1_ThemeReply>,
        commitThemeChange: UnaryHandler<Evenhand_V1_CommitThemeChangeRequest, Evenhand_V1_ThemeReply>,
        shipThemeChange: UnaryHandler<Evenhand_V1_ShipThemeChangeRequest, Evenhand_V1_ThemeReply>,
        withdrawThemeChange: UnaryHandler<Evenhand_V1_WithdrawThemeChangeRequest, Evenhand_V1_ThemeReply>,
        getAudience: UnaryHandler<Evenhand_V1_GetAudienceRequest, Evenhand_V1_GetAudienceResponse>,
        announceThemeChange: UnaryHandler<Evenhand_V1_AnnounceThemeChangeRequest, Evenhand_V1_ThemeReply>,
        getAnnouncement: UnaryHandler<Evenhand_V1_GetAnnouncementRequest, Evenhand_V1_GetAnnouncementResponse>,
        recordReceipt: UnaryHandler<Evenhand_V1_RecordReceiptRequest, Evenhand_V1_ThemeReply>,
        recordDecision: UnaryHandler<Evenhand_V1_RecordDecisionRequest, Evenhand_V1_ThemeReply>,
        listDecisions: UnaryHandler<Evenhand_V1_ListDecisionsRequest, Evenhand_V1_ListDecisionsResponse>,
        listPromises: UnaryHandler<Evenhand_V1_ListPromisesRequest, Evenhand_V1_ListPromisesResponse>
    ) {
        self.listThemes = listThemes
        self.getTheme = getTheme
        self.openTheme = openTheme
        self.reviseTheme = reviseTheme
        self.enterTheme = enterTheme
        self.leaveTheme = leaveTheme
        self.exposeTheme = exposeTheme
        self.mergeTheme = mergeTheme
        self.splitTheme = splitTheme
        self.closeTheme = closeTheme
        self.confirmThemeEnding = confirmThemeEnding
        self.reopenTheme = reopenTheme
        self.listThemeChanges = listThemeChanges
        self.proposeThemeChange = proposeThemeChange
        self.commitThemeChange = commitThemeChange
        self.shipThemeChange = shipThemeChange
        self.withdrawThemeChange = withdrawThemeChange
        self.getAudience = getAudience
        self.announceThemeChange = announceThemeChange
        self.getAnnouncement = getAnnouncement
        self.recordReceipt = recordReceipt
        self.recordDecision = recordDecision
        self.listDecisions = listDecisions
        self.listPromises = listPromises
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(ThemeService.listThemes, listThemes)
        router.unary(ThemeService.getTheme, getTheme)
        router.unary(ThemeService.openTheme, openTheme)
        router.unary(ThemeService.reviseTheme, reviseTheme)
        router.unary(ThemeService.enterTheme, enterTheme)
        router.unary(ThemeService.leaveTheme, leaveTheme)
        router.unary(ThemeService.exposeTheme, exposeTheme)
        router.unary(ThemeService.mergeTheme, mergeTheme)
        router.unary(ThemeService.splitTheme, splitTheme)
        router.unary(ThemeService.closeTheme, closeTheme)
        router.unary(ThemeService.confirmThemeEnding, confirmThemeEnding)
        router.unary(ThemeService.reopenTheme, reopenTheme)
        router.unary(ThemeService.listThemeChanges, listThemeChanges)
        router.unary(ThemeService.proposeThemeChange, proposeThemeChange)
        router.unary(ThemeService.commitThemeChange, commitThemeChange)
        router.unary(ThemeService.shipThemeChange, shipThemeChange)
        router.unary(ThemeService.withdrawThemeChange, withdrawThemeChange)
        router.unary(ThemeService.getAudience, getAudience)
        router.unary(ThemeService.announceThemeChange, announceThemeChange)
        router.unary(ThemeService.getAnnouncement, getAnnouncement)
        router.unary(ThemeService.recordReceipt, recordReceipt)
        router.unary(ThemeService.recordDecision, recordDecision)
        router.unary(ThemeService.listDecisions, listDecisions)
        router.unary(ThemeService.listPromises, listPromises)
    }
}
