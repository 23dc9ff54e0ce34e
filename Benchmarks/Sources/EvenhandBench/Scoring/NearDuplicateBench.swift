import EvenhandScoring
import EvenhandText

/// Near-duplicates among the narratives: what the index finds, held against all pairs there are.
struct NearDuplicateBench {
    let narratives: [UnsafeRawBufferPointer]

    func figures() -> [Figure] {
        let signing = Clocks.timing { for narrative in narratives { _ = NearDuplicateSignature(of: narrative) } }
        let signatures = narratives.map { NearDuplicateSignature(of: $0) }
        var sets: [[UInt64]] = []
        let shingling = Clocks.timing { sets = narratives.map { Shingles.distinct(of: $0) } }
        var truth = SimilarPairs()
        let counting = Clocks.timing { truth = SimilarPairs(sets) }
        let pairs = everyPair(signatures, sets, truth)
        let groups = grouping(signatures, sets, truth)
        let seconds = Number.text(counting.processor, digits: 1)
        return [
            Figure(
                name: "pairs with J ≥ 0.5 of 8-word shingles, all compared",
                measured: "\(grouped(truth.pairs.count)) pairs, \(grouped(truth.documents.count)) documents "
                    + "(\(percent(truth.documents.count, narratives.count))), \(seconds) s"),
            Figure(
                name: "words cut, hashed and signed", measured: each(signing.processor)),
            Figure(name: "distinct shingles of a text, sorted", measured: each(shingling.processor)),
        ] + pairs + groups
    }

    /// Every pair that a signature leads to, verified.
    private func everyPair(
        _ signatures: [NearDuplicateSignature], _ sets: [[UInt64]], _ truth: SimilarPairs
    ) -> [Figure] {
        var index = NearDuplicateIndex(reach: .everyPair)
        var found: Set<SimilarPairs.Pair> = []
        for document in sets.indices {
            for match in index.matches(of: signatures[document], shingles: sets[document]) {
                found.insert(SimilarPairs.Pair(first: match.document, second: document))
            }
            index.insert(signatures[document], shingles: sets[document])
        }
        let right = found.intersection(truth.pairs).count
        let documents = SimilarPairs.documents(of: found)
        let known = documents.intersection(truth.documents).count
        return [
            Figure(
                name: "every pair: recall of pairs", measured: "\(grouped(right)) of \(grouped(truth.pairs.count))",
                ratio: share(right, truth.pairs.count), target: .ratio(atLeast: 0.9)),
            Figure(
                name: "every pair: recall of documents",
                measured: "\(grouped(known)) of \(grouped(truth.documents.count))",
                ratio: share(known, truth.documents.count), target: .ratio(atLeast: 0.9)),
            Figure(
                name: "every pair: precision once verified", measured: "\(grouped(right)) of \(grouped(found.count))",
                ratio: share(right, found.count), target: .ratio(atLeast: 1)),
        ]
    }

    /// As it is used: each document linked to the groups it belongs to.
    private func grouping(
        _ signatures: [NearDuplicateSignature], _ sets: [[UInt64]], _ truth: SimilarPairs
    ) -> [Figure] {
        var index = NearDuplicateIndex()
        var wrong = 0
        var linked = 0
        let inserting = Clocks.timing {
            for document in sets.indices {
                let insertion = index.insert(signatures[document], shingles: sets[document])
                guard let nearest = insertion.nearest else { continue }
                linked += 1
                if !truth.pairs.contains(.init(first: nearest.document, second: document)) { wrong += 1 }
            }
        }
        let joined = truth.pairs.count { index.letter(of: $0.first) == index.letter(of: $0.second) }
        let known = truth.documents.count { index.copyCount(of: $0) > 1 }
        let groups = index.groupedDocuments
        let inGroups = groups.reduce(0) { $0 + $1.count }
        let largest = groups.map(\.count).max() ?? 0
        let effort = index.effort
        return [
            Figure(
                name: "groups: recall of pairs (both in one group)",
                measured: "\(grouped(joined)) of \(grouped(truth.pairs.count))",
                ratio: share(joined, truth.pairs.count), target: .ratio(atLeast: 0.9)),
            Figure(
                name: "groups: recall of documents", measured: "\(grouped(known)) of \(grouped(truth.documents.count))",
                ratio: share(known, truth.documents.count), target: .ratio(atLeast: 0.9)),
            Figure(
                name: "groups: precision of links", measured: "\(grouped(linked - wrong)) of \(grouped(linked))",
                ratio: share(linked - wrong, linked), target: .ratio(atLeast: 1)),
            Figure(
                name: "groups: found",
                measured: "\(grouped(groups.count)) with \(grouped(inGroups)) documents, the largest "
                    + "\(grouped(largest)); exact chains make \(grouped(truth.chainCount))"),
            Figure(
                name: "groups: look-up and insertion",
                measured: each(inserting.processor)
                    + ", \(per(effort.candidateCount)) candidates and \(per(effort.comparisonCount)) comparisons each"),
            Figure(
                name: "groups: memory",
                measured: "\(grouped(index.byteCount / max(1, sets.count))) bytes a document, "
                    + "\(percent(index.keptDocumentCount, sets.count)) kept"),
        ]
    }

