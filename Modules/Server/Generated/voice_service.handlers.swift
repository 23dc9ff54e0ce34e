// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/voice_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Docs/METRICS.md defines each figure once. Days are written as 2026-11-30.
package struct VoiceServiceHandlers: Sendable {
    /// Records what somebody said.
    package var recordVoice: UnaryHandler<Evenhand_V1_RecordVoiceRequest, Evenhand_V1_VoiceReply>
    /// Says under which themes a voice comes; these and no others.
    package var sortVoice: UnaryHandler<Evenhand_V1_SortVoiceRequest, Evenhand_V1_VoiceReply>
    /// One voice.
    package var getVoice: UnaryHandler<Evenhand_V1_GetVoiceRequest, Evenhand_V1_GetVoiceResponse>
    /// Voices, the newest first. What a file of feedback brought is among them.
    package var listVoices: UnaryHandler<Evenhand_V1_ListVoicesRequest, Evenhand_V1_ListVoicesResponse>
    /// Surprises first, then voices by kind, theme and month, and how many felt treated fairly.
    package var getVoiceSummary: UnaryHandler<Evenhand_V1_GetVoiceSummaryRequest, Evenhand_V1_GetVoiceSummaryResponse>
    /// Makes a survey and the tokens of its links. A token is told once, here, and kept nowhere.
    package var sendSurvey: UnaryHandler<Evenhand_V1_SendSurveyRequest, Evenhand_V1_SendSurveyResponse>
    /// What a link asks. It needs no other token, and names nobody.
    package var getSurveyQuestions: UnaryHandler<Evenhand_V1_GetSurveyQuestionsRequest, Evenhand_V1_GetSurveyQuestionsResponse>
    /// Answers a survey by its link's token, once. It needs no other token.
    package var answerSurvey: UnaryHandler<Evenhand_V1_AnswerSurveyRequest, Evenhand_V1_AnswerSurveyResponse>
    /// Surveys, the newest first.
    package var listSurveys: UnaryHandler<Evenhand_V1_ListSurveysRequest, Evenhand_V1_ListSurveysResponse>
    /// How many answered what was sent on some days, and how many felt treated fairly.
    package var getSurveyResults: UnaryHandler<Evenhand_V1_GetSurveyResultsRequest, Evenhand_V1_GetSurveyResultsResponse>

    package init(
        recordVoice: UnaryHandler<Evenhand_V1_RecordVoiceRequest, Evenhand_V1_VoiceReply>,
        sortVoice: UnaryHandler<Evenhand_V1_SortVoiceRequest, Evenhand_V1_VoiceReply>,
        getVoice: UnaryHandler<Evenhand_V1_GetVoiceRequest, Evenhand_V1_GetVoiceResponse>,
        listVoices: UnaryHandler<Evenhand_V1_ListVoicesRequest, Evenhand_V1_ListVoicesResponse>,
        getVoiceSummary: UnaryHandler<Evenhand_V1_GetVoiceSummaryRequest, Evenhand_V1_GetVoiceSummaryResponse>,
        sendSurvey: UnaryHandler<Evenhand_V1_SendSurveyRequest, Evenhand_V1_SendSurveyResponse>,
        getSurveyQuestions: UnaryHandler<Evenhand_V1_GetSurveyQuestionsRequest, Evenhand_V1_GetSurveyQuestionsResponse>,
        answerSurvey: UnaryHandler<Evenhand_V1_AnswerSurveyRequest, Evenhand_V1_AnswerSurveyResponse>,
        listSurveys: UnaryHandler<Evenhand_V1_ListSurveysRequest, Evenhand_V1_ListSurveysResponse>,
        getSurveyResults: UnaryHandler<Evenhand_V1_GetSurveyResultsRequest, Evenhand_V1_GetSurveyResultsResponse>
    ) {
        self.recordVoice = recordVoice
        self.sortVoice = sortVoice
        self.getVoice = getVoice
        self.listVoices = listVoices
        self.getVoiceSummary = getVoiceSummary
        self.sendSurvey = sendSurvey
        self.getSurveyQuestions = getSurveyQuestions
        self.answerSurvey = answerSurvey
        self.listSurveys = listSurveys
        self.getSurveyResults = getSurveyResults
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(VoiceService.recordVoice, recordVoice)
        router.unary(VoiceService.sortVoice, sortVoice)
        router.unary(VoiceService.getVoice, getVoice)
        router.unary(VoiceService.listVoices, listVoices)
        router.unary(VoiceService.getVoiceSummary, getVoiceSummary)
        router.unary(VoiceService.sendSurvey, sendSurvey)
        router.unary(VoiceService.getSurveyQuestions, getSurveyQuestions)
        router.unary(VoiceService.answerSurvey, answerSurvey)
        router.unary(VoiceService.listSurveys, listSurveys)
        router.unary(VoiceService.getSurveyResults, getSurveyResults)
    }
}
