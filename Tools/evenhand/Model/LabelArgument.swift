internal import ArgumentParser
internal import EvenhandScoring

/// `NAME=COLUMN`: an output of a model and the column it is learnt from.
struct LabelArgument: ExpressibleByArgument, Equatable, Sendable {
    let output: String
    let column: String

    init(output: String, column: String) {
        self.output = output
        self.column = column
    }

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "=") else { return nil }
        self.init(output: String(argument[..<equals]), column: String(argument[argument.index(after: equals)...]))
        guard !output.isEmpty, !column.isEmpty else { return nil }
    }
}

/// Which columns and which map a model was trained with, as its file remembers it.
struct LabelSource {
    var labels: [LabelArgument]
    var map: String
    var textColumn: String?

    init(labels: [LabelArgument], map: String, textColumn: String?) {
        self.labels = labels
        self.map = map
        self.textColumn = textColumn
    }

    init(model: Model) {
        labels = model.outputs.compactMap { output in
            model.attribute("label." + output.name).map { LabelArgument(output: output.name, column: $0) }
        }
        map = model.attribute("map") ?? ""
        textColumn = model.attribute("text-column")
    }

    var attributes: [String: String] {
        var attributes = Dictionary(labels.map { ("label." + $0.output, $0.column) }) { first, _ in first }
        if !map.isEmpty { attributes["map"] = map }
        if let textColumn { attributes["text-column"] = textColumn }
        return attributes
    }
}
