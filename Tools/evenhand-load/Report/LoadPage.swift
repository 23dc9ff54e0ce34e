/// The results as one page that needs nothing else.
struct LoadPage {
    let report: LoadReport

    /// More lines than this in one plot are not told apart.
    private static let lineLimit = 5

    var html: String {
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>evenhand-load: \(report.scenario.escaped)</title>
        <style>
        body { font: 15px/1.5 system-ui, sans-serif; color: #111; background: #fff; max-width: 900px; margin: 2em auto;
          padding: 0 1em; }
        h1 { font-size: 1.5em; margin: 0 } h2 { font-size: 1.1em; margin: 2em 0 .3em } p { margin: .3em 0 1em }
        svg { width: 100%; height: auto; display: block; font: 12px system-ui, sans-serif }
        .grid { stroke: #ddd } .mark { fill: #444 } .axis { fill: #111; font-weight: 600 } .name { font-weight: 600 }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
        th, td { text-align: right; padding: .3em .6em; border-bottom: 1px solid #ddd } td:last-child { text-align: left }
        .failure { border-left: 4px solid #D55E00; padding: .5em 1em; background: #fdf1e8 }
        @media print { body { margin: 0; max-width: none } figure, table { break-inside: avoid }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
        figure { margin: 0 }
        </style>
        <h1>evenhand-load: \(report.scenario.escaped)</h1>
        <p>\(report.summary.escaped). Server \(report.server.escaped), \(report.connections) connections ×
        \(report.inFlight) calls under way, \(Number.plain(report.seconds)) s a step. \(report.processor.escaped),
        \(report.cores) cores, \(report.date.escaped).</p>
        \(failure)\(saturation)
        <h2>Latency by percentile</h2>
        <p>From the moment a call was due to its answer. Both axes grow by factors: each further nine of the percentile takes
        the same room.</p>
        <figure>\(byPercentile.svg)</figure>
        <h2>Throughput against latency</h2>
        <p>One point a step. A hollow one: fewer than 95 % of the calls that were due were answered in time.</p>
        <figure>\(againstLatency.svg)</figure>
        <h2>Steps</h2>
        <table>
        <tr><th>due/s<th>answered/s<th>p50<th>p90<th>p99<th>p99.9<th>longest<th>sent late, p99<th>
        \(rows)
        </table>
        </html>

        """
    }

    private var failure: String {
        guard let failure = report.failure else { return "" }
        return "<p class=\"failure\">The run ended before its time: \(failure.escaped)</p>\n"
    }

    private var saturation: String {
        guard report.isSaturated else { return "" }
        return "<p>Most it answered: <b>\(Number.rate(report.saturation)) calls a second</b>.</p>"
    }

    private var rows: String {
        report.steps.map { step in
            let notes =
                step.failures.sorted { $0.key < $1.key }.map { "\($0.value) failed: \($0.key)" }
                + (step.unanswered > 0 ? ["\(step.unanswered) without an answer"] : [])
                + (step.keptUp ? [] : ["did not keep up"])
            let cells = [
                Number.rate(step.offered), Number.rate(step.answered), Number.time(step.p50), Number.time(step.p90),
                Number.time(step.p99), Number.time(step.p999), Number.time(step.longest), Number.time(step.sentLateP99),
                notes.joined(separator: ", ").escaped,
            ]
            return "<tr><td>" + cells.joined(separator: "<td>")
        }.joined(separator: "\n")
    }

    private var byPercentile: Plot {
        let steps = chosen.filter { !$0.curve.isEmpty }
        let latencies = steps.flatMap { $0.curve.map { Double($0.latency) } }
        let highest = steps.map { 100 - 100 / Double(max(2, $0.calls)) }.max() ?? 99
        return Plot(
            title: "Latency by percentile", xName: "percentile of calls", yName: "latency", x: .nines(upTo: highest),
            y: .latency(latencies),
            lines: steps.map { step in
                Plot.Line(
                    name: "\(Number.rate(step.offered))/s\(step.keptUp ? "" : ", behind")",
                    points: step.curve.filter { $0.percentile <= highest }.map { ($0.percentile, Double($0.latency)) },
                    showsPoints: false)
            })
    }

    /// The first, the last, and some between.
    private var chosen: [StepResult] {
        let steps = report.steps
        guard steps.count > Self.lineLimit else { return steps }
        let gap = Double(steps.count - 1) / Double(Self.lineLimit - 1)
        return (0..<Self.lineLimit).map { steps[Int((Double($0) * gap).rounded())] }
    }

    private var againstLatency: Plot {
        let steps = report.steps.filter { !$0.curve.isEmpty }
        let hollow = Set(steps.indices.filter { !steps[$0].keptUp })
        let quantities: [(String, KeyPath<StepResult, UInt64>)] = [
            ("p50", \.p50), ("p99", \.p99), ("p99.9", \.p999),
        ]
        return Plot(
            title: "Throughput against latency", xName: "calls answered a second", yName: "latency",
            x: .linear(upTo: steps.map(\.answered).max() ?? 1),
            y: .latency(steps.flatMap { [Double($0.p50), Double($0.p999)] }),
            lines: quantities.map { name, path in
                Plot.Line(
                    name: name, points: steps.map { ($0.answered, Double($0[keyPath: path])) }, hollow: hollow)
            })
    }
}
