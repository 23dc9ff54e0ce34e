import EvenhandInsight
import Testing

@Suite struct `Emerging phrases` {
    /// Values of SciPy 1.x, `scipy.stats.chi2.sf(x, 1)`.
    @Test(arguments: [
        (0.001, 0.9747728793699604), (0.1, 0.7518296340458492), (1, 0.31731050786291115),
        (3.841458820694124, 0.04999999999999989), (6.6348966010212145, 0.009999999999999972),
        (10, 0.001565402258002549), (12.4, 0.0004293338488983688), (12.6, 0.00038574675568200776),
        (30, 4.3204630578274955e-08), (100, 1.5239706048320995e-23), (500, 9.505397766554137e-111),
        (1000, 1.7958327848007363e-219),
    ]) func `the tail of χ² is SciPy's`(_ x: Double, _ expected: Double) {
        #expect(abs(ChiSquare.tail(x) / expected - 1) < 1e-12)
    }

    @Test func `beyond every table the tail is 1 or 0, and falls in between`() {
        #expect(ChiSquare.tail(0) == 1)
        #expect(ChiSquare.tail(-1) == 1)
        #expect(ChiSquare.tail(1e6) == 0)
        let tails = stride(from: 0.0, through: 60, by: 0.25).map { ChiSquare.tail($0) }
        #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 > $1 })
    }

    /// `scipy.stats.chi2_contingency(…, correction=False, lambda_="log-likelihood")`.
    @Test func `the likelihood ratio is SciPy's`() throws {
        let found = try EmergingPhrases(
            [.init("charged twice", now: 30, before: 10)], textsNow: 200, textsBefore: 400)
        #expect(abs(found.risen[0].likelihoodRatio - 31.306917721141335) < 1e-9)
        #expect(abs(found.risen[0].probability * 2 / 2.2029328892345064e-08 - 1) < 1e-9)
        let new = try EmergingPhrases([.init("app freezes", now: 5, before: 0)], textsNow: 50, textsBefore: 1_000)
        #expect(abs(new.risen[0].likelihoodRatio - 30.938930561084682) < 1e-9)
        #expect(new.risen[0].rise > 100)
    }

    @Test func `what is said as often as before has not risen, nor what fell`() throws {
        let counts = [PhraseCount("late", now: 3, before: 30), PhraseCount("rude", now: 5, before: 300)]
        let found = try EmergingPhrases(counts, textsNow: 100, textsBefore: 1_000)
        #expect(found.risen.isEmpty)
        #expect(found.judgedCount == 2)
    }

    @Test func `of phrases that differ by chance alone, hardly ever one is kept`() throws {
        // The same rate on both sides, drawn; 200 phrases a round.
        var random = SplitMix(state: 7)
        var roundsWithAFind = 0
        for _ in 0..<100 {
            let counts = (0..<200).map { index in
                PhraseCount(
                    "phrase \(index)", now: random.binomial(300, 0.05), before: random.binomial(900, 0.05))
            }
            if try !EmergingPhrases(counts, textsNow: 300, textsBefore: 900).risen.isEmpty { roundsWithAFind += 1 }
        }
        // When nothing is true, a round has a find with a probability of at most the false share; one side only counts.
        #expect(roundsWithAFind <= 10)
    }

    /// 1,100 phrases, most of them rare: those in five texts of 300 now are mostly those that chance made frequent, and
    /// are the only ones judged. Every 40th, where asked for, is said six times as often now.
    private static func rareCounts(seed: UInt64, withRises: Bool) -> (counts: [PhraseCount], hypotheses: Int) {
        var random = SplitMix(state: seed)
        var counts: [PhraseCount] = []
        for (number, share) in rates.enumerated() {
            guard let drawn = draws[share] else { continue }
            let risen = withRises && number.isMultiple(of: 40)
            let name = risen ? "risen" : "chance"
            let now = random.count(in: risen ? drawn.risen : drawn.now)
            let before = random.count(in: drawn.before)
            if now > 0 { counts.append(PhraseCount("\(name) \(number)", now: now, before: before)) }
        }
        return (counts.filter { $0.now >= 5 }, counts.count)
    }

