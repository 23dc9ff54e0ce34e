package import EvenhandScoring

/// The figures a model file remembers from its training, one attribute an output.
///
/// Cross-validated: each text was predicted by a model that saw neither it nor its near-copies, and the answers were
/// calibrated together. Slope and intercept were fitted to these very texts, so their calibration flatters a little; the
/// figures of held-out texts do not.
package enum TrainingFigures {
    /// The name of the attribute.
    package static func attribute(of output: String) -> String { "cross-validated." + output }

    /// The figures of one output before it is calibrated by `output`'s own slopes and intercepts.
    ///
    /// - Parameters:
    ///   - logOdds: by text, by column of the output: what the models that did not see the text answered.
    ///   - answers: the class of each text.
    package static func figures(_ output: Model.Output, logOdds: [[Double]], answers: [Int]) -> Evaluation.Output {
        var tally = OutputTally(name: output.name, classes: output.classes)
        for (values, answer) in zip(logOdds, answers) where output.classes.indices.contains(answer) {
            tally.add(class: answer, probabilities: probabilities(output, logOdds: values))
        }
        return tally.figures()
    }

    /// The calibrated probability of every class, as scoring has it.
    package static func probabilities(_ output: Model.Output, logOdds: [Double]) -> [Double] {
        let values = logOdds.indices.map { output.slopes[$0] * logOdds[$0] + output.intercepts[$0] }
        if output.isBinary {
            let second = Logistic.probability(values[0])
            return [1 - second, second]
        }
        let largest = values.max() ?? 0
        let powers = values.map { Logistic.exp($0 - largest) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }

    /// `n 15,005, accuracy 0.776, macro-F1 0.692, AUC 0.951, ECE 0.031, Brier 0.334, skill 0.571, slope 1.01, intercept −0.02`
    package static func text(_ output: Evaluation.Output) -> String {
        var parts = [
            "n \(FigureText.grouped(output.n))", "accuracy \(FigureText.fixed(output.accuracy, 3))",
            "macro-F1 \(FigureText.fixed(output.macroF1, 3))",
        ]
        if let auc = output.auc { parts.append("AUC \(FigureText.fixed(auc, 3))") }
        parts += ["ECE \(FigureText.fixed(output.ece, 3))", "Brier \(FigureText.fixed(output.brier, 3))"]
        if let skill = output.brierSkill { parts.append("skill \(FigureText.fixed(skill, 3))") }
        if let fit = output.calibration.recalibration {
            parts += ["slope \(FigureText.fixed(fit.slope, 2))", "intercept \(FigureText.fixed(fit.intercept, 2))"]
        }
        return parts.joined(separator: ", ")
    }
}
