internal import EvenhandScoring

/// Turns log-odds into probabilities that mean what they say.
enum Calibration {
    /// Slope and intercept so that 1 / (1 + e^−(slope·x + intercept)) fits the answers best, by Newton's method on the
    /// log loss, with the smoothed targets of Platt, "Probabilistic Outputs for Support Vector Machines" (1999).
    static func platt(_ values: [Double], _ answers: [Bool]) -> (slope: Double, intercept: Double) {
        let positives = Double(answers.count { $0 })
        let negatives = Double(answers.count) - positives
        guard positives > 0, negatives > 0 else { return (1, 0) }
        let yes = (positives + 1) / (positives + 2)
        let no = 1 / (negatives + 2)
        var slope = 1.0
        var intercept = Logistic.log((positives + 1) / (negatives + 1))
        for _ in 0..<100 {
            var gradient = (slope: 0.0, intercept: 0.0)
            var curvature = (aa: 1e-9, ab: 0.0, bb: 1e-9)
            for (value, answer) in zip(values, answers) {
                let probability = Logistic.probability(slope * value + intercept)
                let error = probability - (answer ? yes : no)
                let weight = max(probability * (1 - probability), 1e-9)
                gradient.slope += error * value
                gradient.intercept += error
                curvature.aa += weight * value * value
                curvature.ab += weight * value
                curvature.bb += weight
            }
            let determinant = curvature.aa * curvature.bb - curvature.ab * curvature.ab
            guard determinant > 1e-12 else { break }
            let slopeStep = (curvature.bb * gradient.slope - curvature.ab * gradient.intercept) / determinant
            let interceptStep = (curvature.aa * gradient.intercept - curvature.ab * gradient.slope) / determinant
            slope -= min(max(slopeStep, -2), 2)
            intercept -= min(max(interceptStep, -2), 2)
            if abs(slopeStep) < 1e-9, abs(interceptStep) < 1e-9 { break }
        }
        // A falling curve would turn the ranking round: then nothing was learnt, and the base rate is the answer.
        if slope <= 0 { return (0, Logistic.log(positives / negatives)) }
        return (slope, intercept)
    }

    /// A slope and an intercept for each class, so that the softmax of slope·x + intercept fits best.
    ///
    /// Gradient descent on the mean log loss with a step that grows while the loss falls and halves when it rises.
    static func softmax(_ values: [[Double]], _ answers: [Int]) -> (slopes: [Double], intercepts: [Double]) {
        guard let width = values.first?.count, width > 1 else { return ([1], [0]) }
        var point = [Double](repeating: 2, count: width) + [Double](repeating: 0, count: width)
        var (loss, gradient) = softmaxLoss(values, answers, point)
        var step = 1.0
        for _ in 0..<400 {
            var candidate = zip(point, gradient).map { $0 - step * $1 }
            for index in 0..<width { candidate[index] = max(candidate[index], 0.1) }
            let (newLoss, newGradient) = softmaxLoss(values, answers, candidate)
            if newLoss < loss {
                let gain = loss - newLoss
                (point, loss, gradient) = (candidate, newLoss, newGradient)
                step *= 1.3
                if gain < 1e-8 { break }
            } else {
                step /= 2
                if step < 1e-9 { break }
            }
        }
        return (Array(point[..<width]), Array(point[width...]))
    }

    private static func softmaxLoss(
        _ values: [[Double]], _ answers: [Int], _ point: [Double]
    ) -> (loss: Double, gradient: [Double]) {
        let width = point.count / 2
        var gradient = [Double](repeating: 0, count: point.count)
        var loss = 0.0
        var exponents = [Double](repeating: 0, count: width)
        for (row, answer) in zip(values, answers) {
            var largest = -Double.infinity
            for index in 0..<width {
                exponents[index] = point[index] * row[index] + point[width + index]
                largest = max(largest, exponents[index])
            }
            loss += largest - exponents[answer]
            var total = 0.0
            for index in 0..<width {
                exponents[index] = Logistic.exp(exponents[index] - largest)
                total += exponents[index]
            }
            loss += Logistic.log(total)
            for index in 0..<width {
                let error = exponents[index] / total - (index == answer ? 1 : 0)
                gradient[index] += error * row[index]
                gradient[width + index] += error
            }
        }
        let count = Double(answers.count)
        return (loss / count, gradient.map { $0 / count })
    }
}
