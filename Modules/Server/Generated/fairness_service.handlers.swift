// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/fairness_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Docs/METRICS.md defines each figure once. Complaints that are not wholly open to the caller are in none of them.
package struct FairnessServiceHandlers: Sendable {
    package var getFairness: UnaryHandler<Evenhand_V1_GetFairnessRequest, Evenhand_V1_GetFairnessResponse>
    /// The heads behind one figure, by complaint and head.
    package var listFairnessHeads: UnaryHandler<Evenhand_V1_ListFairnessHeadsRequest, Evenhand_V1_ListFairnessHeadsResponse>

    package init(
        getFairness: UnaryHandler<Evenhand_V1_GetFairnessRequest, Evenhand_V1_GetFairnessResponse>,
        listFairnessHeads: UnaryHandler<Evenhand_V1_ListFairnessHeadsRequest, Evenhand_V1_ListFairnessHeadsResponse>
    ) {
        self.getFairness = getFairness
        self.listFairnessHeads = listFairnessHeads
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(FairnessService.getFairness, getFairness)
        router.unary(FairnessService.listFairnessHeads, listFairnessHeads)
    }
}
