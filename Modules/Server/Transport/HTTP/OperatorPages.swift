internal import HTTPTypes
internal import Hummingbird
import NIOCore

/// What supervisors and monitors ask for, without a credential: nothing here tells of a person or a complaint.
struct OperatorPages: Sendable {
    let isDraining: @Sendable () -> Bool
    let metrics: (@Sendable () -> String)?
    /// JSON; nil when methods are not listed.
    let methods: String?

    func add(to router: Router<DoorContext>) {
        // The process answers.
        router.get("healthz") { _, _ in Self.text(.ok, "ok\n") }
        // The server takes calls.
        router.get("readyz") { _, _ in
            isDraining() ? Self.text(.serviceUnavailable, "draining\n") : Self.text(.ok, "ready\n")
        }
        if let metrics {
            router.get("metrics") { _, _ in Self.text(.ok, metrics(), type: MetricsPage.contentType) }
        }
        if let methods {
            router.get("methods") { _, _ in Self.text(.ok, methods, type: "application/json") }
        }
    }

    static func text(_ status: HTTPResponse.Status, _ text: String, type: String = "text/plain; charset=utf-8")
        -> Response
    {
        Response(
            status: status, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
