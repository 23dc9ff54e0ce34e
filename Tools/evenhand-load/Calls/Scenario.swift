import ArgumentParser

/// What is called.
enum Scenario: String, CaseIterable, ExpressibleByArgument, Sendable {
    case score
    case scoreStream = "score-stream"
    case file
    case mixed
    case slow
    case echo

    /// One line for people.
    var summary: String {
        switch self {
        case .score: "one narrative of 600 bytes a call"
        case .scoreStream: "one stream a connection; 64 narratives a message, which counts as one call"
        case .file: "complaints filed: scored, journaled, on disk before the answer"
        case .mixed: "of ten calls one files a complaint, one lists the queue, eight read complaints"
        case .slow: "of a hundred calls one is held by its handler for 50 ms; needs wire-bench-server"
        case .echo: "600 bytes out, 100 back, decoded and encoded at both ends; needs wire-bench-server"
        }
    }

    /// What to start when the server has no such method.
    var wantedServer: String {
        switch self {
        case .slow, .echo: "start wire-bench-server instead of evenhand-server"
        case .score, .scoreStream, .file, .mixed: "start evenhand-server"
        }
    }

    static var help: String {
        allCases.map { "  \($0.rawValue.padded(to: 13)) \($0.summary)" }.joined(separator: "\n")
    }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
