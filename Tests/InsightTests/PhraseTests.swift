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
        #expect(abs(found.risen[0].probability / 2.2029328892345064e-08 - 1) < 1e-9)
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

    mutating func binomial(_ count: Int, _ share: Double) -> Int {
        (0..<count).count { _ in Double(next() >> 11) / 9_007_199_254_740_992 < share }
    }
}
