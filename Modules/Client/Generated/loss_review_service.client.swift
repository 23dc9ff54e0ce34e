// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/loss_review_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Days are written as 2026-11-30, amounts are minor units.
public struct LossReviewServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Opens the review of who was lost in some days, on what earlier reviews left unfinished. One is open at a time.
    public func openLossReview(
        _ request: Evenhand_V1_OpenLossReviewRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_LossReviewReply {
        try await client.unary(LossReviewService.openLossReview, request, options: options)
    }

    /// Draws whom to call: those of the highest value, and some by chance from a seed that is kept.
    public func drawLosses(
        _ request: Evenhand_V1_DrawLossesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_LossReviewReply {
        try await client.unary(LossReviewService.drawLosses, request, options: options)
    }

    /// Gives a call to somebody else.
    public func assignLossCall(
        _ request: Evenhand_V1_AssignLossCallRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_LossReviewReply {
        try await client.unary(LossReviewService.assignLossCall, request, options: options)
    }

    /// Records what a call came to; what was said becomes a voice.
    public func recordLossCall(
        _ request: Evenhand_V1_RecordLossCallRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_LossReviewReply {
        try await client.unary(LossReviewService.recordLossCall, request, options: options)
    }

    public func addLossAction(
        _ request: Evenhand_V1_AddLossActionRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_LossReviewReply {
        try await client.unary(LossReviewService.addLossAction, request, options: options)
    }

    public func finishLossAction(
        _ request: Evenhand_V1_FinishLossActionRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_LossReviewReply {
        try await client.unary(LossReviewService.finishLossAction, request, options: options)
    }

    public func closeLossReview(
        _ request: Evenhand_V1_CloseLossReviewRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_LossReviewReply {
        try await client.unary(LossReviewService.closeLossReview, request, options: options)
    }

    /// The whole review: who left and why, the draw, the calls, who was won back, the actions.
    public func getLossReview(
        _ request: Evenhand_V1_GetLossReviewRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetLossReviewResponse {
        try await client.unary(LossReviewService.getLossReview, request, options: options)
    }

    public func listLossReviews(
        _ request: Evenhand_V1_ListLossReviewsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListLossReviewsResponse {
        try await client.unary(LossReviewService.listLossReviews, request, options: options)
    }

    /// The caller's own calls of open reviews, or those of everybody for whoever holds them: what a call sheet needs, and not what
    /// the customer was worth.
    public func listLossCalls(
        _ request: Evenhand_V1_ListLossCallsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListLossCallsResponse {
        try await client.unary(LossReviewService.listLossCalls, request, options: options)
    }

    /// Actions of all reviews, those to be done first; the caller's own, or everybody's for whoever holds reviews.
    public func listLossActions(
        _ request: Evenhand_V1_ListLossActionsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListLossActionsResponse {
        try await client.unary(LossReviewService.listLossActions, request, options: options)
    }
}
