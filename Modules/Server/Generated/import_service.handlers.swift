// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/import_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Takes complaints in bulk.
package struct ImportServiceHandlers: Sendable {
    /// Files a batch of complaints. Answers when every row is durable, refused, or known to be there already; so a batch
    /// whose answer was lost is sent again as it was. Keep many batches in flight: they share the group commit.
    package var importComplaints: UnaryHandler<Evenhand_V1_ImportComplaintsRequest, Evenhand_V1_ImportComplaintsResponse>

    package init(
        importComplaints: UnaryHandler<Evenhand_V1_ImportComplaintsRequest, Evenhand_V1_ImportComplaintsResponse>
    ) {
        self.importComplaints = importComplaints
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(ImportService.importComplaints, importComplaints)
    }
}
