internal import EvenhandDomain
internal import EvenhandJournal

/// What a decision wants recorded: the events of one stream, what they bring about in others, and the other streams it
/// had read.
struct Decision: Sendable {
    let target: Append.Target
    let events: [DomainEvent]
    var checks: [StreamVersion]
    var uniqueKey: String?
    /// Events of other streams that belong to the same append, behind the decision's own.
    var others: [Append.Part] = []

    /// Its own stream first.
    var parts: [Append.Part] { [Append.Part(target, events)] + others }
}

extension Desk {
    /// How often a decision is taken anew when others move what it read.
    static var attemptLimit: Int { 8 }

    /// Decides and appends; when a stream the decision read has moved meanwhile, reads and decides again.
    /// `decide` returning no events means that there is nothing to do.
    func commit(
        about stream: StreamID?, _ decide: () async throws(DeskError) -> Decision
    ) async throws(DeskError) -> CommandOutcome {
        if let earlier = KeyedCall.earlierOutcome { return earlier }
        var last: StreamConflict?
        for _ in 0..<Self.attemptLimit {
            let decision = try await decide()
            if decision.events.isEmpty, case .existing(let stream, let version) = decision.target {
                return CommandOutcome(stream: stream, version: version, events: [])
            }
            switch try await append(decision) {
            case .appended(let appended):
                KeyedCall.appended()
                let made = appended.streams[0]
                return CommandOutcome(
                    stream: made.stream, version: made.version, events: decision.events)
            case .already(let stream):
                return CommandOutcome(stream: stream, version: 0, events: [])
            case .conflict(let conflict):
                last = conflict
            }
        }
        throw .busy(
            last ?? StreamConflict(stream: stream ?? .access, expectedVersion: 0, actualVersion: 0))
    }

    private func append(_ decision: Decision) async throws(DeskError) -> AppendOutcome {
        do throws(JournalError) {
            return try await journal.append(
                Append(
                    decision.parts, checking: decision.checks,
                    uniqueKey: decision.uniqueKey, outcome: KeyedCall.draft(at: now())))
        } catch {
            throw .journal(error)
        }
    }
}

extension Decision {
    /// The versions a decision had read, apart from its own stream's, which the target already checks.
    static func checks(_ versions: [StreamID: Int64], besides own: StreamID?) -> [StreamVersion] {
        versions.filter { $0.key != own }.map { StreamVersion($0.key, at: $0.value) }
    }
}
