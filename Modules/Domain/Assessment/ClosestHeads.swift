/// R14: the earlier heads that are most like one to be decided. They are chosen by ground and by the likeness of what is
/// alleged and told; nothing of who complains goes into it.
package enum ClosestHeads {
    /// How many are shown.
    package static let count = 5

    /// The words a head is compared by.
    package static func words(of head: HeadState, in state: ComplaintState) -> WordSet {
        WordSet([head.allegation.text, state.intake?.narrative.text].compactMap { $0 })
    }

    /// The heads of an earlier complaint that may be among the closest: of the same ground, decided by a finding, and
    /// at least as alike as the policy asks.
    package static func candidates(
        in state: ComplaintState, of complaint: ComplaintID, ground: Ground, like words: WordSet, floor: Int
    ) -> [ClosestHead] {
        state.heads.compactMap { head in
            guard head.ground == ground, let finding = head.finding else { return nil }
            let likeness = words.likeness(to: self.words(of: head, in: state))
            guard likeness >= floor, likeness > 0 else { return nil }
            return ClosestHead(
                complaint: complaint, head: head.head, outcome: finding.outcome, likeness: likeness,
                foundAt: finding.at)
        }
    }

    /// The closest of all candidates: the most alike, then the latest, then the highest number.
    package static func chosen(from candidates: [ClosestHead]) -> [ClosestHead] {
        let sorted = candidates.sorted { one, other in
            if one.likeness != other.likeness { return one.likeness > other.likeness }
            if one.foundAt != other.foundAt { return one.foundAt > other.foundAt }
            return (one.complaint, one.head) > (other.complaint, other.head)
        }
        return Array(sorted.prefix(count))
    }

    /// What more than half of them found; nil where they went different ways, or there are none.
    package static func leaning(of heads: [ClosestHead]) -> Outcome.Leaning? {
        Outcome.Leaning.allCases.first { leaning in
            heads.count { $0.outcome.leaning == leaning } * 2 > heads.count
        }
    }
}
