import EvenhandWire

/// The counters in Prometheus' text format, version 0.0.4.
struct MetricsPage {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// One figure of the whole process.
    struct Gauge: Sendable {
        let name: String
        let help: String
        let value: Double
    }

    let methods: [(name: String, reading: MethodMeter.Reading)]
    let gauges: [Gauge]

    var text: String {
        var page = ""
        for gauge in gauges {
            page += "# HELP \(gauge.name) \(gauge.help)\n# TYPE \(gauge.name) gauge\n\(gauge.name) \(gauge.value)\n"
        }
        let called = methods.filter { $0.reading.callCount > 0 }
        page += family("evenhand_calls_total", "counter", "Calls that ended, by method and code.")
        for (name, reading) in called {
            if reading.succeeded > 0 { page += line("evenhand_calls_total", name, reading.succeeded, code: "ok") }
            for (code, count) in reading.failed.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                page += line("evenhand_calls_total", name, count, code: ConnectAnswer.name(of: code))
            }
        }
        page += counters(
            "evenhand_unprocessed_total", "Calls turned away before any handler saw them.", called, \.unprocessed)
        page += counters(
            "evenhand_received_bytes_total", "Bytes of request messages.", called, \.receivedByteCount)
        page += counters("evenhand_sent_bytes_total", "Bytes of response messages.", called, \.sentByteCount)
        page += summary(
            "evenhand_handler_seconds",
            "Time in handlers. Of the calls answered on the event loop one in sixteen is timed.", called,
            \.timedCount, \.handlerSeconds)
        page += summary(
            "evenhand_queue_seconds", "Time from a call's arrival to its handler's start, where it had to wait.",
            called,
            \.queuedCount, \.queueSeconds)
        return page
    }

    private typealias Called = [(name: String, reading: MethodMeter.Reading)]

    private func family(_ name: String, _ type: String, _ help: String) -> String {
        "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    private func line(_ name: String, _ method: String, _ value: Int, code: String? = nil) -> String {
        "\(name){method=\"\(method)\"\(code.map { ",code=\"\($0)\"" } ?? "")} \(value)\n"
    }

    private func counters(
        _ name: String, _ help: String, _ called: Called, _ field: KeyPath<MethodMeter.Reading, Int>
    ) -> String {
        called.reduce(family(name, "counter", help)) { page, method in
            let value = method.reading[keyPath: field]
            return value == 0 ? page : page + line(name, method.name, value)
        }
    }

    private func summary(
        _ name: String, _ help: String, _ called: Called, _ count: KeyPath<MethodMeter.Reading, Int>,
        _ seconds: KeyPath<MethodMeter.Reading, Double>
    ) -> String {
        called.reduce(family(name, "summary", help)) { page, method in
            guard method.reading[keyPath: count] > 0 else { return page }
            return page + "\(name)_sum{method=\"\(method.name)\"} \(method.reading[keyPath: seconds])\n"
                + line(name + "_count", method.name, method.reading[keyPath: count])
        }
    }
}
