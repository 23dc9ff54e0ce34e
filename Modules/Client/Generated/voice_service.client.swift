// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/voice_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Docs/METRICS.md defines each figure once. Days are written as 2026-11-30.
public struct VoiceServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Records what somebody said.
    public func recordVoice(
        _ request: Evenhand_V1_RecordVoiceRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_VoiceReply {
        try await client.unary(VoiceService.recordVoice, request, options: options)
    }

    /// Says under which themes a voice comes; these and no others.
    public func sortVoice(
        _ request: Evenhand_V1_SortVoiceRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_VoiceReply {
        try await client.unary(VoiceService.sortVoice, request, options: options)
    }

    /// One voice.
    public func getVoice(
        _ request: Evenhand_V1_GetVoiceRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetVoiceResponse {
        try await client.unary(VoiceService.getVoice, request, options: options)
    }

    /// Voices, the newest first. What a file of feedback brought is among them.
    public func listVoices(
        _ request: Evenhand_V1_ListVoicesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListVoicesResponse {
        try await client.unary(VoiceService.listVoices, request, options: options)
    }

    /// Surprises first, then voices by kind, theme and month, and how many felt treated fairly.
    public func getVoiceSummary(
        _ request: Evenhand_V1_GetVoiceSummaryRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetVoiceSummaryResponse {
        try await client.unary(VoiceService.getVoiceSummary, request, options: options)
    }

    /// Makes a survey and the tokens of its links. A token is told once, here, and kept nowhere.
    public func sendSurvey(
        _ request: Evenhand_V1_SendSurveyRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_SendSurveyResponse {
        try await client.unary(VoiceService.sendSurvey, request, options: options)
    }

    /// What a link asks. It needs no other token, and names nobody.
    public func getSurveyQuestions(
        _ request: Evenhand_V1_GetSurveyQuestionsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetSurveyQuestionsResponse {
        try await client.unary(VoiceService.getSurveyQuestions, request, options: options)
    }

    /// Answers a survey by its link's token, once. It needs no other token.
    public func answerSurvey(
        _ request: Evenhand_V1_AnswerSurveyRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_AnswerSurveyResponse {
        try await client.unary(VoiceService.answerSurvey, request, options: options)
    }

    /// Surveys, the newest first.
    public func listSurveys(
        _ request: Evenhand_V1_ListSurveysRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListSurveysResponse {
        try await client.unary(VoiceService.listSurveys, request, options: options)
    }

    /// How many answered what was sent on some days, and how many felt treated fairly.
    public func getSurveyResults(
        _ request: Evenhand_V1_GetSurveyResultsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetSurveyResultsResponse {
        try await client.unary(VoiceService.getSurveyResults, request, options: options)
    }
}
