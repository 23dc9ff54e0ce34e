import EvenhandCrypto
import Testing

/// Two digits a byte, spaces between.
private func bytes(_ digits: String) -> [UInt8] {
    let digits = Array(digits.filter { !$0.isWhitespace })
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
}

@Suite struct `SHA-256` {
    /// The examples that NIST publishes for FIPS 180-4, and the hash of nothing.
    @Test(arguments: [
        ("", "e3b0c442 98fc1c14 9afbf4c8 996fb924 27ae41e4 649b934c a495991b 7852b855"),
        ("abc", "ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61 d20638b8 e5c02693 0c3e6039 a33ce459 64ff2167 f6ecedd4 19db06c1"
        ),
    ])
    func `gives what its standard says`(text: String, hash: String) {
        #expect(SHA256.hash(Array(text.utf8)) == bytes(hash))
    }

    @Test func `of two runs is that of both joined, and one fed in pieces starts over when it is taken`() {
        let whole: [UInt8] = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let hash = SHA256.hash(whole)
        let running = RunningSHA256()
        for cut in [0, 1, 55, 56, 63, 64, 65, 999, 1_000] {
            let words = whole.withUnsafeBytes { all in
                SHA256.words(
                    of: UnsafeRawBufferPointer(rebasing: all[..<cut]),
                    then: UnsafeRawBufferPointer(rebasing: all[cut...]))
            }
            #expect(withUnsafeBytes(of: words) { Array($0) } == hash, "cut at \(cut)")
            running.add(Array(whole[..<cut]))
            running.add(Array(whole[cut...]))
            #expect(running.take() == hash, "fed in two pieces, \(cut) bytes first")
        }
        #expect(running.take() == SHA256.hash([]))
    }
}

@Suite struct `An Ed25519 key` {
    /// RFC 8032 §7.1, tests 1 to 3: secret, public key, message, signature.
    @Test(arguments: [
        [
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ],
        [
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ],
        [
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        ],
    ])
    func `signs as its standard says`(example: [String]) throws {
        let key = try #require(Ed25519.PrivateKey(bytes(example[0])))
        #expect(key.publicKey.bytes == bytes(example[1]))
        #expect(key.signature(for: bytes(example[2])) == bytes(example[3]))
        #expect(key.publicKey.vouches(for: bytes(example[2]), by: bytes(example[3])))
    }

    @Test func `vouches for nothing that was changed, by nothing that is no signature, and not for another key`() {
        let key = Ed25519.PrivateKey()
        let text = Array("a checkpoint".utf8)
        let signature = key.signature(for: text)
        #expect(key.publicKey.vouches(for: text, by: signature))
        for place in signature.indices {
            var other = signature
            other[place] ^= 1
            #expect(!key.publicKey.vouches(for: text, by: other), "byte \(place)")
        }
        #expect(!key.publicKey.vouches(for: text + [0], by: signature))
        for wrong in [[], Array(signature.dropLast()), signature + [0]] {
            #expect(!key.publicKey.vouches(for: text, by: wrong), "\(wrong.count) bytes")
        }
        #expect(!Ed25519.PrivateKey().publicKey.vouches(for: text, by: signature))
    }

    @Test func `is 32 bytes, and new ones are different`() {
        for count in [0, 31, 33, 64] {
            let given = [UInt8](repeating: 1, count: count)
            #expect(Ed25519.PrivateKey(given) == nil && Ed25519.PublicKey(given) == nil, "\(count) bytes")
        }
        let first = Ed25519.PrivateKey()
        #expect(first.bytes != Ed25519.PrivateKey().bytes)
    }
}

@Suite struct `Sealed bytes` {
    @Test(arguments: [0, 1, 8, 1_000])
    func `open with their key alone, and not when they were changed or cut`(count: Int) {
        let key = randomBytes(32)
        let bytes = randomBytes(count)
        let sealed = SealedBytes.seal(bytes, key: key)
        #expect(sealed.count == count + 28)
        #expect(SealedBytes.open(sealed, key: key) == bytes)
        #expect(SealedBytes.open(sealed, key: randomBytes(32)) == nil)
        for place in sealed.indices {
            var other = sealed
            other[place] ^= 0x80
            #expect(SealedBytes.open(other, key: key) == nil, "byte \(place)")
        }
        for length in [0, 27, sealed.count - 1] where length < sealed.count {
            #expect(SealedBytes.open(Array(sealed.prefix(length)), key: key) == nil, "\(length) bytes of it")
        }
        #expect(SealedBytes.open(sealed + [0], key: key) == nil)
        #expect(SealedBytes.seal(bytes, key: key) != sealed)
    }

    /// Test cases 13 and 14 of "The Galois/Counter Mode of Operation" (McGrew and Viega, 2004): key and nonce of zeros, nothing
    /// and sixteen zeros to seal.
    @Test(arguments: [
        (0, "530f8afb c74536b9 a963b4f1 c4cb738b"),
        (16, "cea7403d 4d606b6e 074ec5d3 baf39d18 d0d1c8a7 99996bf0 265b98b5 d48ab919"),
    ])
    func `are what the mode's authors publish`(count: Int, sealed: String) {
        let zeros = [UInt8](repeating: 0, count: count)
        let key = [UInt8](repeating: 0, count: 32)
        #expect(SealedBytes.open([UInt8](repeating: 0, count: 12) + bytes(sealed), key: key) == zeros)
    }
}

@Suite struct `The system's library` {
    @Test func `gives all that a server works with`() {
        #expect(SystemLibrary.missingAlgorithms == [])
    }
}

@Suite struct `Random bytes` {
    @Test func `are as many as asked for, and others each time`() {
        for count in [0, 1, 33, 256, 257, 600] { #expect(randomBytes(count).count == count) }
        // The system gives 256 at once: what lies behind them is drawn too.
        #expect(randomBytes(600).suffix(88) != randomBytes(600).suffix(88))
        #expect(randomBytes(16) != randomBytes(16))
    }
}
