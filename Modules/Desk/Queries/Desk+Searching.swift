package import EvenhandDomain
package import EvenhandJournal

extension Desk {
    /// Complaints whose narrative holds every word, each with its entry, and on the first page how many there are. What is not
    /// wholly open to the reader is passed over, in the count too, and the page filled with what follows.
    ///
    /// - Parameter wish: with a filter, a page is short before the end where `bounds.looked` open hits were looked at for it.
    package func search(
        _ query: SearchQuery, _ wish: SearchWish = SearchWish(), by actor: Actor
    ) async throws(DeskError) -> FoundComplaints {
        try require(.read, of: actor)
        let gate = try await gate(.everything, for: actor)
        let found: FoundComplaints
        switch wish.order {
        case .urgency(let key): found = try await ranked(query, after: key, wish, gate, by: actor)
        case .newest(let key) where wish.isNarrowed:
            found = try await narrowed(query, below: key, wish, gate, by: actor)
        case .newest(let key): found = try await newest(query, below: key, wish, gate, by: actor)
        }
        noteReads(found.hits.map(\.hit.complaint), as: .search, by: actor)
        return found
    }

    private func newest(
        _ query: SearchQuery, below key: Int64?, _ wish: SearchWish, _ gate: CaseGate, by actor: Actor
    ) async throws(DeskError) -> FoundComplaints {
        var found = FoundComplaints()
        let hits = try await filled(wish.limit, from: key) { below, wanted async throws(DeskError) in
            let page = try await reading { () async throws(JournalError) in
                try await journal.search(query, below: below, limit: wanted)
            }
            (found.indexedThrough, found.backlog) = (page.indexedThrough, page.backlog)
            let entries = try await openEntries(of: page.hits.map(\.complaint), gate)
            let open: [FoundComplaints.Hit] = page.hits.compactMap { hit in
                entries[hit.complaint].map { (hit: hit, entry: $0) }
            }
            return (open, page.next)
        }
        found.hits = hits.rows
        found.next = hits.hasMore ? hits.rows.last.map { SearchWish.Order.newest(below: $0.hit.sequence) } : nil
        guard wish.order.isFirstPage else { return found }
        var number = hits.rows.count
        if hits.hasMore {
            number = try await withoutClosed(to: actor) { closed async throws(DeskError) in
                try await reading { () async throws(JournalError) in
                    try await journal.searchCount(query, without: closed, limit: wish.bounds.counted + 1)
                }
            }
        }
        found.count = FoundComplaints.Count(number, isWhole: true, wish.bounds)
        return found
    }

    private func narrowed(
        _ query: SearchQuery, below key: Int64?, _ wish: SearchWish, _ gate: CaseGate, by actor: Actor
    ) async throws(DeskError) -> FoundComplaints {
        let isFirst = wish.order.isFirstPage
        let look = try await look(
            at: query, below: key, wish, wanted: (isFirst ? max(wish.limit, wish.bounds.counted) : wish.limit) + 1,
            by: actor)
        let page = Array(look.admitted.prefix(wish.limit))
        let end = look.admitted.count > wish.limit ? page.last?.sequence : look.end
        var found = look.found
        found.hits = try await hits(at: page, of: query, gate)
        found.next = end.map { SearchWish.Order.newest(below: $0) }
        if isFirst {
            found.count = FoundComplaints.Count(look.admitted.count, isWhole: look.end == nil, wish.bounds)
        }
        return found
    }

