package import EvenhandDomain
internal import Synchronization

extension MemoryJournal {
    package func search(
        _ query: SearchQuery, below key: Int64?, limit: Int
    ) async throws(JournalError) -> SearchPage {
        let reach = position
        let all = places(of: query, below: key)
        let page = Array(all.prefix(limit))
        return SearchPage(
            hits: try await searchHits(query, at: page), next: all.count > limit ? page.last?.sequence : nil,
            indexedThrough: reach, backlog: 0)
    }

    package func searchMatches(
        _ query: SearchQuery, matching filter: ComplaintFilter, without closed: Set<ComplaintID>, below key: Int64?,
        limit: Int
    ) async throws(JournalError) -> SearchMatches {
        let reach = position
        let open = places(of: query, below: key).filter { !closed.contains($0.complaint) }
        let looked = open.prefix(limit)
        let entries = store.withLock { $0.complaints }
        let matches = looked.compactMap { place -> SearchMatch? in
            guard let entry = entries[place.complaint], filter.matches(entry.summary) else { return nil }
            return SearchMatch(place: place, urgency: entry.urgencyKey)
        }
        return SearchMatches(
            matches: matches, lookedCount: looked.count, next: open.count > limit ? looked.last?.sequence : nil,
            indexedThrough: reach, backlog: 0)
    }

    package func searchCount(
        _ query: SearchQuery, without closed: Set<ComplaintID>, limit: Int
    ) async throws(JournalError) -> Int {
        min(limit, places(of: query, below: nil).count { !closed.contains($0.complaint) })
    }

    /// All of them, the newest first.
    private func places(of query: SearchQuery, below key: Int64?) -> [SearchPlace] {
        store.withLock { store in
            store.events.reversed().compactMap { event -> SearchPlace? in
                guard DomainEvent.searchableKinds.contains(event.kind), event.sequence < key ?? .max,
                    case .complaint(let complaint) = event.stream,
                    let text = store.texts[event.sequence]?.first?.text,
                    query.matches(text)
                else { return nil }
                return SearchPlace(complaint: complaint, sequence: event.sequence)
            }
        }
    }

    package func searchHits(
        _ query: SearchQuery, at places: [SearchPlace]
    ) async throws(JournalError) -> [SearchHit] {
        store.withLock { store in
            places.compactMap { place -> SearchHit? in
                guard let text = store.texts[place.sequence]?.first?.text else { return nil }
                return SearchHit(
                    complaint: place.complaint, sequence: place.sequence,
                    snippet: Snippet.make(from: text, for: query))
            }
        }
    }
}
