// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/queue_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// What waits, and how much of it.
package struct QueueServiceHandlers: Sendable {
    /// Open complaints by priority, highest first, then by receipt, oldest first.
    package var listQueue: UnaryHandler<Evenhand_V1_ListQueueRequest, Evenhand_V1_ListQueueResponse>
    /// Open alerts on clocks and assignments, the most overdue first.
    package var listAlerts: UnaryHandler<Evenhand_V1_ListAlertsRequest, Evenhand_V1_ListAlertsResponse>
    /// How many complaints there are, by what they wait for.
    package var getCounters: UnaryHandler<Evenhand_V1_GetCountersRequest, Evenhand_V1_GetCountersResponse>

    package init(
        listQueue: UnaryHandler<Evenhand_V1_ListQueueRequest, Evenhand_V1_ListQueueResponse>,
        listAlerts: UnaryHandler<Evenhand_V1_ListAlertsRequest, Evenhand_V1_ListAlertsResponse>,
        getCounters: UnaryHandler<Evenhand_V1_GetCountersRequest, Evenhand_V1_GetCountersResponse>
    ) {
        self.listQueue = listQueue
        self.listAlerts = listAlerts
        self.getCounters = getCounters
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(QueueService.listQueue, listQueue)
        router.unary(QueueService.listAlerts, listAlerts)
        router.unary(QueueService.getCounters, getCounters)
    }
}
