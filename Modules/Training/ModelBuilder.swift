internal import EvenhandScoring

/// Rounds what was learnt to int8, calibrates it and writes it down.
struct ModelBuilder {
    let learner: Learner
    let outcome: Learner.Outcome
    let judges: Judges
    let packer: TablePacker
    let configuration: TrainingConfiguration
    let seed: UInt64

    private var plan: ColumnPlan { learner.plan }
    private var vocabulary: Vocabulary { learner.corpus.vocabulary }

    /// By output, the features that weigh most, strongest first.
    func strongest() -> [[UInt64]] {
        plan.outputs.map { output in
            let strengths = vocabulary.hashes.indices.map { feature in
                output.questions.reduce(Float(0)) { max($0, abs(weight(feature, $1))) }
            }
            let order = strengths.indices.sorted { (strengths[$0], $1) > (strengths[$1], $0) }
            return order.prefix(configuration.strongestCount).map { vocabulary.hashes[$0] }
        }
    }

    /// The bytes of the file.
    ///
    /// - Parameters:
    ///   - strongest: by output, the n-grams to name.
    ///   - attributes: what the file is to remember beside what is known here.
    func bytes(strongest: [[String]], attributes given: [String: String]) throws(TrainingError) -> [UInt8] {
        let units = (0..<plan.questionCount).map(unit)
        let table = packer.table(
            vocabulary.hashes,
            row: { feature, column in
                if column == 0 { return learner.spaces.whole.roundedSquares[feature] }
                return ModelBuilder.rounded(weight(feature, column - 1), units[column - 1])
            },
            columns: plan.questionCount + 1)
        var attributes = given.merging(configuration.attributes) { _, own in own }
        attributes["samples"] = String(learner.corpus.textCount)
        attributes["features"] = String(vocabulary.hashes.count)
        attributes["seed"] = String(seed)
        attributes["settings"] = configuration.text
        var outputs: [Model.Output] = []
        for index in plan.outputs.indices {
            let trial = try trial(index)
            let output = output(index, units: units, fit: trial.fit(), strongest: strongest[index])
            attributes[TrainingFigures.attribute(of: output.name)] = TrainingFigures.text(
                TrainingFigures.figures(output, logOdds: trial.logOdds, answers: trial.answers))
            outputs.append(output)
        }
        return ModelWriter(
            name: configuration.name, language: configuration.language, normUnit: learner.spaces.whole.squareUnit,
            outputs: outputs, attributes: attributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
            table: table, bucketByteCount: packer.bucketByteCount
        ).bytes()
    }

    private func weight(_ feature: Int, _ question: Int) -> Float {
        outcome.solution[question / 16].weights[feature][question % 16]
    }

    private static func rounded(_ weight: Float, _ unit: Double) -> Int8 {
        Int8(min(max((Double(weight) / unit).rounded(), -127), 127))
    }

    /// What one step of int8 is worth: the largest weights are cut where that brings all others closer, counted by how
    /// often they are met.
    private func unit(_ question: Int) -> Double {
        let largest = vocabulary.hashes.indices.reduce(Float(0)) { max($0, abs(weight($1, question))) }
        guard largest > 0 else { return 1 }
        var best = (unit: 1.0, error: Double.infinity)
        for part in [1, 0.8, 0.65, 0.5, 0.4, 0.3, 0.2] {
            let unit = Double(largest) / 127 * part
            let error = vocabulary.hashes.indices.reduce(0.0) { sum, feature in
                let weight = weight(feature, question)
                let gap = Double(weight) - Double(ModelBuilder.rounded(weight, unit)) * unit
                return sum + gap * gap * Double(vocabulary.documentFrequency[feature])
            }
            if error < best.error { best = (unit, error) }
        }
        return best.unit
    }

    /// What models that did not see the judges' texts answered, and what was right.
    private struct Trial {
        /// By judge, by column of the output.
        var logOdds: [[Double]] = []
        var answers: [Int] = []

        func fit() -> (slopes: [Double], intercepts: [Double]) {
            if logOdds.first?.count == 1 {
                let fit = Calibration.platt(logOdds.map { $0[0] }, answers.map { $0 == 1 })
                return ([fit.slope], [fit.intercept])
            }
            return Calibration.softmax(logOdds, answers)
        }
    }

    private func trial(_ index: Int) throws(TrainingError) -> Trial {
        let output = plan.outputs[index]
        var trial = Trial()
        for judge in judges.of(index, classCount: output.classes.count) {
            trial.logOdds.append(Array(try outcome.predictions.of(judge.text)[output.questions]))
            trial.answers.append(Int(judge.classes[index]))
        }
        return trial
    }

    private func output(
        _ index: Int, units: [Double], fit: (slopes: [Double], intercepts: [Double]), strongest: [String]
    ) -> Model.Output {
        let output = plan.outputs[index]
        return Model.Output(
            name: output.name, classes: output.classes, firstColumn: output.firstQuestion + 1,
            scales: output.questions.map { units[$0] },
            priors: output.questions.map { Double(outcome.solution[$0 / 16].prior[$0 % 16]) }, slopes: fit.slopes,
            intercepts: fit.intercepts, strongest: strongest)
    }
}
