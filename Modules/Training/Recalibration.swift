internal import EvenhandScoring

/// How log-odds would have to be stretched and moved to fit what came true.
///
/// The maximum likelihood of log-odds(y) = intercept + slope · log-odds(p) (Cox, "Two Further Applications of a Model for
/// Binary Regression", 1958; the reading after Van Calster et al., "A Calibration Hierarchy for Risk Models Was Defined",
/// 2016). Slope 1 and intercept 0 is perfect; a slope below 1 says that probabilities are too extreme, above 1 too timid.
public struct Recalibration: Sendable, Hashable {
    /// How much log-odds would have to be stretched: 1 where they hold.
    public var slope: Double
    /// In natural log-odds.
    public var intercept: Double
    /// Standard errors, from the curvature of the likelihood at its top.
    public var slopeError: Double
    /// The standard error of ``intercept``.
    public var interceptError: Double

    /// Newton's method from slope 0, where the curvature is never flat, each step halved until the likelihood rises.
    /// Probabilities are held within 10⁻⁹ of 0 and 1.
    ///
    /// `nil` when only one outcome occurs, when all probabilities are equal, or when the outcomes are told apart without
    /// error, so that no finite slope is the best.
    public init?(_ probabilities: [Double], _ answers: [Bool]) {
        let odds = probabilities.map { probability in
            let held = min(max(probability, 1e-9), 1 - 1e-9)
            return Logistic.log(held) - Logistic.log(1 - held)
        }
        let hits = answers.count { $0 }
        guard hits > 0, hits < answers.count else { return nil }
        var point = (intercept: Logistic.log(Double(hits) / Double(answers.count - hits)), slope: 0.0)
        var loss = Recalibration.loss(odds, answers, point)
        for _ in 0..<100 {
            let step = Recalibration.step(odds, answers, point)
            // A curvature that vanishes is a likelihood that rises without end.
            guard step.curvature.aa > 1e-6, step.determinant > 1e-10 * step.curvature.aa * step.curvature.bb else {
                return nil
            }
            // Newton's error squares with each step: this last one leaves nothing to see.
            if abs(step.intercept) < 1e-8, abs(step.slope) < 1e-8 {
                (slope, intercept) = (point.slope - step.slope, point.intercept - step.intercept)
                interceptError = (step.curvature.bb / step.determinant).squareRoot()
                slopeError = (step.curvature.aa / step.determinant).squareRoot()
                return
            }
            var share = 1.0
            var next = (point.intercept - step.intercept, point.slope - step.slope)
            // Near the top the loss differs by no more than its own rounding.
            while Recalibration.loss(odds, answers, next) > loss * (1 + 1e-12), share > 1e-9 {
                share /= 2
                next = (point.intercept - share * step.intercept, point.slope - share * step.slope)
            }
            point = next
            loss = Recalibration.loss(odds, answers, point)
        }
        return nil
    }

    /// The negative log-likelihood: Σ ln(1 + e^−m), m being the log-odds of what came true.
    private static func loss(
        _ odds: [Double], _ answers: [Bool], _ point: (intercept: Double, slope: Double)
    ) -> Double {
        zip(odds, answers).reduce(0) { sum, text in
            let margin = (point.intercept + point.slope * text.0) * (text.1 ? 1 : -1)
            return sum
                + (margin > 0
                    ? Logistic.log(1 + Logistic.exp(-margin)) : Logistic.log(1 + Logistic.exp(margin)) - margin)
        }
    }

    private static func step(
        _ odds: [Double], _ answers: [Bool], _ point: (intercept: Double, slope: Double)
    ) -> (intercept: Double, slope: Double, curvature: (aa: Double, ab: Double, bb: Double), determinant: Double) {
        var gradient = (intercept: 0.0, slope: 0.0)
        var curvature = (aa: 0.0, ab: 0.0, bb: 0.0)
        for (value, answer) in zip(odds, answers) {
            let probability = Logistic.probability(point.intercept + point.slope * value)
            let error = probability - (answer ? 1 : 0)
            let weight = probability * (1 - probability)
            gradient.intercept += error
            gradient.slope += error * value
            curvature.aa += weight
            curvature.ab += weight * value
            curvature.bb += weight * value * value
        }
        let determinant = curvature.aa * curvature.bb - curvature.ab * curvature.ab
        let scale = determinant != 0 ? 1 / determinant : 0
        return (
            (curvature.bb * gradient.intercept - curvature.ab * gradient.slope) * scale,
            (curvature.aa * gradient.slope - curvature.ab * gradient.intercept) * scale, curvature, determinant
        )
    }
}
