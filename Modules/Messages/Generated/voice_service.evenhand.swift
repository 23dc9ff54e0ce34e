// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/voice_service.proto;
// run Scripts/generate after changing that file.

/// Docs/METRICS.md defines each figure once. Days are written as 2026-11-30.
public enum VoiceService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.VoiceService"

    /// Records what somebody said.
    public static let recordVoice = MethodDescriptor<Evenhand_V1_RecordVoiceRequest, Evenhand_V1_VoiceReply>(
        name: "evenhand.v1.VoiceService/RecordVoice", kind: .unary)

    /// Says under which themes a voice comes; these and no others.
    public static let sortVoice = MethodDescriptor<Evenhand_V1_SortVoiceRequest, Evenhand_V1_VoiceReply>(
        name: "evenhand.v1.VoiceService/SortVoice", kind: .unary)

    /// One voice.
    public static let getVoice = MethodDescriptor<Evenhand_V1_GetVoiceRequest, Evenhand_V1_GetVoiceResponse>(
        name: "evenhand.v1.VoiceService/GetVoice", kind: .unary, idempotency: .noSideEffects)

    /// Voices, the newest first. What a file of feedback brought is among them.
    public static let listVoices = MethodDescriptor<Evenhand_V1_ListVoicesRequest, Evenhand_V1_ListVoicesResponse>(
        name: "evenhand.v1.VoiceService/ListVoices", kind: .unary, idempotency: .noSideEffects)

    /// Surprises first, then voices by kind, theme and month, and how many felt treated fairly.
    public static let getVoiceSummary = MethodDescriptor<Evenhand_V1_GetVoiceSummaryRequest, Evenhand_V1_GetVoiceSummaryResponse>(
        name: "evenhand.v1.VoiceService/GetVoiceSummary", kind: .unary, idempotency: .noSideEffects)

    /// Makes a survey and the tokens of its links. A token is told once, here, and kept nowhere.
    public static let sendSurvey = MethodDescriptor<Evenhand_V1_SendSurveyRequest, Evenhand_V1_SendSurveyResponse>(
        name: "evenhand.v1.VoiceService/SendSurvey", kind: .unary)

    /// What a link asks. It needs no other token, and names nobody.
    public static let getSurveyQuestions = MethodDescriptor<Evenhand_V1_GetSurveyQuestionsRequest, Evenhand_V1_GetSurveyQuestionsResponse>(
        name: "evenhand.v1.VoiceService/GetSurveyQuestions", kind: .unary, idempotency: .noSideEffects)

    /// Answers a survey by its link's token, once. It needs no other token.
    public static let answerSurvey = MethodDescriptor<Evenhand_V1_AnswerSurveyRequest, Evenhand_V1_AnswerSurveyResponse>(
        name: "evenhand.v1.VoiceService/AnswerSurvey", kind: .unary)

    /// Surveys, the newest first.
    public static let listSurveys = MethodDescriptor<Evenhand_V1_ListSurveysRequest, Evenhand_V1_ListSurveysResponse>(
        name: "evenhand.v1.VoiceService/ListSurveys", kind: .unary, idempotency: .noSideEffects)

    /// How many answered what was sent on some days, and how many felt treated fairly.
    public static let getSurveyResults = MethodDescriptor<Evenhand_V1_GetSurveyResultsRequest, Evenhand_V1_GetSurveyResultsResponse>(
        name: "evenhand.v1.VoiceService/GetSurveyResults", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.VoiceService/RecordVoice",
        "evenhand.v1.VoiceService/SortVoice",
        "evenhand.v1.VoiceService/GetVoice",
        "evenhand.v1.VoiceService/ListVoices",
        "evenhand.v1.VoiceService/GetVoiceSummary",
        "evenhand.v1.VoiceService/SendSurvey",
        "evenhand.v1.VoiceService/GetSurveyQuestions",
        "evenhand.v1.VoiceService/AnswerSurvey",
        "evenhand.v1.VoiceService/ListSurveys",
        "evenhand.v1.VoiceService/GetSurveyResults",
    ]
}
