import EvenhandScoring
import Testing

@Suite struct `Exponential and logarithm` {
    @Test func `they undo each other`() {
        for step in -6_000...6_000 {
            let x = Double(step) / 10
            let y = Logistic.log(Logistic.exp(x))
            #expect(abs(y - x) <= 1e-12 * max(1, abs(x)))
        }
    }

    @Test func `known values`() {
        #expect(Logistic.exp(0) == 1)
        #expect(abs(Logistic.exp(1) - 2.718281828459045) < 1e-14)
        #expect(abs(Logistic.log(10) - 2.302585092994046) < 1e-14)
        #expect(Logistic.exp(-1e6) == 0)
        #expect(Logistic.exp(1e6).isFinite)
        #expect(Logistic.log(0) == -.infinity)
        #expect(Logistic.probability(0) == 0.5)
        #expect(Logistic.probability(40) > 0.999999)
        #expect(Logistic.probability(-1e9) == 0)
    }

    @Test func `a probability rises with the log-odds and mirrors at a half`() {
        var last = 0.0
        for step in -300...300 {
            let x = Double(step) / 10
            #expect(Logistic.probability(x) > last)
            last = Logistic.probability(x)
            #expect(abs(last + Logistic.probability(-x) - 1) < 1e-15)
        }
    }
}
