import EvenhandDomain
import EvenhandJournal
import GRDB
import JournalConformance
import Synchronization
import Testing

@testable import EvenhandJournalSQLite

/// Runs without spaces, asked for by a few of their pairs: what is found must be what the texts hold.
@Suite struct `Runs without spaces` {
    /// Names are made of these, so that nearly every pair of code points stands in nearly every text.
    private static let syllables = ["ชัย", "กุล", "พงษ์", "รัตน", "สุข", "ทอง", "วงศ์", "ศรี"]

    private static func run(_ state: inout UInt64, of count: Int) -> String {
        (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return syllables[Int(state >> 33) % syllables.count]
        }.joined()
    }

    @Test func `are found where they stand whole, be they in many texts, in few or in none`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            var state: UInt64 = 20_261_130
            let texts = (0..<2_400).map { number in
                // Pairs of the ends of two syllables stand alone as well, far from the others of their run.
                let filler = (0..<6).map { _ in Self.run(&state, of: 2) }.joined(separator: " ")
                let frequent = number.isMultiple(of: 3) ? " ทองสุขพงษ์รัตน" : ""
                return "\(filler)\(frequent) \(Self.run(&state, of: 5))"
            }
            try await Self.file(texts, in: journal)
            await journal.searchCaughtUp()
            let asked =
                ["ทองสุขพงษ์รัตน"] + (0..<60).map { Self.run(&state, of: 2 + $0 % 4) } + ["ทองสุขพงษ์รัตน ชัยกุล"]
            try await Self.check(asked, among: texts, in: journal, SearchSteps())
            // So small that a search takes many steps: each confirmed by the texts, or all but the first asked for as phrases.
            let few = asked.prefix(15) + asked.suffix(1)
            for entriesOfText in [0, Double.infinity] {
                let steps = SearchSteps(first: 2, most: 5, entriesOfText: entriesOfText)
                try await Self.check(Array(few), among: texts, in: journal, steps)
            }
            await journal.close()
        }
    }

    private static func check(
        _ asked: [String], among texts: [String], in journal: SQLiteJournal, _ steps: SearchSteps
    ) async throws {
        var foundTotal = 0
        for text in asked {
            let words = text.split(separator: " ")
            let wanted = texts.indices.reversed()
                .filter { index in words.allSatisfy { texts[index].contains($0) } }
                .map { Int64($0 + 1) }
            var found: [Int64] = []
            while true {
                let page = try await journal.sequences(
                    matching: SearchQuery(text), below: found.last, limit: 700, steps: steps)
                found += page
                if page.count < 700 { break }
            }
            #expect(found == wanted, "\(text), \(steps)")
            foundTotal += found.count
        }
        #expect(foundTotal > 1_000)
    }

    @Test func `are asked for by their rarest pairs, as near as the run has them`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            // The script came late to this journal.
            try await Self.file((0..<400).map { "Parcel \($0)" }, in: journal)
            try await Self.file((0..<600).map { "กขคง \($0 == 7 ? "กขคงจฉช" : "จฉ")" }, in: journal)
            await journal.searchCaughtUp()
            let index = journal.search
            try await index.pool.read { database in
                let asked = try index.question(SearchQuery("กขคงจฉช"), asPhrases: false, database)
                // งจ and ฉช stand in one text, all others in each.
                #expect(asked.match == #"NEAR("งจ" "ฉช", 1)"#)
                #expect(asked.unconfirmed == ["กขคงจฉช"])
                #expect(asked.phraseDensity > 3)
                let phrase = try index.question(SearchQuery("กขคงจฉช"), asPhrases: true, database)
                #expect(phrase.match == #""กข ขค คง งจ จฉ ฉช""#)
                #expect(phrase.unconfirmed == [])
                // So few pairs are the index's own business.
                let short = try index.question(SearchQuery("กขคง"), asPhrases: false, database)
                #expect(short.match == #""กข ขค คง""#)
            }
            await journal.close()
        }
    }

    @Test func `know a rare pair for rare until the index has grown by a tenth`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            let index = journal.search
            func share(of pair: String) async throws -> SearchIndex.PairShare? {
                await journal.searchCaughtUp()
                try await index.pool.read { database in
                    _ = try index.question(SearchQuery("กขคงจฉช"), asPhrases: false, database)
                }
                return index.state.withLock { $0.pairShares[pair] }
            }
            try await Self.file((0..<1_000).map { "กขคง จฉช \($0)" }, in: journal)
            #expect(try await share(of: "งจ")?.share == 0)
            #expect(try await share(of: "งจ")?.believedThrough == 1_100)
            #expect(try await share(of: "กข")?.share == 1)
            #expect(try await share(of: "กข")?.believedThrough == nil)
            try await Self.file((0..<100).map { "กขคงจฉช \($0)" }, in: journal)
            #expect(try await share(of: "งจ")?.believedThrough == 1_100)
            try await Self.file((0..<500).map { "กขคงจฉช \($0)" }, in: journal)
            #expect(try await share(of: "งจ")?.share == 1)
            await journal.close()
        }
    }

    @Test func `that repeat a few pairs have each of them looked up once`() throws {
        let query = try SearchQuery(String(repeating: "กขคง", count: 100))
        let words = try #require(query.terms.first).words
        #expect(words.count == 399)
        var asked: [String] = []
        let pairs = SearchIndex.pairs(of: words) { pair in
            asked.append(pair)
            return 0.5
        }
        #expect(asked == ["กข", "ขค", "คง", "งก"])
        #expect(pairs.map(\.letters) == asked)
        #expect(pairs.map(\.first) == [0, 1, 2, 3])
        #expect(pairs.map(\.times) == [100, 100, 100, 99])
    }

    /// Complaints in order, each one event.
    private static func file(_ texts: [String], in journal: SQLiteJournal) async throws {
        for start in stride(from: 0, to: texts.count, by: 100) {
            let batch = texts[start..<min(start + 100, texts.count)].map {
                Append([Append.Part(.new(.complaint), [Samples.filed($0)])])
            }
            _ = try await ConformanceCase.appendTogether(batch, to: journal)
        }
    }
}
