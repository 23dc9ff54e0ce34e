import Foundation

/// Lines over two axes, as SVG. A line is told from the others by its colour, by its dashes, by the shape of its points, and
/// by its name at its end: any one of these is enough, so it reads in print and for eyes that see few colours.
struct Plot {
    struct Line {
        var name: String
        var points: [(x: Double, y: Double)]
        /// Points that are drawn hollow: the server did not keep up.
        var hollow: Set<Int> = []
        var showsPoints = true
    }

    let title: String
    let xName: String
    let yName: String
    let x: Axis
    let y: Axis
    let lines: [Line]

    // Okabe and Ito's colours, which keep apart for all common kinds of colour blindness, darkest first.
    private static let colours = ["#0072B2", "#D55E00", "#009E73", "#000000", "#CC79A7", "#7A5C00"]
    private static let dashes = ["", "7 4", "2 3", "10 3 2 3", "5 2", "1 5"]

    private static let width = 860.0, height = 430.0
    private static let left = 74.0, right = 150.0, top = 16.0, bottom = 52.0

    private func place(_ point: (x: Double, y: Double)) -> (x: Double, y: Double) {
        let width = Self.width - Self.left - Self.right, height = Self.height - Self.top - Self.bottom
        return (Self.left + x(point.x) * width, Self.top + (1 - y(point.y)) * height)
    }

    var svg: String {
        var parts = [
            "<svg viewBox=\"0 0 \(Int(Self.width)) \(Int(Self.height))\" role=\"img\" aria-label=\"\(title.escaped)\">"
        ]
        parts += grid
        for (index, line) in lines.enumerated() { parts += draw(line, index) }
        parts += names
        return (parts + ["</svg>"]).joined(separator: "\n")
    }

    private var grid: [String] {
        let floor = Self.height - Self.bottom, end = Self.width - Self.right
        var parts: [String] = []
        for mark in y.marks {
            let place = Self.top + (1 - y(mark.value)) * (floor - Self.top)
            parts.append(
                "<line class=\"grid\" x1=\"\(Self.left)\" x2=\"\(end)\" y1=\"\(f(place))\" y2=\"\(f(place))\"/>")
            parts.append(text(mark.text, Self.left - 8, place + 4, anchor: "end"))
        }
        for mark in x.marks {
            let place = Self.left + x(mark.value) * (end - Self.left)
            parts.append(
                "<line class=\"grid\" x1=\"\(f(place))\" x2=\"\(f(place))\" y1=\"\(Self.top)\" y2=\"\(floor)\"/>")
            parts.append(text(mark.text, place, floor + 18, anchor: "middle"))
        }
        parts.append(text(xName, (Self.left + end) / 2, Self.height - 10, anchor: "middle", style: "axis"))
        parts.append(
            "<text class=\"axis\" transform=\"translate(14 \(f((Self.top + floor) / 2))) rotate(-90)\" text-anchor=\"middle\">"
                + "\(yName.escaped)</text>")
        return parts
    }

    private func draw(_ line: Line, _ index: Int) -> [String] {
        let colour = Self.colours[index % Self.colours.count]
        let dash = Self.dashes[index % Self.dashes.count]
        let places = line.points.map(place)
        let path = places.map { "\(f($0.x)),\(f($0.y))" }.joined(separator: " ")
        var parts = [
            "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\" stroke-dasharray=\"\(dash)\"/>"
        ]
        guard line.showsPoints else { return parts }
        for (number, place) in places.enumerated() {
            let fill = line.hollow.contains(number) ? "#fff" : colour
            parts.append(marker(index, place, fill, colour))
        }
        return parts
    }

    private func marker(_ index: Int, _ at: (x: Double, y: Double), _ fill: String, _ stroke: String) -> String {
        let style = "fill=\"\(fill)\" stroke=\"\(stroke)\" stroke-width=\"1.5\""
        switch index % 3 {
        case 0: return "<circle cx=\"\(f(at.x))\" cy=\"\(f(at.y))\" r=\"4\" \(style)/>"
        case 1: return "<rect x=\"\(f(at.x - 3.6))\" y=\"\(f(at.y - 3.6))\" width=\"7.2\" height=\"7.2\" \(style)/>"
        default:
            let top = "\(f(at.x)),\(f(at.y - 4.8))"
            return
                "<polygon points=\"\(top) \(f(at.x - 4.6)),\(f(at.y + 3.6)) \(f(at.x + 4.6)),\(f(at.y + 3.6))\" \(style)/>"
        }
    }

    /// The lines' names at their ends, moved apart where ends lie close, each tied to its end.
    private var names: [String] {
        let ends = lines.enumerated().compactMap { index, line in
            line.points.last.map { (index: index, end: place($0)) }
        }.sorted { $0.end.y < $1.end.y }
        var parts: [String] = []
        var above = Self.top - 10
        for (index, end) in ends {
            let place = max(end.y, above + 16)
            above = place
            let colour = Self.colours[index % Self.colours.count]
            let start = Self.width - Self.right + 12
            parts.append(
                "<line x1=\"\(f(end.x + 5))\" y1=\"\(f(end.y))\" x2=\"\(f(start + 14))\" y2=\"\(f(place))\" stroke=\"\(colour)\" "
                    + "stroke-width=\"1\" stroke-opacity=\"0.6\"/>")
            parts.append(
                "<text x=\"\(f(start + 18))\" y=\"\(f(place + 4))\" fill=\"\(colour)\" class=\"name\">"
                    + "\(lines[index].name.escaped)</text>")
        }
        return parts
    }

    private func text(_ text: String, _ x: Double, _ y: Double, anchor: String, style: String = "mark") -> String {
        "<text class=\"\(style)\" x=\"\(f(x))\" y=\"\(f(y))\" text-anchor=\"\(anchor)\">\(text.escaped)</text>"
    }

    private func f(_ value: Double) -> String { String(format: "%.1f", value) }
}

extension String {
    /// Safe in HTML and in attributes.
    var escaped: String {
        var text = ""
        for character in self {
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            default: text.append(character)
            }
        }
        return text
    }
}
