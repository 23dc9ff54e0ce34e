// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/frontline_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

package struct FrontlineServiceHandlers: Sendable {
    /// Open complaints with a date that has passed, whose customers have waited longest for a word; the longest first.
    package var listSlowReplies: UnaryHandler<Evenhand_V1_ListSlowRepliesRequest, Evenhand_V1_ListSlowRepliesResponse>

    package init(
        listSlowReplies: UnaryHandler<Evenhand_V1_ListSlowRepliesRequest, Evenhand_V1_ListSlowRepliesResponse>
    ) {
        self.listSlowReplies = listSlowReplies
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(FrontlineService.listSlowReplies, listSlowReplies)
    }
}
