internal import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// Voices of a customer whose complaints are looked at together.
    private static var voicesPerRound: Int { 16 }

    /// The last voices of a customer that the actor may know of, the newest first, without what files brought; none for whoever
    /// may not see voices. Costs as much as voices are looked at: those that are closed to the actor are passed over. What is
    /// new is read of the stream of voices alone, so that the first card after a start does not wait for the whole journal.
    func lastVoices(
        of customer: CustomerID, limit: Int, by actor: Actor
    ) async throws(DeskError) -> [VoiceRecord] {
        guard Permission.reach(of: .readVoices, for: actor) == .everything else { return [] }
        let (surveys, themes) = (try await loadVoices().state, try await loadThemes().state)
        var found: [VoiceEntry] = []
        var key: VoiceID?
        while found.count < limit {
            // Below the last one looked at, not after so many: others may say something meanwhile.
            let round = voices.entries(of: customer, below: key, limit: Self.voicesPerRound)
            if round.isEmpty { break }
            key = round.last?.id
            let gate = VoiceGate(
                closed: try await withheld(Set(round.compactMap(\.complaint)), from: actor), surveys: surveys,
                themes: themes)
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
