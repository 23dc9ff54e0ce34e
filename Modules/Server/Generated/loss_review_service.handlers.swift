// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/loss_review_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Days are written as 2026-11-30, amounts are minor units.
package struct LossReviewServiceHandlers: Sendable {
    /// Opens the review of who was lost in some days, on what earlier reviews left unfinished. One is open at a time.
    package var openLossReview: UnaryHandler<Evenhand_V1_OpenLossReviewRequest, Evenhand_V1_LossReviewReply>
    /// Draws whom to call: those of the highest value, and some by chance from a seed that is kept.
    package var drawLosses: UnaryHandler<Evenhand_V1_DrawLossesRequest, Evenhand_V1_LossReviewReply>
    /// Gives a call to somebody else.
    package var assignLossCall: UnaryHandler<Evenhand_V1_AssignLossCallRequest, Evenhand_V1_LossReviewReply>
    /// Records what a call came to; what was said becomes a voice.
    package var recordLossCall: UnaryHandler<Evenhand_V1_RecordLossCallRequest, Evenhand_V1_LossReviewReply>
    package var addLossAction: UnaryHandler<Evenhand_V1_AddLossActionRequest, Evenhand_V1_LossReviewReply>
    package var finishLossAction: UnaryHandler<Evenhand_V1_FinishLossActionRequest, Evenhand_V1_LossReviewReply>
    package var closeLossReview: UnaryHandler<Evenhand_V1_CloseLossReviewRequest, Evenhand_V1_LossReviewReply>
    /// The whole review: who left and why, the draw, the calls, who was won back, the actions.
    package var getLossReview: UnaryHandler<Evenhand_V1_GetLossReviewRequest, Evenhand_V1_GetLossReviewResponse>
    package var listLossReviews: UnaryHandler<Evenhand_V1_ListLossReviewsRequest, Evenhand_V1_ListLossReviewsResponse>
    /// The caller's own calls of open reviews, or those of everybody for whoever holds them: what a call sheet needs, and not what
    /// the customer was worth.
    package var listLossCalls: UnaryHandler<Evenhand_V1_ListLossCallsRequest, Evenhand_V1_ListLossCallsResponse>
    /// Actions of all reviews, those to be done first; the caller's own, or everybody's for whoever holds reviews.
    package var listLossActions: UnaryHandler<Evenhand_V1_ListLossActionsRequest, Evenhand_V1_ListLossActionsResponse>

    package init(
        openLossReview: UnaryHandler<Evenhand_V1_OpenLossReviewRequest, Evenhand_V1_LossReviewReply>,
        drawLosses: UnaryHandler<Evenhand_V1_DrawLossesRequest, Evenhand_V1_LossReviewReply>,
        assignLossCall: UnaryHandler<Evenhand_V1_AssignLossCallRequest, Evenhand_V1_LossReviewReply>,
        recordLossCall: UnaryHandler<Evenhand_V1_RecordLossCallRequest, Evenhand_V1_LossReviewReply>,
        addLossAction: UnaryHandler<Evenhand_V1_AddLossActionRequest, Evenhand_V1_LossReviewReply>,
        finishLossAction: UnaryHandler<Evenhand_V1_FinishLossActionRequest, Evenhand_V1_LossReviewReply>,
        closeLossReview: UnaryHandler<Evenhand_V1_CloseLossReviewRequest, Evenhand_V1_LossReviewReply>,
        getLossReview: UnaryHandler<Evenhand_V1_GetLossReviewRequest, Evenhand_V1_GetLossReviewResponse>,
        listLossReviews: UnaryHandler<Evenhand_V1_ListLossReviewsRequest, Evenhand_V1_ListLossReviewsResponse>,
        listLossCalls: UnaryHandler<Evenhand_V1_ListLossCallsRequest, Evenhand_V1_ListLossCallsResponse>,
        listLossActions: UnaryHandler<Evenhand_V1_ListLossActionsRequest, Evenhand_V1_ListLossActionsResponse>
    ) {
        self.openLossReview = openLossReview
        self.drawLosses = drawLosses
        self.assignLossCall = assignLossCall
        self.recordLossCall = recordLossCall
        self.addLossAction = addLossAction
        self.finishLossAction = finishLossAction
        self.closeLossReview = closeLossReview
        self.getLossReview = getLossReview
        self.listLossReviews = listLossReviews
        self.listLossCalls = listLossCalls
        self.listLossActions = listLossActions
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(LossReviewService.openLossReview, openLossReview)
        router.unary(LossReviewService.drawLosses, drawLosses)
        router.unary(LossReviewService.assignLossCall, assignLossCall)
        router.unary(LossReviewService.recordLossCall, recordLossCall)
        router.unary(LossReviewService.addLossAction, addLossAction)
        router.unary(LossReviewService.finishLossAction, finishLossAction)
        router.unary(LossReviewService.closeLossReview, closeLossReview)
        router.unary(LossReviewService.getLossReview, getLossReview)
        router.unary(LossReviewService.listLossReviews, listLossReviews)
        router.unary(LossReviewService.listLossCalls, listLossCalls)
        router.unary(LossReviewService.listLossActions, listLossActions)
    }
}
