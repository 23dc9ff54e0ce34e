package import EvenhandDomain
internal import Synchronization

/// Complaints as they were last folded: asked for again, only what happened since is read and folded on. Nothing is answered
/// from here alone, for the journal is asked what follows each time. What was folded before somebody's texts were erased is
/// not used any more, since it may hold them.
///
/// Bounded: the complaints used lately stay, by an estimate of the memory they take. Safe to use from any thread.
package final class CaseMemory: Sendable {
    /// Complaints move from the young to the old when they are full, and the old ones before them go; one that is used
    /// becomes young again.
    private struct Generations {
        var young: [ComplaintID: Loaded<ComplaintState>] = [:]
        var old: [ComplaintID: Loaded<ComplaintState>] = [:]
        var youngBytes = 0
        /// The journal's last erasure when these were read.
        var erasure: Int64 = 0

        /// - Returns: whether what is kept, and what was read at that erasure, is of the same time.
        mutating func advance(to erasure: Int64) -> Bool {
            if erasure > self.erasure {
                self = Generations()
                self.erasure = erasure
            }
            return erasure == self.erasure
        }

        mutating func keep(_ loaded: Loaded<ComplaintState>, as id: ComplaintID, limit: Int) {
            let bytes = CaseMemory.estimatedBytes(loaded)
            old[id] = nil
            if let earlier = young[id] { youngBytes -= CaseMemory.estimatedBytes(earlier) }
            if youngBytes + bytes > limit {
                (old, young, youngBytes) = (young, [:], 0)
                old[id] = nil
            }
            // One that would take the place of all others is read anew.
            guard bytes <= limit else { return }
            young[id] = loaded
            youngBytes += bytes
        }
    }

    private let limit: Int
    private let state = Mutex(Generations())

    /// - Parameter limit: bytes of each of the two generations, as estimated.
    package init(limit: Int = 4_194_304) { self.limit = limit }

    /// The complaint as it was last kept, unless that was before this erasure.
    package func recall(_ id: ComplaintID, at erasure: Int64) -> Loaded<ComplaintState>? {
        state.withLock { state in
            guard state.advance(to: erasure) else { return nil }
            if let loaded = state.young[id] { return loaded }
            guard let loaded = state.old[id] else { return nil }
            state.keep(loaded, as: id, limit: limit)
            return loaded
        }
    }

    /// Keeps a complaint. `erasure` is the journal's last one, asked for before the complaint was read.
    package func keep(_ loaded: Loaded<ComplaintState>, as id: ComplaintID, at erasure: Int64) {
        state.withLock { state in
            guard state.advance(to: erasure) else { return }
            if let kept = state.young[id] ?? state.old[id], kept.version > loaded.version { return }
            state.keep(loaded, as: id, limit: limit)
        }
    }

    /// Roughly: what an event leaves in a state, and the texts that may be long.
    private static func estimatedBytes(_ loaded: Loaded<ComplaintState>) -> Int {
        let state = loaded.state
        let texts = [state.intake?.narrative].compactMap { $0 } + state.letters.map(\.text) + state.evidence.map(\.note)
        return texts.reduce(2_048 + Int(clamping: loaded.version) * 1_024) { $0 + ($1.text?.utf8.count ?? 0) }
    }
}
