internal import EvenhandMessages
internal import SwiftProtobuf

extension ComplaintTarget {
    /// A request about this complaint, with its other fields filled in.
    func request<Request: ComplaintRequest>(
        _ type: Request.Type, _ fill: (inout Request) throws -> Void = { _ in }
    ) rethrows -> Request {
        var request = Request()
        request.complaintID = id
        request.expectedVersion = expectedVersion
        try fill(&request)
        return request
    }
}
