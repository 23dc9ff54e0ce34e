// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/trend_service.proto;
// run Scripts/generate after changing that file.

/// Counts are kept as events arrive. Days are written as 2026-11-30. What is closed to a reader is counted nowhere.
public enum TrendService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.TrendService"

    /// Counts by period, as a table or with the limits of a chart.
    public static let getTrend = MethodDescriptor<Evenhand_V1_GetTrendRequest, Evenhand_V1_GetTrendResponse>(
        name: "evenhand.v1.TrendService/GetTrend", kind: .unary, idempotency: .noSideEffects)

    /// What stands behind a cell: complaints by number, imported rows by source and row.
    public static let listTrendCases = MethodDescriptor<Evenhand_V1_ListTrendCasesRequest, Evenhand_V1_ListTrendCasesResponse>(
        name: "evenhand.v1.TrendService/ListTrendCases", kind: .unary, idempotency: .noSideEffects)

    /// What more people write now than before, beyond chance: words and pairs of words. Looks through the narratives, for one
    /// question at a time.
    public static let listEmergingPhrases = MethodDescriptor<Evenhand_V1_ListEmergingPhrasesRequest, Evenhand_V1_ListEmergingPhrasesResponse>(
        name: "evenhand.v1.TrendService/ListEmergingPhrases", kind: .unary, idempotency: .noSideEffects)

    public static let listTrendWatches = MethodDescriptor<Evenhand_V1_ListTrendWatchesRequest, Evenhand_V1_ListTrendWatchesResponse>(
        name: "evenhand.v1.TrendService/ListTrendWatches", kind: .unary, idempotency: .noSideEffects)

    /// Watches series from now on: a count beyond chance opens an alarm for its owner, once a series and period.
    public static let addTrendWatch = MethodDescriptor<Evenhand_V1_AddTrendWatchRequest, Evenhand_V1_TrendReply>(
        name: "evenhand.v1.TrendService/AddTrendWatch", kind: .unary)

    public static let removeTrendWatch = MethodDescriptor<Evenhand_V1_RemoveTrendWatchRequest, Evenhand_V1_TrendReply>(
        name: "evenhand.v1.TrendService/RemoveTrendWatch", kind: .unary)

    public static let listAlarms = MethodDescriptor<Evenhand_V1_ListAlarmsRequest, Evenhand_V1_ListAlarmsResponse>(
        name: "evenhand.v1.TrendService/ListAlarms", kind: .unary, idempotency: .noSideEffects)

    public static let takeAlarm = MethodDescriptor<Evenhand_V1_TakeAlarmRequest, Evenhand_V1_TrendReply>(
        name: "evenhand.v1.TrendService/TakeAlarm", kind: .unary)

    public static let closeAlarm = MethodDescriptor<Evenhand_V1_CloseAlarmRequest, Evenhand_V1_TrendReply>(
        name: "evenhand.v1.TrendService/CloseAlarm", kind: .unary)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.TrendService/GetTrend",
        "evenhand.v1.TrendService/ListTrendCases",
        "evenhand.v1.TrendService/ListEmergingPhrases",
        "evenhand.v1.TrendService/ListTrendWatches",
        "evenhand.v1.TrendService/AddTrendWatch",
        "evenhand.v1.TrendService/RemoveTrendWatch",
        "evenhand.v1.TrendService/ListAlarms",
        "evenhand.v1.TrendService/TakeAlarm",
        "evenhand.v1.TrendService/CloseAlarm",
    ]
}
