import EvenhandText
import EvenhandTraining
import Foundation
import Testing

/// Figures computed once with scikit-learn 1.9.1 (roc_auc_score, brier_score_loss, f1_score,
/// precision_recall_fscore_support, LogisticRegression without penalty) and numpy, on the values below.
@Suite struct `Figures agree with scikit-learn` {
    private let answers = [0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0].map { $0 == 1 }
    private let probabilities = [
        0.05, 0.1, 0.15, 0.9, 0.2, 0.6, 0.3, 0.7, 0.55, 0.45, 0.35, 0.4, 0.8, 0.95, 0.65, 0.25, 0.75, 0.5, 0.85, 0.12,
    ]

    private func expect(_ value: Double?, _ reference: Double, within tolerance: Double = 1e-12) {
        #expect(abs((value ?? .nan) - reference) < tolerance, "\(value ?? .nan) instead of \(reference)")
    }

    @Test func `of two labels`() throws {
        expect(Metrics.areaUnderCurve(probabilities, answers), 0.88)
        expect(Metrics.brierScore(probabilities, answers), 0.14447)
        expect(Metrics.brierSkill(0.14447, against: 0.25), 0.42212)
        expect(Metrics.expectedCalibrationError(probabilities, answers), 0.174)
        let fit = try #require(Recalibration(probabilities, answers))
        expect(fit.slope, 1.3718224591283232, within: 1e-9)
        expect(fit.intercept, 0.15414786686087062, within: 1e-9)
        expect(fit.slopeError, 0.6045543490971514, within: 1e-6)
        expect(fit.interceptError, 0.5964960939653016, within: 1e-6)
    }

    @Test func `of three labels`() {
        let wanted = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 2]
        let rows = [
            [0.7, 0.2, 0.1], [0.5, 0.3, 0.2], [0.2, 0.6, 0.2], [0.6, 0.1, 0.3], [0.1, 0.8, 0.1], [0.3, 0.4, 0.3],
            [0.5, 0.25, 0.25], [0.1, 0.1, 0.8], [0.2, 0.2, 0.6], [0.3, 0.4, 0.3], [0.05, 0.15, 0.8], [0.25, 0.35, 0.4],
        ]
        var tally = OutputTally(name: "topic", classes: ["a", "b", "c"])
        for (index, row) in zip(wanted, rows) { tally.add(label: ["a", "b", "c"][index], probabilities: row) }
        let figures = tally.figures()
        #expect(figures.n == 12)
        expect(figures.accuracy, 0.75)
        expect(figures.macroF1, 0.7367724867724869)
        expect(figures.auc, 0.8704916225749558)
        expect(figures.brier, 0.41208333333333336)
        expect(figures.brierSkill, 0.36872340425531935)
        #expect(figures.confusion == [[3, 1, 0], [1, 2, 0], [0, 1, 4]])
        for (figure, reference) in zip(
            figures.classes,
            [
                (0.75, 0.75, 0.75, 0.84375), (0.5, 2.0 / 3, 0.5714285714285714, 0.7962962962962963),
                (1, 0.8, 0.888888888888889, 0.9714285714285713),
            ])
        {
            expect(figure.precision, reference.0)
            expect(figure.recall, reference.1)
            expect(figure.f1, reference.2)
            expect(figure.auc, reference.3)
        }
    }

    @Test func `of an output with two labels, from either side`() {
        var tally = OutputTally(name: "relief", classes: ["none", "relief"])
        for (probability, answer) in zip(probabilities, answers) {
            tally.add(label: answer ? "relief" : "none", probabilities: [1 - probability, probability])
        }
        let figures = tally.figures()
        expect(figures.auc, 0.88)
        expect(figures.classes[0].auc, 0.88)
        expect(figures.brier, 0.14447)
        expect(figures.brierSkill, 0.42212)
        #expect(figures.calibration.baseRate == 0.5)
    }
}

@Suite struct `Figures worked by hand` {
    @Test func `bins hold the places from n·i/b on`() {
        // Seven texts in three bins: places 0–1, 2–3, 4–6.
        let bins = Metrics.reliabilityBins(
            [0.7, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6], [true, false, true, false, false, true, true], bins: 3)
        #expect(bins.map(\.n) == [2, 2, 3])
        #expect(bins.map(\.hits) == [1, 0, 3])
        #expect(abs(bins[0].predicted - 0.15) < 1e-12)
        #expect(abs(bins[2].predicted - 0.6) < 1e-12)
        // (2·|0.5 − 0.15| + 2·|0 − 0.35| + 3·|1 − 0.6|) / 7
        #expect(abs(Metrics.expectedCalibrationError(bins) - 2.6 / 7) < 1e-12)
        #expect(Metrics.reliabilityBins([0.5, 0.6], [true, false]).map(\.n) == [1, 1])
        #expect(Metrics.reliabilityBins([], []).isEmpty)
    }

    @Test func `Wilson's interval`() {
        // p = 8/10, z = 1.96: center (0.8 + 0.19207) / 1.38415, half 0.31370 / 1.38415.
        let interval = Metrics.wilsonInterval(hits: 8, of: 10)
        #expect(abs(interval.lowerBound - 0.490162) < 1e-6)
        #expect(abs(interval.upperBound - 0.943318) < 1e-6)
        let none = Metrics.wilsonInterval(hits: 0, of: 20)
        #expect(none.lowerBound == 0)
        #expect(abs(none.upperBound - 0.161125) < 1e-6)
        #expect(Metrics.wilsonInterval(hits: 20, of: 20).upperBound == 1)
        #expect(Metrics.wilsonInterval(hits: 0, of: 0) == 0...1)
    }

