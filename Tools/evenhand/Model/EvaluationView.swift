internal import EvenhandScoring
internal import EvenhandTraining

/// How well a model does: `{"n", "outputs": {NAME: {"accuracy", "macro_f1", "auc", "ece", "classes": […], …}}}`.
enum EvaluationView {
    static func json(_ evaluation: Evaluation, model: Model) -> JSONValue {
        [
            "n": JSONValue(evaluation.n), "model": .string(model.identity),
            "outputs": .object(evaluation.outputs.map { JSONValue.Member($0.name, output($0)) }),
        ]
    }

    static func lines(_ evaluation: Evaluation, model: Model, style: TextStyle, width: Int) -> [String] {
        var lines = [
            "\(style.strong(style.safe(model.identity))) on \(ProgressText.grouped(evaluation.n)) labelled complaints"
        ]
        for output in evaluation.outputs where output.n > 0 {
            lines += ["", heading(output, style: style)]
            if output.unknownCount > 0 {
                lines.append(
                    "  \(ProgressText.grouped(output.unknownCount)) carry a label the model does not know: all errors")
            }
            lines += calibration(output)
            lines.append("")
            lines += classes(output, style: style, width: width)
            lines.append("")
            lines += ConfusionTable(output).lines(width: width - 2, style: style).map { "  " + $0 }
        }
        return lines
    }

    private static func heading(_ output: Evaluation.Output, style: TextStyle) -> String {
        let auc = output.auc.map { ", AUC \(figure($0))\(output.isBinary ? "" : " (mean of each against the rest)")" }
        return "\(style.strong(style.safe(output.name))): accuracy \(figure(output.accuracy)), macro-F1 "
            + "\(figure(output.macroF1))\(auc ?? ""), n \(ProgressText.grouped(output.n))"
    }

    private static func calibration(_ output: Evaluation.Output) -> [String] {
        let calibration = output.calibration
        var parts = ["ECE \(figure(output.ece))"]
        if let fit = calibration.recalibration {
            parts.append("slope \(interval(fit.slope, fit.slopeError))")
            parts.append("intercept \(interval(fit.intercept, fit.interceptError))")
        }
        parts.append("Brier \(figure(output.brier))")
        if let skill = output.brierSkill { parts.append("skill \(figure(skill)) against the base rate") }
        var lines = ["  calibration: " + parts.joined(separator: ", ")]
        guard !calibration.bins.isEmpty else { return lines }
        lines.append("  predicted " + calibration.bins.map { figure($0.predicted) }.joined(separator: " "))
        lines.append("  observed  " + calibration.bins.map { figure($0.observed) }.joined(separator: " "))
        return lines
    }

    private static func classes(_ output: Evaluation.Output, style: TextStyle, width: Int) -> [String] {
        var table = Table([
            .prose("label"), .number("n"), .number("precision"), .number("recall"), .number("F1"), .number("AUC"),
            .prose("taken for"),
        ])
        for (index, entry) in output.classes.enumerated() {
            table.add(
                style.safe(entry.label), ProgressText.grouped(entry.n), figure(entry.precision), figure(entry.recall),
                figure(entry.f1), entry.auc.map(figure) ?? "", mistakes(output, of: index, style: style))
        }
        return table.lines(width: width - 2, style: style).map { "  " + $0 }
    }

    private static func output(_ output: Evaluation.Output) -> JSONValue {
        [
            "n": JSONValue(output.n), "unknown_labels": JSONValue(output.unknownCount),
            "accuracy": number(output.accuracy), "macro_f1": number(output.macroF1),
            "auc": output.auc.map(number) ?? .null, "ece": number(output.ece), "brier": number(output.brier),
            "brier_skill": output.brierSkill.map(number) ?? .null,
            "calibration": calibrationJSON(output),
            "classes": .array(
                output.classes.map { entry in
                    [
                        "label": .string(entry.label), "n": JSONValue(entry.n), "precision": number(entry.precision),
                        "recall": number(entry.recall), "f1": number(entry.f1),
                        "auc": entry.auc.map(number) ?? .null,
                    ]
                }),
            "confusion": .array(output.confusion.map { row in .array(row.map { JSONValue($0) }) }),
        ]
    }

    private static func calibrationJSON(_ output: Evaluation.Output) -> JSONValue {
        let calibration = output.calibration
        let fit = calibration.recalibration
        return [
            "event": .string(output.isBinary ? output.classes[1].label : "most probable label is right"),
            "n": JSONValue(calibration.n), "base_rate": number(calibration.baseRate),
            "slope": fit.map { number($0.slope) } ?? .null,
            "slope_error": fit.map { number($0.slopeError) } ?? .null,
            "intercept": fit.map { number($0.intercept) } ?? .null,
            "intercept_error": fit.map { number($0.interceptError) } ?? .null,
            "bins": .array(
                calibration.bins.map { bin in
                    [
                        "n": JSONValue(bin.n), "predicted": number(bin.predicted), "observed": number(bin.observed),
                        "low": number(bin.interval.lowerBound), "high": number(bin.interval.upperBound),
                    ]
                }),
            "histogram": .array(calibration.histogram.map { JSONValue($0) }),
        ]
    }

    /// The labels this one is most often taken for: the row of the confusion table, read aloud.
    private static func mistakes(_ output: Evaluation.Output, of index: Int, style: TextStyle) -> String {
        output.confusion[index].enumerated().filter { $0.offset != index && $0.element > 0 }
            .sorted { ($0.element, $1.offset) > ($1.element, $0.offset) }.prefix(3)
            .map { "\(style.safe(output.classes[$0.offset].label)) \($0.element)" }.joined(separator: ", ")
    }

    private static func number(_ value: Double) -> JSONValue { JSONValue(value, digits: 6) }

    private static func figure(_ value: Double) -> String { FigureText.fixed(value, 3) }

    /// The value with its 95 % interval.
    private static func interval(_ value: Double, _ error: Double) -> String {
        let half = 1.959963984540054 * error
        return
            "\(FigureText.fixed(value, 2)) (\(FigureText.fixed(value - half, 2)) to \(FigureText.fixed(value + half, 2)))"
    }
}
