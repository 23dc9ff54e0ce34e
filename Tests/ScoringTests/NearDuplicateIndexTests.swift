import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

@Suite struct `Finding near-duplicates` {
    private func signature(_ text: String) -> NearDuplicateSignature {
        var text = text
        return text.withUTF8 { NearDuplicateSignature(of: UnsafeRawBufferPointer($0)) }
    }

    private func insert(_ text: String, into index: inout NearDuplicateIndex) -> NearDuplicateIndex.Insertion {
        index.insert(signature(text), shingles: Shingles.distinct(of: text))
    }

    private func text(_ count: Int, _ random: inout SplitMix) -> [String] {
        (0..<count).map { _ in "w\(random.next() % 5_000)" }
    }

    /// Some words put in, taken out or replaced.
    private func edited(_ words: [String], edits: Int, _ random: inout SplitMix) -> [String] {
        var words = words
        for _ in 0..<edits {
            let place = Int(random.next() % UInt64(words.count))
            switch random.next() % 3 {
            case 0: words[place] = "e\(random.next() % 5_000)"
            case 1: words.insert("e\(random.next() % 5_000)", at: place)
            default: if words.count > 1 { words.remove(at: place) }
            }
        }
        return words
    }

    // MARK: - Single cases

    @Test func `a copy is linked to the first of its kind`() {
        var random = SplitMix(seed: 1)
        let letter = text(100, &random)
        var copy = letter
        copy[50] = "elsewhere"
        var index = NearDuplicateIndex()
        #expect(insert("something else entirely that nobody wrote before today", into: &index).nearest == nil)
        #expect(insert(letter.joined(separator: " "), into: &index).letter == 1)
        let insertion = insert(copy.joined(separator: " "), into: &index)
        #expect(insertion.document == 2)
        #expect(insertion.letter == 1)
        // 93 runs each, eight of them changed.
        #expect(insertion.nearest?.document == 1)
        #expect(insertion.nearest?.sharedCount == 85)
        #expect(insertion.nearest?.unitedCount == 101)
        #expect(index.copyCount(of: 1) == 2)
        #expect(index.copyCount(of: 0) == 1)
        #expect(index.groupedDocuments == [[1, 2]])
    }

    @Test func `one half is near enough and a shingle less is not`() throws {
        // Of 8 + n words the first n + 1 runs; sharing a head of 8 + s words shares s + 1.
        let head = (0..<27).map { "h\($0)" }
        func tail(_ name: String, _ count: Int) -> [String] { (0..<count).map { "\(name)\($0)" } }
        var index = NearDuplicateIndex(reach: .everyPair)
        // 20 shared of 30 and 30: 20 / 40.
        let first = (head + tail("a", 10)).joined(separator: " ")
        let second = (head + tail("b", 10)).joined(separator: " ")
        // 20 shared of 30 and 31: 20 / 41.
        let third = (head + tail("c", 11)).joined(separator: " ")
        _ = insert(first, into: &index)
        let match = try #require(index.matches(of: signature(second), shingles: Shingles.distinct(of: second)).first)
        #expect(match.jaccard == 0.5)
        #expect(index.matches(of: signature(third), shingles: Shingles.distinct(of: third)).isEmpty)
    }

    @Test func `texts without words are like none, not even each other`() {
        var index = NearDuplicateIndex()
        for document in 0..<3 {
            let insertion = insert(["", " ", "!?"][document], into: &index)
            #expect(insertion.document == document)
            #expect(insertion.letter == document)
            #expect(insertion.nearest == nil)
        }
        #expect(index.documentCount == 3)
        #expect(index.keptDocumentCount == 0)
        #expect(index.groupedDocuments.isEmpty)
    }

    @Test func `short texts are copies when their words are the same`() {
        var index = NearDuplicateIndex()
        let letters = ["Refund me!", "refund", "REFUND ME", "me refund", "refund me now", "refund, me…"]
            .map { insert($0, into: &index).letter }
        #expect(letters == [0, 1, 0, 3, 4, 0])
    }

