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
        @inlinable
        package mutating func add(_ wordHashes: Span<UInt64>) {
            var signature = signature
            shingles.add(wordHashes) { signature.take($0) }
            self.signature = signature
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
