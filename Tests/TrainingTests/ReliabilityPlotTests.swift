import EvenhandTraining
import Foundation
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct `Reliability diagrams` {
    /// Texts that come true as often as their probability says.
    private func evaluation(outputs names: [String], largest: Double = 1, label: String = "relief") -> Evaluation {
        let outputs = names.map { name in
            var tally = OutputTally(name: name, classes: ["none", label])
            for step in 0..<1_000 {
                let probability = (Double(step % 100) + 0.5) / 100 * largest
                let isTrue = Double(step / 100) + 0.5 < probability * 10
                tally.add(class: isTrue ? 1 : 0, probabilities: [1 - probability, probability])
            }
            return tally.figures()
        }
        return Evaluation(n: 1_000, outputs: outputs)
    }

    private func elements(_ svg: String) throws -> SVGElements {
        let elements = SVGElements()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = elements
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        return elements
    }

    @Test func `each output has a panel with ten points, ten intervals and its axis names`() throws {
        let evaluation = evaluation(outputs: ["relief.any", "relief.monetary"])
        let svg = ReliabilityPlot(evaluation, model: "m@1", data: "held-out.csv").svg()
        let elements = try elements(svg)
        #expect(elements.count["circle"] == 20)
        #expect(elements.count["polyline"] == 2)
        for text in ["Observed share", "Predicted probability", "Complaints"] {
            #expect(elements.texts.count { $0 == text } == 2, "\(text)")
        }
        #expect(elements.texts.contains("Reliability of m@1"))
        #expect(elements.texts.contains("on held-out.csv, 1,000 labelled complaints"))
        #expect(elements.texts.contains("relief.any: relief"))
        #expect(elements.texts.contains { $0.hasPrefix("n 1,000, base rate 0.5") })
    }

    @Test func `points stand where the figures say`() throws {
        let evaluation = evaluation(outputs: ["relief.any"])
        let elements = try elements(ReliabilityPlot(evaluation, model: "m", data: "d").svg())
        let bins = evaluation.outputs[0].calibration.bins
        let frame = try #require(elements.frames.first)
        for (bin, circle) in zip(bins, elements.circles) {
            #expect(abs((circle.x - frame.x) / frame.width - bin.predicted) < 1e-3)
            #expect(abs(1 - (circle.y - frame.y) / frame.height - bin.observed) < 1e-3)
        }
    }

    @Test func `a rare event fills its panel and says what lies beyond`() throws {
        let rare = try elements(
            ReliabilityPlot(evaluation(outputs: ["relief.monetary"], largest: 0.3), model: "m", data: "d").svg())
        #expect(rare.texts.contains("0.5"))
        #expect(!rare.texts.contains("1.0"))
        // One certain prediction among rare ones lies beyond the end of the axis.
        var tally = OutputTally(name: "rare", classes: ["none", "relief"])
        for step in 0..<2_000 { tally.add(class: step % 50 == 0 ? 1 : 0, probabilities: [0.98, 0.02]) }
        tally.add(class: 1, probabilities: [0.1, 0.9])
        let one = try elements(
            ReliabilityPlot(Evaluation(n: 2_001, outputs: [tally.figures()]), model: "m", data: "d").svg())
        #expect(one.texts.contains("1 beyond 0.1 →"))
    }

    @Test func `names from outside are text, not markup`() throws {
        let evil = "a<script>&\"'\u{1B}]0;\u{0}ก"
        let svg = ReliabilityPlot(evaluation(outputs: ["x\u{7}<"], label: evil), model: evil, data: evil).svg()
        let elements = try elements(svg)
        #expect(elements.count["script"] == nil)
        #expect(elements.texts.contains { $0.contains("<script>&\"'") && $0.contains("ก") })
    }

    @Test func `nothing measured is still a drawing`() throws {
        let elements = try elements(
            ReliabilityPlot(Evaluation(n: 0, outputs: []), model: "m", data: "d").svg())
        #expect(elements.texts.contains("No complaint carries a label the model knows."))
    }

    @Test func `the same figures give the same drawing`() {
        let evaluation = evaluation(outputs: ["a", "b", "c", "d"])
        let plot = ReliabilityPlot(evaluation, model: "m", data: "d")
        #expect(plot.svg() == plot.svg())
        #expect(!plot.svg().contains("nan") && !plot.svg().contains("inf"))
    }
}

/// What an XML parser finds in a drawing.
private final class SVGElements: NSObject, XMLParserDelegate {
    var count: [String: Int] = [:]
    var texts: [String] = []
    var circles: [(x: Double, y: Double)] = []
    /// Boxes with an outline and no fill.
    var frames: [(x: Double, y: Double, width: Double, height: Double)] = []
    private var text: String?

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        count[name, default: 0] += 1
        func number(_ attribute: String) -> Double { Double(attributes[attribute] ?? "") ?? .nan }
        if name == "circle" { circles.append((number("cx"), number("cy"))) }
        if name == "rect", attributes["fill"] == "none" {
            frames.append((number("x"), number("y"), number("width"), number("height")))
        }
        if name == "text" { text = "" }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text? += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if name == "text", let text { texts.append(text) }
        if name == "text" { text = nil }
    }
}
