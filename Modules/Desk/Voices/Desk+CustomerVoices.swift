internal import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// Voices of a customer whose complaints are looked at together.
    private static var voicesPerRound: Int { 16 }

    /// The last voices of a customer that the actor may know of, the newest first, without what files brought; none for whoever
    /// may not see voices. Costs as much as voices are looked at: those that are closed to the actor are passed over.
    func lastVoices(
        of customer: CustomerID, limit: Int, by actor: Actor
    ) async throws(DeskError) -> [VoiceRecord] {
        guard Permission.reach(of: .readVoices, for: actor) == .everything else { return [] }
        try await foldVoices()
        var found: [VoiceEntry] = []
        var passed = 0
        while found.count < limit {
            let round = voices.entries(of: customer, passing: passed, limit: Self.voicesPerRound)
            if round.isEmpty { break }
            passed += round.count
            let gate = VoiceGate(
                closed: try await withheld(Set(round.compactMap(\.complaint)), from: actor),
                surveys: try await loadVoices().state, themes: try await loadThemes().state)
            found += round.compactMap(gate.open).prefix(limit - found.count)
        }
        var records: [VoiceRecord] = []
        for entry in found { records.append(try await words(of: entry)) }
        return records
    }

    /// Folds voices on where somebody has asked for them already, so that the next question finds little left to fold.
    func keepVoices() async throws(DeskError) {
        if voices.through > 0 { try await foldVoices() }
    }
}
