// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/charter_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Days are written as 2026-11-30. A finding on service or conduct says which of the standards that were in force on the day
/// were met and which were missed.
public struct CharterServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Publishes the next version of the charter: what the house does for customers.
    public func publishCharter(
        _ request: Evenhand_V1_PublishCharterRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CharterReply {
        try await client.unary(CharterService.publishCharter, request, options: options)
    }

    /// The charter in force on a day, or the newest, and how many versions there are.
    public func getCharter(
        _ request: Evenhand_V1_GetCharterRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetCharterResponse {
        try await client.unary(CharterService.getCharter, request, options: options)
    }

    /// Publishes a standard, or the next version of one.
    public func publishStandard(
        _ request: Evenhand_V1_PublishStandardRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CharterReply {
        try await client.unary(CharterService.publishStandard, request, options: options)
    }

    /// Says the last day a standard is in force; not for days that are past.
    public func endStandard(
        _ request: Evenhand_V1_EndStandardRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CharterReply {
        try await client.unary(CharterService.endStandard, request, options: options)
    }

    /// Every version of every standard, or those in force on a day.
    public func listStandards(
        _ request: Evenhand_V1_ListStandardsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListStandardsResponse {
        try await client.unary(CharterService.listStandards, request, options: options)
    }

    /// Records what people of a team answered to "what do we do for customers?"; at least five answers, nameless.
    public func recordPulse(
        _ request: Evenhand_V1_RecordPulseRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CharterReply {
        try await client.unary(CharterService.recordPulse, request, options: options)
    }

    /// How far teams agree with the charter, month by month.
    public func getPulse(
        _ request: Evenhand_V1_GetPulseRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetPulseResponse {
        try await client.unary(CharterService.getPulse, request, options: options)
    }

    /// What a team needs to learn: the standards it missed by findings that stand, the most missed first.
    public func getTraining(
        _ request: Evenhand_V1_GetTrainingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetTrainingResponse {
        try await client.unary(CharterService.getTraining, request, options: options)
    }
}
