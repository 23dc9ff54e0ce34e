/// Sixty-four bytes that are alike for texts which share most of their eight-word runs.
///
/// One-permutation MinHash (Li, Owen and Zhang, "One permutation hashing", NIPS 2012): the upper four bits of a
/// shingle's hash choose one of sixteen bins, and each bin keeps the least of the lower 32 bits that fell into it. Two
/// texts agree in a bin that either filled with a chance equal to their Jaccard similarity J, the share of their
/// distinct shingles that both have. At J = 0.5 no bin of sixteen agrees once in 65,000 pairs. A signature finds
/// candidates; whether they are near-duplicates, their shingles say: see `NearDuplicateIndex`.
@frozen
public struct NearDuplicateSignature: Sendable {
    /// Number of bins.
    @inlinable public static var binCount: Int { 16 }

    /// What an empty bin holds. It agrees with nothing, not even with itself.
    @inlinable package static var emptyBin: UInt32 { .max }

    @usableFromInline package var bins: InlineArray<16, UInt32>

    /// The signature of a text without words.
    @inlinable public init() { bins = .init(repeating: NearDuplicateSignature.emptyBin) }

    /// The signature of the text whose words have these ``WordHash``es, in order.
    @inlinable package init(wordHashes: Span<UInt64>) {
        var builder = Builder()
        builder.add(wordHashes)
        self = builder.finish()
    }

    /// The signature of a narrative, UTF-8: what scoring computes on its way.
    public init(of narrative: UnsafeRawBufferPointer) {
        var builder = Builder()
        var scanner = WordScanner(narrative)
        while let word = scanner.next() {
            if word.script.isUnspaced {
                builder.add(scalarsOf: word, in: narrative)
            } else {
                builder.add(word.hash)
            }
        }
        self = builder.finish()
    }

    /// Takes one shingle into account; order and repeats do not matter.
    @inlinable @inline(__always)
    package mutating func take(_ shingle: UInt64) {
        let bin = Int(truncatingIfNeeded: shingle >> 60)
        // One shingle in 2³² has the value of an empty bin, and is lost: cheaper than to ask of each.
        bins[unchecked: bin] = min(bins[unchecked: bin], UInt32(truncatingIfNeeded: shingle))
    }

    /// Whether the text had no words.
    public var isEmpty: Bool { filledBinCount == 0 }

    /// Number of bins that at least one shingle fell into, 0–16; short texts leave some empty.
    public var filledBinCount: Int {
        var count = 0
        for bin in 0..<NearDuplicateSignature.binCount where bins[bin] != NearDuplicateSignature.emptyBin { count += 1 }
        return count
    }

    /// The bins in which both are filled and agree, bit `b` for bin `b`.
    @inlinable @inline(__always)
    package func agreement(with other: NearDuplicateSignature) -> UInt32 {
        var mask: UInt32 = 0
        for bin in 0..<16 {
            let isAlike = bins[bin] == other.bins[bin] && bins[bin] != NearDuplicateSignature.emptyBin
            mask |= (isAlike ? 1 : 0) &<< UInt32(truncatingIfNeeded: bin)
        }
        return mask
    }

    /// The number of bins that either has filled, bit by bit as ``agreement(with:)`` counts them, 0–16.
    package func filledBinCount(with other: NearDuplicateSignature) -> Int {
        var count = 0
        for bin in 0..<16 where bins[bin] & other.bins[bin] != NearDuplicateSignature.emptyBin { count += 1 }
        return count
    }

    /// The Jaccard similarity of the two texts' shingles, 0–1, estimated: agreeing bins over bins that either has
    /// filled.
    ///
    /// Its standard error is at most 1/8, at J = 0.5 with all bins filled. Two texts without words are not alike: 0.
    public func estimatedJaccard(with other: NearDuplicateSignature) -> Double {
        let filled = filledBinCount(with: other)
        return filled == 0 ? 0 : Double(agreement(with: other).nonzeroBitCount) / Double(filled)
    }
}

extension NearDuplicateSignature: Hashable {
    /// Whether all 64 bytes are the same: so they are of equal texts, and now and then of texts that differ in few
    /// words.
    @inlinable public static func == (first: NearDuplicateSignature, second: NearDuplicateSignature) -> Bool {
        for bin in 0..<16 where first.bins[bin] != second.bins[bin] { return false }
        return true
    }

    /// Feeds all 64 bytes.
    public func hash(into hasher: inout Hasher) {
        for bin in 0..<16 { hasher.combine(bins[bin]) }
    }
}

extension NearDuplicateSignature: LosslessStringConvertible {
    /// 128 hexadecimal digits, lower case: eight for each bin, the most significant first.
    public var description: String {
        String(unsafeUninitializedCapacity: 128) { digits in
            for bin in 0..<16 {
                for place in 0..<8 {
                    let digit = UInt8(truncatingIfNeeded: bins[bin] >> UInt32(28 - 4 * place) & 15)
                    digits[8 * bin + place] = digit < 10 ? digit + 0x30 : digit + 0x57
                }
            }
            return 128
        }
    }

    /// The signature that ``description`` wrote; `nil` for anything but 128 hexadecimal digits.
    public init?(_ description: String) {
        self.init()
        guard description.utf8.count == 128 else { return nil }
        for (index, byte) in description.utf8.enumerated() {
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            default: return nil
            }
            bins[index / 8] = bins[index / 8] << 4 | UInt32(digit)
        }
    }
}
