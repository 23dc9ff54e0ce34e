internal import CKernel

extension NearDuplicateSignature {
    /// Makes a signature while a text is read, word by word or in stretches of words.
    @frozen
    public struct Builder: Sendable {
        @usableFromInline var shingles = ShingleHash()
        @usableFromInline var signature = NearDuplicateSignature()

        @inlinable package init() {}

        /// Takes the next word's ``WordHash``.
        @inlinable @inline(__always)
        package mutating func add(_ wordHash: UInt64) {
            if let shingle = shingles.add(wordHash) { signature.take(shingle) }
        }

        /// Takes the ``WordHash``es of the next words, in order.
        ///
        /// Gives what word after word gives: runs that lie within `wordHashes` are hashed by the kernel's own loop.
        @usableFromInline
        package mutating func add(_ wordHashes: Span<UInt64>) {
            let width = ShingleHash.width
            for index in 0..<min(width, wordHashes.count) { add(wordHashes[index]) }
            guard wordHashes.count > width else { return }
            wordHashes.withUnsafeBufferPointer { hashes in
                guard let base = hashes.baseAddress else { return }
                withUnsafeMutableBytes(of: &signature.bins) { bins in
                    guard let bins = bins.baseAddress?.assumingMemoryBound(to: UInt32.self) else { return }
                    evenhand_sign(base + width, hashes.count - width, ShingleHash.lastFactor, bins)
                }
            }
            shingles.skip(wordHashes)
        }

        /// Takes a run of a script without spaces: each scalar counts as a word.
        package mutating func add(scalarsOf run: ScannedWord, in bytes: UnsafeRawBufferPointer) {
            var offset = run.start
            while offset < run.end {
                let (value, end) = UTF8Reader.scalar(in: bytes, at: offset)
                add(Shingles.scalarHash(value))
                offset = end
            }
        }

        /// The signature of the words so far.
        @inlinable package func finish() -> NearDuplicateSignature {
            guard let shingle = shingles.shortText else { return signature }
            var signature = signature
            signature.take(shingle)
            return signature
        }
    }
}
