internal import CKernel

/// The words of a text in columns, a stretch at a time: what loops over many words want.
///
/// The same words with the same hashes as ``WordScanner`` gives one by one. A stretch ends where ``limit`` words are
/// there, at the end of the text, or before a run of a script without spaces. The last words of a full stretch stay in
/// front of the next as context, so that phrases may reach back. Memory is allocated once, by ``init()``.
package struct WordColumns: ~Copyable {
    /// How many words a stretch may add.
    package static let limit = 512
    /// How many words of the stretch before stay.
    package static let contextLimit = 32
    private static let capacity = contextLimit + limit
    private static let edgeLimit = 2 * limit

    /// ``WordHash`` by word, context first.
    package let hashes: UnsafeMutablePointer<UInt64>
    /// Byte offset of the first byte, by word.
    package let starts: UnsafeMutablePointer<Int64>
    /// Byte offset after the last byte, by word.
    package let ends: UnsafeMutablePointer<Int64>
    /// Bits for the reader's own use, by word; ``startsWithDigit`` is set here.
    package let flags: UnsafeMutablePointer<UInt8>
    private let edges: UnsafeMutablePointer<UInt32>

    /// Words there, context included.
    package private(set) var count = 0
    /// The first word that is not context.
    package private(set) var first = 0

    /// Set in ``flags`` where a word begins with a digit of ASCII.
    package static var startsWithDigit: UInt8 { UInt8(EVENHAND_DIGIT) }
    /// Set in ``flags`` by the reader where a word is to be taken out.
    package static var isLeftOut: UInt8 { 8 }

    package init() {
        // Room beyond the end for loops that take eight flags at once.
        hashes = .allocate(capacity: WordColumns.capacity)
        starts = .allocate(capacity: WordColumns.capacity)
        ends = .allocate(capacity: WordColumns.capacity)
        flags = .allocate(capacity: WordColumns.capacity + 8)
        edges = .allocate(capacity: WordColumns.edgeLimit)
        flags.initialize(repeating: 0, count: WordColumns.capacity + 8)
    }

    deinit {
        hashes.deallocate()
        starts.deallocate()
        ends.deallocate()
        flags.deallocate()
        edges.deallocate()
    }

    /// What a text shows besides its words.
    package struct Looks {
        package var exclamationMarkCount = 0
        /// Words of three or more ASCII letters, all capitals; rows of X, as redacted texts have them, left out.
        package var shoutedWordCount = 0
        package var evidence = LanguageEvidence()
        package init() {}
    }

    /// Why a stretch ended.
    package enum Stop {
        case full, end
        /// A run of a script without spaces lies before the next word.
        case run(ScannedWord)

        /// Whether the text is read to its end.
        package var isEnd: Bool {
            if case .end = self { return true }
            return false
        }

        /// Whether the stretch ended for want of room.
        package var isFull: Bool {
            if case .full = self { return true }
            return false
        }
    }

    /// Forgets all words, the context too.
    package mutating func removeAll() {
        count = 0
        first = 0
    }

    /// Reads the next stretch.
    ///
    /// - Parameter position: where reading goes on, outside of a word; moved behind what was read.
    package mutating func fill(_ bytes: UnsafeRawBufferPointer, from position: inout Int, looks: inout Looks) -> Stop {
        keepContext()
        guard let base = bytes.baseAddress, bytes.count > 0 else { return .end }
        while position < bytes.count {
            let room = 2 * (WordColumns.capacity - count)
            if room < EVENHAND_EDGE_ROOM { return .full }
            // Offsets are 32 bits wide: a longer text is read in windows that begin where the last one stopped.
            let window = min(bytes.count - position, Int(UInt32.max))
            let text = base.assumingMemoryBound(to: UInt8.self) + position
            let found = evenhand_edges(text, window, edges, min(room, WordColumns.edgeLimit))
            looks.exclamationMarkCount &+= Int(found.exclamationMarks)
            take(Int(found.edgeCount) / 2, text, window, offset: position, looks: &looks)
            position &+= Int(found.stop)
            if found.isFull { return .full }
            if position < bytes.count, let run = takeOther(bytes, from: &position, looks: &looks) { return .run(run) }
        }
        return .end
    }

    private mutating func keepContext() {
        let kept = min(count, WordColumns.contextLimit)
        let from = count - kept
        if from > 0 {
            hashes.update(from: hashes + from, count: kept)
            starts.update(from: starts + from, count: kept)
            ends.update(from: ends + from, count: kept)
            flags.update(from: flags + from, count: kept)
        }
        count = kept
        first = kept
    }

    /// Hashes the words whose edges were found.
    @inline(__always)
    private mutating func take(
        _ wordCount: Int, _ bytes: UnsafePointer<UInt8>, _ byteCount: Int, offset: Int, looks: inout Looks
    ) {
        let columns = EvenhandWords(
            hashes: hashes + count, starts: starts + count, ends: ends + count, flags: flags + count)
        let shouted = evenhand_hash_words(
            bytes, byteCount, edges, wordCount, Int64(offset), WordHash.kernelConstants, columns)
        looks.shoutedWordCount &+= Int(shouted)
        looks.evidence.addLatin(hashes + count, count: wordCount)
        count &+= wordCount
    }

    /// What begins at `position` and is not plain ASCII: a word is taken, a mark stepped over, an unspaced run given back.
    private mutating func takeOther(
        _ bytes: UnsafeRawBufferPointer, from position: inout Int, looks: inout Looks
    ) -> ScannedWord? {
        var scanner = WordScanner(bytes, from: position)
        let word =
            bytes[position] < 0x80 ? scanner.slowWord(from: position) : scanner.accentedWord(from: position)
        position = scanner.position
        guard let word else { return nil }
        looks.evidence.add(word)
        if word.script.isUnspaced { return word }
        if word.isShouted { looks.shoutedWordCount &+= 1 }
        hashes[count] = word.hash
        starts[count] = Int64(word.start)
        ends[count] = Int64(word.end)
        flags[count] = bytes[word.start] &- 0x30 < 10 ? WordColumns.startsWithDigit : 0
        count &+= 1
        return nil
    }

    /// Writes the places, from `first` on, of words that an index may hold; gives how many.
    ///
    /// - Parameter places: room for ``limit`` + ``contextLimit`` + 64 of them.
    package func mayBeKnown(from first: Int, places: UnsafeMutablePointer<UInt32>) -> Int {
        evenhand_flagged(flags + first, count - first, UInt8(EVENHAND_WORD), places)
    }

    /// Takes out the new words flagged with ``isLeftOut``.
    package mutating func removeLeftOut() {
        var kept = first
        for index in first..<count where flags[index] & WordColumns.isLeftOut == 0 {
            hashes[kept] = hashes[index]
            starts[kept] = starts[index]
            ends[kept] = ends[index]
            flags[kept] = flags[index]
            kept &+= 1
        }
        count = kept
    }
}

extension WordHash {
    fileprivate static var kernelConstants: EvenhandWordHash {
        EvenhandWordHash(seed: seed, first: firstFactor, second: secondFactor, last: lastFactor)
    }
}
