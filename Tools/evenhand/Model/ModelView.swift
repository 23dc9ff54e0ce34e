internal import EvenhandScoring
internal import EvenhandText
internal import EvenhandTraining

/// What a model is.
enum ModelView {
    /// - Parameters:
    ///   - output: the one output to show; `nil` shows all.
    ///   - top: how many n-grams to name for each label.
    static func json(_ model: Model, output name: String?, top: Int) -> JSONValue {
        [
            "model": .string(model.identity), "name": .string(model.name),
            "checksum": .string(checksum(model)), "language": .string(model.language.rawValue),
            "bytes": JSONValue(model.byteCount),
            "outputs": .object(
                shown(model, name).map { output in
                    JSONValue.Member(
                        output.name,
                        [
                            "classes": .texts(output.classes),
                            "strongest": .texts(Array(output.strongest.prefix(top))),
                            "weights": .object(weights(model, output, top: top)),
                            "cross_validated": JSONValue(
                                model.attribute(TrainingFigures.attribute(of: output.name))),
                        ])
                }),
            "attributes": .object(model.attributes.map { JSONValue.Member($0.name, .string($0.value)) }),
        ]
    }

    static func lines(_ model: Model, output name: String?, top: Int, style: TextStyle, width: Int) -> [String] {
        var lines = [style.strong(style.safe(model.identity))]
        if name == nil { lines += about(model, style: style, width: width) }
        for output in shown(model, name) {
            lines += ["", style.strong(style.safe(output.name)) + style.faint("  \(output.classes.count) labels")]
            if let figures = model.attribute(TrainingFigures.attribute(of: output.name)) {
                lines += wrapped("cross-validated: " + figures, style: style, width: width)
            }
            lines += labels(model, output, top: top, style: style, width: width)
        }
        if top > 0 {
            lines += [
                "", style.faint("Weights are calibrated log-odds before they are divided by a narrative's length."),
            ]
        }
        return lines
    }

    private static func about(_ model: Model, style: TextStyle, width: Int) -> [String] {
        var lines = [
            "  language \(model.language.rawValue), \(ProgressText.grouped(model.byteCount)) bytes, "
                + "checksum \(checksum(model))"
        ]
        for attribute in model.attributes where !attribute.name.hasPrefix("cross-validated.") {
            let parts = attribute.value.split(separator: "\n", omittingEmptySubsequences: true)
            // A list of counts or a whole map would bury the rest; JSON has them whole.
            let value = parts.count < 2 ? attribute.value : "\(parts.count) lines, shown with --json"
            lines += wrapped("\(attribute.name): \(value)", style: style, width: width)
        }
        return lines
    }

    /// Each label with the n-grams that speak for it and those that speak against it.
    private static func labels(
        _ model: Model, _ output: Model.Output, top: Int, style: TextStyle, width: Int
    ) -> [String] {
        guard top > 0, let lists = model.strongestNGrams(of: output.name, count: top) else {
            return wrapped(output.classes.joined(separator: ", "), style: style, width: width)
        }
        var lines: [String] = []
        for (index, (label, list)) in zip(output.classes, lists).enumerated() {
            // Of two labels the first has the second's words with their signs turned.
            if output.isBinary && index == 0 { continue }
            let against = output.isBinary ? " against " + output.classes[0] : ""
            lines.append("  " + style.accent(style.safe(label)) + style.faint(style.safe(against)))
            for (sign, isChosen) in [("+", { $0 > 0 }), ("−", { $0 < 0 })] as [(String, (Double) -> Bool)] {
                let words = list.filter { isChosen($0.weight) }.map {
                    "\(oneLine($0.text)) \(FigureText.fixed(abs($0.weight), 1))"
                }
                guard !words.isEmpty else { continue }
                let wrapped = TextWrapping.lines(
                    style.safe(words.joined(separator: " · ")), columns: min(width, 110) - 6)
                for (row, text) in wrapped.enumerated() { lines.append((row == 0 ? "    \(sign) " : "      ") + text) }
            }
        }
        return lines
    }

    private static func weights(_ model: Model, _ output: Model.Output, top: Int) -> [JSONValue.Member] {
        guard top > 0, let lists = model.strongestNGrams(of: output.name, count: top) else { return [] }
        return zip(output.classes, lists).map { label, list in
            JSONValue.Member(
                label,
                .array(list.map { ["text": .string($0.text), "weight": JSONValue($0.weight, digits: 4)] }))
        }
    }

    /// A pair of words may stand over a line break: "account.\n\nThe".
    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func shown(_ model: Model, _ name: String?) -> [Model.Output] {
        model.outputs.filter { name == nil || $0.name == name }
    }

    private static func checksum(_ model: Model) -> String {
        model.identity.split(separator: "@").last.map(String.init) ?? ""
    }

    private static func wrapped(_ text: String, style: TextStyle, width: Int) -> [String] {
        TextWrapping.lines(style.safe(text), columns: min(width, 110) - 2).map { "  " + $0 }
    }
}
