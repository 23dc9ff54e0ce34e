internal import EvenhandDomain
internal import EvenhandJournal

/// The last answer about phrases, and all that it depends on: several leaders open the same page on the same morning.
struct KeptPhrases: Sendable {
    /// With its last day said.
    let question: PhraseQuestion
    /// What was closed to whoever asked.
    let leftOut: Set<ComplaintID>
    /// Where the journal stood before anything was read.
    let position: Int64
    let record: PhrasesRecord
}

extension Desk {
    /// The answer to the same question; nil once anything was recorded since. Whether the same is closed to whoever asks now is theirs
    /// to look at.
    func keptPhrases(_ question: PhraseQuestion) -> KeptPhrases? {
        guard let kept = trends.withState({ $0.keptPhrases }), kept.question == question,
            kept.position == journal.position
        else { return nil }
        return kept
    }

    func keep(_ phrases: KeptPhrases) {
        trends.withState { $0.keptPhrases = phrases }
    }
}
