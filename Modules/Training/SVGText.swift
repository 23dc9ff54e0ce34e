internal import EvenhandText

/// Writes SVG 1.1 elements, one a line. Coordinates are in CSS pixels with at most two decimals.
struct SVGText {
    private(set) var text = ""
    private var depth = 0

    /// An element that holds others.
    mutating func group(_ name: String, _ attributes: [(String, String)] = [], _ body: (inout SVGText) -> Void) {
        line("<\(name)\(SVGText.attributes(attributes))>")
        depth += 1
        body(&self)
        depth -= 1
        line("</\(name)>")
    }

    /// An element without content.
    mutating func shape(_ name: String, _ attributes: [(String, String)]) {
        line("<\(name)\(SVGText.attributes(attributes))/>")
    }

    /// An element that holds text.
    mutating func words(_ name: String, _ content: String, _ attributes: [(String, String)] = []) {
        line("<\(name)\(SVGText.attributes(attributes))>\(markupSafe(content))</\(name)>")
    }

    mutating func straightLine(from: (x: Double, y: Double), to: (x: Double, y: Double), _ style: [(String, String)]) {
        shape(
            "line",
            [
                ("x1", SVGText.number(from.x)), ("y1", SVGText.number(from.y)), ("x2", SVGText.number(to.x)),
                ("y2", SVGText.number(to.y)),
            ] + style)
    }

    mutating func label(_ content: String, x: Double, y: Double, _ style: [(String, String)] = []) {
        words("text", content, [("x", SVGText.number(x)), ("y", SVGText.number(y))] + style)
    }

    private mutating func line(_ content: String) {
        text += String(repeating: " ", count: 2 * depth) + content + "\n"
    }

    static func number(_ value: Double) -> String {
        var text = FigureText.fixed(value, 2).replacing("−", with: "-")
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text
    }

    private static func attributes(_ list: [(String, String)]) -> String {
        list.reduce("") { $0 + " \($1.0)=\"\(markupSafe($1.1))\"" }
    }
}
