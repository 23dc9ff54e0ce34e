package import EvenhandDomain
internal import Synchronization

extension MemoryJournal {
    package func search(
        _ query: SearchQuery, below key: Int64?, limit: Int
    ) async throws(JournalError) -> SearchPage {
        let page = try await searchPlaces(query, below: key, limit: limit)
        return SearchPage(
            hits: try await searchHits(query, at: page.places), next: page.next, indexedThrough: page.indexedThrough,
            backlog: page.backlog)
    }

    package func searchPlaces(
        _ query: SearchQuery, below key: Int64?, limit: Int
    ) async throws(JournalError) -> SearchPlaces {
        store.withLock { store in
            var places: [SearchPlace] = []
            var next: Int64?
            for event in store.events.reversed() where DomainEvent.searchableKinds.contains(event.kind) {
                if let key, event.sequence >= key { continue }
                guard case .complaint(let complaint) = event.stream,
                    let text = store.texts[event.sequence]?.first?.text,
                    query.matches(text)
                else { continue }
                if places.count == limit {
                    next = places.last?.sequence
                    break
                }
                places.append(SearchPlace(complaint: complaint, sequence: event.sequence))
            }
            return SearchPlaces(places: places, next: next, indexedThrough: Int64(store.events.count), backlog: 0)
        }
    }

    package func searchMatches(
        _ query: SearchQuery, matching filter: ComplaintFilter, without closed: Set<ComplaintID>, below key: Int64?,
        limit: Int
    ) async throws(JournalError) -> SearchMatches {
        let all = try await searchPlaces(query, below: key, limit: .max)
        let open = all.places.filter { !closed.contains($0.complaint) }
        let looked = open.prefix(limit)
        let keys = try await urgencies(of: looked.map(\.complaint), matching: filter)
        return SearchMatches(
            matches: looked.compactMap { place in
                keys[place.complaint].map { SearchMatch(place: place, urgency: $0) }
            },
            lookedCount: looked.count, next: open.count > limit ? looked.last?.sequence : nil,
            indexedThrough: all.indexedThrough, backlog: all.backlog)
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

    package func urgencies(
        of ids: [ComplaintID], matching filter: ComplaintFilter
    ) async throws(JournalError) -> [ComplaintID: UrgencyKey] {
        let all = store.withLock { $0.complaints }
        return ids.reduce(into: [ComplaintID: UrgencyKey]()) { keys, id in
            guard let entry = all[id], filter.matches(entry.summary) else { return }
            keys[id] = entry.urgencyKey
        }
    }
}