    private func each(_ seconds: Double) -> String {
        Number.text(seconds / Double(max(1, narratives.count)) * 1e6, digits: 2) + " µs a document"
    }

    private func per(_ count: Int) -> String { Number.text(share(count, narratives.count), digits: 2) }

    private func share(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(1, whole)) }

    private func percent(_ part: Int, _ whole: Int) -> String {
        Number.text(share(part, whole) * 100, digits: 1) + " %"
    }

    private func grouped(_ count: Int) -> String { Number.grouped(Double(count)) }
}

/// All pairs of sets that share at least half of their elements, by counting for each pair: the truth to be found.
private struct SimilarPairs {
    struct Pair: Hashable {
        var first: Int
        var second: Int
    }

    private(set) var pairs: Set<Pair> = []
    private(set) var documents: Set<Int> = []
    /// Groups that the pairs form as chains.
    private(set) var chainCount = 0

    init() {}

    /// - Parameter sets: each ascending and distinct.
    init(_ sets: [[UInt64]]) {
        let elements = Self.numbered(sets)
        var holders = [[Int32]](repeating: [], count: 1 + (elements.flatMap { $0 }.max().map(Int.init) ?? -1))
        var counts = [Int32](repeating: 0, count: sets.count)
        for document in sets.indices {
            var touched: [Int32] = []
            for element in elements[document] {
                for other in holders[Int(element)] {
                    if counts[Int(other)] == 0 { touched.append(other) }
                    counts[Int(other)] += 1
                }
                holders[Int(element)].append(Int32(document))
            }
            for other in touched {
                let shared = Int(counts[Int(other)])
                counts[Int(other)] = 0
                if 3 * shared >= sets[Int(other)].count + sets[document].count {
                    pairs.insert(Pair(first: Int(other), second: document))
                }
            }
        }
        documents = Self.documents(of: pairs)
        chainCount = Self.chains(pairs, documentCount: sets.count)
    }

    static func documents(of pairs: Set<Pair>) -> Set<Int> {
        var documents: Set<Int> = []
        for pair in pairs {
            documents.insert(pair.first)
            documents.insert(pair.second)
        }
        return documents
    }

    /// Elements as small numbers; those of one set only are left out, for they are in no pair.
    private static func numbered(_ sets: [[UInt64]]) -> [[Int32]] {
        let all = sets.flatMap { $0 }.sorted()
        var numbers: [UInt64: Int32] = [:]
        for index in all.indices.dropFirst() where all[index] == all[index - 1] && numbers[all[index]] == nil {
            numbers[all[index]] = Int32(numbers.count)
        }
        return sets.map { set in set.compactMap { numbers[$0] } }
    }

    private static func chains(_ pairs: Set<Pair>, documentCount: Int) -> Int {
        var earlier = Array(0..<documentCount)
        func first(_ document: Int) -> Int {
            var document = document
            while earlier[document] != document { document = earlier[document] }
            return document
        }
        for pair in pairs {
            let (one, two) = (first(pair.first), first(pair.second))
            earlier[max(one, two)] = min(one, two)
        }
        return Set(documents(of: pairs).map { first($0) }).count
    }
}
