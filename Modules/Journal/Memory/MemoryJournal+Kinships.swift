package import EvenhandDomain
internal import Synchronization

extension MemoryJournal {
    package func uncompared(limit: Int) async throws(JournalError) -> [ComplaintEntry] {
        store.withLock { store in
            let last = store.kin.keys.max()?.rawValue ?? 0
            return Array(
                store.complaints.values.filter { $0.id.rawValue > last }.sorted { $0.id < $1.id }.prefix(limit))
        }
    }

    package func relate(_ kinships: [Kinship]) async throws(JournalError) {
        store.withLock { store in
            for kinship in kinships {
                let hasText = store.narrative(of: kinship.complaint) != nil
                store.duplicates[kinship.complaint] = kinship.duplicates.filter {
                    hasText || $0.likeness != .sameText
                }
                guard let letter = kinship.letter else { continue }
                store.kin[kinship.complaint] = MemoryStore.Kin(
                    letter: hasText ? letter : nil, customer: kinship.customer, bands: hasText ? kinship.bands : [])
            }
        }
    }

    package func duplicates(
        of complaints: [ComplaintID]
    ) async throws(JournalError) -> [ComplaintID: [DuplicateSuggestion]] {
        store.withLock { store in
            complaints.reduce(into: [:]) { found, id in
                guard let duplicates = store.duplicates[id], !duplicates.isEmpty else { return }
                found[id] = duplicates.sorted { ($1.similarity, $1.complaint) < ($0.similarity, $0.complaint) }
            }
        }
    }

    package func complaints(withBands bands: [Int64], limit: Int) async throws(JournalError) -> [ComplaintID] {
        store.withLock { store in
            var shared: [ComplaintID: Int] = [:]
            for band in Set(bands) {
                let having = store.kin.filter { $0.value.bands.contains(band) }.keys.sorted()
                for complaint in having.prefix(Self.bandLimit) { shared[complaint, default: 0] += 1 }
            }
            return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
        }
    }

    package func letters(of complaints: [ComplaintID]) async throws(JournalError) -> [ComplaintID: ComplaintID] {
        store.withLock { store in
            complaints.reduce(into: [:]) { $0[$1] = store.kin[$1]?.letter }
        }
    }

    package func copyCount(
        of letter: ComplaintID, besides complaint: ComplaintID, of customer: CustomerID?, limit: Int
    ) async throws(JournalError) -> Int {
        store.withLock { store in
            min(
                limit,
                store.kin.count { id, kin in
                    kin.letter == letter && id != complaint && (customer == nil || kin.customer != customer)
                })
        }
    }

    package func narrative(of complaint: ComplaintID) async throws(JournalError) -> String? {
        store.withLock { $0.narrative(of: complaint) }
    }
}

extension MemoryStore {
    /// What a complaint was found to be.
    struct Kin {
        /// nil: its words were erased.
        var letter: ComplaintID?
        var customer: CustomerID?
        var bands: [Int64]
    }

    func narrative(of complaint: ComplaintID) -> String? {
        guard let first = sequencesByStream[.complaint(complaint)]?.first else { return nil }
        return texts[first]?.first?.text
    }

    /// What was made of the narrative that an event filed goes with its words.
    mutating func forgetWords(of event: StoredEvent) {
        guard event.kind == "complaint.filed", case .complaint(let complaint) = event.stream else { return }
        duplicates[complaint]?.removeAll { $0.likeness == .sameText }
        kin[complaint]?.letter = nil
        kin[complaint]?.bands = []
    }
}
