// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/trend_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Counts are kept as events arrive. Days are written as 2026-11-30. What is closed to a reader is counted nowhere.
package struct TrendServiceHandlers: Sendable {
    /// Counts by period, as a table or with the limits of a chart.
    package var getTrend: UnaryHandler<Evenhand_V1_GetTrendRequest, Evenhand_V1_GetTrendResponse>
    /// What stands behind a cell: complaints by number, imported rows by source and row.
    package var listTrendCases: UnaryHandler<Evenhand_V1_ListTrendCasesRequest, Evenhand_V1_ListTrendCasesResponse>
    /// What more people write now than before, beyond chance: words and pairs of words. Looks through the narratives, for one
    /// question at a time.
    package var listEmergingPhrases: UnaryHandler<Evenhand_V1_ListEmergingPhrasesRequest, Evenhand_V1_ListEmergingPhrasesResponse>
    package var listTrendWatches: UnaryHandler<Evenhand_V1_ListTrendWatchesRequest, Evenhand_V1_ListTrendWatchesResponse>
    /// Watches series from now on: a count beyond chance opens an alarm for its owner, once a series and period.
    package var addTrendWatch: UnaryHandler<Evenhand_V1_AddTrendWatchRequest, Evenhand_V1_TrendReply>
    package var removeTrendWatch: UnaryHandler<Evenhand_V1_RemoveTrendWatchRequest, Evenhand_V1_TrendReply>
    package var listAlarms: UnaryHandler<Evenhand_V1_ListAlarmsRequest, Evenhand_V1_ListAlarmsResponse>
    package var takeAlarm: UnaryHandler<Evenhand_V1_TakeAlarmRequest, Evenhand_V1_TrendReply>
    package var closeAlarm: UnaryHandler<Evenhand_V1_CloseAlarmRequest, Evenhand_V1_TrendReply>

    package init(
        getTrend: UnaryHandler<Evenhand_V1_GetTrendRequest, Evenhand_V1_GetTrendResponse>,
        listTrendCases: UnaryHandler<Evenhand_V1_ListTrendCasesRequest, Evenhand_V1_ListTrendCasesResponse>,
        listEmergingPhrases: UnaryHandler<Evenhand_V1_ListEmergingPhrasesRequest, Evenhand_V1_ListEmergingPhrasesResponse>,
        listTrendWatches: UnaryHandler<Evenhand_V1_ListTrendWatchesRequest, Evenhand_V1_ListTrendWatchesResponse>,
        addTrendWatch: UnaryHandler<Evenhand_V1_AddTrendWatchRequest, Evenhand_V1_TrendReply>,
        removeTrendWatch: UnaryHandler<Evenhand_V1_RemoveTrendWatchRequest, Evenhand_V1_TrendReply>,
        listAlarms: UnaryHandler<Evenhand_V1_ListAlarmsRequest, Evenhand_V1_ListAlarmsResponse>,
        takeAlarm: UnaryHandler<Evenhand_V1_TakeAlarmRequest, Evenhand_V1_TrendReply>,
        closeAlarm: UnaryHandler<Evenhand_V1_CloseAlarmRequest, Evenhand_V1_TrendReply>
    ) {
        self.getTrend = getTrend
        self.listTrendCases = listTrendCases
        self.listEmergingPhrases = listEmergingPhrases
        self.listTrendWatches = listTrendWatches
        self.addTrendWatch = addTrendWatch
        self.removeTrendWatch = removeTrendWatch
        self.listAlarms = listAlarms
        self.takeAlarm = takeAlarm
        self.closeAlarm = closeAlarm
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(TrendService.getTrend, getTrend)
        router.unary(TrendService.listTrendCases, listTrendCases)
        router.unary(TrendService.listEmergingPhrases, listEmergingPhrases)
        router.unary(TrendService.listTrendWatches, listTrendWatches)
        router.unary(TrendService.addTrendWatch, addTrendWatch)
        router.unary(TrendService.removeTrendWatch, removeTrendWatch)
        router.unary(TrendService.listAlarms, listAlarms)
        router.unary(TrendService.takeAlarm, takeAlarm)
        router.unary(TrendService.closeAlarm, closeAlarm)
    }
}
