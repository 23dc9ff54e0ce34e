// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/export_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Customers, ledgers, employees and events leave by the lists of their own services, page by page.
package struct ExportServiceHandlers: Sendable {
    /// Every complaint that is wholly open to the caller, with its whole narrative, the newest number first. What arrives
    /// meanwhile is not in it. Reading them goes on record.
    package var exportComplaints: ServerStreamingHandler<Evenhand_V1_ExportComplaintsRequest, Evenhand_V1_ExportComplaintsResponse>

    package init(
        exportComplaints: ServerStreamingHandler<Evenhand_V1_ExportComplaintsRequest, Evenhand_V1_ExportComplaintsResponse>
    ) {
        self.exportComplaints = exportComplaints
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.serverStreaming(ExportService.exportComplaints, exportComplaints)
    }
}