    private static let rates =
        Array(repeating: 0.002, count: 600) + Array(repeating: 0.004, count: 300) + Array(repeating: 0.01, count: 150)
        + Array(repeating: 0.05, count: 50)
    private static let draws: [Double: (now: [Double], risen: [Double], before: [Double])] = Dictionary(
        uniqueKeysWithValues: Set(rates).map { share in
            let (now, risen) = (cumulated(300, share), cumulated(300, 6 * share))
            return (share, (now: now, risen: risen, before: cumulated(1_200, share)))
        })

    /// The binomial distribution, cumulated, as far as it matters.
    private static func cumulated(_ count: Int, _ share: Double) -> [Double] {
        var term = (0..<count).reduce(1.0) { product, _ in product * (1 - share) }
        var sum = 0.0
        var sums: [Double] = []
        for number in 0...count where sum <= 1 - 1e-12 {
            sum += term
            sums.append(sum)
            term *= Double(count - number) / Double(number + 1) * share / (1 - share)
        }
        return sums
    }

    @Test func `where nothing rose, hardly ever anything is told, though only what is frequent now is judged`() throws {
        var told = 0
        for seed in 1...200 {
            let (counts, hypotheses) = Self.rareCounts(seed: UInt64(seed), withRises: false)
            let found = try EmergingPhrases(
                counts, textsNow: 300, textsBefore: 1_200, hypotheses: hypotheses, leastCount: 5)
            if !found.risen.isEmpty { told += 1 }
        }
        #expect(told <= 16)
    }

    @Test func `of what is told hardly more than the share asked for is chance`() throws {
        var (told, chance) = (0, 0)
        for seed in 1...60 {
            let (counts, hypotheses) = Self.rareCounts(seed: UInt64(seed), withRises: true)
            let found = try EmergingPhrases(
                counts, textsNow: 300, textsBefore: 1_200, hypotheses: hypotheses, leastCount: 5)
            told += found.risen.count
            chance += found.risen.count { $0.count.phrase.hasPrefix("chance") }
        }
        #expect(told > 300)
        #expect(Double(chance) <= 0.08 * Double(told))
    }

    @Test func `a fall is as improbable as a rise is probable, and is never told`() throws {
        let fell = try EmergingPhrases(
            [.init("late", now: 30, before: 200)], textsNow: 400, textsBefore: 400, falseShare: 0.99)
        #expect(fell.risen.isEmpty && fell.judgedCount == 1)
        // What is barely beyond chance among five is not among a thousand.
        let counts = [PhraseCount("late", now: 12, before: 12)]
        let (few, many) = (
            try EmergingPhrases(counts, textsNow: 100, textsBefore: 400, hypotheses: 5),
            try EmergingPhrases(counts, textsNow: 100, textsBefore: 400, hypotheses: 1_000)
        )
        #expect(few.risen.count == 1 && many.risen.isEmpty)
    }

    @Test func `a real rise is found among two hundred that only wobble`() throws {
        var random = SplitMix(state: 9)
        var counts = (0..<200).map {
            PhraseCount("phrase \($0)", now: random.binomial(300, 0.05), before: random.binomial(900, 0.05))
        }
        counts.append(PhraseCount("card declined", now: 60, before: 40))
        let found = try EmergingPhrases(counts, textsNow: 300, textsBefore: 900)
        #expect(found.risen.first?.count.phrase == "card declined")
    }

    @Test func `counts that cannot be are refused with the phrase`() {
        #expect(throws: EmergingPhrases.Fault.countOutside(.init("x", now: 3, before: 0), textsNow: 2, textsBefore: 9))
        {
            try EmergingPhrases([.init("x", now: 3, before: 0)], textsNow: 2, textsBefore: 9)
        }
        #expect(throws: EmergingPhrases.Fault.share(0)) {
            try EmergingPhrases([], textsNow: 1, textsBefore: 1, falseShare: 0)
        }
    }
}

private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number drawn from a distribution: the first whose cumulated probability is reached.
    mutating func count(in cumulated: [Double]) -> Int {
        let drawn = Double(next() >> 11) / 9_007_199_254_740_992
        var (low, high) = (0, cumulated.count)
        while low < high {
            let middle = (low + high) / 2
            if cumulated[middle] < drawn { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func binomial(_ count: Int, _ share: Double) -> Int {
        (0..<count).count { _ in Double(next() >> 11) / 9_007_199_254_740_992 < share }
    }
}
