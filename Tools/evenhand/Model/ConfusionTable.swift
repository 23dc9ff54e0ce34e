internal import EvenhandTraining

/// A confusion table for a terminal: a row for each label as it is, a column for each label as it was given.
///
/// Columns are headed by the number of their label, so that ten labels fit a terminal; what is right stands on the
/// diagonal, in bold where there is bold. Zeros are dots: they are most of the table and should not be read.
struct ConfusionTable {
    private let labels: [String]
    private let counts: [[Int]]

    init(_ output: Evaluation.Output) {
        labels = output.classes.map(\.label)
        counts = output.confusion
    }

    /// The lines; empty when not even numbers fit `width`: then the label table's "taken for" has to do.
    func lines(width: Int, style: TextStyle) -> [String] {
        let cell = max(3, counts.joined().map { String($0).count }.max() ?? 1, String(labels.count).count) + 1
        let keyWidth = String(labels.count).count
        let available = width - keyWidth - 2 - cell * labels.count
        guard available >= 6, labels.count > 1 else { return [] }
        let names = labels.map { style.safe($0) }
        let nameWidth = min(available, max(9, names.map { DisplayWidth.of($0) }.max() ?? 0))
        let heads = labels.indices.map { DisplayWidth.pad(String($0 + 1), to: cell, trailing: true) }.joined()
        let indent = String(repeating: " ", count: keyWidth + 1)
        var lines = [style.faint(indent + DisplayWidth.pad("is ↓ given →", to: nameWidth) + heads)]
        for index in labels.indices {
            let key = DisplayWidth.pad(String(index + 1), to: keyWidth, trailing: true)
            let row = labels.indices.map { column in
                let count = counts[index][column]
                let text = DisplayWidth.pad(count == 0 ? "·" : String(count), to: cell, trailing: true)
                return column == index ? style.strong(text) : text
            }
            lines.append("\(style.faint(key)) \(DisplayWidth.pad(names[index], to: nameWidth))\(row.joined())")
        }
        return lines
    }
}
