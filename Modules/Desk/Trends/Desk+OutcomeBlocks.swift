package import EvenhandDomain
internal import EvenhandJournal

/// What became of a block.
package enum BlockOutcome: Sendable, Equatable {
    case taken(Int)
    case already(Int)
}

extension Desk {
    /// What a column of outcomes may be called.
    package static let outcomeColumns = Set(["received", "closed", "id"] + TrendDimension.allCases.map(\.rawValue))

    /// Takes a block of outcomes that were handled elsewhere, whole or not at all. One that is there already is not taken twice.
    package func take(
        _ block: OutcomeBlock, dryRun: Bool = false, by actor: Actor
    ) async throws(DeskError) -> BlockOutcome {
        try require(.importComplaints, of: actor)
        do throws(Refusal) { try block.check(names: Self.outcomeColumns) } catch { throw .refused(error) }
        var last: StreamConflict?
        for _ in 0..<Self.attemptLimit {
            try await foldOutcomes()
            let (sources, version) = trends.withState { ($0.sources, $0.outcomesVersion) }
            do throws(Refusal) {
                if try sources.fate(of: block) == .already { return .already(block.rowCount) }
            } catch {
                throw .refused(error)
            }
            if dryRun { return .taken(block.rowCount) }
            let append = Append([
                Append.Part(
                    .existing(.outcomes, expectedVersion: version),
                    [.outcomes(OutcomesEvent(at: now(), by: actor.person, .taken(block)))])
            ])
            let outcome = try await reading { () async throws(JournalError) in try await journal.append(append) }
            switch outcome {
            case .appended(let appended):
                // Folded from what is at hand, so that the writer's own block is not read back.
                trends.withState { state in
                    guard state.outcomesVersion == version, let stream = appended.streams.first else { return }
                    state.take(
                        RecordedEvent(
                            sequence: appended.sequences.lowerBound, stream: .outcomes, version: stream.version,
                            event: .outcomes(OutcomesEvent(at: now(), by: actor.person, .taken(block)))))
                }
                return .taken(block.rowCount)
            case .already: return .already(block.rowCount)
            case .conflict(let conflict): last = conflict
            }
        }
        throw .busy(last ?? StreamConflict(stream: .outcomes, expectedVersion: 0, actualVersion: 0))
    }

    /// What is there of every source.
    package func outcomeSources(by actor: Actor) async throws(DeskError) -> OutcomesState {
        try require(.importComplaints, of: actor)
        try await foldOutcomes()
        return trends.withState { $0.sources }
    }

    /// Folds the blocks that are not folded yet, a few at a time.
    func foldOutcomes() async throws(DeskError) {
        try await trends.turn.take { () async throws(DeskError) in
            while true {
                let version = trends.withState { $0.outcomesVersion }
                let recorded = try await reading { () async throws(JournalError) in
                    try await journal.events(of: .outcomes, from: version + 1, limit: 8)
                }
                if recorded.isEmpty { return }
                trends.withState { state in for event in recorded { state.take(event) } }
            }
        }
    }
}
