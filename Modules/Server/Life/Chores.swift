internal import EvenhandDesk
internal import EvenhandJournal
internal import Logging

/// What the house does by itself. Once a minute it reopens heads whose promised remedies are overdue, drops outcomes that
/// no repeat can ask for any more and signs a checkpoint; beside that it looks at clocks, looks for duplicates among
/// arrivals, and follows arrivals into themes.
struct Chores: Sendable {
    let desk: Desk
    let logger: Logger
    var interval = Duration.seconds(60)
    /// Between two looks at the clocks.
    var alertInterval = Duration.seconds(60)

    /// Follows arrivals into the themes they belong to, until the task is cancelled.
    func follow() async {
        await desk.followThemes { error in
            logger.error("complaints were not held against the themes, and are when the next one arrives: \(error)")
        }
    }

    /// Looks at the clocks whose time has come, and tells whoever is to be told, until the task is cancelled.
    func watchClocks() async {
        while !Task.isCancelled {
            do {
                let round = try await desk.raiseAlerts()
                if round.raised > 0 { logger.notice("alerts raised: \(round.raised)") }
                for (complaint, why) in round.failed {
                    logger.error("the clocks of \(complaint) could not be looked at, and are in an hour: \(why)")
                }
                if round.isFull {
                    await Task.yield()
                    continue
                }
            } catch {
                logger.error("clocks were not looked at, and are with the next round: \(error)")
            }
            try? await Task.sleep(for: alertInterval)
        }
    }

    /// Holds what arrives against the watched series, until the task is cancelled.
    func watch() async {
        await desk.followTrends { error in
            logger.error("watched series were not looked at, and are when the next event arrives: \(error)")
        }
    }

    /// Holds complaints that arrived against those before them, until the task is cancelled. After an import there is more
    /// than a round takes: then the next begins at once, and while more arrives takes a tenth of the time.
    func compareArrivals() async {
        let size = 1_000
        while !Task.isCancelled {
            var pause = interval
            do {
                let (began, position) = (ContinuousClock.now, desk.journal.position)
                if try await desk.compareArrivals(limit: size) == size {
                    let isQuiet = desk.journal.position == position
                    pause = isQuiet ? .zero : (ContinuousClock.now - began) * 9
                }
            } catch {
                logger.error("complaints were not compared for duplicates, and are with the next round: \(error)")
            }
            try? await Task.sleep(for: pause)
        }
    }

    /// Works until the task is cancelled. A failing round is logged and the next one tries again.
    func run() async {
        while !Task.isCancelled {
            do {
                let overdue = try await desk.reviewDueRemedies()
                if overdue > 0 {
                    logger.notice("promises overdue on \(overdue) complaints: their heads are open again")
                }
                try await desk.forgetOldOutcomes()
                try await desk.journal.checkpoint()
            } catch {
                logger.error("a chore failed and is tried again in a minute: \(error)")
            }
            try? await Task.sleep(for: interval)
        }
    }
}