    @Test func `Thai letters with a word changed are copies`() {
        var index = NearDuplicateIndex()
        let letter = "สินค้าชำรุดตั้งแต่วันแรกที่ได้รับและร้านค้าไม่ยอมคืนเงินให้ลูกค้าแม้จะติดต่อไปหลายครั้งแล้วก็ตาม"
        _ = insert(letter, into: &index)
        #expect(insert(letter.replacing("วันแรก", with: "วันที่สอง"), into: &index).letter == 0)
        #expect(insert("พนักงานพูดจาไม่สุภาพและไม่ให้ข้อมูลที่ถูกต้องกับผู้บริโภคเลย", into: &index).letter == 2)
    }

    @Test func `a document between two groups makes them one`() {
        var index = NearDuplicateIndex()
        let words = (0..<60).map { "w\($0)" }
        let (left, right) = (words[0..<40].joined(separator: " "), words[20..<60].joined(separator: " "))
        #expect(insert(left, into: &index).letter == 0)
        #expect(insert(right, into: &index).letter == 1)
        // 53 runs, of which each half has 33.
        #expect(insert(words.joined(separator: " "), into: &index).letter == 0)
        #expect(index.letter(of: 1) == 0)
        #expect(index.groupedDocuments == [[0, 1, 2]])
    }

    @Test func `a narrative's bytes give what its shingles give`() {
        var byShingles = NearDuplicateIndex()
        var byBytes = NearDuplicateIndex()
        var random = SplitMix(seed: 4)
        let letter = text(80, &random)
        for edits in 0..<20 {
            var copy = edited(letter, edits: edits, &random).joined(separator: " ")
            let expected = insert(copy, into: &byShingles)
            let signature = signature(copy)
            let (matches, insertion) = copy.withUTF8 { bytes in
                let narrative = UnsafeRawBufferPointer(bytes)
                return (
                    byBytes.matches(of: narrative, signature: signature),
                    byBytes.insert(narrative, signature: signature)
                )
            }
            #expect(insertion == expected)
            #expect(matches.isEmpty == (insertion.nearest == nil))
        }
    }

    // MARK: - Against all pairs

    /// Made-up letters with copies ever further from them, and texts of their own between.
    private struct Letters {
        var texts: [[String]] = []
        var pairs: Set<[Int]> = []
    }

    private func letters(seed: UInt64) -> Letters {
        var random = SplitMix(seed: seed)
        var letters = Letters()
        for length in [12, 20, 40, 80, 160] {
            for _ in 0..<5 {
                let letter = text(length, &random)
                letters.texts.append(letter)
                for copy in 0..<12 { letters.texts.append(edited(letter, edits: copy * length / 120, &random)) }
                for _ in 0..<4 { letters.texts.append(text(length, &random)) }
            }
        }
        letters.texts.shuffle(using: &random)
        letters.pairs = similarPairs(letters.texts)
        return letters
    }

