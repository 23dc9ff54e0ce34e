// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/loss_review_service.proto;
// run Scripts/generate after changing that file.

/// Days are written as 2026-11-30, amounts are minor units.
public enum LossReviewService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.LossReviewService"

    /// Opens the review of who was lost in some days, on what earlier reviews left unfinished. One is open at a time.
    public static let openLossReview = MethodDescriptor<Evenhand_V1_OpenLossReviewRequest, Evenhand_V1_LossReviewReply>(
        name: "evenhand.v1.LossReviewService/OpenLossReview", kind: .unary)

    /// Draws whom to call: those of the highest value, and some by chance from a seed that is kept.
    public static let drawLosses = MethodDescriptor<Evenhand_V1_DrawLossesRequest, Evenhand_V1_LossReviewReply>(
        name: "evenhand.v1.LossReviewService/DrawLosses", kind: .unary)

    /// Gives a call to somebody else.
    public static let assignLossCall = MethodDescriptor<Evenhand_V1_AssignLossCallRequest, Evenhand_V1_LossReviewReply>(
        name: "evenhand.v1.LossReviewService/AssignLossCall", kind: .unary)

    /// Records what a call came to; what was said becomes a voice.
    public static let recordLossCall = MethodDescriptor<Evenhand_V1_RecordLossCallRequest, Evenhand_V1_LossReviewReply>(
        name: "evenhand.v1.LossReviewService/RecordLossCall", kind: .unary)

    public static let addLossAction = MethodDescriptor<Evenhand_V1_AddLossActionRequest, Evenhand_V1_LossReviewReply>(
        name: "evenhand.v1.LossReviewService/AddLossAction", kind: .unary)

    public static let finishLossAction = MethodDescriptor<Evenhand_V1_FinishLossActionRequest, Evenhand_V1_LossReviewReply>(
        name: "evenhand.v1.LossReviewService/FinishLossAction", kind: .unary)

    public static let closeLossReview = MethodDescriptor<Evenhand_V1_CloseLossReviewRequest, Evenhand_V1_LossReviewReply>(
        name: "evenhand.v1.LossReviewService/CloseLossReview", kind: .unary)

    /// The whole review: who left and why, the draw, the calls, who was won back, the actions.
    public static let getLossReview = MethodDescriptor<Evenhand_V1_GetLossReviewRequest, Evenhand_V1_GetLossReviewResponse>(
        name: "evenhand.v1.LossReviewService/GetLossReview", kind: .unary, idempotency: .noSideEffects)

    public static let listLossReviews = MethodDescriptor<Evenhand_V1_ListLossReviewsRequest, Evenhand_V1_ListLossReviewsResponse>(
        name: "evenhand.v1.LossReviewService/ListLossReviews", kind: .unary, idempotency: .noSideEffects)

    /// The caller's own calls of open reviews, or those of everybody for whoever holds them: what a call sheet needs, and not what
    /// the customer was worth.
    public static let listLossCalls = MethodDescriptor<Evenhand_V1_ListLossCallsRequest, Evenhand_V1_ListLossCallsResponse>(
        name: "evenhand.v1.LossReviewService/ListLossCalls", kind: .unary, idempotency: .noSideEffects)

    /// Actions of all reviews, those to be done first; the caller's own, or everybody's for whoever holds reviews.
    public static let listLossActions = MethodDescriptor<Evenhand_V1_ListLossActionsRequest, Evenhand_V1_ListLossActionsResponse>(
        name: "evenhand.v1.LossReviewService/ListLossActions", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.LossReviewService/OpenLossReview",
        "evenhand.v1.LossReviewService/DrawLosses",
        "evenhand.v1.LossReviewService/AssignLossCall",
        "evenhand.v1.LossReviewService/RecordLossCall",
        "evenhand.v1.LossReviewService/AddLossAction",
        "evenhand.v1.LossReviewService/FinishLossAction",
        "evenhand.v1.LossReviewService/CloseLossReview",
        "evenhand.v1.LossReviewService/GetLossReview",
        "evenhand.v1.LossReviewService/ListLossReviews",
        "evenhand.v1.LossReviewService/ListLossCalls",
        "evenhand.v1.LossReviewService/ListLossActions",
    ]
}
