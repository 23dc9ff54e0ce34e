import EvenhandTraining
import Testing

@Suite struct `Figures of merit` {
    @Test func `area under the curve`() {
        #expect(Metrics.areaUnderCurve([0.1, 0.4, 0.35, 0.8], [false, false, true, true]) == 0.75)
        #expect(Metrics.areaUnderCurve([1, 1, 1, 1], [false, true, false, true]) == 0.5)
        #expect(Metrics.areaUnderCurve([1, 2], [true, true]) == nil)
        #expect(Metrics.areaUnderCurve([], []) == nil)
    }

    @Test func `calibration error of probabilities that hold is nought`() {
        let probabilities = [Double](repeating: 0.25, count: 400)
        let answers = (0..<400).map { $0 % 4 == 0 }
        #expect(Metrics.expectedCalibrationError(probabilities, answers, bins: 10) < 1e-12)
        let error = Metrics.expectedCalibrationError([Double](repeating: 0.75, count: 400), answers)
        #expect(abs(error - 0.5) < 1e-12)
    }

    @Test func `Brier score`() {
        #expect(Metrics.brierScore([1, 0], [true, false]) == 0)
        #expect(Metrics.brierScore([0.5, 0.5], [true, false]) == 0.25)
    }
}
