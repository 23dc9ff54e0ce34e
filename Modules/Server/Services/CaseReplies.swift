internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import Synchronization

/// Replies to GetComplaint as they went out, for whoever asks for the same again: a complaint that is worked on is looked at
/// many times for each time it changes, and to fold, judge and map it anew costs many times what sending it does.
///
/// A reply is given to the person it was made for only, as long as they have the same roles, and only while the desk says
/// that it would answer the same (`AnswerBasis`). Once somebody's words are erased, everything goes at once, so that no word
/// of theirs stays behind here.
///
/// Bounded: replies given lately stay, by their bytes. Safe to use from any thread.
final class CaseReplies: Sendable {
    private struct Key: Hashable {
        let complaint: ComplaintID
        let person: PersonID
    }

    private struct Entry {
        let roles: Set<Role>
        let basis: AnswerBasis
        let reply: [UInt8]

        /// The reply, and roughly what else is kept of it: a basis has a mark for each stream that was read.
        var byteCount: Int { reply.count + basis.byteCount + 512 }
    }

    /// Replies move from the young to the old when they are full, and the old ones before them go; one that is given becomes
    /// young again.
    private struct Generations {
        var young: [Key: Entry] = [:]
        var old: [Key: Entry] = [:]
        var youngByteCount = 0

        mutating func keep(_ entry: Entry, as key: Key, limit: Int) {
            old[key] = nil
            if let earlier = young.removeValue(forKey: key) { youngByteCount -= earlier.byteCount }
            if youngByteCount + entry.byteCount > limit { (old, young, youngByteCount) = (young, [:], 0) }
            young[key] = entry
            youngByteCount += entry.byteCount
        }
    }

    private let desk: Desk
    private let limit: Int
    private let state = Mutex(Generations())

    /// - Parameter limit: bytes of each of the two generations.
    init(desk: Desk, limit: Int = 2_097_152) {
        (self.desk, self.limit) = (desk, limit)
        desk.journal.marks.onErasure { [weak self] in self?.clear() }
    }

    /// The reply, if this person was given one that still stands.
    func recall(_ complaint: ComplaintID, for actor: Actor) -> [UInt8]? {
        let key = Key(complaint: complaint, person: actor.person)
        let (kept, isOld) = state.withLock { state -> (Entry?, Bool) in
            if let entry = state.young[key] { return (entry, false) }
            return (state.old[key], true)
        }
        // What stands no more is left to the reply that takes its place, and drives out no other until then.
        guard let kept, kept.roles == actor.roles, desk.stands(kept.basis) else { return nil }
        if isOld {
            state.withLock { state in
                // What was cleared meanwhile does not come back.
                guard let entry = state.old[key] else { return }
                state.keep(entry, as: key, limit: limit)
            }
        }
        return kept.reply
    }

    /// Keeps a reply that was just made, unless it stands no more or would take the place of many others.
    func keep(_ reply: [UInt8], of complaint: ComplaintID, for actor: Actor, basis: AnswerBasis) {
        let entry = Entry(roles: actor.roles, basis: basis, reply: reply)
        guard entry.byteCount <= limit / 16 else { return }
        state.withLock { state in
            // Under the lock: an erasure moves the marks before it clears, so that what was made of the words before it is
            // either cleared or not let in.
            guard desk.stands(basis) else { return }
            state.keep(entry, as: Key(complaint: complaint, person: actor.person), limit: limit)
        }
    }

    func clear() { state.withLock { $0 = Generations() } }

    /// How many replies are kept, and their bytes together, for tests.
    var size: (count: Int, byteCount: Int) {
        state.withLock { state in
            let all = Array(state.young.values) + Array(state.old.values)
            return (all.count, all.reduce(0) { $0 + $1.byteCount })
        }
    }
}

/// The bytes of a `GetComplaintRequest`, read in place.
enum PlainComplaintRequest {
    /// The complaint that is asked for, where the request is its number as the server writes it and nothing else; nil for
    /// every other request, which may still be a good one.
    static func complaint(_ bytes: UnsafeRawBufferPointer) -> ComplaintID? {
        // The first field, of a known length: the only one there is.
        guard bytes.count > 2, bytes[0] == 0x0A, Int(bytes[1]) == bytes.count - 2 else { return nil }
        let text = bytes[2...]
        // Eighteen digits are a number in any case.
        guard (3...20).contains(text.count), text[2] == UInt8(ascii: "C"), text[3] == UInt8(ascii: "-") else {
            return nil
        }
        var number: Int64 = 0
        for byte in text[4...] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        return number > 0 ? ComplaintID(rawValue: number) : nil
    }
}