    @Test func `the histogram counts each step once and one in the last`() {
        let counts = Metrics.histogram([0, 0.009, 0.01, 0.5, 0.999, 1], steps: 100)
        #expect(counts.reduce(0, +) == 6)
        #expect(counts[0] == 2)
        #expect(counts[1] == 1)
        #expect(counts[50] == 1)
        #expect(counts[99] == 2)
    }

    @Test func `probabilities that hold have slope one, exaggerated ones less`() throws {
        // At 0.2 one of five comes true, at 0.8 four of five: the best line is the one they lie on.
        let probabilities = (0..<100).map { $0 % 2 == 0 ? 0.2 : 0.8 }
        let answers = (0..<100).map { ($0 / 2) % 5 < ($0 % 2 == 0 ? 1 : 4) }
        let fit = try #require(Recalibration(probabilities, answers))
        #expect(abs(fit.slope - 1) < 1e-9)
        #expect(abs(fit.intercept) < 1e-9)
        // 0.2 and 0.8 told as 1/17 and 16/17: twice the log-odds, so half the slope puts them right.
        let loud = try #require(Recalibration(probabilities.map { $0 < 0.5 ? 1.0 / 17 : 16.0 / 17 }, answers))
        #expect(abs(loud.slope - 0.5) < 1e-9)
    }

    @Test func `a slope is found wherever there is one`() throws {
        for seed in UInt64(1)...40 {
            var random = SplitMix(seed: seed)
            let count = 300 << Int(seed % 4)
            let truth = Double.random(in: 0.3...2, using: &random)
            var probabilities: [Double] = []
            var answers: [Bool] = []
            for _ in 0..<count {
                let odds = Double.random(in: -8...8, using: &random)
                probabilities.append(1 / (1 + exp(-odds)))
                answers.append(Double.random(in: 0..<1, using: &random) < 1 / (1 + exp(-truth * odds)))
            }
            let fit = try #require(Recalibration(probabilities, answers), "seed \(seed)")
            #expect(abs(fit.slope - truth) < 5 * fit.slopeError, "seed \(seed)")
            // At the top of the likelihood the residuals sum to nought.
            let rest = zip(probabilities, answers).reduce(0.0) { sum, text in
                let odds = log(text.0 / (1 - text.0))
                return sum + 1 / (1 + exp(-(fit.intercept + fit.slope * odds))) - (text.1 ? 1 : 0)
            }
            #expect(abs(rest) < 1e-7 * Double(count), "seed \(seed)")
        }
    }

    @Test func `no slope is told where there is none`() {
        #expect(Recalibration([0.2, 0.8], [true, true]) == nil)
        #expect(Recalibration([], []) == nil)
        #expect(Recalibration([0.5, 0.5, 0.5], [true, false, true]) == nil)
        // Told apart without error: the steeper the better, without end.
        #expect(Recalibration([0.1, 0.2, 0.8, 0.9], [false, false, true, true]) == nil)
    }

    @Test func `certainty that fails is held within bounds`() throws {
        let fit = try #require(
            Recalibration([0, 0, 0, 1, 1, 1, 0, 1], [false, false, true, true, true, false, false, true]))
        #expect(fit.slope > 0 && fit.slope < 0.2)
    }

    @Test func `labels the model does not know are errors of the answers, not of the probabilities`() {
        var tally = OutputTally(name: "topic", classes: ["a", "b"])
        tally.add(label: "b", probabilities: [0.1, 0.9])
        tally.add(label: "a", probabilities: [0.8, 0.2])
        tally.add(label: "c", probabilities: [0.8, 0.2])
        tally.add(label: "a", probabilities: [0.4, 0.6])
        let figures = tally.figures()
        #expect(figures.n == 4)
        #expect(figures.unknownCount == 1)
        #expect(figures.accuracy == 0.5)
        #expect(figures.calibration.n == 3)
        #expect(abs(figures.brier - (0.01 + 0.04 + 0.36) / 3) < 1e-12)
    }

    @Test func `nothing measured is no figure and no trap`() {
        let figures = OutputTally(name: "topic", classes: ["a", "b", "c"]).figures()
        #expect(figures.n == 0)
        #expect(figures.auc == nil)
        #expect(figures.brierSkill == nil)
        #expect(figures.calibration.bins.isEmpty)
        #expect(figures.ece == 0)
    }

    @Test func `a label that does not occur leaves the mean of the curves untold`() {
        var tally = OutputTally(name: "topic", classes: ["a", "b", "c"])
        tally.add(label: "a", probabilities: [0.8, 0.1, 0.1])
        tally.add(label: "b", probabilities: [0.1, 0.8, 0.1])
        #expect(tally.figures().auc == nil)
        #expect(tally.figures().classes[0].auc == 1)
        #expect(tally.figures().macroF1 == 1)
    }

    @Test func `numbers read the same everywhere`() {
        #expect(FigureText.fixed(0.0005, 3) == "0.001")
        #expect(FigureText.fixed(-0.0004, 3) == "0.000")
        #expect(FigureText.fixed(-1.25, 1) == "−1.3")
        #expect(FigureText.fixed(12, 0) == "12")
        #expect(FigureText.fixed(.nan, 2) == "–")
        #expect(FigureText.grouped(-1_234_567) == "−1,234,567")
    }
}
