internal import EvenhandScoring
internal import EvenhandText
internal import EvenhandTraining

/// What a model is.
enum ModelView {
    static func json(_ model: Model, strongest: Int) -> JSONValue {
        [
            "model": .string(model.identity), "name": .string(model.name), "language": .string(model.language.rawValue),
            "bytes": JSONValue(model.byteCount),
            "outputs": .object(
                model.outputs.map { output in
                    JSONValue.Member(
                        output.name,
                        [
                            "classes": .texts(output.classes),
                            "strongest": .texts(Array(output.strongest.prefix(strongest))),
                        ])
                }),
            "attributes": .object(model.attributes.map { JSONValue.Member($0.name, .string($0.value)) }),
        ]
    }

    static func lines(_ model: Model, strongest: Int, style: TextStyle, width: Int) -> [String] {
        var lines = [
            style.strong(style.safe(model.identity)),
            "  language \(model.language.rawValue), \(ProgressText.grouped(model.byteCount)) bytes",
        ]
        for attribute in model.attributes where !attribute.value.contains("\n") {
            lines.append("  \(style.safe(attribute.name)): \(style.safe(attribute.value))")
        }
        for output in model.outputs {
            lines += ["", style.strong(style.safe(output.name))]
            lines += wrapped(output.classes.joined(separator: ", "), style: style, width: width)
            guard strongest > 0, !output.strongest.isEmpty else { continue }
            let words = output.strongest.prefix(strongest).joined(separator: " · ")
            lines += wrapped("strongest: " + words, style: style, width: width)
        }
        return lines
    }

    private static func wrapped(_ text: String, style: TextStyle, width: Int) -> [String] {
        TextWrapping.lines(style.safe(text), columns: min(width, 110) - 2).map { "  " + $0 }
    }
}

/// How well a model does: `{"n", "outputs": {NAME: {"accuracy", "macro_f1", "auc", "ece", "classes": […]}}}`.
enum EvaluationView {
    static func json(_ evaluation: Evaluation) -> JSONValue {
        [
            "n": JSONValue(evaluation.n),
            "outputs": .object(evaluation.outputs.map { JSONValue.Member($0.name, output($0)) }),
        ]
    }

    static func lines(_ evaluation: Evaluation, model: Model, style: TextStyle, width: Int) -> [String] {
        var lines = [
            "\(style.strong(style.safe(model.identity))) on \(ProgressText.grouped(evaluation.n)) labelled complaints"
        ]
        for output in evaluation.outputs {
            let auc = output.auc.map { ", AUC \(figure($0))" } ?? ""
            lines += [
                "",
                "\(style.strong(style.safe(output.name))): accuracy \(figure(output.accuracy)), macro-F1 "
                    + "\(figure(output.macroF1))\(auc), calibration error \(figure(output.ece)), n \(output.n)",
            ]
            var table = Table([
                .prose("label"), .number("n"), .number("precision"), .number("recall"), .number("F1"),
                .prose("taken for"),
            ])
            for (index, entry) in output.classes.enumerated() {
                table.add(
                    style.safe(entry.label), String(entry.n), figure(entry.precision), figure(entry.recall),
                    figure(entry.f1), mistakes(output, of: index, style: style))
            }
            lines += table.lines(width: width - 2, style: style).map { "  " + $0 }
        }
        return lines
    }

    private static func output(_ output: Evaluation.Output) -> JSONValue {
        [
            "n": JSONValue(output.n), "accuracy": number(output.accuracy), "macro_f1": number(output.macroF1),
            "auc": output.auc.map(number) ?? .null, "ece": number(output.ece),
            "brier": output.brier.map(number) ?? .null,
            "classes": .array(
                output.classes.map { entry in
                    [
                        "label": .string(entry.label), "n": JSONValue(entry.n), "precision": number(entry.precision),
                        "recall": number(entry.recall), "f1": number(entry.f1),
                    ]
                }),
            "confusion": .array(output.confusion.map { row in .array(row.map { JSONValue($0) }) }),
        ]
    }

    /// The labels this one is most often taken for: the row of the confusion table, read aloud.
    private static func mistakes(_ output: Evaluation.Output, of index: Int, style: TextStyle) -> String {
        output.confusion[index].enumerated().filter { $0.offset != index && $0.element > 0 }
            .sorted { ($0.element, $1.offset) > ($1.element, $0.offset) }.prefix(3)
            .map { "\(style.safe(output.classes[$0.offset].label)) \($0.element)" }.joined(separator: ", ")
    }

    private static func number(_ value: Double) -> JSONValue { JSONValue(value, digits: 6) }

    private static func figure(_ value: Double) -> String {
        let thousandths = Int((value * 1_000).rounded())
        let digits = String(thousandths % 1_000)
        return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
