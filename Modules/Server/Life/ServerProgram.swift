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
        let signals = TerminationSignals()
        let plan = try ServerPlan(settings)
        let folder = try DataFolder(preparing: plan.dataFolder)
        let scorer = Scorer(model: try plan.model())
        try folder.checkJournalIsThere()
        let journal = try SQLiteJournal(folder: folder.path, clock: { Instant.now })
        do {
            let desk = Desk(journal: journal, scorer: scorer, now: { Instant.now })
            try await serve(desk, folder: folder, plan: plan, until: signals, announce: announce)
        } catch {
            await journal.close()
            throw error
        }
        await journal.close()
    }

    private func serve(
        _ desk: Desk, folder: DataFolder, plan: ServerPlan, until signals: TerminationSignals,
        announce: ([String]) -> Void
    ) async throws {
        let first = try await desk.prepareFirstStart(name: "Administrator", secretBytes: randomBytes(32)) {
            secret throws(DeskError) in
            do throws(JournalError) { try folder.keepFirstToken(secret.text) } catch { throw .journal(error) }
        }
        let condition = ServerCondition(startedAt: Instant.now)
        var router = CallRouter()
        ServiceTable(desk: desk, condition: condition).register(in: &router)
        var options = ListenerOptions(logger: logger)
        options.authenticator = .tokens(of: desk)
        options.agent = "evenhand/\(Release.version)"
        options.maxConnectionCount = plan.maxConnectionCount
        options.maxConnectionCountPerAddress = plan.maxConnectionCountPerAddress
        let listener = try await listen(on: plan.listenAddress, serving: router, options: options)
        condition.listening { listener.connectionCount }
        announce(
            ["listening wire=\(listener.address)"] + (first.map { ["token=\($0.text)"] } ?? []))
        let chores = Task { await Chores(desk: desk, logger: logger).run() }
        let memoryReturn = Task { await MemoryReturn(journal: desk.journal).run() }
        await signals.wait()
        logger.info("stopping: no new calls; those under way get \(plan.drainGrace)")
        condition.drainBegan()
        chores.cancel()
        memoryReturn.cancel()
        await listener.drain(grace: plan.drainGrace)
        await chores.value
        await memoryReturn.value
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
