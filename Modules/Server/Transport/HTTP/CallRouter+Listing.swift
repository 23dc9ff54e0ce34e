internal import EvenhandMessages
internal import Foundation

/// One method as the listing shows it.
private struct ListedMethod: Encodable {
    let name: String
    let kind: String
    let request: String
    let response: String
    /// Whether a repeat is harmless, as the `.proto` file says.
    let idempotency: String
    /// Whether the HTTP door serves it.
    let http: Bool

    init(_ method: RegisteredMethod) {
        name = method.name
        kind =
            switch method.kind {
            case .unary: "unary"
            case .clientStreaming: "client streaming"
            case .serverStreaming: "server streaming"
            case .bidirectional: "bidirectional"
            }
        request = method.json.requestName
        response = method.json.responseName
        idempotency =
            switch method.idempotency {
            case .unknown: "unknown"
            case .noSideEffects: "no side effects"
            case .idempotent: "idempotent"
            }
        http = method.isUnary
    }
}

extension CallRouter {
    /// Every method with its messages, in JSON.
    var methodList: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let listed = methods.values.sorted { $0.name < $1.name }.map(ListedMethod.init)
        // Strings and truth values cannot fail to encode.
        return (try? encoder.encode(["methods": listed])).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "{}\n"
    }

    /// The counters of every method, by name.
    var readings: [(name: String, reading: MethodMeter.Reading)] {
        methods.values.sorted { $0.name < $1.name }.map { ($0.name, $0.observer.meter.reading) }
    }

    /// The counters of every method in Prometheus' text format.
    package var metricsText: String {
        MetricsPage(methods: readings, gauges: []).text
    }
}
