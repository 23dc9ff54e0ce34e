/// The one table.
struct ResultTable {
    let machine: Machine
    let input: String
    private var rows: [(section: Section, figure: Figure)] = []
    private var failures: [String] = []

    init(machine: Machine, input: String) {
        self.machine = machine
        self.input = input
    }

    var hasFailures: Bool { !failures.isEmpty }

    mutating func add(_ section: Section, figures: [Figure]) {
        rows += figures.map { (section, $0) }
    }

    mutating func fail(_ section: Section, _ reason: String) {
        failures.append("\(section.rawValue) was not measured: \(reason)")
    }

    func markdown() -> String {
        var lines = ["# Benchmark results", ""] + machine.lines + ["- Input: \(input)", ""]
        lines += [
            "Ratios are medians of the rounds' own ratios, measured over floor in turns; figures are medians.", "",
            "| Section | What | Measured | Floor of the same run | Ratio | Target | Reached |",
            "|---|---|---|---|---|---|---|",
        ]
        for (section, figure) in rows {
            let cells = [
                section.rawValue, figure.name, figure.measured, figure.floor, figure.ratio.map(RatioText.of) ?? "",
                figure.target?.text ?? "", figure.verdict,
            ]
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        if !failures.isEmpty { lines += [""] + failures.map { "**\($0)**" } }
        return lines.joined(separator: "\n") + "\n"
    }
}
