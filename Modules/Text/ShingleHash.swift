/// The hash of the last eight words, kept up word by word.
///
/// A cyclic polynomial over the words' hashes (Cohen, "Recursive hashing functions for n-grams", ACM Trans. Inf. Syst.
/// 15, 1997): for words w₀, w₁ … the run that ends in wᵢ has Hᵢ = rot(Hᵢ₋₁, 1) ⊕ wᵢ ⊕ rot(wᵢ₋₈, 8), then
/// ``finish(_:)``. Two different runs share a hash with a chance of 2⁻⁶⁴, and of 2⁻⁵⁷ at worst, where they repeat words
/// in step; so sets of these hashes stand for sets of runs. As with ``WordHash``, this is no defence against collisions
/// somebody chose.
///
/// A word costs 1.4 ns with the bin of the signature it falls into; a polynomial modulo 2⁶⁴ cost 1.7.
@frozen
public struct ShingleHash: Sendable {
    /// Words in a shingle.
    @inlinable public static var width: Int { 8 }

    /// The last eight words; that of number n at n modulo 8.
    @usableFromInline var words: InlineArray<8, UInt64> = .init(repeating: 0)
    @usableFromInline var state: UInt64 = 0
    /// Words taken.
    @usableFromInline var count = 0

    @inlinable package init() {}

    /// Takes the next word's hash; gives the shingle that ends in it once there are eight words.
    @inlinable @inline(__always)
    package mutating func add(_ wordHash: UInt64) -> UInt64? {
        let slot = count & (ShingleHash.width - 1)
        state = ShingleHash.roll(state, entering: wordHash, leaving: words[slot])
        words[slot] = wordHash
        count &+= 1
        return count >= ShingleHash.width ? ShingleHash.finish(state) : nil
    }

    /// Takes the hashes of further words, in order; hands each shingle that ends in one of them to `body`.
    ///
    /// Gives what word after word gives, and is faster: a word that leaves is read where it lies.
    @inlinable @inline(__always)
    package mutating func add(_ wordHashes: Span<UInt64>, _ body: (UInt64) -> Void) {
        let width = ShingleHash.width
        for index in 0..<min(width, wordHashes.count) {
            if let shingle = add(wordHashes[unchecked: index]) { body(shingle) }
        }
        guard wordHashes.count > width else { return }
        var state = state
        var index = width
        while index < wordHashes.count {
            state = ShingleHash.roll(
                state, entering: wordHashes[unchecked: index], leaving: wordHashes[unchecked: index &- width])
            body(ShingleHash.finish(state))
            index &+= 1
        }
        self.state = state
        count &+= wordHashes.count &- width
        for index in 1...width {
            words[(count &- index) & (width &- 1)] = wordHashes[unchecked: wordHashes.count &- index]
        }
    }

    /// Goes on behind words whose shingles were made elsewhere, all but the first eight of `wordHashes`.
    mutating func skip(_ wordHashes: Span<UInt64>) {
        let width = ShingleHash.width
        count &+= wordHashes.count &- width
        state = 0
        for index in 1...width {
            let word = wordHashes[wordHashes.count &- index]
            words[(count &- index) & (width &- 1)] = word
            state ^= ShingleHash.rotate(word, by: index &- 1)
        }
    }

    /// The one shingle of a text of one to seven words; `nil` for a longer text, and for one without words.
    @inlinable package var shortText: UInt64? {
        count > 0 && count < ShingleHash.width ? ShingleHash.finish(state, wordCount: count) : nil
    }

    /// One step. A word that was never there leaves as 0.
    @inlinable @inline(__always)
    package static func roll(_ state: UInt64, entering: UInt64, leaving: UInt64, width: Int = width) -> UInt64 {
        rotate(state, by: 1) ^ entering ^ rotate(leaving, by: width)
    }

    @inlinable @inline(__always)
    static func rotate(_ value: UInt64, by bits: Int) -> UInt64 {
        value &<< UInt64(truncatingIfNeeded: bits) | value &>> UInt64(truncatingIfNeeded: 64 &- bits)
    }

    @inlinable package static var lastFactor: UInt64 { 0x9FB2_1C65_1E98_DF25 }

    /// Spreads the state over all 64 bits: the upper four and the lower 32 are used apart.
    @inlinable @inline(__always)
    package static func finish(_ state: UInt64) -> UInt64 {
        let product = state &* lastFactor
        return product ^ product >> 32
    }

    /// The same for a run of another width, told apart from longer runs whose first words hash to 0.
    @inlinable package static func finish(_ state: UInt64, wordCount: Int) -> UInt64 {
        finish(state &+ UInt64(truncatingIfNeeded: width &- wordCount) &* 0x2545_F491_4F6C_DD1D)
    }
}