    /// By the words themselves, without any hash of ours: the pairs whose runs of eight words have J of at least 1/2.
    private func similarPairs(_ texts: [[String]]) -> Set<[Int]> {
        var holders: [String: [Int]] = [:]
        let runs = texts.map { words in
            let length = min(8, words.count)
            return Set((0...(words.count - length)).map { words[$0..<($0 + length)].joined(separator: " ") })
        }
        let counts = runs.map(\.count)
        var pairs: Set<[Int]> = []
        for (document, runs) in runs.enumerated() {
            var shared: [Int: Int] = [:]
            for run in runs {
                for other in holders[run, default: []] { shared[other, default: 0] += 1 }
                holders[run, default: []].append(document)
            }
            for (other, count) in shared where 3 * count >= runs.count + counts[other] {
                pairs.insert([other, document])
            }
        }
        return pairs
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `nine of ten pairs and documents are found, and what is found is right`(seed: UInt64) {
        let letters = letters(seed: seed)
        let texts = letters.texts.map { $0.joined(separator: " ") }
        var every = NearDuplicateIndex(reach: .everyPair)
        var groups = NearDuplicateIndex()
        var found: Set<[Int]> = []
        for (document, text) in texts.enumerated() {
            let matches = every.matches(of: signature(text), shingles: Shingles.distinct(of: text))
            #expect(Set(matches.map(\.document)).count == matches.count)
            for match in matches { found.insert([match.document, document]) }
            _ = insert(text, into: &every)
            if let nearest = insert(text, into: &groups).nearest {
                #expect(letters.pairs.contains([nearest.document, document]))
                #expect(groups.letter(of: nearest.document) == groups.letter(of: document))
            }
        }
        #expect(letters.pairs.count > 500)
        #expect(found.isSubset(of: letters.pairs))
        #expect(Double(found.count) >= 0.9 * Double(letters.pairs.count))
        let joined = letters.pairs.count { groups.letter(of: $0[0]) == groups.letter(of: $0[1]) }
        #expect(Double(joined) >= 0.9 * Double(letters.pairs.count))
        let documents = Set(letters.pairs.flatMap { $0 })
        let known = documents.count { groups.copyCount(of: $0) > 1 }
        #expect(Double(known) >= 0.9 * Double(documents.count))
    }

    @Test func `the order of insertion changes no pair`() {
        let texts = letters(seed: 7).texts.map { $0.joined(separator: " ") }
        func pairs(_ order: [Int]) -> Set<Set<Int>> {
            var index = NearDuplicateIndex(reach: .everyPair)
            var pairs: Set<Set<Int>> = []
            for document in order {
                for match in index.matches(
                    of: signature(texts[document]), shingles: Shingles.distinct(of: texts[document]))
                {
                    pairs.insert([order[match.document], document])
                }
                _ = insert(texts[document], into: &index)
            }
            return pairs
        }
        var random = SplitMix(seed: 8)
        let expected = pairs(Array(texts.indices))
        #expect(pairs(texts.indices.reversed()) == expected)
        #expect(pairs(texts.indices.shuffled(using: &random)) == expected)
    }

    @Test func `groups are the chains of the pairs that were linked`() {
        let texts = letters(seed: 11).texts.map { $0.joined(separator: " ") }
        var index = NearDuplicateIndex(reach: .everyPair)
        var letters: [Int] = []
        for text in texts {
            let document = letters.count
            let matches = index.matches(of: signature(text), shingles: Shingles.distinct(of: text))
            let insertion = insert(text, into: &index)
            #expect(insertion.nearest?.jaccard == matches.first?.jaccard)
            // Every match brings its whole group along.
            let joined = Set(matches.map { letters[$0.document] } + [document])
            let letter = joined.min() ?? document
            letters.append(letter)
            for earlier in letters.indices where joined.contains(letters[earlier]) { letters[earlier] = letter }
            #expect(insertion.letter == letter)
        }
        #expect(letters == texts.indices.map { index.letter(of: $0) })
        #expect(
            index.groupedDocuments.reduce(0) { $0 + $1.count } == texts.indices.count { index.copyCount(of: $0) > 1 })
    }

    // MARK: - Cost

    @Test func `a letter of many copies costs each copy the same`() {
        var random = SplitMix(seed: 5)
        let letter = text(150, &random)
        var index = NearDuplicateIndex()
        var effort = index.effort
        for round in 0..<5 {
            for _ in 0..<200 {
                _ = insert(edited(letter, edits: 3, &random).joined(separator: " "), into: &index)
            }
            let candidates = index.effort.candidateCount - effort.candidateCount
            let comparisons = index.effort.comparisonCount - effort.comparisonCount
            effort = index.effort
            #expect(candidates <= 200 * 16 * NearDuplicateIndex.groupLimit * 2, "round \(round)")
            #expect(comparisons <= 200 * 4, "round \(round)")
        }
        #expect(index.copyCount(of: 0) == 1_000)
    }

    @Test func `a phrase that everybody uses leads to a bounded number of documents`() {
        var random = SplitMix(seed: 6)
        let phrase = text(40, &random)
        var index = NearDuplicateIndex()
        var last = 0
        for document in 0..<500 {
            let before = index.effort.candidateCount
            _ = insert((phrase + text(160, &random)).joined(separator: " "), into: &index)
            if document == 499 { last = index.effort.candidateCount - before }
        }
        #expect(last <= 16 * NearDuplicateIndex.listLimit)
        #expect(index.groupedDocuments.isEmpty)
    }
}
