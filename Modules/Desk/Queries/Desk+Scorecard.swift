package import EvenhandDomain
internal import EvenhandJournal

/// What the evidence on the heads of a complaint weighs, as far as the reader may see them.
package struct ScorecardRecord: Sendable {
    package let version: Int64
    package let policy: DomainPolicy
    package let heads: [HeadAssessment]
}

extension Desk {
    /// The scorecard of every head, or of one. A concerned employee sees that of their own heads, without the earlier
    /// heads of others.
    package func scorecard(
        of id: ComplaintID, head: HeadID? = nil, by actor: Actor
    ) async throws(DeskError) -> ScorecardRecord {
        let record = try await complaint(id, withObstacles: false, by: actor)
        if let head, record.state.head(head) == nil {
            throw .refused(.notFound("head", head, find: CommandLineFix(id).show))
        }
        let heads = head.map { [$0] } ?? record.state.heads.map(\.head)
        var facts = ComplaintFacts(complaint: id, policy: policy)
        if !record.isWhole { for head in heads { facts.closest[head] = [] } }
        noteRead(id, as: .scorecard, by: actor)
        try await load(into: &facts, for: id, in: record.state, by: actor) { facts in
            ComplaintDecider.neededFacts(assessing: heads, of: record.state, having: facts)
        }
        return ScorecardRecord(
            version: record.version, policy: policy,
            heads: ComplaintDecider.assessments(of: record.state, only: head, given: facts, at: now()))
    }

    /// The closest earlier heads of a head, and the versions their complaints were read at. Looks at the newest
    /// complaints of the same product area and topic, at most so many, so that a long history costs no more than a
    /// short one.
    func closestHeads(
        to head: HeadState, of id: ComplaintID?, in state: ComplaintState, by actor: Actor
    ) async throws(DeskError) -> (heads: [ClosestHead], versions: [StreamID: Int64]) {
        let words = ClosestHeads.words(of: head, in: state)
        guard !words.isEmpty else { return ([], [:]) }
        let floor = policy.figures.closestLikeness
        var candidates: [ClosestHead] = []
        var versions: [StreamID: Int64] = [:]
        for other in try await earlierComplaints(like: head, besides: id, in: state, by: actor) {
            let loaded = try await loadComplaint(other)
            let found = ClosestHeads.candidates(
                in: loaded.state, of: other, ground: head.ground, like: words, floor: floor)
            guard !found.isEmpty else { continue }
            candidates += found
            versions[.complaint(other)] = loaded.version
        }
        let chosen = ClosestHeads.chosen(from: candidates)
        let kept = Set(chosen.map { StreamID.complaint($0.complaint) })
        return (chosen, versions.filter { kept.contains($0.key) })
    }

    /// How many summaries are looked at, and how many complaints read, for one head.
    private static var scannedLimit: Int { 500 }
    private static var readLimit: Int { 40 }

    private func earlierComplaints(
        like head: HeadState, besides id: ComplaintID?, in state: ComplaintState, by actor: Actor
    ) async throws(DeskError) -> [ComplaintID] {
        let filter = ComplaintFilter(topic: state.score?.topic?.label, productArea: state.intake?.productArea)
        let gate = try await gate(.everything, for: actor)
        var found: [ComplaintID] = []
        var scanned = 0
        var key: ComplaintID?
        repeat {
            let below = key
            let page = try await reading { () async throws(JournalError) in
                try await journal.complaints(filter, below: below, limit: 100)
            }
            scanned += max(1, page.entries.count)
            for entry in page.entries where entry.id != id && found.count < Self.readLimit {
                let isLike = entry.summary.heads.contains { line in
                    line.ground == head.ground && line.outcome != nil
                }
                // What is not open to whoever decides is no reason they could give either.
                if isLike, gate.access(to: entry) == .whole { found.append(entry.id) }
            }
            key = page.next
        } while key != nil && scanned < Self.scannedLimit && found.count < Self.readLimit
        return found
    }
}
