// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/report_service.proto;
// run Scripts/generate after changing that file.

/// Every part is what its own service answers, under its own permission; Docs/METRICS.md defines the figures.
public enum ReportService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.ReportService"

    public static let getReport = MethodDescriptor<Evenhand_V1_GetReportRequest, Evenhand_V1_GetReportResponse>(
        name: "evenhand.v1.ReportService/GetReport", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.ReportService/GetReport",
    ]
}
