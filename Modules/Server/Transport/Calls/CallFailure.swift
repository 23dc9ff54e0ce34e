package import EvenhandWire

/// What a handler throws when the caller shall learn the reason. Any other error reaches the caller as UNKNOWN without
/// its text.
package struct CallFailure: Error, Hashable, Sendable {
    package var status: Status
    /// Goes out in END beside the status.
    package var metadata: Metadata

    /// - Parameter details: Serialised `google.protobuf.Any` values.
    package init(_ code: StatusCode, _ text: String, details: [[UInt8]] = [], metadata: Metadata = Metadata()) {
        status = Status(code, text, details: details)
        self.metadata = metadata
    }

    package init(status: Status, metadata: Metadata = Metadata()) {
        self.status = status
        self.metadata = metadata
    }
}

/// A request that is not a valid message of its type.
struct UndecodableRequest: Error {}

extension CallFailure {
    /// What the caller is told about `error`; nil for one whose text must not leave the server.
    init?(telling error: any Error) {
        switch error {
        case let failure as CallFailure: self = failure
        case is CancellationError: self.init(.cancelled, "the call was cancelled")
        case is UndecodableRequest:
            self.init(.invalidArgument, "the request is not a valid message of the method's request type")
        default: return nil
        }
    }

    private static let withheldText = "the handler failed; the server's log says why"
    static let withheld = CallFailure(.unknown, withheldText)

    /// For an error whose text stays on the server.
    static func withheld(requestID: String?) -> CallFailure {
        guard let requestID else { return withheld }
        return CallFailure(
            .unknown, "\(withheldText), under request-id \(requestID)", metadata: ["request-id": requestID])
    }
}