    /// Made anew for every page: a place in the order stays one when complaints come, change or are closed.
    private func ranked(
        _ query: SearchQuery, after key: UrgencyKey?, _ wish: SearchWish, _ gate: CaseGate, by actor: Actor
    ) async throws(DeskError) -> FoundComplaints {
        let look = try await look(at: query, below: nil, wish, wanted: nil, by: actor)
        var ranking: [(place: SearchPlace, key: UrgencyKey)] = []
        for place in look.admitted {
            guard let urgency = look.urgencies[place.complaint] else { continue }
            if let key, urgency <= key { continue }
            ranking.append((place: place, key: urgency))
        }
        ranking.sort { $0.key < $1.key }
        let page = ranking.prefix(wish.limit)
        var found = look.found
        found.hits = try await hits(at: page.map(\.place), of: query, gate)
        found.next = ranking.count > wish.limit ? page.last.map { SearchWish.Order.urgency(after: $0.key) } : nil
        found.isRankingCapped = look.end != nil
        if wish.order.isFirstPage {
            found.count = FoundComplaints.Count(look.admitted.count, isWhole: look.end == nil, wish.bounds)
        }
        return found
    }

    /// The places with their passages and entries, as far as they are open to the reader.
    private func hits(
        at places: [SearchPlace], of query: SearchQuery, _ gate: CaseGate
    ) async throws(DeskError) -> [FoundComplaints.Hit] {
        let hits = try await reading { () async throws(JournalError) in
            try await journal.searchHits(query, at: places)
        }
        let entries = try await openEntries(of: hits.map(\.complaint), gate)
        return hits.compactMap { hit in entries[hit.complaint].map { (hit: hit, entry: $0) } }
    }
}

// MARK: Looking through hits

/// What a look through hits came to.
private struct SearchLook {
    /// Open to the reader and not left out by the filter, the newest first.
    var admitted: [SearchPlace] = []
    /// Of these, and of no others.
    var urgencies: [ComplaintID: UrgencyKey] = [:]
    /// The last hit that was looked at, one that is open to the reader; nil when the hits came to their end.
    var end: Int64?
    /// Nothing but how far search reaches.
    var found = FoundComplaints()
}

extension Desk {
    /// Looks through the newest open hits until so many are admitted, the hits end or so many were looked at as the bounds
    /// say. What is closed to the reader counts nowhere: where the look ends tells nothing of it.
    ///
    /// - Parameter wanted: nil: as many as there are.
    private func look(
        at query: SearchQuery, below key: Int64?, _ wish: SearchWish, wanted: Int?, by actor: Actor
    ) async throws(DeskError) -> SearchLook {
        try await withoutClosed(to: actor) { closed async throws(DeskError) in
            try await look(at: query, below: key, wish, wanted: wanted, without: closed)
        }
    }

    /// What comes of leaving out what is closed to the reader, asked again where something was closed meanwhile: whatever the
    /// index holds was committed before, so the second asking knows of it.
    private func withoutClosed<Answer>(
        to actor: Actor, _ body: (Set<ComplaintID>) async throws(DeskError) -> Answer
    ) async throws(DeskError) -> Answer {
        var closed = try await numbersWithheld(from: actor)
        while true {
            let answer = try await body(closed)
            let now = try await numbersWithheld(from: actor)
            if now.isSubset(of: closed) || Task.isCancelled { return answer }
            closed.formUnion(now)
        }
    }

    private func look(
        at query: SearchQuery, below key: Int64?, _ wish: SearchWish, wanted: Int?, without closed: Set<ComplaintID>
    ) async throws(DeskError) -> SearchLook {
        let filter = wish.filter
        var look = SearchLook()
        var below = key
        var looked = 0
        repeat {
            // What few match is looked for in fewer, larger steps.
            let step = wanted == nil ? wish.bounds.looked : min(max(1_000, looked * 4), wish.bounds.looked - looked)
            let from = below
            let page = try await reading { () async throws(JournalError) in
                try await journal.searchMatches(query, matching: filter, without: closed, below: from, limit: step)
            }
            (look.found.indexedThrough, look.found.backlog) = (page.indexedThrough, page.backlog)
            for match in page.matches {
                look.admitted.append(match.place)
                look.urgencies[match.place.complaint] = match.urgency
            }
            looked += page.lookedCount
            below = page.next
            look.end = page.next
            if Task.isCancelled { break }
        } while look.end != nil && looked < wish.bounds.looked && look.admitted.count < wanted ?? .max
        return look
    }
}
