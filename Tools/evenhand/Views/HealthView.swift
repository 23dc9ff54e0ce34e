internal import EvenhandMessages

/// How a server is doing.
enum HealthView {
    static func json(_ health: Evenhand_V1_GetHealthResponse) -> JSONValue {
        [
            "state": .word(health.state), "reason": .textIfAny(health.reason), "release": .string(health.release),
            "model": .string(health.model), "policy": .string(health.policy), "schema": JSONValue(health.schema),
            "started": .moment(health.startedMs), "now": .moment(health.nowMs),
            "journalSequence": JSONValue(health.journalSequence),
            "checkpointSequence": JSONValue(health.checkpointSequence),
            "search": [
                "indexedSequence": JSONValue(health.search.indexedSequence),
                "journalSequence": JSONValue(health.search.journalSequence),
                "backlog": JSONValue(health.search.backlog),
            ],
            "residentBytes": JSONValue(health.residentBytes), "complaints": JSONValue(health.complaints),
            "connections": JSONValue(health.connections), "methods": .array(health.methods.map(json)),
        ]
    }

    private static func json(_ method: Evenhand_V1_MethodCounts) -> JSONValue {
        [
            "method": .string(method.method), "calls": JSONValue(method.calls),
            "failed": .array(method.failed.map { ["code": .string($0.code), "calls": JSONValue($0.calls)] }),
            "unprocessed": JSONValue(method.unprocessed), "receivedBytes": JSONValue(method.receivedBytes),
            "sentBytes": JSONValue(method.sentBytes), "handlerMicroseconds": .number(method.handlerUs),
            "queueMicroseconds": .number(method.queueUs),
        ]
    }

    static func lines(_ health: Evenhand_V1_GetHealthResponse, style: TextStyle) -> [String] {
        let state = Words.phrase(of: health.state)
        let title = health.state == .serving ? style.good(state) : style.alarm(state)
        let uptime = ProgressText.clock(Double(max(0, health.nowMs - health.startedMs)) / 1_000)
        let backlog = ProgressText.grouped(Int(clamping: health.search.backlog))
        let calls = health.methods.reduce(0) { $0 + $1.calls }
        let failed = health.methods.flatMap(\.failed).reduce(0) { $0 + $1.calls }
        return [
            title + (health.reason.isEmpty ? "" : ": " + style.safe(health.reason)),
            "  release \(style.safe(health.release)), model \(style.safe(health.model)), "
                + "policy \(style.safe(health.policy)), schema \(health.schema)",
            "  up \(uptime), \(health.residentBytes / 1_048_576) MB resident, \(health.connections) connections",
            "  \(ProgressText.grouped(Int(clamping: calls))) calls, "
                + "\(ProgressText.grouped(Int(clamping: failed))) of them failed",
            "  \(ProgressText.grouped(Int(clamping: health.complaints))) complaints, "
                + "\(ProgressText.grouped(Int(clamping: health.journalSequence))) events, "
                + "signed up to \(ProgressText.grouped(Int(clamping: health.checkpointSequence)))",
            "  search "
                + (health.search.backlog == 0 ? "has caught up" : "trails by \(backlog) complaints"),
        ]
    }
}
