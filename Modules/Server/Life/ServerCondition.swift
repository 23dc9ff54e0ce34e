internal import EvenhandDomain
internal import Foundation
internal import Synchronization

/// What the process knows of itself, shared between its life cycle and the health call.
final class ServerCondition: Sendable {
    let startedAt: Instant
    let revokedTokens = RevokedTokens()
    private let draining = Mutex(Draining())
    private let connections = Mutex<ConnectionCount?>(nil)
    private let methods = Mutex<MethodReadings?>(nil)

    /// A closure that a lock hands out by itself is wrapped anew each time and put back wrapped: a call of it then
    /// goes through as many wrappers as there were calls before. In a structure it stays as it is.
    private struct ConnectionCount: Sendable {
        var now: @Sendable () -> Int
    }

    private struct MethodReadings: Sendable {
        var now: @Sendable () -> [(name: String, reading: MethodMeter.Reading)]
    }

    private struct Draining {
        var hasBegun = false
        var actions: [Int: @Sendable () -> Void] = [:]
        var nextID = 0
    }

    init(startedAt: Instant) {
        self.startedAt = startedAt
    }

    var isDraining: Bool { draining.withLock { $0.hasBegun } }
    var connectionCount: Int { connections.withLock { $0 }?.now() ?? 0 }

    /// The counters of every method, by name.
    var methodReadings: [(name: String, reading: MethodMeter.Reading)] { methods.withLock { $0 }?.now() ?? [] }

    /// From now on `readings` says what the methods' calls came to.
    func counting(_ readings: @escaping @Sendable () -> [(name: String, reading: MethodMeter.Reading)]) {
        methods.withLock { $0 = MethodReadings(now: readings) }
    }

    /// From now on `count` says how many connections are open.
    func listening(_ count: @escaping @Sendable () -> Int) {
        connections.withLock { $0 = ConnectionCount(now: count) }
    }

    func drainBegan() {
        let actions = draining.withLock { draining in
            draining.hasBegun = true
            defer { draining.actions = [:] }
            return draining.actions.values.map { $0 }
        }
        for action in actions { action() }
    }

    /// Runs `action` once when draining begins, at once when it has begun.
    /// - Returns: What to `forget` when it is no longer wanted.
    func onDrain(_ action: @escaping @Sendable () -> Void) -> Int {
        let (id, runNow) = draining.withLock { draining in
            draining.nextID += 1
            if !draining.hasBegun { draining.actions[draining.nextID] = action }
            return (draining.nextID, draining.hasBegun)
        }
        if runNow { action() }
        return id
    }

    func forget(_ id: Int) {
        draining.withLock { $0.actions[id] = nil }
    }
}

extension ServerCondition {
    /// What monitoring is told of the process.
    var gauges: [MetricsPage.Gauge] {
        [
            .init(
                name: "evenhand_connections", help: "Connections that are open, on both doors.",
                value: Double(connectionCount)),
            .init(
                name: "evenhand_draining", help: "1 while the server is stopping.", value: isDraining ? 1 : 0),
            .init(
                name: "evenhand_started_seconds", help: "When the server started, in seconds since 1970.",
                value: Double(startedAt.milliseconds) / 1000),
            .init(
                name: "process_resident_memory_bytes", help: "Physical memory the process holds.",
                value: Double(ResidentMemory.byteCount())),
        ]
    }
}

/// The release of this program.
package enum Release {
    package static let version = "0.1.0"
}

enum ResidentMemory {
    /// Bytes of physical memory the process holds; 0 where the system does not say.
    static func byteCount() -> UInt64 {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
        let fields = text.split(separator: " ")
        guard fields.count > 1, let pages = UInt64(fields[1]) else { return 0 }
        return pages * UInt64(sysconf(Int32(_SC_PAGESIZE)))
    }
}
