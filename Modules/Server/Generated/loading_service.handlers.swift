// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/loading_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Takes customers, ledgers, employees and feedback in bulk.
package struct LoadingServiceHandlers: Sendable {
    /// Takes batch after batch and answers each, in order, once it is on disk. A row is known by its source and its own
    /// mark: sent again, it is answered with ALREADY. So a stream that broke is begun anew with the rows whose answer did
    /// not come, and nothing is lost or doubled.
    package var load: BidirectionalHandler<Evenhand_V1_LoadRequest, Evenhand_V1_LoadResponse>

    package init(
        load: BidirectionalHandler<Evenhand_V1_LoadRequest, Evenhand_V1_LoadResponse>
    ) {
        self.load = load
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.bidirectional(LoadingService.load, load)
    }
}
