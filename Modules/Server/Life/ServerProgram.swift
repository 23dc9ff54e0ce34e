internal import EvenhandCrypto
internal import EvenhandDesk
package import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandJournalSQLite
internal import EvenhandScoring
internal import EvenhandTraining
internal import EvenhandWire
internal import Foundation
package import Logging
internal import NIOCore
internal import NIOPosix

/// A server from start to stop: opens the folder, listens, works, drains, lets go.
package struct ServerProgram: Sendable {
    private let settings: SettingsTable
    private let logger: Logger

    package init(settings: SettingsTable, logger: Logger) {
        self.settings = settings
        self.logger = logger
    }

    /// Runs until SIGTERM or SIGINT. `announce` is given the lines for standard output when the server is ready.
    /// - Throws: `SettingsError`, `JournalError`, `StartFailure`: nothing listens then.
    package func run(announce: @Sendable ([String]) -> Void) async throws {
        MemoryReturn.keepForNextWork()
        let signals = TerminationSignals()
        let missing = SystemLibrary.missingAlgorithms
        guard missing.isEmpty else { throw StartFailure.missingAlgorithms(missing) }
        let plan = try ServerPlan(settings)
        let folder = try DataFolder(preparing: plan.dataFolder)
        let tls = try plan.tls.map { files throws(TLSFault) in try ServerTLS(files) }
        let scorer = Scorer(models: try plan.models())
        try folder.checkJournalIsThere()
        let journal = try SQLiteJournal(folder: folder.path, clock: { Instant.now })
        let desk = Desk(journal: journal, scorer: scorer, now: { Instant.now })
        var failure: (any Error)?
        do {
            try await keepingReads(of: desk) {
                try await serve(desk, folder: folder, plan: plan, tls: tls, until: signals, announce: announce)
            }
        } catch {
            failure = error
        }
        await journal.close()
        if let failure { throw failure }
    }

    /// Who reads what is kept while the body runs, and on disk when it ended, however it ends: only a process that was
    /// killed, or whose disk refuses, leaves a gap.
    func keepingReads(of desk: Desk, while body: () async throws -> Void) async throws {
        let logger = logger
        desk.readLog.onTrouble({ logger.error("\($0)") }, recovery: { logger.notice("\($0)") })
        try await desk.readLog.begin()
        do {
            try await body()
        } catch {
            await desk.readLog.flush(isLast: true)
            throw error
        }
        await desk.readLog.flush(isLast: true)
    }

    private func serve(
        _ desk: Desk, folder: DataFolder, plan: ServerPlan, tls: ServerTLS?, until signals: TerminationSignals,
        announce: ([String]) -> Void
    ) async throws {
        let first = try await desk.prepareFirstStart(name: "Administrator", secretBytes: randomBytes(32)) {
            secret throws(DeskError) in
            do throws(JournalError) { try folder.keepFirstToken(secret.text) } catch { throw .journal(error) }
        }
        for policy in try await desk.loadPolicies() {
            logger.error(
                "policy \(policy.version) cannot be read by this release; the one before it is in force: \(policy.faults)"
            )
        }
        let condition = ServerCondition(startedAt: Instant.now)
        var router = CallRouter(repeats: StoredOutcomes(desk: desk).guarding, logger: logger)
        ServiceTable(desk: desk, condition: condition).register(in: &router)
        condition.counting { [router] in router.readings }
        var options = ListenerOptions(logger: logger)
        options.authenticator = .tokens(of: desk, except: condition.revokedTokens)
        options.agent = "evenhand/\(Release.version)"
        options.tls = tls
        options.maxConnectionCount = plan.maxConnectionCount
        options.maxConnectionCountPerAddress = plan.maxConnectionCountPerAddress
        // HTTP first: the wire's door names it to those who knock at the wrong one.
        let http = try await serveHTTP(router, options, plan, condition)
        options.httpAddress = http.map { "\($0.address)" }
        let listener: RunningListener
        do {
            listener = try await listen(on: plan.listenAddress, serving: router, options: options)
        } catch {
            await http?.drain(grace: .zero)
            throw error
        }
        condition.listening { listener.connectionCount + (http?.connectionCount ?? 0) }
        let doors = "wire=\(listener.address)" + (http.map { " http=\($0.address)" } ?? "")
        announce(["listening \(doors)"] + (first.map { ["token=\($0.text)"] } ?? []))
        let reloads = HangupSignal { reload(tls) }
        defer { reloads.stop() }
        let chores = Task { await Chores(desk: desk, logger: logger).run() }
        let clocks = Task {
            await Chores(desk: desk, logger: logger, alertInterval: plan.alertInterval).watchClocks()
        }
        let comparing = Task { await Chores(desk: desk, logger: logger).compareArrivals() }
        let themes = Task { await Chores(desk: desk, logger: logger).follow() }
        let trends = Task { await Chores(desk: desk, logger: logger).watch() }
        let memoryReturn = Task { await MemoryReturn().run() }
        await signals.wait()
        logger.info("stopping: no new calls; those under way get \(plan.drainGrace)")
        condition.drainBegan()
        chores.cancel()
        themes.cancel()
        clocks.cancel()
        trends.cancel()
        comparing.cancel()
        memoryReturn.cancel()
        async let httpDrained: Void? = http?.drain(grace: plan.drainGrace)
        await listener.drain(grace: plan.drainGrace)
        await httpDrained
        await chores.value
        await themes.value
        await clocks.value
        await trends.value
        await comparing.value
        await memoryReturn.value
    }

    /// What SIGHUP asks for. A file that cannot be used is told of, and the old one stays in force.
    private func reload(_ tls: ServerTLS?) {
        guard let tls else { return logger.notice("SIGHUP: there are no TLS files to read again") }
        do throws(TLSFault) {
            try tls.reload()
            logger.notice("SIGHUP: the TLS files were read again; new connections get them")
        } catch {
            logger.error("SIGHUP: the TLS files stay as they were: \(error)")
        }
    }

    private func serveHTTP(
        _ router: CallRouter, _ listener: ListenerOptions, _ plan: ServerPlan, _ condition: ServerCondition
    ) async throws -> RunningHTTPDoor? {
        guard let address = plan.httpAddress else { return nil }
        var http = HTTPDoor.Options()
        http.origins = plan.httpOrigins
        http.isDraining = { condition.isDraining }
        http.listsMethods = plan.listsMethods
        http.metrics = { MetricsPage(methods: condition.methodReadings, gauges: condition.gauges).text }
        do {
            return try await HTTPDoor.start(
                host: address.host, port: address.port, serving: router, listener: listener, http: http,
                group: MultiThreadedEventLoopGroup.singleton)
        } catch {
            throw StartFailure.servingHTTP(address, error)
        }
    }

    private func listen(
        on address: ListenAddress, serving router: CallRouter, options: ListenerOptions
    ) async throws -> RunningListener {
        do {
            return try await WireListener.start(
                on: address, serving: router, options: options, group: MultiThreadedEventLoopGroup.singleton)
        } catch {
            throw StartFailure.listening(address, error)
        }
    }
}

extension Instant {
    /// The machine's clock, read at the edge only.
    package static var now: Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}
