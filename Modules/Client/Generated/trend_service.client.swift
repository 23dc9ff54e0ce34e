// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/trend_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Counts are kept as events arrive. Days are written as 2026-11-30. What is closed to a reader is counted nowhere.
public struct TrendServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Counts by period, as a table or with the limits of a chart.
    public func getTrend(
        _ request: Evenhand_V1_GetTrendRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetTrendResponse {
        try await client.unary(TrendService.getTrend, request, options: options)
    }

    /// What stands behind a cell: complaints by number, imported rows by source and row.
    public func listTrendCases(
        _ request: Evenhand_V1_ListTrendCasesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListTrendCasesResponse {
        try await client.unary(TrendService.listTrendCases, request, options: options)
    }

    /// What more people write now than before, beyond chance: words and pairs of words. Looks through the narratives, for one
    /// question at a time.
    public func listEmergingPhrases(
        _ request: Evenhand_V1_ListEmergingPhrasesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListEmergingPhrasesResponse {
        try await client.unary(TrendService.listEmergingPhrases, request, options: options)
    }

    public func listTrendWatches(
        _ request: Evenhand_V1_ListTrendWatchesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListTrendWatchesResponse {
        try await client.unary(TrendService.listTrendWatches, request, options: options)
    }

    /// Watches series from now on: a count beyond chance opens an alarm for its owner, once a series and period.
    public func addTrendWatch(
        _ request: Evenhand_V1_AddTrendWatchRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_TrendReply {
        try await client.unary(TrendService.addTrendWatch, request, options: options)
    }

    public func removeTrendWatch(
        _ request: Evenhand_V1_RemoveTrendWatchRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_TrendReply {
        try await client.unary(TrendService.removeTrendWatch, request, options: options)
    }

    public func listAlarms(
        _ request: Evenhand_V1_ListAlarmsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListAlarmsResponse {
        try await client.unary(TrendService.listAlarms, request, options: options)
    }

    public func takeAlarm(
        _ request: Evenhand_V1_TakeAlarmRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_TrendReply {
        try await client.unary(TrendService.takeAlarm, request, options: options)
    }

    public func closeAlarm(
        _ request: Evenhand_V1_CloseAlarmRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_TrendReply {
        try await client.unary(TrendService.closeAlarm, request, options: options)
    }
}
